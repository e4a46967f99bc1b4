package render_test

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render"
)

// Every paper of the catalogue takes values as long as they may be, in both
// formats, and they are read back as they were. What a paper does not print
// for want of its condition is told when it is filled.
func TestPapersAtTheirLimits(t *testing.T) {
	words := 1250 // hardly 10,000 characters
	if testing.Short() {
		words = 60
	}
	for i, f := range somePapers() {
		c, err := f.Fill(formstest.Values(rand.New(rand.NewPCG(uint64(i), 11)), f, words))
		require.NoError(t, err, f.ID)
		require.NoError(t, render.FormPDF(io.Discard, c, office), f.ID)
		back, err := render.ReadForm(bytes.NewReader(workbook(t, c)), f)
		require.NoError(t, err, f.ID)
		want, got := withoutBlankRows(c.Values), withoutBlankRows(back.Values)
		for _, w := range c.Warnings {
			if errors.Is(w.Err, forms.ErrUnshown) {
				delete(want, w.Path)
				delete(got, w.Path)
			}
		}
		require.Equal(t, want, got, f.ID)
	}
}

// somePapers returns all papers of the catalogue, in short tests every eighth.
func somePapers() []*forms.Form {
	all := catalogue.All()
	if !testing.Short() {
		return all
	}
	var some []*forms.Form
	for i := 0; i < len(all); i += 8 {
		some = append(some, all[i])
	}
	return some
}
