package formfile_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// The files that staff begin with, and a filled one.
func TestGoldenOfFiles(t *testing.T) {
	var known bytes.Buffer
	require.NoError(t, formfile.WriteBlankKnown(&known))
	golden.Same(t, "known.yaml", known.String())
	list := []*forms.Form{formstest.Every()}
	for _, id := range []string{"ba-penerimaan-klien", "buku-tamu", "disposisi", "intake", "sppd"} {
		f, ok := catalogue.ByID(id)
		require.True(t, ok, id)
		list = append(list, f)
	}
	for _, f := range list {
		t.Run(f.ID, func(t *testing.T) {
			var blank, filled bytes.Buffer
			require.NoError(t, formfile.WriteBlank(&blank, f))
			golden.Same(t, f.ID+".blank.yaml", blank.String())
			c, err := f.Fill(formstest.Sample(f))
			require.NoError(t, err)
			require.NoError(t, formfile.Write(&filled, c))
			golden.Same(t, f.ID+".filled.yaml", filled.String())
		})
	}
}
