package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

func TestDiff(t *testing.T) {
	dir := inFolder(t, map[string]string{"lama.yaml": sheetFile("Surat"),
		"baru.yaml": strings.Replace(sheetFile("Surat"), "1 hari", "2 hari", 1)})
	code, out, _ := call("diff", "lama.yaml", "baru.yaml")
	assert.Equal(t, exitDiffers, code)
	assert.Equal(t, "Langkah 2: waktu diubah dari \"1 hari\" menjadi \"2 hari\"\n1 perubahan\n", out)
	code, out, _ = call("diff", "lama.yaml", "lama.yaml")
	assert.Equal(t, exitOK, code)
	assert.Equal(t, "tidak ada perubahan\n", out)
	code, out, _ = call("diff", "lama.yaml", "baru.yaml", "--mark", "--json", "-o", "o")
	assert.Equal(t, exitDiffers, code)
	assert.True(t, json.Valid([]byte(out)))
	assert.ElementsMatch(t, []string{"baru.xlsx", "baru.pdf"}, filesIn(t, dir+"/o"))
}

// What stands in the way of comparing is no difference.
func TestDiffThatCannotCompare(t *testing.T) {
	inFolder(t, map[string]string{"lama.yaml": sheetFile("Surat"), "rusak.yaml": "nama: [",
		"a/manual.yaml": "kop: {baris: [PANTI]}\n", "a/x.yaml": sheetFile("A"), "a/y.yaml": sheetFile("B")})
	for _, args := range [][]string{
		{"diff", "lama.yaml", "tidak-ada.yaml"}, {"diff", "rusak.yaml", "lama.yaml"}, {"diff", "lama.yaml"},
		{"diff", "lama.yaml", "lama.yaml", "--x"}, {"diff", "a", "lama.yaml", "--mark"},
	} {
		code, _, errs := call(args...)
		assert.Equal(t, exitTrouble, code, args)
		assert.NotEmpty(t, errs, args)
	}
	_, out, _ := call("diff", "--help")
	assert.Contains(t, out, "  1   ada perubahan\n")
}

// The JSON has one shape for sheets and manuals, and reads back as changes.
func TestDiffAsJSON(t *testing.T) {
	changed := strings.Replace(sheetFile("Surat"), "1 hari", "2 hari", 1)
	head := "kop: {baris: [PANTI], tahun: 2019}\n"
	inFolder(t, map[string]string{"lama/manual.yaml": head, "baru/manual.yaml": head,
		"lama/1.yaml": sheetFile("Surat"), "lama/2.yaml": sheetFile("Piket"), "lama/3.yaml": sheetFile("Apel"),
		"baru/1.yaml": changed, "baru/2.yaml": sheetFile("Piket"), "baru/4.yaml": sheetFile("Jaga")})
	code, out, _ := call("diff", "lama", "lama", "--json")
	assert.Equal(t, exitOK, code)
	assert.Equal(t, "[]\n", out)
	for _, c := range []struct{ old, new string }{{"lama", "baru"}, {"lama/1.yaml", "baru/1.yaml"}} {
		code, out, _ := call("diff", c.old, c.new, "--json")
		assert.Equal(t, exitDiffers, code)
		var list []revisionJSON
		require.NoError(t, json.Unmarshal([]byte(out), &list))
		require.Equal(t, "Surat", list[0].SOP)
		old, err := sopfile.Load(c.old)
		require.NoError(t, err)
		is, err := sopfile.Load(c.new)
		require.NoError(t, err)
		got, err := sop.Apply(&old.Procedures[0], list[0].Changes)
		require.NoError(t, err)
		require.Equal(t, &is.Procedures[0], got)
		if c.old == "lama" {
			require.Len(t, list, 3)
			require.True(t, list[1].Added && list[2].Removed)
		}
	}
}
