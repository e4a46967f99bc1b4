package render_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// printed is a procedure written in both formats.
type printed struct {
	name string
	p    *sop.Procedure
	o    *render.Options
}

// printouts are the sheets of the manual and some long random ones on every
// paper, which take several pages.
func printouts(t *testing.T) []printed {
	t.Helper()
	var list []printed
	for i, p := range manual(t) {
		list = append(list, printed{fmt.Sprintf("%02d", i+1), &p, nil})
	}
	r := rand.New(rand.NewPCG(3, 5))
	for paper := range render.Letter + 1 {
		p := soptest.Procedure(r, soptest.Options{Steps: 40, Roles: 5, Back: 6})
		o := &render.Options{Paper: paper, ColumnNumbers: paper%2 == 0, Logo: picture(t, "png"),
			Signature: picture(t, "jpeg")}
		list = append(list, printed{"long-" + paper.String(), p, o})
	}
	return list
}

// A workbook printed by LibreOffice shows the pages of the PDF: as many, and
// all lines of one, be it a table's rule, a symbol's edge or an arrow's piece,
// within 1.3 mm of the other's; one in fifty pixels may stray.
func TestWorkbookPrintsAsThePDF(t *testing.T) {
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	for _, tool := range []string{"soffice", "pdftoppm"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(tool + " is not installed")
		}
	}
	list, dir := printouts(t), t.TempDir()
	var books []string
	for _, l := range list {
		file := filepath.Join(dir, l.name)
		var x, p bytes.Buffer
		require.NoError(t, render.XLSX(&x, l.p, l.o), l.name)
		require.NoError(t, render.PDF(&p, l.p, l.o), l.name)
		require.NoError(t, os.WriteFile(file+".xlsx", x.Bytes(), 0o666))
		require.NoError(t, os.WriteFile(file+".pdf", p.Bytes(), 0o666))
		books = append(books, file+".xlsx")
	}
	converted := filepath.Join(dir, "printed")
	convert(t, converted, books)
	several := 0
	for _, l := range list {
		want, got := pictures(t, filepath.Join(dir, l.name+".pdf")), pictures(t,
			filepath.Join(converted, l.name+".pdf"))
		require.Len(t, got, len(want), "%s: pages", l.name)
		if len(want) > 1 {
			several++
		}
		for i := range want {
			a, b := findLines(want[i]), findLines(got[i])
			requireFew(t, a, b, "%s, page %d: lines of the PDF", l.name, i+1)
			requireFew(t, b, a, "%s, page %d: lines of the workbook", l.name, i+1)
		}
	}
	require.NotZero(t, several, "sheets of several pages")
	first, second := findLines(pictures(t, filepath.Join(dir, "01.pdf"))[0]), findLines(
		pictures(t, filepath.Join(dir, "02.pdf"))[0])
	strays, all := first.strays(second)
	require.Greater(t, strays, all/50, "two different sheets are seen to differ")
}

func requireFew(t *testing.T, a, b *lines, format string, args ...any) {
	t.Helper()
	strays, all := a.strays(b)
	require.NotZero(t, all)
	t.Logf(format+": %d of %d stray", append(args, strays, all)...)
	require.LessOrEqual(t, strays, all/50, fmt.Sprintf(format, args...))
}

// convert prints workbooks as PDF files in a folder, in one start of
// LibreOffice with settings of its own.
func convert(t *testing.T, to string, books []string) {
	t.Helper()
	args := []string{"--headless", "-env:UserInstallation=file://" + filepath.ToSlash(t.TempDir()), "--convert-to",
		"pdf", "--outdir", to}
	out, err := exec.Command("soffice", append(args, books...)...).CombinedOutput()
	require.NoError(t, err, "%s", out)
}
