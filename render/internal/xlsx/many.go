package xlsx

import (
	"context"
	"fmt"
	"io"
	"iter"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/render/internal/xlsx/parts"
)

// Back is what a worksheet of a book says, right of its paper, of the first
// one, and where that leads.
const Back = "◄ Daftar isi"

// WriteMany writes documents as one workbook, each on a worksheet of its own
// whose name no other has. Each but the first has a link to that. The workbook
// has the properties of the first. A document is asked for when those before it
// are written, and none is kept. Nothing is written when it fails.
func WriteMany(ctx context.Context, w io.Writer, list iter.Seq2[*page.Document, error]) error {
	var to *parts.Book
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
	}
	if to == nil {
		return ErrEmpty
	}
	b := &book{ctx: ctx, p: to, d: &page.Document{}}
	return b.save(w)
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
