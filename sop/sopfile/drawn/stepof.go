package drawn

import "github.com/sopkit/sopkit/sop/workbook/guard"

// placed notes in the row of which step each finding stands.
func (r *Reading) placed(grids []grid) {
	for i := range r.Findings {
		f := &r.Findings[i]
		_, row, ok := guard.Cell([]byte(f.Cell), 0, 0)
		if f.Cell == "" || !ok {
			continue
		}
		for _, g := range grids {
			for _, x := range g.rows {
				if g.sheet.Name == f.Sheet && x.step >= 0 && row >= x.first && row <= x.last {
					f.Step = x.step + 1
				}
			}
		}
	}
}
