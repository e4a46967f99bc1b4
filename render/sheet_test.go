package render_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
)

func itoa(n int) string { return strconv.Itoa(n) }

// manual reads the sheets of the sample manual.
func manual(t testing.TB) []sop.Procedure {
	t.Helper()
	m, err := sopfile.Load(filepath.Join("..", "testdata", "manual"))
	require.NoError(t, err)
	require.Len(t, m.Procedures, 22)
	return m.Procedures
}

// letter is a small complete procedure.
func letter() *sop.Procedure {
	return &sop.Procedure{
		Title:    "Penanganan Surat Masuk",
		Approval: sop.Approval{Position: "Kepala Dinas", Name: "SITI AMINAH, S.Sos"},
		Roles:    []sop.Role{{ID: "agendaris", Name: "Agendaris"}, {ID: "kepala", Name: "Kepala"}},
		Steps: []sop.Step{
			{Activity: "Menerima surat", Tasks: []sop.Task{{Role: "agendaris"}}, Requirements: []string{"Surat"}},
			{Activity: "Memeriksa surat", Tasks: []sop.Task{{Role: "agendaris", Symbols: []sop.Symbol{sop.Decision}}},
				Flows: []sop.Flow{{To: "3", Outcome: "Ya"}, {To: "1", Outcome: "Tidak"}}},
			{Activity: "Memberi disposisi", Tasks: []sop.Task{{Role: "kepala"}}},
		},
	}
}

func TestInvalidProcedure(t *testing.T) {
	p := letter()
	p.Steps[1].Flows[0].To = "9"
	for format, write := range formats {
		var b bytes.Buffer
		err := write(&b, p, nil)
		var problems sop.Problems
		require.ErrorAs(t, err, &problems, format)
		require.ErrorIs(t, err, sop.ErrUnknownTarget, format)
		require.Empty(t, b.Bytes(), format)
	}
}

func TestTooLarge(t *testing.T) {
	p := letter()
	p.Title = strings.Repeat("sangat panjang ", 600) // higher than a page
	for format, write := range formats {
		var b bytes.Buffer
		require.ErrorIs(t, write(&b, p, nil), render.ErrTooLarge, format)
		require.Empty(t, b.Bytes(), format)
	}
}

// As many lanes as are valid fit the largest paper, which a smaller one names.
func TestAsManyRolesAsAreValid(t *testing.T) {
	p := letter()
	for len(p.Roles) < sop.MaxRoles {
		p.Roles = append(p.Roles, sop.Role{ID: fmt.Sprint("r", len(p.Roles)), Name: "Kepala"})
	}
	for format := range formats {
		require.NotEmpty(t, write(t, format, p, &render.Options{Paper: render.A3}), format)
		var tooLarge *render.TooLargeError
		require.ErrorAs(t, formats[format](io.Discard, p, &render.Options{Paper: render.Letter}), &tooLarge, format)
		require.Equal(t, "A3", tooLarge.Larger)
		require.Equal(t, "30 pelaksana tidak muat berdampingan di kertas Letter, juga dengan huruf 6 pt; "+
			`lajur "Agendaris" paling lebar; kertas A3 memuatnya`, tooLarge.Text.ID)
	}
}

type failing struct{}

var errFull = errors.New("disk full")

func (failing) Write([]byte) (int, error) { return 0, errFull }

func TestWriterError(t *testing.T) {
	for format, write := range formats {
		require.ErrorIs(t, write(failing{}, letter(), nil), errFull, format)
	}
}

// Titles and texts that a format could take for something else.
func TestHostileTexts(t *testing.T) {
	for _, text := range []string{
		"=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "[a]:b*c?d/e\\f'g", "History", strings.Repeat("Panjang ", 60),
		"a <b> & \"c\" ]]>", "_x0041_", "%d dari %n &P", "(a\\) Tj", "🙂 安 ع",
	} {
		p := letter()
		p.Title, p.Number, p.Steps[0].Activity, p.Roles[0].Name = text, text, text, text
		p.Steps[1].Flows[0].Outcome = text[:min(len(text), 12)]
		if p.Validate() != nil {
			p.Steps[1].Flows[0].Outcome = "Ya" // cut within a character
		}
		for format := range formats {
			require.NotEmpty(t, write(t, format, p, nil), "%q as %s", text, format)
		}
		require.Contains(t, texts(t, write(t, "XLSX", p, nil)), text)
	}
}

// Any number of sheets may be written at once, also of one procedure; each
// comes out as it does alone.
func TestConcurrently(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	list := []*sop.Procedure{letter()}
	for range 3 {
		list = append(list, soptest.Procedure(r, soptest.Options{Steps: 8}))
	}
	o := &render.Options{Logo: picture(t, "png"), Signature: picture(t, "jpeg")}
	var wait sync.WaitGroup
	for _, p := range list {
		for format, render := range formats {
			want := write(t, format, p, o)
			for range 4 {
				wait.Go(func() {
					var b bytes.Buffer
					if assert.NoError(t, render(&b, p, o)) {
						assert.True(t, bytes.Equal(want, b.Bytes()), "%s of %s", format, p.Title)
					}
				})
			}
		}
	}
	wait.Wait()
}
