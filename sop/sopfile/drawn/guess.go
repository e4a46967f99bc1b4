package drawn

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

var (
	unlabelled = sop.Text{
		ID: "kolom %s tanpa kepala yang dikenal; dianggap kolom %s",
		EN: "column %s has no head that is known; it is taken for column %s",
	}
	unreadColumn = sop.Text{
		ID: "kolom %s tanpa kepala yang dikenal; isinya tidak dibaca",
		EN: "column %s has no head that is known; it is not read",
	}
)

// guessColumns finds columns of texts in the rows under a head that has no
// label over them. Where their place among the others tells what they are, they
// are read so; all are told. One text alone makes a column where it stands
// beside another, under the head.
func (h *head) guessColumns(bottom int) {
	found := map[tracks]int{} // rows in which a column has a text
	var order []tracks
	for _, p := range h.texts.in(all(h.bottom+1, min(bottom, h.bottom+sop.MaxSteps))) {
		at := tracks{p.From.Column, p.To.Column}
		if h.of(at.first) != "" || h.of(at.last) != "" || at.last-at.first > most || meanings[key(p.text)] != 0 {
			continue
		}
		if found[at]++; found[at] == 1 && h.touches(at) || found[at] == 2 && !h.touches(at) {
			order = append(order, at)
		}
	}
	slices.SortFunc(order, func(a, b tracks) int { return a.first - b.first })
	for i := 0; i < len(order) && i < len(textColumns); {
		missing := h.missing(order[i].first)
		n := 1
		for i+n < len(order) && slices.Equal(h.missing(order[i+n].first), missing) {
			n++
		}
		for k, at := range order[i : i+n] {
			place := cells.Place{Column: at.first, Row: h.bottom}
			letters := strings.TrimRight(cellName(place), "0123456789")
			if n == len(missing) {
				h.column[missing[k]] = at
				h.doubts = append(h.doubts,
					h.texts.finding(place, "column-guess", unlabelled, letters, official(missing[k])))
			} else {
				h.doubts = append(h.doubts, h.texts.finding(place, "column-unknown", unreadColumn, letters))
			}
		}
		i += n
	}
}

// touches reports whether columns stand beside one of the table.
func (h *head) touches(at tracks) bool { return h.of(at.first-1) != "" || h.of(at.last+1) != "" }

// missing lists the columns of texts without a label that would stand where a
// column of the sheet does.
func (h *head) missing(column int) []string {
	order := []string{"No", "Activity", "Lane", "Requirements", "Time", "Output", "Note"}
	from, to := 0, len(order)
	for i, name := range order {
		at, ok := h.column[name]
		if name == "Lane" {
			at, ok = tracks{h.lanes[0].first, h.lanes[len(h.lanes)-1].last}, true
		}
		switch {
		case ok && at.last < column:
			from = i + 1
		case ok && at.first > column:
			to = min(to, i)
		}
	}
	if from > to {
		return nil
	}
	return order[from:to]
}

// official is the official wording of a label.
func official(name string) string {
	for _, f := range labelFields() {
		if f.Name == name {
			return f.Official
		}
	}
	return name
}

var unnamed = sop.Text{
	ID: "kolom pelaksana %s tidak bernama",
	EN: "the column of roles %s has no name",
}

// blankLanes adds the lanes without a name that hold symbols, and tells of all
// that are as wide as one.
func (b *body) blankLanes() {
	s := b.texts.sheet
	narrow := s.Columns.End(b.lanes[0].last) - s.Columns.Start(b.lanes[0].first)
	for _, l := range b.lanes {
		narrow = min(narrow, s.Columns.End(l.last)-s.Columns.Start(l.first))
	}
	for _, at := range b.blanks {
		left, right := s.Columns.Start(at.first), s.Columns.End(at.last)
		holds := slices.ContainsFunc(s.Shapes, func(y workbook.Shape) bool {
			x, row := (y.Box.Left+y.Box.Right)/2, s.Rows.At((y.Box.Top+y.Box.Bottom)/2)
			return symbolic(&y) && x >= left && x < right && row > b.head.bottom && row <= b.bottom
		})
		if holds {
			b.lanes = append(b.lanes, headLane{tracks: at})
		}
		if holds || (right-left)*10 > narrow*6 {
			place := cells.Place{Column: at.first, Row: b.head.bottom}
			name := cellName(place)
			b.doubts = append(b.doubts, b.texts.finding(place, "lane-unnamed", unnamed, name))
		}
	}
	slices.SortFunc(b.lanes, func(x, y headLane) int { return x.first - y.first })
}
