package audit

// signature finds the room for stamp and signature: from the lower edge of the
// signatory's position, bold at the right below the table, to the upper edge
// of the name, which is underlined.
func (s *Sheet) signature() {
	g := s.grid
	var position *cell
	for r := s.last + 1; r < g.rows(); r++ {
		for col := range g.cols() {
			c := g.at(col, r)
			switch {
			case c.row != r || c.col != col || c.text == "" || col == 0:
			case c.underline && position != nil:
				s.Signature = float64(g.y[r]-g.y[position.row+position.rowSpan]) / MM
				return
			case c.bold:
				position = c
			}
		}
	}
}
