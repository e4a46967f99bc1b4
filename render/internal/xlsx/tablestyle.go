package xlsx

import (
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/sop/sopfile/table"
)

// Colours of a plain table.
const (
	headColour    = "DCE6F1"
	extraColour   = "EDEDED"
	labelColour   = "F5F5F5"
	shownColour   = "FAFAFA"
	lineColour    = "A6A6A6"
	hintColour    = "595959"
	missingColour = "FFF2CC"
	wrongColour   = "F8CBAD"
)

// asText keeps Excel from making a number or a date of what is entered.
const asText = 49

// tableStyle returns the number of a style.
func (b *tableBook) tableStyle(s tableStyle) (int, error) {
	if id, ok := b.styles[s]; ok {
		return id, nil
	}
	id, err := b.f.NewStyle(lookOf(s))
	if err == nil {
		b.styles[s] = id
	}
	return id, err
}

// lookOf says how a style looks.
func lookOf(s tableStyle) *excelize.Style {
	out := &excelize.Style{
		Font:      &excelize.Font{Family: family, Size: 10},
		Alignment: &excelize.Alignment{Vertical: "top", WrapText: true},
	}
	ground := func(colour string) {
		out.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
	}
	framed := func() {
		for _, side := range []string{"left", "top", "right", "bottom"} {
			out.Border = append(out.Border, excelize.Border{Type: side, Color: lineColour, Style: 1})
		}
	}
	switch s.style {
	case table.Title:
		out.Font.Bold, out.Font.Size, out.Alignment.WrapText = true, 14, false
	case table.Hint:
		out.Font.Color, out.Alignment.WrapText = hintColour, !s.first
	case table.Head, table.Extra:
		ground(headColour)
		if s.style == table.Extra {
			ground(extraColour)
		}
		framed()
		out.Font.Bold, out.Alignment.Horizontal, out.Alignment.Vertical = true, "center", "center"
	case table.Label:
		ground(labelColour)
		framed()
		out.Font.Bold = true
	case table.Entry, table.Choice:
		framed()
		out.NumFmt = asText
	case table.Shown, table.ShownMid:
		ground(shownColour)
		framed()
	case table.Count:
		ground(labelColour)
		framed()
		out.Alignment.Horizontal = "center"
	}
	if s.style == table.Choice || s.style == table.ShownMid {
		out.Alignment.Horizontal = "center"
	}
	return out
}
