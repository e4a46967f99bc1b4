package sheet

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// counted is a text of so many different words.
func counted(name string, words int) string {
	var b strings.Builder
	for i := range words {
		fmt.Fprintf(&b, "%s-%d ", name, i)
	}
	return strings.TrimSpace(b.String())
}

// A row higher than a page goes over to the next ones: its texts go on there
// with no word lost or twice, its number and symbols stand once, the rows after
// it under its last lines.
func TestRowGoesOver(t *testing.T) {
	for name, change := range map[string]func(*sop.Procedure){
		"activity":   func(p *sop.Procedure) { p.Steps[1].Activity = counted("kata", 1000) },
		"first step": func(p *sop.Procedure) { p.Steps[0].Activity = counted("kata", 1000) },
		"last step":  func(p *sop.Procedure) { p.Steps[len(p.Steps)-1].Note = counted("kata", 1000) },
		"two in a row": func(p *sop.Procedure) {
			p.Steps[1].Note, p.Steps[2].Output = counted("a", 500), []string{counted("b", 1500)}
		},
		"several cells": func(p *sop.Procedure) {
			p.Steps[2].Requirements = []string{"Surat", counted("a", 900), counted("b", 300)}
			p.Steps[2].Note = counted("c", 400)
		},
		"arrow back": func(p *sop.Procedure) {
			p.Steps[1].Activity = counted("kata", 1000)
			p.Steps[2].Tasks[0].Symbols = []sop.Symbol{sop.Decision}
			p.Steps[2].Flows = []sop.Flow{{To: "1", Outcome: "Perlu perbaikan"}, {To: "4", Outcome: "Ya"}}
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := row(5)
			change(p)
			require.NoError(t, p.Validate())
			d, err := Sheet(p, nil)
			require.NoError(t, err)
			require.Empty(t, auditDocument(d).faults)
			require.InDelta(t, 7, lettering(d), 0)
			all := wordsOf(d)
			for i := range p.Steps {
				s := &p.Steps[i]
				for _, text := range append(append([]string{s.Activity, s.Note}, s.Requirements...), s.Output...) {
					for _, w := range strings.Fields(text) {
						if strings.Contains(w, "-") {
							require.Equal(t, 1, all[w], w)
						}
					}
				}
				require.Equal(t, 1, all["number "+itoa(i+1)])
				require.NotZero(t, all["Langkah "+itoa(i+1)], "symbol of step %d", i+1)
			}
		})
	}
}

// wordsOf counts the words of all cells, the numbers of the rows, and the
// symbols of the steps.
func wordsOf(d *page.Document) map[string]int {
	all := map[string]int{}
	for _, pg := range d.Pages {
		for c := range page.Of[*page.Cell](pg) {
			for _, w := range strings.Fields(c.Text) {
				all[w]++
			}
			if c.Col == 0 && c.ColSpan == 1 {
				all["number "+c.Text]++
			}
		}
		for y := range page.Of[*page.Symbol](pg) {
			name, _, _ := strings.Cut(y.Name, ",")
			all[name]++
		}
	}
	return all
}

// Rows that are moved to a last page which holds too few leave the texts that go
// over to the page before it where they are.
func TestRowGoesOverBeforeLastPage(t *testing.T) {
	pages := 0
	for n := 6; n < 18; n++ {
		p := row(n)
		p.Steps[1].Activity = counted("kata", 1000)
		d, err := Sheet(p, nil)
		require.NoError(t, err)
		all := wordsOf(d)
		for _, w := range strings.Fields(p.Steps[1].Activity) {
			require.Equal(t, 1, all[w], "%s of %d steps", w, n)
		}
		pages += len(d.Pages)
	}
	require.Greater(t, pages, 50)
}
