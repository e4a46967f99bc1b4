package book

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/sheet"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// bare is a manual of n procedures that state nothing but title and steps.
func bare(n int, title func(int) string) *sop.Manual {
	m := &sop.Manual{}
	for i := range n {
		p := soptest.Ordinary(rand.New(rand.NewPCG(1, uint64(i))), 4, 3, "Ya", "Tidak")
		own := sop.Procedure{Title: title(i), Roles: p.Roles, Steps: p.Steps}
		m.Procedures = append(m.Procedures, own)
	}
	return m
}

// Whatever a manual lacks, and however long its titles are, its book has all
// pages, nothing leaves them, and the contents lead to each SOP.
func TestBooksOfOddManuals(t *testing.T) {
	crowded := bare(14, func(i int) string { return fmt.Sprint("Ramai ", i) })
	for i := range crowded.Procedures { // 40 roles, of whom each SOP has three
		for k := range crowded.Procedures[i].Roles {
			crowded.Procedures[i].Roles[k].Name = fmt.Sprintf("Kepala Seksi Pelayanan dan Rehabilitasi Sosial %d",
				3*i+k)
		}
	}
	for name, m := range map[string]*sop.Manual{
		"one": bare(1, func(int) string { return "Satu" }),
		"long": bare(9,
			func(i int) string { return fmt.Sprint(strings.Repeat("Penyelesaian permohonan ", 12), i) }),
		"unbroken": bare(3, func(i int) string { return strings.Repeat("A", 300) + fmt.Sprint(i) }),
		"alike":    bare(3, func(int) string { return "Daftar Isi" }),
		"crowded":  crowded,
	} {
		d := pdfOf(t, m, &Options{Sheet: &sheet.Options{}, Explanation: []Passage{}})
		n := len(m.Procedures)
		last := d.Outline[len(d.Outline)-n:]
		for i, e := range last {
			require.Contains(t, textOn(d.Pages[e.Page]), strings.TrimSpace(m.Procedures[i].Title), name)
		}
		led := map[int]bool{}
		for _, p := range d.Pages[:last[0].Page] {
			for _, to := range targets(p) {
				led[to] = true
			}
		}
		for _, e := range last {
			require.True(t, led[e.Page], "%s: %s", name, e.Text)
		}
		for _, p := range d.Pages {
			paper := page.Rect{W: p.Paper.W, H: p.Paper.H}
			for c := range page.Of[*page.Cell](p) {
				require.True(t, paper.Holds(c.Box), "%s: %s on %s", name, c.Text, p.Name)
			}
		}
	}
}
