package fillin

import (
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
)

// follow returns the formula of an input whose value follows from others, ""
// where one of those has no cell. It is blank while they are (forms.Formula).
func (b *Book) follow(in *page.Input) string {
	f := in.Formula
	lists := make([]string, len(f.Of))
	for i, o := range f.Of {
		if lists[i] = b.cells(o.Names); lists[i] == "" {
			return ""
		}
	}
	digits := "9"
	if in.Kind == page.InputMoney {
		digits = "0"
	}
	all := strings.Join(lists, ",")
	every := "COUNT(" + all + ")<" + strconv.Itoa(len(lists))
	unless := func(blank, value string) string { return "IF(" + blank + `,"",` + value + ")" }
	switch f.Op {
	case page.OpSum:
		return unless("COUNT("+all+")=0", "ROUND(SUM("+all+"),"+digits+")")
	case page.OpProduct:
		return unless(every, "ROUND(PRODUCT("+all+"),"+digits+")")
	case page.OpDifference:
		return unless(every, "ROUND("+lists[0]+"-"+lists[1]+","+digits+")")
	case page.OpPercent:
		return unless(every, unless(lists[1]+"=0", "ROUND("+lists[0]+"/"+lists[1]+"*100,1)"))
	case page.OpRows:
		return b.rowCount(f.Of)
	case page.OpTally:
		return b.tally(f)
	case page.OpAge, page.OpMonths, page.OpDays:
		return unless(every, unless(lists[1]+"<"+lists[0], span(f.Op, lists[0], lists[1])))
	case page.OpWords:
		words := page.Piece{Kind: f.Of[0].Kind, As: page.AsWords}
		return unless(lists[0]+`=""`, b.written(words, b.refs[f.Of[0].Names[0]]))
	}
	return ""
}

// cells lists the cells of inputs, those under each other as a range; "" when
// one has none.
func (b *Book) cells(names []page.Name) string {
	list := make([]string, len(names))
	for i, n := range names {
		ref, ok := b.refs[n]
		if !ok {
			return ""
		}
		list[i] = strings.ReplaceAll(ref, "$", "")
	}
	return strings.Join(ranges(list), ",")
}

// span is the years, months or days from one date to another.
func span(op page.FormulaOp, from, to string) string {
	if op == page.OpDays {
		return to + "-" + from + "+1"
	}
	months := "(YEAR(" + to + ")-YEAR(" + from + "))*12+MONTH(" + to + ")-MONTH(" + from + ")" +
		"-(DAY(" + to + ")<DAY(" + from + "))"
	if op == page.OpAge {
		return "INT((" + months + ")/12)"
	}
	return months
}

// rowCount counts the rows of a table with a value.
func (b *Book) rowCount(columns []page.Operand) string {
	byColumn := make([][]string, len(columns))
	for i, c := range columns {
		byColumn[i] = strings.Split(b.cells(c.Names), ",")
		if len(byColumn[i]) != len(byColumn[0]) || byColumn[i][0] == "" {
			return ""
		}
	}
	var sums []string
	for run := range byColumn[0] {
		joined := make([]string, len(columns))
		for i := range columns {
			joined[i] = byColumn[i][run]
		}
		sums = append(sums, "SUMPRODUCT(--("+strings.Join(joined, "&")+`<>""))`)
	}
	total := strings.Join(sums, "+")
	return "IF(" + total + `=0,"",` + total + ")"
}

// tally counts the cells that hold a text; of boxes to tick those of its option.
func (b *Book) tally(f *page.Formula) string {
	var found, filled []string
	for _, o := range f.Of {
		list := b.cells(o.Names)
		if len(o.Options) > 0 {
			filled = append(filled, "COUNTA("+list+")")
			for i, option := range o.Options {
				if strings.EqualFold(option, f.Text) {
					found = append(found, "("+b.refs[o.Names[i]]+`<>"")`)
				}
			}
			continue
		}
		for _, run := range strings.Split(list, ",") {
			filled = append(filled, "COUNTA("+run+")")
			found = append(found, "COUNTIF("+run+","+quoted(f.Text)+")")
		}
	}
	if len(found) == 0 {
		found = []string{"0"}
	}
	return "IF(" + strings.Join(filled, "+") + `=0,"",` + strings.Join(found, "+") + ")"
}

// post is how the post of a signer is written (forms.Copy.Post).
func (b *Book) post(p page.Piece) string {
	ref := func(n page.Name) string {
		if at, ok := b.refs[n]; ok {
			return at
		}
		return `""`
	}
	post := quoted(p.Text)
	if at, ok := b.refs[p.Ref]; ok {
		post = "IF(" + at + `="",` + quoted(p.Text) + "," + at + ")"
	}
	mandate, own, via := ref(p.Post.Mandate), ref(p.Post.Own), ref(p.Post.Via)
	line := func(at string) string { return "IF(" + at + `="","",CHAR(10)&` + at + ")" }
	if mandate == `""` {
		return "IF(" + post + `="","",` + post + `&",")`
	}
	between := "IF(" + mandate + `="u.b.",` + line(via) + `&CHAR(10)&"u.b.","")`
	forAnother := `"a.n. "&` + post + "&" + between + "&" + line(own)
	out := "IF(OR(" + mandate + `="a.n.",` + mandate + `="u.b."),` + forAnother + "," +
		mandate + `&" "&` + post + "&" + line(own) + ")"
	return "IF(" + post + `="","",IF(` + mandate + `="",` + post + "," + out + `)&",")`
}

// short writes a value as tables do.
func short(kind page.InputKind, x string) string {
	switch kind {
	case page.InputDate:
		return `TEXT(DAY(` + x + `),"00")&"-"&TEXT(MONTH(` + x + `),"00")&"-"&YEAR(` + x + `)`
	case page.InputTime:
		return `TEXT(HOUR(` + x + `),"00")&"."&TEXT(MINUTE(` + x + `),"00")`
	case page.InputMoney:
		return `"Rp"&SUBSTITUTE(SUBSTITUTE(TEXT(` + x + `,"#,##0"),",","."),"` + "\u00a0" + `",".")`
	}
	return x
}

// cut takes a part of what a formula makes.
func cut(formula string, c page.Cut) string {
	if formula == "" || c == (page.Cut{}) {
		return formula
	}
	length := "32767"
	if c.More {
		length = strconv.Itoa(c.Len)
	}
	return "MID(" + formula + "," + strconv.Itoa(c.From+1) + "," + length + ")"
}
