package xlsx

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/sop/sopfile/table"
)

// cellsOf is the range of an area.
func cellsOf(a table.Area) (string, error) {
	from, err := excelize.CoordinatesToCellName(a.Left, a.Top)
	if err != nil {
		return "", err
	}
	to, err := excelize.CoordinatesToCellName(a.Right, a.Bottom)
	return from + ":" + to, err
}

// drops writes the drop-downs and hints.
func (b *tableBook) drops(s *table.Sheet) error {
	const title, hint = 32, 255 // characters that Excel takes
	for _, d := range s.Drops {
		at, err := cellsOf(d.Area)
		if err != nil {
			return err
		}
		dv := excelize.NewDataValidation(true)
		dv.SetSqref(at)
		if len(d.List) > 0 {
			if err := dv.SetDropList(d.List); err != nil {
				return err
			}
			dv.SetError(excelize.DataValidationErrorStyleWarning, "Isian",
				"Biasanya salah satu dari: "+strings.Join(d.List, ", ")+".")
		}
		if d.Hint != "" {
			dv.SetInput(shortened(d.Title, title), shortened(d.Hint, hint))
		}
		if err := b.f.AddDataValidation(s.Name, dv); err != nil {
			return err
		}
	}
	return nil
}

// shortened cuts a text to so many characters.
func shortened(text string, most int) string {
	if r := []rune(text); len(r) > most {
		text = string(r[:most-1]) + "…"
	}
	return fillin.Literal(text)
}

// colours writes the conditional formats; where several fit, the first counts.
func (b *tableBook) colours(s *table.Sheet) error {
	for _, m := range s.Marks {
		at, err := cellsOf(m.Area)
		if err != nil {
			return err
		}
		colour := missingColour
		if m.Wrong {
			colour = wrongColour
		}
		id, err := b.f.NewConditionalStyle(&excelize.Style{
			Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}},
		})
		if err != nil {
			return err
		}
		rule := excelize.ConditionalFormatOptions{Type: "formula", Criteria: m.Formula, Format: &id}
		if err := b.f.SetConditionalFormat(s.Name, at, []excelize.ConditionalFormatOptions{rule}); err != nil {
			return err
		}
	}
	return nil
}

// onPaper fits the width of the sheet to its paper, for those who print it.
func (b *tableBook) onPaper(s *table.Sheet) error {
	yes, landscape, paper, across, down := true, "landscape", 9, 1, 0 // A4
	if err := b.f.SetSheetProps(s.Name, &excelize.SheetPropsOptions{FitToPage: &yes}); err != nil {
		return err
	}
	return b.f.SetPageLayout(s.Name, &excelize.PageLayoutOptions{
		Size: &paper, Orientation: &landscape, FitToWidth: &across, FitToHeight: &down,
	})
}
