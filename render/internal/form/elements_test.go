package form

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formstest"
)

// Papers with what forms can ask for, blank and filled, are arranged as the
// goldens say.
func TestElementsAreTheGoldens(t *testing.T) {
	for _, f := range formstest.Elements() {
		require.NoError(t, f.Validate(), f.ID)
		filled, err := f.Fill(formstest.Sample(f))
		require.NoError(t, err, f.ID)
		for state, c := range map[string]*forms.Copy{"blank": f.Blank(), "filled": filled} {
			t.Run(state+"/"+f.ID, func(t *testing.T) {
				arranged(t, "elements/"+state+"-"+f.ID, c.Printed(), &Options{Unit: unit})
			})
		}
	}
}
