package drawn

import (
	"slices"
	"strconv"

	"github.com/sopkit/sopkit/sop"
)

// sketch is a procedure that is being read.
type sketch struct {
	p      *sop.Procedure
	bodies []*body
	sheets []string
	roles  [][]int // of each body: the roles of its lanes
	fields int     // read so far
	doubts []Finding
}

// newSketch begins a procedure with what stands over its table.
func newSketch(id *identity) *sketch {
	return &sketch{p: id.p, fields: id.fields, doubts: id.doubts, sheets: []string{id.texts.sheet.Name}}
}

// add adds a part of the table.
func (s *sketch) add(b *body) {
	if name := b.texts.sheet.Name; !slices.Contains(s.sheets, name) {
		s.sheets = append(s.sheets, name)
	}
	if len(s.bodies) == 0 {
		for name, words := range b.words {
			setLabel(&s.p.Labels, name, words)
		}
	}
	s.roles = append(s.roles, s.rolesOf(b))
	s.p.Steps = append(s.p.Steps, b.steps(len(s.p.Steps))...)
	s.bodies = append(s.bodies, b)
	s.doubts = append(s.doubts, b.doubts...)
}

// rolesOf finds the roles of the lanes of a table, those of a name it met
// before being the same.
func (s *sketch) rolesOf(b *body) []int {
	var out []int
	known := len(s.p.Roles) // those of the same part are others, whatever their name
	for i, l := range b.lanes {
		out = append(out, s.roleOf(i, l, known))
	}
	return out
}

// roleOf finds the role of a lane among those known, or adds it. A lane without
// a name is that of its place.
func (s *sketch) roleOf(i int, l headLane, known int) int {
	if i < known && (l.name == "" || s.p.Roles[i].Name == "" || key(s.p.Roles[i].Name) == key(l.name)) {
		if s.p.Roles[i].Name == "" && l.name != "" {
			s.p.Roles[i] = sop.Role{ID: s.roleID(l.name), Name: l.name}
		}
		return i
	}
	if at := slices.IndexFunc(s.p.Roles[:known], func(r sop.Role) bool { return key(r.Name) == key(l.name) }); at >= 0 {
		return at
	}
	s.p.Roles = append(s.p.Roles, sop.Role{ID: s.roleID(l.name), Name: l.name})
	return len(s.p.Roles) - 1
}

// roleID makes an ID of a name that no role has yet.
func (s *sketch) roleID(name string) string {
	slug := sop.Slug(name)
	if name == "" {
		slug = "pelaksana-tanpa-nama"
	}
	for n := 1; ; n++ {
		id := slug
		if n > 1 {
			id += "-" + strconv.Itoa(n)
		}
		if !slices.ContainsFunc(s.p.Roles, func(r sop.Role) bool { return r.ID == id }) {
			return id
		}
	}
}

// goesOn reports whether a table goes on with that of the procedure: it does
// not count from 1 again, or counts nothing and has the same lanes.
func (s *sketch) goesOn(b *body) bool {
	for _, r := range b.rows {
		if r.number != "" {
			return key(r.number) != "1"
		}
	}
	last := s.bodies[len(s.bodies)-1]
	return slices.EqualFunc(last.lanes, b.lanes, func(x, y headLane) bool { return key(x.name) == key(y.name) })
}

// grids are the parts of the table for whoever reads the drawing.
func (s *sketch) grids() []grid {
	var out []grid
	step := 0
	for i, b := range s.bodies {
		out = append(out, b.grid(step, s.roles[i]))
		step += len(b.rows)
	}
	return out
}

// row is the row of the table that a step is.
func (s *sketch) row(step int) *row {
	for _, b := range s.bodies {
		if step < len(b.rows) {
			return b.rows[step]
		}
		step -= len(b.rows)
	}
	return nil
}

// laneRole is the role of a lane of the table that a step stands in.
func (s *sketch) laneRole(step, lane int) int {
	for i, b := range s.bodies {
		if step < len(b.rows) {
			return s.roles[i][lane]
		}
		step -= len(b.rows)
	}
	return 0
}

// doubt tells of something at a step.
func (s *sketch) doubt(step int, kind string, text sop.Text, values ...any) {
	r := s.row(step)
	at := r.head.where()
	at.Row = r.first
	s.doubts = append(s.doubts, r.head.texts.finding(at, kind, text, values...))
}
