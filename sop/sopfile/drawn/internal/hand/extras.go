package hand

import (
	"fmt"
	"slices"
	"strings"
)

// panes writes frozen panes.
func (s *Sheet) panes() string {
	if !s.Extras.Frozen {
		return ""
	}
	return `<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft"` +
		` state="frozen"/></sheetView></sheetViews>`
}

// hidden is the attribute of a row or a column that is hidden.
func hidden(list []int, track int) string {
	if slices.Contains(list, track) {
		return ` hidden="1"`
	}
	return ""
}

// cell writes a cell as people have changed it.
func (e *Extras) cell(c Cell, o *strings.Builder, b *Book, texts *strs) {
	at := Spot{c.Col, c.Row}
	open := fmt.Sprintf(`<c r="%s" s="%d"`, Ref(c.Col, c.Row), c.Style)
	if formula, ok := e.Formulas[at]; ok {
		kind, value := ` t="str"`, `<v>`+esc(c.Text)+`</v>`
		if c.Number {
			kind = ""
		}
		if c.Text == "" {
			kind, value = "", ""
		}
		o.WriteString(open + kind + `><f>` + esc(formula) + `</f>` + value + `</c>`)
		return
	}
	if words, ok := e.Struck[at]; ok {
		before, after, _ := strings.Cut(c.Text, words)
		run := func(look, text string) string {
			return `<r><rPr>` + look + `<sz val="11"/><rFont val="Calibri"/></rPr>` +
				`<t xml:space="preserve">` + esc(text) + `</t></r>`
		}
		o.WriteString(open + ` t="inlineStr"><is>` + run("", before) + run("<strike/>", words) + run("", after) +
			`</is></c>`)
		return
	}
	c.xml(o, b, texts)
}

// names writes the print areas.
func (b *Book) names() string {
	var o strings.Builder
	for i, s := range b.Sheets {
		if s.Extras.Printed != "" {
			fmt.Fprintf(&o, `<definedName name="_xlnm.Print_Area" localSheetId="%d">'%s'!%s</definedName>`,
				i, esc(s.Name), s.Extras.Printed)
		}
	}
	if o.Len() == 0 {
		return ""
	}
	return `<definedNames>` + o.String() + `</definedNames>`
}
