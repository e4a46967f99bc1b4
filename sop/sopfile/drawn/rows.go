package drawn

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/workbook"
)

// row is a step as its cells say it.
type row struct {
	head        *head
	first, last int                // rows of the worksheet
	cells       map[string][]piece // by the column of the head, top to bottom
	number      string             // as printed; or empty
}

// body reads the rows under a head.
type body struct {
	*head
	bottom  int          // the last row that may belong to the table
	drawn   map[int]bool // rows with a symbol in a lane
	joins   map[int]bool // rows with a pentagon in a lane, which joins pages
	breaks  map[int]bool // rows that a page begins with
	rows    []*row
	between []int // rows without a step, such as those of pentagons
	end     int   // the last row of the table
	doubts  []Finding
}

// bodyOf reads the rows between a head and another row.
func bodyOf(h *head, bottom int) *body {
	h.guessColumns(bottom)
	b := &body{head: h, bottom: bottom, end: h.bottom, doubts: h.doubts,
		drawn: map[int]bool{}, joins: map[int]bool{}, breaks: map[int]bool{}}
	for _, r := range h.texts.sheet.Breaks {
		b.breaks[r] = true
	}
	b.blankLanes()
	b.shapes()
	b.read()
	return b
}

// shapes finds the rows with symbols.
func (b *body) shapes() {
	s := b.texts.sheet
	left := s.Columns.Start(b.lanes[0].first)
	right := s.Columns.End(b.lanes[len(b.lanes)-1].last)
	for i := range s.Shapes {
		y := &s.Shapes[i]
		x := (y.Box.Left + y.Box.Right) / 2
		if x < left || x >= right || !symbolic(y) {
			continue
		}
		r := s.Rows.At((y.Box.Top + y.Box.Bottom) / 2)
		if pentagon(y) {
			b.joins[r] = true
		} else {
			b.drawn[r] = true
		}
	}
}

// read goes through the rows.
func (b *body) read() {
	skipped := 0 // blank rows since the last with anything
	for r := b.head.bottom + 1; r <= b.bottom && skipped < 50 && len(b.rows) <= sop.MaxSteps; r++ {
		pieces := b.texts.in(all(r, r))
		pieces = slices.DeleteFunc(pieces, func(p piece) bool { return b.of(p.From.Column) == "" })
		switch {
		case b.covered(r, pieces):
		case len(pieces) == 0 && b.joins[r] && !b.drawn[r]:
			b.between = append(b.between, r)
			b.end = r
		case len(pieces) == 0 && !b.drawn[r]:
			skipped++
			continue
		case b.foreign(pieces):
			if !b.goesOn(r) {
				return
			}
			b.subheading(pieces)
		case len(pieces) == 0 && len(b.rows) == 0:
		case b.starts(r, pieces):
			b.start(r, pieces)
		case skipped > 0 && !b.goesOn(r):
			return
		case len(b.rows) > 0:
			b.more(r, pieces)
		}
		skipped = 0
	}
}

// covered reports whether a row belongs to the step above because a cell of
// its number or activity is merged over it. A number of its own makes it a step,
// with which the one above shares its activity.
func (b *body) covered(r int, pieces []piece) bool {
	if len(b.rows) == 0 || r > b.rows[len(b.rows)-1].last {
		return false
	}
	last := b.rows[len(b.rows)-1]
	if ownNumber.MatchString(b.text(pieces, "No")) {
		last.last = r - 1
		return false
	}
	for _, p := range pieces {
		if c := b.of(p.From.Column); c != "" && c != "Lane" {
			last.cells[c] = append(last.cells[c], p)
		}
	}
	return true
}

// text is what stands in a column of some pieces.
func (b *body) text(pieces []piece, column string) string {
	for _, p := range pieces {
		if b.of(p.From.Column) == column {
			return strings.TrimSpace(p.text)
		}
	}
	return ""
}

// ownNumber is the number of a step: "3", "3.", "8a", "1.2".
var ownNumber = regexp.MustCompile(`^[0-9]{1,3}(?:[.,][0-9]{1,2})*[a-z]?[.)]?$`)

// starts reports whether a row begins a step: it has a number; or it has an
// activity or other texts, and a symbol of its own.
func (b *body) starts(r int, pieces []piece) bool {
	if b.text(pieces, "No") != "" {
		return true
	}
	activity := b.text(pieces, "Activity") != ""
	if len(b.rows) == 0 {
		return activity || len(pieces) > 0 && b.drawn[r]
	}
	if _, numbered := b.column["No"]; !numbered && activity {
		return true
	}
	others := slices.ContainsFunc(pieces, func(p piece) bool { return b.of(p.From.Column) != "Lane" })
	return others && b.symbolIn(r, b.lastOf(r, pieces)) && b.symbolIn(b.rows[len(b.rows)-1].first, r-1)
}

// symbolIn reports whether there is a symbol in some rows.
func (b *body) symbolIn(first, last int) bool {
	for r := first; r <= last; r++ {
		if b.drawn[r] {
			return true
		}
	}
	return false
}

