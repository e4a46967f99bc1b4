package sopfile

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

const untidy = "# lembar percobaan  \r\n\r\n\r\nlangkah:   \n  # langkah pertama\n  - pelaksana: a # siapa\n    # " +
	"apa\n    aktifitas: Menulis\n    waktu: 5 menit\n\n\n  - {aktifitas: Membaca, pelaksana: a}\n# judulnya\nnama: " +
	"Satu # nama\npelaksana:\n  - a\n# penutup\n"

const tidied = "# lembar percobaan\n\n# judulnya\nnama: Satu # nama\npelaksana:\n  - a\nlangkah:\n  # langkah " +
	"pertama\n  # apa\n  - aktifitas: Menulis\n    pelaksana: a # siapa\n    waktu: 5 menit\n\n  - {aktifitas: " +
	"Membaca, pelaksana: a}\n# penutup\n"

func TestTidy(t *testing.T) {
	got, err := Tidy([]byte(untidy), "a.yaml")
	require.NoError(t, err)
	assert.Equal(t, tidied, string(got))
	again, err := Tidy(got, "a.yaml")
	require.NoError(t, err)
	assert.Equal(t, got, again)
}

func TestTidyRefuses(t *testing.T) {
	_, err := Tidy([]byte(`{"nama": "A"}`), "a.json")
	require.ErrorIs(t, err, ErrTidy)
	_, err = Tidy([]byte("nama: [A"), "a.yaml")
	require.ErrorIs(t, err, ErrSyntax)
}

func TestTidyOfTheManual(t *testing.T) {
	files, err := filepath.Glob("../../testdata/manual/*.yaml")
	require.NoError(t, err)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		keeps(t, string(data), name)
	}
	keeps(t, string(Starter("Contoh")), "a.yaml")
}

// Comments put anywhere between the lines of written sheets are kept, each
// once, or the file is refused as a whole.
func TestTidyKeepsComments(t *testing.T) {
	refused := 0
	for seed := range uint64(150) {
		r := rand.New(rand.NewPCG(seed, 9))
		var b strings.Builder
		require.NoError(t, WriteProcedure(&b, soptest.Procedure(r, soptest.Options{}), YAML))
		var lines []string
		for _, l := range strings.Split(b.String(), "\n") {
			if r.IntN(6) == 0 {
				lines = append(lines,
					l[:len(l)-len(strings.TrimLeft(l, " "))]+"# catatan "+string(rune('a'+r.IntN(26))))
			}
			lines = append(lines, l)
		}
		text := strings.Join(lines, "\n")
		if _, errs := said([]byte(text), "a.yaml", Sheet); len(errs) > 0 {
			continue
		}
		if !keeps(t, text, "a.yaml") {
			refused++
		}
	}
	assert.LessOrEqual(t, refused, 15)
}

// keeps tidies a text and checks meaning and comments; false when it was
// refused.
func keeps(t *testing.T, text, name string) bool {
	t.Helper()
	got, err := Tidy([]byte(text), name)
	if err != nil {
		require.ErrorIs(t, err, ErrTidy)
		return false
	}
	assert.Equal(t, comments(text), comments(string(got)))
	again, err := Tidy(got, name)
	require.NoError(t, err)
	assert.Equal(t, string(got), string(again))
	return true
}

func comments(text string) []string {
	var out []string
	for _, l := range strings.Split(text, "\n") {
		if l = strings.TrimSpace(l); strings.HasPrefix(l, "#") {
			out = append(out, l)
		}
	}
	slices.Sort(out)
	return out
}

func TestStarter(t *testing.T) {
	for _, title := range []string{"Surat Keluar", "Ya: \"tidak\" # '", "", "a\nb"} {
		p, err := ReadProcedure(Starter(title), "baru.yaml")
		require.NoError(t, err, title)
		assert.NotEmpty(t, p.Title)
		assert.True(t, p.Steps[1].IsDecision())
		assert.NoError(t, p.Validate())
	}
	p, err := ReadProcedure(Starter("Ya: \"tidak\" # '"), "baru.yaml")
	require.NoError(t, err)
	assert.Equal(t, "Ya: \"tidak\" # '", p.Title)
}

func FuzzTidy(f *testing.F) {
	f.Add([]byte(untidy))
	f.Add([]byte("nama: |\n  a\n# b\nlangkah:\n- aktifitas: x\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := Tidy(data, "a.yaml")
		if err != nil {
			return
		}
		before, _ := said(data, "a.yaml", Sheet)
		after, errs := said(got, "a.yaml", Sheet)
		require.Empty(t, errs)
		require.Equal(t, before.(*sop.Procedure), after.(*sop.Procedure))
	})
}
