package xlsx_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"math"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/sheet"
	"github.com/sopkit/sopkit/render/internal/xlsx"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

const (
	drawingPart = "xl/drawings/drawing1.xml"
	sheetPart   = "xl/worksheets/sheet1.xml"
)

// manual reads the sheets of the sample manual.
func manual(t testing.TB) []sop.Procedure {
	t.Helper()
	m, err := sopfile.ReadManual(os.DirFS("../../../testdata/manual"), "manual.yaml")
	require.NoError(t, err)
	require.Len(t, m.Procedures, 22)
	return m.Procedures
}

func arrange(t testing.TB, p *sop.Procedure, o *sheet.Options) *page.Document {
	t.Helper()
	require.NoError(t, p.Validate())
	d, err := sheet.Sheet(p, o)
	require.NoError(t, err)
	return d
}

func write(t testing.TB, d *page.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, xlsx.Write(&b, d))
	return b.Bytes()
}

// unzip returns the parts of a workbook by name.
func unzip(t testing.TB, data []byte) map[string][]byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	parts := map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		require.NoError(t, err)
		parts[f.Name], err = io.ReadAll(r)
		require.NoError(t, err)
		require.NoError(t, r.Close())
	}
	return parts
}

// worksheet is what the tests read of a worksheet part.
type worksheet struct {
	Cols []struct {
		Min   int     `xml:"min,attr"`
		Max   int     `xml:"max,attr"`
		Width float64 `xml:"width,attr"`
	} `xml:"cols>col"`
	Rows []struct {
		Number int     `xml:"r,attr"`
		Height float64 `xml:"ht,attr"`
	} `xml:"sheetData>row"`
	Breaks []struct {
		ID     int  `xml:"id,attr"`
		Manual bool `xml:"man,attr"`
	} `xml:"rowBreaks>brk"`
	Fit struct {
		On bool `xml:"fitToPage,attr"`
	} `xml:"sheetPr>pageSetUpPr"`
	Setup struct {
		Paper       int    `xml:"paperSize,attr"`
		Orientation string `xml:"orientation,attr"`
		Wide        int    `xml:"fitToWidth,attr"`
		Tall        int    `xml:"fitToHeight,attr"`
	} `xml:"pageSetup"`
	Footer string `xml:"headerFooter>oddFooter"`
}

func readSheet(t testing.TB, parts map[string][]byte) *worksheet {
	t.Helper()
	var w worksheet
	require.NoError(t, xml.Unmarshal(parts[sheetPart], &w))
	return &w
}

// edges returns the positions of the worksheet's column and row edges in EMU,
// as Excel computes them from the stored widths, in digits of 4 pixels, and
// heights.
func (w *worksheet) edges() (x, y []float64) {
	x, y = []float64{0}, []float64{0}
	for _, c := range w.Cols {
		px := math.Trunc((256*c.Width + math.Trunc(128.0/4)) / 256 * 4)
		for range c.Max - c.Min + 1 {
			x = append(x, x[len(x)-1]+px*9525)
		}
	}
	for _, r := range w.Rows {
		y = append(y, y[len(y)-1]+r.Height*12700)
	}
	return x, y
}
