package hand

import "github.com/sopkit/sopkit/sop"

// span is a range of columns.
type span struct{ from, to int }

// spans are the columns that things stand in.
type spans struct {
	left, label, value     span // of the identity block
	no, lanes, needs, note int  // columns of the table: the number's, the first role's, Kelengkapan's, Ket's
}

var coverSpans = spans{left: span{1, 2}, label: span{3, 4}, value: span{5, 5}}

func (s spans) all() span { return span{s.left.from, s.value.to} }

// tableSpans lays the identity block over the columns of the table.
func (d *drawer) tableSpans() (s spans) {
	s.no = d.l.Left + 1
	s.lanes = s.no + 2
	s.needs = s.lanes + len(d.p.Roles)*d.l.ColsPerRole
	s.note = s.needs + 3
	middle := s.lanes + (s.needs-s.lanes)/2
	s.left, s.label, s.value = span{s.no, middle - 1}, span{middle, s.needs - 1}, span{s.needs, s.note}
	return s
}

// lane is the first worksheet column of a role.
func (d *drawer) lane(role int) int { return d.span.lanes + role*d.l.ColsPerRole }

// worded are the labels of a procedure with the official words where it has
// none of its own.
func worded(p *sop.Procedure) sop.Labels {
	l := p.Labels
	for _, f := range sop.ProcedureFields() {
		if f.Path != "labels" {
			continue
		}
		for _, label := range f.Fields {
			if text := label.In(&l).(*string); *text == "" {
				*text = label.Official
			}
		}
	}
	return l
}
