package drawn

import (
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// Of what is hidden, struck out or without a value nothing is read: nobody who
// looks at the sheet takes it for a part of it. All is told.
var (
	hiddenRows = sop.Text{
		ID: "baris %s disembunyikan; isinya tidak dibaca: %q",
		EN: "rows %s are hidden; what stands there is not read: %q",
	}
	hiddenColumns = sop.Text{
		ID: "kolom %s disembunyikan; isinya tidak dibaca: %q",
		EN: "column %s is hidden; what stands there is not read: %q",
	}
	struckOut = sop.Text{ID: "tulisan yang dicoret tidak dibaca: %q", EN: "words that are struck out are not read: %q"}
	noValue   = sop.Text{
		ID: "sel berisi rumus yang hasilnya tidak tersimpan; tidak dibaca. Buka dan simpan berkas ini di Excel",
		EN: "the cell has a formula whose value is not in the file; it is not read. Open and save the file in Excel",
	}
	notPrinted = sop.Text{
		ID: "sebagian tabel di luar area cetak (Print Area); tetap dibaca",
		EN: "a part of the table is outside the print area; it is read nevertheless",
	}
)

// thinnest is how high a row, and how wide a column, is of which something is
// seen.
const thinnest = mm / 2

// seen reports whether something is seen of an area.
func (t *texts) seen(a workbook.Area) bool {
	s := t.sheet
	return s.Columns.End(a.To.Column)-s.Columns.Start(a.From.Column) >= thinnest &&
		s.Rows.End(a.To.Row)-s.Rows.Start(a.From.Row) >= thinnest
}

// unseen tells of what is not read in some rows, up to the last column of a
// table.
func (t *texts) unseen(top, bottom int, h *head) []Finding {
	last := h.last()
	in := func(at cells.Place) bool { return at.Row >= top && at.Row <= bottom && at.Column <= last }
	out := t.hiddenIn(in)
	for _, p := range t.struck {
		if in(p.From) && t.seen(p.Area) {
			out = append(out, t.finding(p.From, "text-struck", struckOut, shortened(oneLine(p.cell.Struck))))
		}
	}
	for _, at := range t.sheet.Unknown {
		if in(at) && t.seen(t.area(at)) {
			out = append(out, t.finding(at, "formula-blank", noValue))
		}
	}
	return out
}

// hiddenIn tells of rows and columns that are hidden, of those side by side
// once.
func (t *texts) hiddenIn(in func(cells.Place) bool) (out []Finding) {
	columns := map[int]bool{} // that were told
	until := 0                // the last row that was
	for i, p := range t.hidden {
		at, column := p.From, t.sheet.Columns.Size(p.From.Column) < thinnest
		switch {
		case !in(at) || column && columns[at.Column] || !column && at.Row <= until:
		case column:
			columns[at.Column] = true
			out = append(out, t.finding(at, "column-hidden", hiddenColumns, columnName(at.Column), said(p)))
		default:
			until = t.hiddenUntil(i)
			rows := strconv.Itoa(at.Row)
			if until > at.Row {
				rows += "–" + strconv.Itoa(until)
			}
			out = append(out, t.finding(at, "row-hidden", hiddenRows, rows, t.hiddenRow(i)))
		}
	}
	return out
}

// said is how a text begins.
func said(p piece) string { return shortened(oneLine(p.text)) }

// hiddenRow is what stands in the row of a text that is hidden.
func (t *texts) hiddenRow(i int) string {
	var all []string
	for _, p := range t.hidden[i:] {
		if p.From.Row == t.hidden[i].From.Row {
			all = append(all, oneLine(p.text))
		}
	}
	return shortened(strings.Join(all, " "))
}

func columnName(column int) string {
	return strings.TrimRight(cellName(cells.Place{Column: column, Row: 1}), "0123456789")
}

// hiddenUntil is the last of the rows that are hidden together with a text.
func (t *texts) hiddenUntil(i int) int {
	row := t.hidden[i].To.Row
	for _, p := range t.hidden[i:] {
		if p.From.Row == row+1 {
			row = p.To.Row
		}
	}
	return row
}

// last is the last column of the table.
func (h *head) last() (last int) {
	for _, c := range h.column {
		last = max(last, c.last)
	}
	for _, l := range h.lanes {
		last = max(last, l.last)
	}
	return last
}

// unprinted tells of a table of which a part is outside the print area.
func (b *body) unprinted() []Finding {
	area := b.texts.sheet.Printed
	if len(area) == 0 {
		return nil
	}
	printed := func(column, row int) bool {
		return slices.ContainsFunc(area, func(a workbook.Area) bool {
			return column >= a.From.Column && column <= a.To.Column && row >= a.From.Row && row <= a.To.Row
		})
	}
	for _, r := range b.rows {
		if !printed(b.column["Activity"].first, r.first) || !printed(b.last(), r.first) {
			at := cells.Place{Column: b.column["Activity"].first, Row: r.first}
			return []Finding{b.texts.finding(at, "print-area", notPrinted)}
		}
	}
	return nil
}
