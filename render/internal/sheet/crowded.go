package sheet

import "slices"

// manyArrows is the number of arrows from which on a sheet is crowded. There,
// what planning costs counts for more than the last bit of room on each page.
const manyArrows = 500

// crowded reports whether the sheet has many arrows.
func (s *sheet) crowded() bool { return len(s.ways) > manyArrows }

// narrow reports whether the lanes of a crowded sheet, or of one whose words go
// before its labels, cannot be as wide as a page's flow needs them; then it
// keeps that need.
func (s *sheet) narrow(f *flow) bool {
	if f == nil || !s.crowded() && !s.strict {
		return false
	}
	was := s.need
	s.need = slices.Clone(was)
	s.widen(f)
	_, ok := s.columns()
	if ok {
		s.need = was
	}
	return !ok
}
