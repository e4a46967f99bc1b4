package drawn

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// head is the head of a table of steps, and where its columns are.
type head struct {
	texts  *texts
	top    int
	bottom int               // last row of it
	column map[string]tracks // by the field of sop.Labels; those that are there
	words  map[string]string // as they are printed
	lanes  []headLane
	blanks []tracks // among the lanes, without a name
	doubts []Finding
}

// tracks are columns that stand side by side.
type tracks struct{ first, last int }

func (t tracks) has(column int) bool { return column >= t.first && column <= t.last }

// headLane is a column of Pelaksana in a head.
type headLane struct {
	tracks
	name string
}

var headWords = newLexicon(headFields...)

// Bounds of a head: its rows, and the columns of the worksheet that its lanes
// take.
const (
	most   = 6
	widest = 1000
)

// tries is how many labels of activities in a row are looked at.
const tries = 4

// headsOf finds the heads of tables on a sheet, top to bottom.
func headsOf(t *texts) []*head {
	var out []*head
	tried := map[int]int{} // by row
	for _, p := range t.pieces {
		name := t.headLabel(p.text)
		if name != "Activity" && name != "Roles" || tried[p.From.Row] == tries {
			continue
		}
		if n := len(out); n > 0 && p.From.Row <= out[n-1].bottom {
			continue
		}
		tried[p.From.Row]++
		h := headAt
		if name == "Roles" {
			h = headWithout
		}
		if h := h(t, p); h != nil {
			out = append(out, h)
		}
	}
	if len(out) == 0 {
		out = headsByShape(t)
	}
	return out
}

// headAt reads the head to which a label of the activities belongs; nil when it
// belongs to none.
func headAt(t *texts, activity piece) *head {
	h := &head{texts: t, column: map[string]tracks{}, words: map[string]string{}}
	h.label("Activity", activity)
	h.top, h.bottom = activity.From.Row, activity.To.Row
	low := min(max(activity.To.Row, activity.From.Row+most-2), t.firstUnder(activity)-1)
	near := t.in(all(activity.From.Row-2, low))
	for _, p := range near {
		name := t.headLabel(p.text)
		if _, twice := h.column[name]; name == "" || twice || !h.fits(name, p) {
			continue
		}
		h.label(name, p)
		h.top, h.bottom = min(h.top, p.From.Row), max(h.bottom, p.To.Row)
	}
	if !h.enough() || !h.findLanes() {
		return nil
	}
	h.doubts = h.strange()
	h.skipNumbers()
	return h
}

var headless = sop.Text{
	ID: "kolom %s tanpa kepala yang dikenal; dianggap kolom kegiatan",
	EN: "column %s has no head that is known; it is taken for that of the activities",
}

// headWithout reads a head that has no label over its activities: they stand
// between the numbers and the lanes.
func headWithout(t *texts, roles piece) *head {
	row := roles.From.Row
	for _, p := range t.in(all(row-1, row+1)) {
		if t.headLabel(p.text) != "No" || p.To.Column+1 >= roles.From.Column {
			continue
		}
		at := piece{Area: workbook.Area{From: cells.Place{Column: p.To.Column + 1, Row: row},
			To: cells.Place{Column: roles.From.Column - 1, Row: row}}}
		h := headAt(t, at)
		if h != nil {
			delete(h.words, "Activity")
			name := strings.TrimRight(cellName(at.From), "0123456789")
			h.doubts = append(h.doubts, t.finding(at.From, "column-guess", headless, name))
		}
		return h
	}
	return nil
}

// firstUnder is the first row under the label of the activities with one of
// them: what stands from there on is no head.
func (t *texts) firstUnder(activity piece) int {
	under := part{activity.From.Column, activity.To.Column, activity.To.Row + 1, activity.To.Row + most}
	for _, p := range t.in(under) {
		if !columnNumber.MatchString(oneLine(p.text)) {
			return p.From.Row
		}
	}
	return activity.To.Row + most
}

// headLabel is the field that a text of a head is the label of.
func headLabel(text string) string {
	if len(text) > longestLabel {
		return ""
	}
	text, _, _ = strings.Cut(oneLine(text), "(") // "Waktu (menit)"
	return headWords[key(text)]
}

// fits reports whether a label stands on the side of the activities where it
// belongs.
func (h *head) fits(name string, p piece) bool {
	a := h.column["Activity"]
	if name == "No" {
		return p.To.Column < a.first
	}
	return p.From.Column > a.last
}

func (h *head) label(name string, p piece) {
	h.column[name] = tracks{p.From.Column, p.To.Column}
	h.words[name] = labelText(p.text)
}

