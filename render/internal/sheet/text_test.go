package sheet

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

func TestLineBreaksInFields(t *testing.T) {
	p := &sop.Procedure{
		Title: "Judul\nlanjut", Number: "1", Roles: []sop.Role{{ID: "a", Name: "Kepala\nPanti"}},
		Equipment: []string{"Ruang toolkit\nToolkit (Bantuan)"},
		Steps:     []sop.Step{{Activity: "Satu\ndua", Tasks: []sop.Task{{Role: "a"}}}},
	}
	d, err := Sheet(p, nil)
	require.NoError(t, err)
	require.Empty(t, auditDocument(d).faults)
	assert.Equal(t, "Judul lanjut", d.Title)
	assert.Equal(t, "Judul lanjut", d.Footer.Left)
	found := 0
	for _, c := range d.Pages[0].Cells {
		for _, l := range c.Lines {
			assert.NotContains(t, l.Text, "\n")
			switch l.Text {
			case "Toolkit (Bantuan)", "dua", "Panti", "lanjut":
				found++
			}
		}
	}
	assert.Equal(t, 4, found, "lines of their own")
}
