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
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
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
	f       *excelize.File
	d       *page.Document
	sheet   string
	styles  map[style]int
	form    fillin.Book
	growing []growing
	cols    []page.EMU // x of the column edges, from 0
	rows    []page.EMU // y of the row edges of the whole worksheet
	places  []place    // by page

	changes map[string]func([]byte) []byte // of parts when all is written, by name; see change
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
	if len(d.Pages) == 0 {
		return ErrEmpty
	}
	if err := checkTexts(d); err != nil {
		return err
	}
	f := excelize.NewFile()
	defer f.Close()
	b := &book{ctx: ctx, f: f, d: splitTall(splitWide(d)), sheet: d.Sheet, styles: map[style]int{}}
	b.measure()
	for _, step := range []func() error{b.setUp, b.tracks, b.items, b.print, b.fillIn} {
		if err := step(); err != nil {
			return err
		}
	}
	return b.save(w)
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

// setUp names the sheet, sets the default font that column widths are counted
// in, and the document's properties.
func (b *book) setUp() error {
	if b.sheet == "" {
		b.sheet = "SOP"
	}
	if err := b.f.SetSheetName("Sheet1", b.sheet); err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	if err := b.f.SetDefaultFont(countFamily); err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	*b.f.Styles.Fonts.Font[0].Sz.Val = countSize
	off := false
	if err := b.f.SetSheetView(b.sheet, 0, &excelize.ViewOptions{ShowGridLines: &off}); err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	at := b.d.Created.UTC().Format("2006-01-02T15:04:05Z")
	return b.f.SetDocProps(&excelize.DocProperties{Title: b.d.Title, Subject: b.d.Subject, Creator: b.d.Author,
		LastModifiedBy: b.d.Author, Keywords: b.d.Keywords, Created: at, Modified: at, Language: "id-ID"})
}

// tracks sets the widths and heights.
func (b *book) tracks() error {
	cols := b.d.Pages[0].Cols
	for i, n := 0, 0; i < len(cols); i += n {
		for n = 1; i+n < len(cols) && cols[i+n] == cols[i]; n++ {
		}
		if err := b.width(i, i+n-1, cols[i]); err != nil {
			return fmt.Errorf("xlsx: %w", err)
		}
	}
	for i := 1; i < len(b.rows); i++ {
		if err := b.f.SetRowHeight(b.sheet, i, b.height(i-1).PT()); err != nil {
			return fmt.Errorf("xlsx: %w", err)
		}
		if b.rows[i] == b.rows[i-1] {
			if err := b.f.SetRowVisible(b.sheet, i, false); err != nil {
				return fmt.Errorf("xlsx: %w", err)
			}
		}
	}
	return nil
}

// width sets the width of the columns from first to last.
func (b *book) width(first, last int, w page.EMU) error {
	from, err := excelize.ColumnNumberToName(first + 1)
	if err != nil {
		return err
	}
	to, err := excelize.ColumnNumberToName(last + 1)
	if err != nil {
		return err
	}
	return b.f.SetColWidth(b.sheet, from, to, float64(w/page.Pixel)/digit)
}

// print sets paper, margins, page breaks, print titles and the footer.
func (b *book) print() error {
	p := b.d.Pages[0]
	orientation := "portrait"
	if p.Paper.Landscape {
		orientation = "landscape"
	}
	one, tall, yes := 1, 0, true
	if len(b.d.Pages) == 1 {
		tall = 1
	}
	if p.Paper.Code == 0 {
		return fmt.Errorf("xlsx: %w: %q", page.ErrPaper, p.Paper.Name)
	}
	inch := func(e page.EMU) *float64 { v := float64(e) / float64(page.Inch); return &v }
	err := errors.Join(
		b.f.SetPageLayout(b.sheet, &excelize.PageLayoutOptions{
			Size: &p.Paper.Code, Orientation: &orientation, FitToWidth: &one, FitToHeight: &tall}),
		b.f.SetSheetProps(b.sheet, &excelize.SheetPropsOptions{FitToPage: &yes}),
		b.f.SetPageMargins(b.sheet, &excelize.PageLayoutMarginsOptions{
			Top: inch(p.Margin.Top), Left: inch(p.Margin.Left), Bottom: inch(p.Margin.Bottom - slack),
			Right: inch(p.Margin.Right - slack), Header: inch(page.HeaderEdge), Footer: inch(b.d.Footer.Edge())}),
		b.f.SetHeaderFooter(b.sheet, &excelize.HeaderFooterOptions{OddHeader: b.header(), OddFooter: b.footer()}),
		b.name("_xlnm.Print_Area", 0, len(b.d.Pages[0].Cols)-1, 0, len(b.rows)-2),
	)
	for i, p := range b.d.Pages {
		if i > 0 {
			err = errors.Join(err, b.f.InsertPageBreak(b.sheet, fmt.Sprintf("A%d", b.places[i].row+1)))
		}
		if p.HeadAt >= 0 && len(b.d.Pages) > i+1 {
			first := b.row(i, p.HeadAt)
			err = errors.Join(err, b.f.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", Scope: b.sheet,
				RefersTo: fmt.Sprintf("%s!$%d:$%d", fillin.Quote(b.sheet), first+1, first+p.HeadRows)}))
		}
	}
	if err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	return nil
}

func (b *book) name(name string, c0, c1, r0, r1 int) error {
	a, err := excelize.CoordinatesToCellName(c0+1, r0+1, true)
	if err != nil {
		return err
	}
	z, err := excelize.CoordinatesToCellName(c1+1, r1+1, true)
	if err != nil {
		return err
	}
	area := fillin.Quote(b.sheet) + "!" + a + ":" + z
	return b.f.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: area, Scope: b.sheet})
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
