package render_test

import (
	"bytes"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/soptest"
)

// browser is the name of a Chromium on this computer; the test is skipped where
// there is none, or no pdftoppm.
func browser(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("starts a browser")
	}
	if _, err := exec.LookPath("pdftoppm"); err != nil {
		t.Skip("pdftoppm is not installed")
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Skip("no Chromium is installed")
	return ""
}

// browse starts the browser on a file, without a window.
func browse(t *testing.T, browser, file string, args ...string) {
	t.Helper()
	args = append(args, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
		"--force-device-scale-factor=1",
		"--user-data-dir="+t.TempDir(), "file://"+filepath.ToSlash(file))
	out, err := exec.Command(browser, args...).CombinedOutput()
	require.NoError(t, err, "%s", out)
}

// shown is a sheet in two formats.
type shown struct {
	name  string
	sheet *render.Sheet
}

// screens are some sheets of the manual, random ones with pictures and grey
// rows on many pages, and forms, blank and filled.
func screens(t *testing.T) (out []shown) {
	for i, p := range manual(t) {
		if i%8 == 1 {
			s, err := render.NewSheet(&p, nil)
			require.NoError(t, err)
			out = append(out, shown{fmt.Sprintf("%02d", i+1), s})
		}
	}
	r := rand.New(rand.NewPCG(3, 5))
	for _, paper := range []render.Paper{render.F4, render.A4} {
		p := soptest.Procedure(r, soptest.Options{Steps: 25, Roles: 5, Back: 4})
		o := &render.Options{Paper: paper, Changed: []int{1, 4}, Logo: picture(t, "png"), Signature: picture(t, "jpeg")}
		s, err := render.NewSheet(p, o)
		require.NoError(t, err)
		out = append(out, shown{"long-" + paper.String(), s})
	}
	for _, id := range []string{"sttpp", "sppd", "asesmen", "buku-registrasi"} {
		f, ok := catalogue.ByID(id)
		require.True(t, ok, id)
		c := &forms.Copy{Form: f}
		if id != "sttpp" {
			c.Values = formstest.Values(r, f, 6)
		}
		s, err := render.NewFormSheet(c, nil)
		require.NoError(t, err)
		out = append(out, shown{id, s})
	}
	return out
}

// dots is the resolution that pictures are compared at: a screen's, in dots per
// inch.
const dots = 96

// The browser shows the SVG of each page as pdftoppm shows the PDF's: where one
// is dark, the other is within two dots, half a millimetre.
func TestBrowsersShowThePDF(t *testing.T) {
	chromium := browser(t)
	var first [][]*image.Gray
	for _, s := range screens(t) {
		paper, screen := pagesOf(t, ownPDF(t, s.sheet)), shownPages(t, chromium, s.sheet)
		require.Len(t, screen, len(paper), s.name)
		for i := range paper {
			requireNear(t, paper[i], screen[i], "%s, page %d: of the PDF", s.name, i+1)
			requireNear(t, screen[i], paper[i], "%s, page %d: of the SVG", s.name, i+1)
		}
		first = append(first, paper)
	}
	far, all := far(first[0][0], first[1][0])
	require.Greater(t, far, all/20, "two different sheets are seen to differ")
}

// ownPDF is the PDF of a sheet.
func ownPDF(t *testing.T, s *render.Sheet) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, s.PDF(&b))
	return b.Bytes()
}

// pagesOf are the pages of a PDF.
func pagesOf(t *testing.T, pdf []byte) (out []*image.Gray) {
	t.Helper()
	dir := t.TempDir()
	cmd := exec.Command("pdftoppm", "-r", fmt.Sprint(dots), "-png", "-", filepath.Join(dir, "p"))
	cmd.Stdin = bytes.NewReader(pdf)
	text, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", text)
	files, err := filepath.Glob(filepath.Join(dir, "p*.png"))
	require.NoError(t, err)
	sort.Strings(files)
	for _, name := range files {
		out = append(out, readPNG(t, name, 1)...)
	}
	return out
}

