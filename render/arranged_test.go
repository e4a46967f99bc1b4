package render_test

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/soptest"
)

// One arranged sheet, written in both formats.
func ExampleNewSheet() {
	sheet, err := render.NewSheet(letter(), &render.Options{Paper: render.A4})
	if err != nil {
		fmt.Println(err)
		return
	}
	var workbook, paper bytes.Buffer
	fmt.Println(sheet.XLSX(&workbook), sheet.PDF(&paper))
	fmt.Println(sheet.Pages(), "page,", sheet.Paper()+",", sheet.Lettering(), "points")
	// Output:
	// <nil> <nil>
	// 1 page, A4, 9 points
}

// drawn is a sheet, with what writes the same without one.
type drawn struct {
	sheet           *render.Sheet
	xlsx, pdf, html func(io.Writer) error
	spoil           func() // writes over all that the sheet was made from
}

// drawnOnes are procedures on one and on many pages, and forms blank and
// filled.
func drawnOnes(t *testing.T) map[string]drawn {
	t.Helper()
	out := map[string]drawn{}
	for _, steps := range []int{3, 30} {
		p := soptest.Procedure(rand.New(rand.NewPCG(1, 2)), soptest.Options{Steps: steps, LongTexts: true})
		o := &render.Options{Paper: render.Legal, Changed: []int{1}, Logo: picture(t, "png")}
		p, spoil := spoilable(p)
		s, err := render.NewSheet(p, o)
		require.NoError(t, err)
		same := *p
		out[fmt.Sprint(steps, " steps")] = drawn{s,
			func(w io.Writer) error { return render.XLSX(w, &same, o) },
			func(w io.Writer) error { return render.PDF(w, &same, o) },
			func(w io.Writer) error { return render.HTML(w, &same, o) }, spoil}
	}
	for k, f := range catalogue.All() {
		if k%9 > 0 {
			continue
		}
		c := &forms.Copy{Form: f}
		if k%2 == 0 {
			c.Values = formstest.Values(rand.New(rand.NewPCG(uint64(k), 4)), f, 12)
		}
		c, spoil := spoilable(c)
		s, err := render.NewFormSheet(c, nil)
		require.NoError(t, err)
		same := *c
		out[f.ID] = drawn{s,
			func(w io.Writer) error { return render.FormXLSX(w, &same, nil) },
			func(w io.Writer) error { return render.FormPDF(w, &same, nil) },
			func(w io.Writer) error { return render.FormHTML(w, &same, nil) }, spoil}
	}
	return out
}

// TestSheetsNeverChange writes sheets from many goroutines, and again when all
// that they were made from has been written over: always the bytes of the
// functions that write one format.
func TestSheetsNeverChange(t *testing.T) {
	for name, d := range drawnOnes(t) {
		var xlsx, pdf, html bytes.Buffer
		require.NoError(t, d.xlsx(&xlsx), name)
		require.NoError(t, d.pdf(&pdf), name)
		require.NoError(t, d.html(&html), name)
		require.Positive(t, d.sheet.Pages(), name)
		require.GreaterOrEqual(t, d.sheet.Lettering(), 6.0, name)
		for _, spoil := range []func(){func() {}, d.spoil} {
			spoil()
			together(t, func(i int) error {
				var b bytes.Buffer
				write, want := d.sheet.XLSX, xlsx.Bytes()
				switch i % 3 {
				case 0:
					write, want = d.sheet.PDF, pdf.Bytes()
				case 1:
					write, want = d.sheet.HTML, html.Bytes()
				}
				if err := write(&b); err != nil {
					return err
				}
				if !bytes.Equal(want, b.Bytes()) {
					return fmt.Errorf("%s: other bytes", name)
				}
				return nil
			})
		}
	}
}

// TestBothFormatsCostOneLayout compares a sheet in both formats with the two
// functions: they make one layout more.
func TestBothFormatsCostOneLayout(t *testing.T) {
	p := soptest.Procedure(rand.New(rand.NewPCG(1, 2)), soptest.Options{Steps: 30, Back: 4})
	count := func(do func() error) float64 {
		return testing.AllocsPerRun(3, func() { require.NoError(t, do()) })
	}
	layout := count(func() error { _, err := render.NewSheet(p, nil); return err })
	apart := count(func() error { return render.XLSX(io.Discard, p, nil) }) +
		count(func() error { return render.PDF(io.Discard, p, nil) })
	both := count(func() error {
		s, err := render.NewSheet(p, nil)
		require.NoError(t, err)
		require.NoError(t, s.XLSX(io.Discard))
		return s.PDF(io.Discard)
	})
	require.InDelta(t, apart-layout, both, layout/10)
}
