package drawn_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/drawn"
	"github.com/sopkit/sopkit/sop/sopfile/drawn/internal/hand"
	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// nearby knows where on a workbook's sheets the items of a procedure stand, and
// so which findings are near them.
type nearby struct {
	p        *sop.Procedure
	book     *workbook.Workbook // that was read
	steps    []hand.Place
	texts    map[string]hand.Place // cells by what stands in them
	columns  map[string]string     // and their columns
	findings []drawn.Finding
}

// locate finds the rows of the steps of procedures in the workbook that they
// were drawn in, in the order of its sheets.
func locate(book *workbook.Workbook, list []*sop.Procedure) (out []*nearby) {
	var all []hand.Place // in order
	var texts, columns []string
	for _, s := range book.Sheets {
		for _, at := range places(s) {
			all = append(all, hand.Place{Sheet: s.Name, First: at.Row, Last: lastRow(s, at)})
			texts = append(texts, oneLine(s.Cells[at].Text))
			columns = append(columns, columnOf(hand.Ref(at.Column, at.Row)))
		}
	}
	next := 0
	for _, p := range list {
		n := &nearby{p: p, book: book, texts: map[string]hand.Place{}, columns: map[string]string{}}
		for i := range p.Steps {
			for k := next; k < len(all); k++ {
				if texts[k] == oneLine(p.Steps[i].Activity) && texts[k] != "" {
					n.steps, next = append(n.steps, all[k]), k+1
					break
				}
			}
			for len(n.steps) <= i { // an activity that no cell says
				n.steps = append(n.steps, hand.Place{})
			}
		}
		for k := range all {
			if _, ok := n.texts[texts[k]]; !ok {
				n.texts[texts[k]], n.columns[texts[k]] = all[k], columns[k]
			}
		}
		out = append(out, n)
	}
	return out
}

func columnOf(cell string) string { return strings.TrimRight(cell, "0123456789") }

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// lastRow is where a cell ends with those it is merged with.
func lastRow(s *workbook.Sheet, at cells.Place) int {
	for _, m := range s.Merged {
		if m.From == at {
			return m.To.Row
		}
	}
	return at.Row
}

// rows are the worksheet rows that a finding is about: that of its cell, and
// those its shape stands in.
func (n *nearby) rows(f drawn.Finding) (out []hand.Place) {
	if row := rowOf(f); row > 0 {
		out = append(out, hand.Place{Sheet: f.Sheet, First: row, Last: row})
	}
	for _, s := range n.book.Sheets {
		for i := range s.Shapes {
			if sh := &s.Shapes[i]; s.Name == f.Sheet && f.Shape != "" && (sh.Name == f.Shape ||
				strconv.Itoa(sh.ID) == f.Shape) {
				out = append(out, hand.Place{Sheet: s.Name, First: s.Rows.At(sh.Box.Top),
					Last: s.Rows.At(sh.Box.Bottom)})
			}
		}
	}
	return out
}

func overlap(a, b hand.Place) bool {
	return a.Sheet == b.Sheet && a.First <= b.Last && b.First <= a.Last
}

// told reports whether a finding is near what an item says: in a row of one of
// its steps, at a shape that reaches into one, at the cell of a field or the
// two rows beside it, or, of roles, in the heads.
func (n *nearby) told(i item) bool {
	return slices.ContainsFunc(n.findings, func(f drawn.Finding) bool {
		rows := n.rows(f)
		if len(rows) == 0 {
			return i.kind == "field" || i.kind == "role" // of the sheet as a whole
		}
		return n.named(f, i) || n.atHead(f, i) || slices.ContainsFunc(rows,
			func(at hand.Place) bool { return n.near(at, i) })
	})
}

var stepNamed = regexp.MustCompile(`langkah (\d+)`)

// named reports whether a finding names a step of the item, or stands in its row.
func (n *nearby) named(f drawn.Finding, i item) bool {
	if slices.Contains(stepsOf(i), f.Step) {
		return true
	}
	for _, m := range stepNamed.FindAllStringSubmatch(f.Message(sop.Indonesian), -1) {
		if step, _ := strconv.Atoi(m[1]); slices.Contains(stepsOf(i), step) {
			return true
		}
	}
	return false
}

// atHead reports whether a finding is about the head of the column that an item
// of a step stands in.
func (n *nearby) atHead(f drawn.Finding, i item) bool {
	const most = 4 // rows of heads
	row := rowOf(f)
	head := slices.ContainsFunc(n.steps, func(at hand.Place) bool {
		return f.Sheet == at.Sheet && at.First-most <= row && row < at.First
	})
	if !head || row == 0 {
		return false
	}
	column := columnOf(f.Cell)
	if i.kind == "text" {
		return n.columns[oneLine(i.value)] == column || strings.HasSuffix(i.key, " No")
	}
	return slices.ContainsFunc(n.p.Roles, func(r sop.Role) bool {
		return strings.Contains(i.key+" "+i.value, roleName(n.p, r.ID)) && n.columns[oneLine(roleName(n.p,
			r.ID))] == column
	})
}

func (n *nearby) near(at hand.Place, i item) bool {
	for _, step := range stepsOf(i) {
		if step >= 1 && step <= len(n.steps) && overlap(at, n.steps[step-1]) {
			return true
		}
	}
	if i.kind != "field" && i.kind != "role" {
		return false
	}
	if own, ok := n.texts[oneLine(i.value)]; ok && i.value != "" {
		own.First, own.Last = own.First-2, own.Last+2
		return overlap(at, own)
	}
	first := n.steps[0]
	return at.Sheet != first.Sheet || at.First < first.First
}

var digits = regexp.MustCompile(`\d+`)

// rowOf is the worksheet row of a finding; 0: none.
func rowOf(f drawn.Finding) int {
	n, _ := strconv.Atoi(digits.FindString(f.Cell))
	return n
}

// stepsOf are the numbers of the steps that an item is of, counted from 1.
func stepsOf(i item) (out []int) {
	if i.kind == "field" || i.kind == "role" {
		return nil
	}
	for _, end := range strings.SplitN(i.key, ">", 2) {
		if n, err := strconv.Atoi(digits.FindString(strings.SplitN(end, "/", 2)[0])); err == nil {
			out = append(out, n)
		}
	}
	return out
}