// readPNG reads a picture as so many of one height, one under the other.
func readPNG(t *testing.T, name string, parts int) (out []*image.Gray) {
	t.Helper()
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	m, err := png.Decode(f)
	require.NoError(t, err)
	size := image.Rect(0, 0, m.Bounds().Dx(), m.Bounds().Dy()/parts)
	for i := range parts {
		grey := image.NewGray(size)
		draw.Draw(grey, size, m, m.Bounds().Min.Add(image.Pt(0, i*size.Dy())), draw.Src)
		out = append(out, grey)
	}
	return out
}

// shownPages are the pages of a sheet's SVG as the browser shows them, one
// under the other.
func shownPages(t *testing.T, chromium string, s *render.Sheet) (out []*image.Gray) {
	t.Helper()
	const side = 1400 // holds a page of F4 either way
	var body strings.Builder
	body.WriteString(`<!DOCTYPE html><meta charset="utf-8"><body style="margin:0">`)
	for i := range s.Pages() {
		fmt.Fprintf(&body, `<div style="position:absolute;left:0;top:%dpx">`, i*side)
		var b bytes.Buffer
		require.NoError(t, s.SVG(&b, i+1))
		body.Write(b.Bytes())
		body.WriteString("</div>")
	}
	dir := t.TempDir()
	file, shot := filepath.Join(dir, "page.html"), filepath.Join(dir, "page.png")
	require.NoError(t, os.WriteFile(file, []byte(body.String()), 0o666))
	browse(t, chromium, file, "--screenshot="+shot, fmt.Sprintf("--window-size=%d,%d", side, side*s.Pages()))
	return readPNG(t, shot, s.Pages())
}

func requireNear(t *testing.T, a, b *image.Gray, format string, args ...any) {
	t.Helper()
	far, all := far(a, b)
	require.Greater(t, all, 1000)
	t.Logf(format+": %d of %d far", append(args, far, all)...)
	require.LessOrEqual(t, far, all/5000, fmt.Sprintf(format, args...))
}

// far counts the dark dots of a picture that are not near ink, be it grey, of
// another, and all dark dots.
func far(a, b *image.Gray) (far, all int) {
	const near, dark, ink = 2, 0x70, 0xE8
	met := func(x, y int) bool {
		for j := max(0, y-near); j <= y+near && j < b.Rect.Dy(); j++ {
			for i := max(0, x-near); i <= x+near && i < b.Rect.Dx(); i++ {
				if b.Pix[j*b.Stride+i] < ink {
					return true
				}
			}
		}
		return false
	}
	for y := range a.Rect.Dy() {
		for x := range a.Rect.Dx() {
			if a.Pix[y*a.Stride+x] < dark {
				all++
				if !met(x, y) {
					far++
				}
			}
		}
	}
	return far, all
}

// The browser prints the HTML on the pages of the PDF: as many, of one size,
// with nothing of the steps in words.
func TestBrowsersPrintThePDF(t *testing.T) {
	chromium := browser(t)
	for _, s := range screens(t) {
		if s.sheet.Pages() < 2 && s.name != "02" {
			continue
		}
		dir := t.TempDir()
		file, printout := filepath.Join(dir, "sheet.html"), filepath.Join(dir, "sheet.pdf")
		var b bytes.Buffer
		require.NoError(t, s.sheet.HTML(&b))
		require.NoError(t, os.WriteFile(file, b.Bytes(), 0o666))
		browse(t, chromium, file, "--no-pdf-header-footer", "--print-to-pdf="+printout)
		data, err := os.ReadFile(printout)
		require.NoError(t, err)
		want, got := pagesOf(t, ownPDF(t, s.sheet)), pagesOf(t, data)
		require.Len(t, got, len(want), "%s: pages", s.name)
		for i := range want {
			require.InDelta(t, want[i].Bounds().Dx(), got[i].Bounds().Dx(), 1, s.name)
			require.InDelta(t, want[i].Bounds().Dy(), got[i].Bounds().Dy(), 1, s.name)
			requireNear(t, want[i], got[i], "%s, page %d: of the PDF", s.name, i+1)
			requireNear(t, got[i], want[i], "%s, page %d: of the HTML", s.name, i+1)
		}
	}
}
