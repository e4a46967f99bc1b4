package render_test

import (
	"bytes"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// TestManualWords prints every sheet of the sample manual and asks that its
// text holds each word of the data at least as often as the data does.
func TestManualWords(t *testing.T) {
	pdftotext, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("pdftotext is not installed")
	}
	m, err := sopfile.Load(filepath.Join("..", "testdata", "manual"))
	require.NoError(t, err)
	require.Len(t, m.Procedures, 22)
	for i := range m.Procedures {
		p := &m.Procedures[i]
		t.Run(p.ID, func(t *testing.T) {
			t.Parallel()
			var sheet, text bytes.Buffer
			require.NoError(t, render.PDF(&sheet, p, nil))
			cmd := exec.Command(pdftotext, "-enc", "UTF-8", "-", "-")
			cmd.Stdin, cmd.Stdout = &sheet, &text
			require.NoError(t, cmd.Run())
			assert.Empty(t, missingWords(sheetTexts(p), text.String()))
		})
	}
}

// sheetTexts returns the texts a sheet must show.
func sheetTexts(p *sop.Procedure) []string {
	out := append([]string{p.Unit.Heading, strconv.Itoa(p.Unit.Year)}, p.Unit.Lines...)
	out = append(out, p.Number, p.Title, p.Created.Indonesian(), p.Revised.Indonesian(), p.Effective.Indonesian())
	a := p.Approval
	out = append(out, a.Position, a.Heading, a.Name, a.Rank, string(a.NIP))
	out = append(out, p.LegalBasis...)
	out = append(out, p.Qualifications...)
	out = append(out, p.Related...)
	out = append(out, p.Equipment...)
	out = append(out, p.Warnings...)
	out = append(out, p.Records...)
	for _, r := range p.Roles {
		out = append(out, r.Name)
	}
	for i := range p.Steps {
		s := &p.Steps[i]
		out = append(out, strconv.Itoa(i+1), s.Activity, s.Time.String(), s.Note)
		out = append(append(out, s.Requirements...), s.Output...)
		for _, f := range s.Flows {
			out = append(out, f.Outcome)
		}
	}
	return out
}

// missingWords returns the words of the texts that the printed text holds too
// seldom, each as often as it is missing, in order.
func missingWords(texts []string, printed string) []string {
	count := map[string]int{}
	for _, word := range strings.Fields(printed) {
		count[word]++
	}
	var out []string
	for _, text := range texts {
		for _, word := range strings.Fields(text) {
			if count[word]--; count[word] < 0 {
				out = append(out, word)
			}
		}
	}
	return out
}

func TestMissingWords(t *testing.T) {
	const printed = "- Konsep surat\nsurat tugas 15 Menit"
	assert.Empty(t, missingWords([]string{"Konsep surat", "surat tugas"}, printed))
	assert.Equal(t, []string{"surat", "usulan"},
		missingWords([]string{"Konsep surat", "surat surat tugas usulan"}, printed))
}