// lastOf is the last row over which the number or the activity is merged.
func (b *body) lastOf(r int, pieces []piece) int {
	last := r
	for _, p := range pieces {
		if c := b.of(p.From.Column); c == "No" || c == "Activity" {
			last = max(last, p.To.Row)
		}
	}
	return last
}

func (b *body) start(r int, pieces []piece) {
	n := &row{head: b.head, first: r, last: b.lastOf(r, pieces), cells: map[string][]piece{}}
	b.rows = append(b.rows, n)
	b.end = n.last
	for _, p := range pieces {
		c := b.of(p.From.Column)
		n.cells[c] = append(n.cells[c], p)
	}
	n.number = oneLine(b.text(pieces, "No"))
}

// more adds a row to the step above it.
func (b *body) more(r int, pieces []piece) {
	n := b.rows[len(b.rows)-1]
	for _, p := range pieces {
		c := b.of(p.From.Column)
		if list := n.cells[c]; b.breaks[r] && len(list) > 0 && !marked(p.text) {
			// the text of a row that a page break parts
			list[len(list)-1].text = whole(list[len(list)-1].text + "\n  " + strings.TrimLeft(p.text, " "))
			continue
		}
		n.cells[c] = append(n.cells[c], p)
	}
	n.last = max(n.last, r)
	b.end = n.last
}

// marked reports whether a text begins with the mark of an item.
func marked(text string) bool { return mark.MatchString(text) }

// foreign reports whether pieces are none of a row of the table: one goes over
// columns of different kinds, or says what stands under tables.
func (b *body) foreign(pieces []piece) bool {
	return slices.ContainsFunc(pieces, func(p piece) bool {
		return b.crosses(p.Area) || closingWords.of(p.text) != "" ||
			b.numberless(pieces) && closingLine.MatchString(oneLine(p.text))
	})
}

func (b *body) numberless(pieces []piece) bool { return b.text(pieces, "No") == "" }

var (
	closingWords = newLexicon("Legend")
	closingLine  = regexp.MustCompile(`(?i)^(?:NIP\b|mengetahui\b|ditetapkan (?:di|pada)\b|disahkan (?:di|oleh)\b|` +
		`keterangan ?:$)|` +
		`^[A-Z][a-z ]+, *(?:tanggal)?[0-9.…_ ]*(?:[A-Z][a-z]+)? *[0-9.…_]{4}$`)
)

// goesOn reports whether the table goes on under a row.
func (b *body) goesOn(r int) bool {
	for q := r + 1; q <= min(b.bottom, r+most); q++ {
		pieces := b.texts.in(all(q, q))
		if ownNumber.MatchString(b.text(pieces, "No")) && b.text(pieces, "Activity") != "" && !b.foreign(pieces) {
			return true
		}
	}
	return false
}

var subheading = sop.Text{
	ID: "judul bagian di dalam tabel tidak dibaca: %q",
	EN: "a heading inside the table is not read: %q",
}

// subheading tells of a row inside the table that is no step.
func (b *body) subheading(pieces []piece) {
	if len(pieces) > 0 {
		b.doubts = append(b.doubts,
			b.texts.finding(pieces[0].From, "row-heading", subheading, shortened(oneLine(pieces[0].text))))
	}
}

// shortened is a text as a message shows it.
func shortened(text string) string {
	const longest = 60
	if r := []rune(text); len(r) > longest {
		return string(r[:longest]) + "…"
	}
	return text
}

// grid is the table with its lanes and rows in EMU; the steps count on from a
// number, and roles are those of the lanes.
func (b *body) grid(step int, roles []int) grid {
	s := b.texts.sheet
	g := grid{sheet: s}
	for i, l := range b.lanes {
		g.lanes = append(g.lanes, lane{role: roles[i], left: s.Columns.Start(l.first), right: s.Columns.End(l.last),
			first: l.first, last: l.last})
	}
	for i, r := range b.rows {
		last := b.end
		if i+1 < len(b.rows) {
			last = b.rows[i+1].first - 1
		}
		for _, q := range b.between {
			if q >= r.first && q <= last {
				last = q - 1
			}
		}
		g.rows = append(g.rows, gridRow{step: step + i, top: s.Rows.Start(r.first), bottom: s.Rows.End(last),
			first: r.first, last: last})
	}
	for _, q := range b.between {
		g.rows = append(g.rows, gridRow{step: -1, top: s.Rows.Start(q), bottom: s.Rows.End(q), first: q, last: q})
	}
	slices.SortFunc(g.rows, func(x, y gridRow) int { return x.first - y.first })
	return g
}

// symbolic reports whether a shape may be a symbol of the flow.
func symbolic(y *workbook.Shape) bool {
	return !y.Connector && !y.TextBox && !y.Picture && len(y.Path) == 0 && !collapsed(y)
}

// collapsed reports whether nothing is seen of a shape because its rows or
// columns are hidden.
func collapsed(y *workbook.Shape) bool {
	return len(y.Path) == 0 && (width(y.Box) < thinnest || height(y.Box) < thinnest)
}

// pentagon reports whether a shape joins pages.
func pentagon(y *workbook.Shape) bool {
	return y.Preset == "flowChartOffpageConnector" || y.Preset == "homePlate" || y.Preset == "pentagon"
}
