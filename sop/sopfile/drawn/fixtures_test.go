package drawn_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/sopfile/drawn/internal/hand"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// fixture is a workbook that imitates one drawn by hand.
type fixture struct {
	name   string // of its files under testdata/drawn, without their number
	sheets []drawing
	told   []string // what must be told: keys of arrows and symbols, names of labels, or cells "Sheet!C12"
	office bool     // the file was saved again by LibreOffice
	more   func(*hand.Book)
}

// drawing is an SOP of a fixture: a file of testdata/sop, what is changed in
// it, and how it is drawn.
type drawing struct {
	sop  string
	edit func(*sop.Procedure)
	look hand.Look
}

// made is a fixture that was drawn.
type made struct {
	name   string // "07-homeplate"
	book   *hand.Book
	wanted []*sop.Procedure
	places []*hand.Drawing
	told   []string
	office bool
}

// base reads a procedure of testdata/sop.
func base(t testing.TB, name string) *sop.Procedure {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "sop", name+".yaml"))
	require.NoError(t, err)
	p, err := sopfile.ReadProcedure(data, name+".yaml")
	require.NoError(t, err)
	return p
}

// draw makes the workbook of a fixture.
func (f *fixture) draw(t testing.TB, number int) *made {
	t.Helper()
	m := &made{name: fmt.Sprintf("%02d-%s", number, f.name), told: f.told, office: f.office}
	for _, s := range f.sheets {
		p := base(t, s.sop)
		if s.edit != nil {
			s.edit(p)
		}
		d := hand.Draw(p, s.look)
		if m.book == nil {
			m.book = d.Book
		} else {
			m.book.Sheets = append(m.book.Sheets, d.Book.Sheets...)
		}
		m.wanted, m.places = append(m.wanted, p), append(m.places, d)
	}
	if f.more != nil {
		f.more(m.book)
	}
	return m
}

// data is the workbook as a file.
func (m *made) data(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, m.book.Write(&b))
	return b.Bytes()
}

// file is a path of the fixture.
func (m *made) file(ending string) string { return filepath.Join("testdata", "drawn", m.name+ending) }

// yaml is the expected procedures as files, by the ending of their names.
func (m *made) yaml(t testing.TB) map[string]string {
	t.Helper()
	out := map[string]string{}
	for i, p := range m.wanted {
		ending := ".yaml"
		if len(m.wanted) > 1 {
			ending = fmt.Sprintf("-%d.yaml", i+1)
		}
		var b bytes.Buffer
		require.NoError(t, sopfile.WriteProcedure(&b, p, sopfile.YAML))
		out[ending] = b.String()
	}
	return out
}

// toldList is what must be told as a file.
func (m *made) toldList() string { return strings.Join(m.told, "\n") + "\n" }

// drawAll makes all fixtures. With -update it writes their files.
func drawAll(t testing.TB) (out []*made) {
	t.Helper()
	for i := range fixtures {
		m := fixtures[i].draw(t, i+1)
		if golden.Updating() {
			m.update(t)
		}
		out = append(out, m)
	}
	return out
}

// labelled gives a procedure labels of its own.
func labelled(l sop.Labels) func(*sop.Procedure) {
	return func(p *sop.Procedure) { p.Labels = l }
}
