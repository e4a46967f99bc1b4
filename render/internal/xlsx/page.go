// Package xlsx puts finished pages into an Excel workbook.
//
// The pages' grids stand one under the other on one worksheet, parted by row
// page breaks; a table head that the layout repeats on a page stands there
// only once and is a print title. Symbols and arrows are native shapes in a
// drawing part written here, because excelize writes no connectors.
package xlsx

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/render/internal/xlsx/parts"
)

// Errors that Write wraps.
var (
	ErrEmpty   = errors.New("xlsx: document has no pages")
	ErrTooLong = fillin.ErrTooLong
	ErrText    = errors.New("xlsx: character that no workbook can hold")
)

const (
	family  = "Arial"
	maxText = 32767 // characters of a cell

	maxFooter = 255 // characters of a header or footer

	// slack is taken off the right and lower margins, so that a sheet which
	// fills its page to the last pixel is not made smaller to fit.
	slack = 2 * page.MM

	// Column widths are counted in digits of the default font, and indents in
	// its spaces; no text is set in it. At 6 points an indent is three spaces of
	// 1.5 points, which with what programs keep free beside it is the padding of
	// page.Cell within half a millimetre; at 12 points it would be twice that.
	// The digits of Times New Roman are half as wide as it is high,
	// 4 pixels at 6 points and whole pixels on finer screens, so no program
	// has to round them; those of Arial 10 are 7.4, and print 6 % wider.
	countFamily = "Times New Roman"
	countSize   = 6
	digit       = 4 // pixels
)

// book is a workbook being written.
type book struct {
	ctx     context.Context
	p       *parts.Book
	s       *parts.Sheet
	d       *page.Document
	styles  map[style]int
	form    fillin.Book
	growing []growing
	shown   []int      // by picture in drawing order: n where the drawing part calls it rIdn
	cols    []page.EMU // x of the column edges, from 0
	rows    []page.EMU // y of the row edges of the whole worksheet
	places  []place    // by page
}

// place says where a page's grid stands on the worksheet.
type place struct {
	row    int        // worksheet row, from 0, of the page's row Repeat
	repeat int        // rows of the page that are not on the worksheet
	shift  page.Point // added to a position on the page it gives one on the worksheet
}

// Write writes the document as a workbook, a form as one to fill in. Nothing is
// written when it fails.
func Write(w io.Writer, d *page.Document) error { return WriteContext(context.Background(), w, d) }

// WriteContext is Write, but stops between two pages or parts when the context
// is done; the error then wraps the context's.
func WriteContext(ctx context.Context, w io.Writer, d *page.Document) error {
	b, err := compose(ctx, propertiesOf(d), d)
	if err != nil {
		return err
	}
	if err := b.draw(); err != nil {
		return err
	}
	return b.save(w)
}

// compose puts a document on a worksheet of its own, the next one of a
// workbook. What draw draws is not on it yet.
func compose(ctx context.Context, to *parts.Book, d *page.Document) (*book, error) {
	if len(d.Pages) == 0 {
		return nil, ErrEmpty
	}
	if err := checkTexts(d); err != nil {
		return nil, err
	}
	b := &book{ctx: ctx, p: to, d: splitTall(splitWide(d)), styles: map[style]int{}}
	b.measure()
	b.setUp()
	for _, step := range []func() error{b.tracks, b.cells, b.print, b.beside} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return b, nil
}

// measure finds the place of each page on the worksheet.
func (b *book) measure() {
	b.cols = edges(b.d.Pages[0].Cols)
	b.rows = []page.EMU{0}
	for _, p := range b.d.Pages {
		var skipped page.EMU
		for _, h := range p.Rows[:p.Repeat] {
			skipped += h
		}
		last := b.rows[len(b.rows)-1]
		b.places = append(b.places, place{row: len(b.rows) - 1, repeat: p.Repeat,
			shift: page.Point{X: -p.Margin.Left, Y: last - skipped - p.Margin.Top}})
		for _, h := range p.Rows[p.Repeat:] {
			last += h
			b.rows = append(b.rows, last)
		}
	}
}

// row returns the row of the worksheet, from 0, that a row of a page is.
func (b *book) row(pg, row int) int { return b.places[pg].row + row - b.d.Pages[pg].Repeat }

func edges(sizes []page.EMU) []page.EMU {
	out := make([]page.EMU, 1, len(sizes)+1)
	for _, s := range sizes {
		out = append(out, out[len(out)-1]+s)
	}
	return out
}

// propertiesOf returns a workbook without worksheets that has a document's
// properties, and the default font that column widths are counted in.
func propertiesOf(d *page.Document) *parts.Book {
	return &parts.Book{
		Properties: parts.Properties{Title: d.Title, Subject: d.Subject, Author: d.Author, Keywords: d.Keywords,
			Created: d.Created},
		Normal: parts.Font{Family: countFamily, Size: countSize},
	}
}

