package xlsx

import (
	"context"
	"fmt"
	"io"
	"iter"

	"github.com/sopkit/sopkit/render/internal/cores"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/render/internal/xlsx/parts"
)

// Back is what a worksheet of a book says, right of its paper, of the first
// one, and where that leads.
const Back = "◄ Daftar isi"

// WriteMany writes documents as one workbook, each on a worksheet of its own
// whose name no other has. Each but the first has a link to that. The workbook
// has the properties of the first. Of the documents no more than twice
// drawnTogether are kept. Nothing is written when it fails.
func WriteMany(ctx context.Context, w io.Writer, list iter.Seq2[*page.Document, error]) (err error) {
	var to *parts.Book
	var drawn drawer
	defer func() {
		if wrong := drawn.wait(); err == nil {
			err = wrong
		}
	}()
	for d, err := range list {
		if err != nil {
			return err
		}
		if to == nil {
			to = propertiesOf(d)
		}
		b, err := compose(ctx, to, d)
		if err != nil {
			return err
		}
		if len(to.Sheets) > 1 {
			b.back(to.Sheets[0].Name)
		}
		if err := drawn.add(b); err != nil {
			return err
		}
	}
	if to == nil {
		return ErrEmpty
	}
	if err := drawn.rest(); err != nil {
		return err
	}
	b := &book{ctx: ctx, p: to, d: &page.Document{}}
	return b.save(w)
}

// drawnTogether is how many worksheets are drawn at a time.
const drawnTogether = 32

// drawer draws worksheets on all cores while others are composed.
type drawer struct {
	waiting []*book
	done    chan error // what came of those being drawn; nil: none are
}

// add takes a worksheet to be drawn. The error is that of one before.
func (d *drawer) add(b *book) error {
	if d.waiting = append(d.waiting, b); len(d.waiting) < drawnTogether {
		return nil
	}
	return d.begin()
}

// begin waits for the worksheets being drawn, and has those that wait drawn.
func (d *drawer) begin() error {
	if err := d.wait(); err != nil {
		return err
	}
	list, done := d.waiting, make(chan error, 1)
	d.waiting, d.done = nil, done
	go func() {
		done <- cores.Share(len(list), 1, func(i int) error { return list[i].draw() })
	}()
	return nil
}

// wait returns when no worksheet is being drawn.
func (d *drawer) wait() (err error) {
	if d.done != nil {
		err, d.done = <-d.done, nil
	}
	return err
}

// rest draws the worksheets that wait.
func (d *drawer) rest() error {
	if err := d.begin(); err != nil {
		return err
	}
	return d.wait()
}

// back writes the link to the first worksheet beside the paper.
func (b *book) back(first string) {
	col := len(b.cols)
	area := parts.Area{Row: 0, Col: col, Rows: 1, Cols: 1}
	b.s.Width(col, col, backWidth)
	b.s.Style(area, b.p.Style(parts.Style{
		Font:  parts.Font{Family: family, Size: 9, Underline: true, Color: "0563C1"},
		Align: parts.Align{Vertical: "center"},
	}))
	b.s.Text(b.p, 0, col, Back)
	b.s.Link(area, fmt.Sprintf("%s!A1", fillin.Quote(first)))
}

const backWidth = 30 // characters
