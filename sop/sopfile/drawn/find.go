package drawn

import (
	"context"

	"github.com/sopkit/sopkit/sop/workbook"
)

// finder goes through the sheets of a workbook.
type finder struct {
	list  []*sketch
	cover *identity // an identity block whose table has not come yet
}

// find finds the procedures of a workbook, without their flow.
func find(ctx context.Context, w *workbook.Workbook) ([]*sketch, error) {
	f := &finder{}
	for _, s := range w.Sheets {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		f.sheet(textsOf(s, w.From1904))
	}
	if n := len(f.list); n > 0 && f.cover != nil && f.list[n-1].p.TitleOnly { // it stands behind its table
		f.cover.read()
		f.list[n-1].complete(f.cover)
	}
	return f.list, nil
}

// sheet reads the tables of a sheet, or the identity block of one without.
func (f *finder) sheet(t *texts) {
	heads := headsOf(t)
	if len(heads) > 0 {
		t.addBoxes(heads[0].top - 1)
	} else {
		t.addBoxes(t.bottomRow())
	}
	if len(heads) == 0 {
		if id := identityIn(t, block(1, t.lastRow())); id.isCover() {
			f.cover = id
		}
		return
	}
	from := 1
	for i, h := range heads {
		bottom := t.bottomRow()
		if i+1 < len(heads) {
			bottom = heads[i+1].top - 1
		}
		b := bodyOf(h, t.identityUnder(h.bottom, bottom)-1)
		id := identityIn(t, block(max(from, h.top-highest), h.top-1))
		f.table(b, id)
		under := block(b.end+1, bottom)
		if next := t.closed(under); i+1 < len(heads) {
			under.bottom = next
		}
		own := f.list[len(f.list)-1]
		own.doubts = append(own.doubts, t.unseen(max(from, h.top-highest), under.bottom, h)...)
		own.doubts = append(own.doubts, b.unprinted()...)
		own.closing(t, under)
		from = under.bottom + 1
	}
}

// Bounds of what stands over and under a table.
const (
	highest = 400 // rows
	across  = 400 // columns
)

// block is where an identity block or the lines under a table may stand.
func block(top, bottom int) part { return part{1, across, top, min(bottom, top+highest)} }

// table puts a table to its procedure.
func (f *finder) table(b *body, id *identity) {
	n := len(f.list)
	switch {
	case f.cover != nil && !id.found():
		f.cover.read()
		f.list = append(f.list, newSketch(f.cover))
	case id.found():
		id.read()
		if f.cover != nil {
			f.cover.read()
		}
		f.list = append(f.list, newSketch(id))
		if f.cover != nil {
			f.list[n].complete(f.cover)
		}
	case n == 0 || !f.list[n-1].goesOn(b):
		id.untitled()
		f.list = append(f.list, newSketch(id))
	}
	f.cover = nil
	f.list[len(f.list)-1].add(b)
}

// bottomRow is the last row of the sheet with a text or a shape.
func (t *texts) bottomRow() int {
	last := t.lastRow()
	for i := range t.sheet.Shapes {
		last = max(last, t.sheet.Rows.At(t.sheet.Shapes[i].Box.Bottom))
	}
	return last
}

// identityUnder is the first row of an identity block between two rows; the row
// after them where there is none.
func (t *texts) identityUnder(top, bottom int) int {
	first, n := bottom+1, 0
	for _, p := range t.in(all(top+1, bottom)) {
		name := smallWords.of(p.text)
		if name == "" {
			name = boxWords.of(p.text)
		}
		if name != "" && name != "Approved" {
			first = min(first, p.From.Row)
			n++
		}
	}
	if n < 3 {
		return bottom + 1
	}
	return first
}

// closed is the last row of what belongs to the table over a part: up to where a
// page begins, or the last line of a signature or a legend.
func (t *texts) closed(in part) int {
	for _, r := range t.sheet.Breaks {
		if r > in.top && r <= in.bottom {
			return r - 1
		}
	}
	last := in.top - 1
	for _, p := range t.in(in) {
		if nipLine.MatchString(oneLine(p.text)) || meanings[key(p.text)] != 0 {
			last = max(last, p.To.Row)
		}
	}
	return last
}