// setUp adds the worksheet to the workbook; the first is the one that is open.
func (b *book) setUp() {
	b.s = &parts.Sheet{Name: b.d.Sheet, Active: len(b.p.Sheets) == 0}
	if b.s.Name == "" {
		b.s.Name = "SOP"
	}
	b.p.Sheets = append(b.p.Sheets, b.s)
}

// tracks sets the widths and heights.
func (b *book) tracks() error {
	cols := b.d.Pages[0].Cols
	for i, n := 0, 0; i < len(cols); i += n {
		for n = 1; i+n < len(cols) && cols[i+n] == cols[i]; n++ {
		}
		b.width(i, i+n-1, cols[i])
	}
	for i := range len(b.rows) - 1 {
		b.s.Height(i, b.height(i).PT(), true)
		if b.rows[i+1] == b.rows[i] {
			b.s.Hide(i)
		}
	}
	return nil
}

// width sets the width of the columns from first to last.
func (b *book) width(first, last int, w page.EMU) {
	b.s.Width(first, last, float64(w/page.Pixel)/digit)
}

// print sets paper, margins, page breaks, print titles and the footer.
func (b *book) print() error {
	p := b.d.Pages[0]
	if p.Paper.Code == 0 {
		return fmt.Errorf("xlsx: %w: %q", page.ErrPaper, p.Paper.Name)
	}
	inch := func(e page.EMU) float64 { return float64(e) / float64(page.Inch) }
	b.s.Print = parts.Print{
		Paper: p.Paper.Code, Landscape: p.Paper.Landscape, Wide: 1,
		Top: inch(p.Margin.Top), Left: inch(p.Margin.Left), Bottom: inch(p.Margin.Bottom - slack),
		Right: inch(p.Margin.Right - slack), Header: inch(page.HeaderEdge), Footer: inch(b.d.Footer.Edge()),
		HeaderText: b.header(), FooterText: b.footer(),
	}
	if len(b.d.Pages) == 1 {
		b.s.Print.Tall = 1
	}
	b.name("_xlnm.Print_Area", "$A$1:$"+parts.ColumnName(len(p.Cols)-1)+"$"+strconv.Itoa(len(b.rows)-1))
	for i, p := range b.d.Pages {
		if i > 0 {
			b.s.Print.Breaks = append(b.s.Print.Breaks, b.places[i].row)
		}
		if p.HeadAt >= 0 && len(b.d.Pages) > i+1 {
			first := b.row(i, p.HeadAt)
			b.name("_xlnm.Print_Titles", fmt.Sprintf("$%d:$%d", first+1, first+p.HeadRows))
		}
	}
	return nil
}

// name gives an area of the worksheet a name of its own.
func (b *book) name(name, area string) {
	to := fillin.Quote(b.s.Name) + "!" + area
	b.p.Names = append(b.p.Names, parts.Name{Name: name, Sheet: len(b.p.Sheets) - 1, To: to})
}

// header writes the header in Excel's codes.
func (b *book) header() string {
	if b.d.Header == "" {
		return ""
	}
	font := fmt.Sprintf("&\"%s,Bold\"", family)
	right := fmt.Sprintf("&R%s&%d ", font, int(page.HeaderSize.PT()))
	end := flush(page.Font{Size: page.HeaderSize, Bold: true})
	return right + shorten(b.d.Header, maxFooter-fillin.Units(right+end), font) + end
}

// footer writes the footer in Excel's codes. A space parts the type size from
// a text that may begin with a digit.
func (b *book) footer() string {
	ft := b.d.Footer
	if ft.Size == 0 {
		return ""
	}
	font := fmt.Sprintf("&\"%s,Regular\"", family)
	sized := fmt.Sprintf("%s&%d ", font, int(ft.Size.PT()+0.5))
	codes := strings.NewReplacer("&", "&&", "%d", "&P", "%n", "&N")
	right := "&R" + sized + strings.ReplaceAll(codes.Replace(fillin.Broken(ft.Right, "\x00")), "\x00", font)
	right += flush(page.Font{Size: ft.Size})
	left := "&L" + sized
	return left + shorten(ft.Left, maxFooter-fillin.Units(left)-fillin.Units(right), font) + right
}

// flush returns the blanks that part a text from the right margin so that it
// ends where the grid does.
func flush(f page.Font) string {
	const blank = "\u00A0"
	w := page.Width(blank, f)
	return strings.Repeat(blank, int((slack+w/2)/w))
}

// shorten writes a text in the codes of a footer, cut to a number of
// characters. The code of the font it is in breaks what looks like an escape
// code.
func shorten(text string, room int, font string) string {
	const dots = "…"
	piece := func(s string) string { return strings.ReplaceAll(s, "&", "&&") }
	var out, cut strings.Builder // all of it, and what fits before the dots
	full, last := false, rune(0)
	for _, r := range text {
		p := piece(string(r))
		if last == '_' && r == 'x' {
			p = font + p
		}
		full = full || fillin.Units(out.String()+p+dots) > room
		if !full {
			cut.WriteString(p)
		}
		out.WriteString(p)
		last = r
	}
	if fillin.Units(out.String()) <= room {
		return out.String()
	}
	return cut.String() + dots
}
