package form

import (
	"bytes"
	"image"
	"image/png"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render/internal/page/pagetest"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// Every form of the catalogue, blank and filled, is arranged as the files
// under testdata say.
func TestCatalogueIsTheGoldens(t *testing.T) {
	for _, f := range catalogue.All() {
		filled, err := f.Fill(formstest.Sample(f))
		require.NoError(t, err, f.ID)
		for state, c := range map[string]*forms.Copy{"blank": f.Blank(), "filled": filled} {
			t.Run(state+"/"+f.ID, func(t *testing.T) { arranged(t, state+"/"+f.ID, c, &Options{Unit: unit}) })
		}
	}
}

// A form with a part of each kind, under a letterhead with a logo.
func TestEveryPartIsTheGolden(t *testing.T) {
	var logo bytes.Buffer
	require.NoError(t, png.Encode(&logo, image.NewGray(image.Rect(0, 0, 30, 20))))
	f := formstest.Every()
	filled, err := f.Fill(formstest.Sample(f))
	require.NoError(t, err)
	o := &Options{Unit: unit, Logo: logo.Bytes()}
	t.Run("blank", func(t *testing.T) { arranged(t, "every-blank", f.Blank(), o) })
	t.Run("filled", func(t *testing.T) { arranged(t, "every-filled", filled, o) })
}

// arranged compares an arranged copy with its golden.
func arranged(t *testing.T, name string, c *forms.Copy, o *Options) {
	t.Helper()
	d, err := Form(c.Printed(), o)
	require.NoError(t, err)
	golden.Same(t, name+".golden", pagetest.Dump(d))
}