// enough reports whether the labels make a table of steps.
func (h *head) enough() bool {
	n := 0
	for _, name := range []string{"No", "Roles", "Standard", "Requirements", "Time", "Output", "Note"} {
		if _, ok := h.column[name]; ok {
			n++
		}
	}
	_, roles := h.column["Roles"]
	return n >= 3 || n == 2 && roles
}

// first returns the first column of those of some labels; 0 for none.
func (h *head) first(names ...string) int {
	first := 0
	for _, name := range names {
		if c, ok := h.column[name]; ok && (first == 0 || c.first < first) {
			first = c.first
		}
	}
	return first
}

// findLanes finds the columns between the activities and the standard.
func (h *head) findLanes() bool {
	from := h.column["Activity"].last + 1
	to := h.first("Standard", "Requirements", "Time", "Output", "Note") - 1
	roles, named := h.column["Roles"]
	if to < 0 {
		to = roles.last
	}
	if named {
		from, to = max(from, roles.first), max(to, roles.last)
	}
	if to = min(to, from+widest); to < from {
		return false
	}
	top := h.top
	if named {
		top = h.rolesBottom() + 1
	}
	h.lanes = h.lanesIn(from, to, top)
	h.findBlanks(from, to, top)
	return len(h.lanes) > 0
}

// findBlanks finds the columns among the lanes that no name stands over.
func (h *head) findBlanks(from, to, row int) {
	for c := from; c <= to; c++ {
		if slices.ContainsFunc(h.lanes, func(l headLane) bool { return l.has(c) }) {
			continue
		}
		at := tracks{c, min(to, h.texts.area(cells.Place{Column: c, Row: row}).To.Column)}
		h.blanks = append(h.blanks, at)
		c = at.last
	}
}

// rolesBottom is the last row of the label over the lanes.
func (h *head) rolesBottom() int {
	for _, p := range h.texts.in(part{h.column["Roles"].first, h.column["Roles"].first, h.top, h.bottom}) {
		if headLabel(p.text) == "Roles" {
			return p.To.Row
		}
	}
	return h.top
}

// lanesIn lists the lanes whose names stand in some columns, from a row down:
// the lowest text over a column names it.
func (h *head) lanesIn(from, to, top int) []headLane {
	if h.bottom < top {
		h.bottom = top
	}
	var out []headLane
	for c := from; c <= to; c++ {
		var best *piece
		for _, p := range h.texts.in(part{from, c, top, h.bottom}) {
			if p.To.Column >= c && (best == nil || p.From.Row >= best.From.Row) {
				best = &p
			}
		}
		if best == nil || columnNumber.MatchString(strings.TrimSpace(best.text)) {
			continue
		}
		out = append(out, headLane{tracks{best.From.Column, min(best.To.Column, to)}, oneLine(best.text)})
		c = max(c, best.To.Column)
	}
	return out
}

// columnNumber is what stands in the row of column numbers: "(1)", "2", "3a".
var columnNumber = regexp.MustCompile(`^\(?[0-9]{1,2}[a-z]?\)?$`)

// skipNumbers takes the row of column numbers to the head.
func (h *head) skipNumbers() {
	row := h.bottom + 1
	n, activity := 0, false
	for _, p := range h.texts.in(all(row, row)) {
		if !columnNumber.MatchString(strings.TrimSpace(p.text)) {
			return
		}
		n++
		activity = activity || h.column["Activity"].has(p.From.Column)
	}
	if n >= 3 && activity || n > 3 {
		h.bottom = row
	}
}

// textColumns are the columns of texts of a table, by the field of sop.Labels.
var textColumns = [...]string{"No", "Activity", "Requirements", "Time", "Output", "Note"}

// of returns the column of texts that a column of the sheet belongs to, "Lane"
// for those of the lanes, and "" beside the table.
func (h *head) of(column int) string {
	for _, name := range textColumns {
		if c, ok := h.column[name]; ok && c.has(column) {
			return name
		}
	}
	if n := len(h.lanes); n > 0 && column >= h.lanes[0].first && column <= h.lanes[n-1].last {
		return "Lane"
	}
	return ""
}

// crosses reports whether an area goes over columns of different kinds.
func (h *head) crosses(a workbook.Area) bool {
	first, last := h.of(a.From.Column), h.of(a.To.Column)
	return first != last && first != "" && last != ""
}

// where is a place in the head, for findings.
func (h *head) where() cells.Place {
	return cells.Place{Column: h.column["Activity"].first, Row: h.top}
}
