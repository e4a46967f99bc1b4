package form

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formstest"
)

// What forms can ask for lies on its pages without a fault, blank, with random
// values and with long ones.
func TestElementsAreNeverAtFault(t *testing.T) {
	for _, f := range formstest.Elements() {
		for seed := range uint64(10) {
			c := f.Blank()
			if seed > 0 {
				filled, err := f.Fill(formstest.Values(rand.New(rand.NewPCG(seed, 3)), f, 3<<seed))
				require.NoError(t, err)
				c = filled
			}
			d, err := Form(c.Printed(), &Options{Unit: unit})
			require.NoError(t, err)
			audit(t, d)
			require.False(t, t.Failed(), "%s, seed %d", f.ID, seed)
		}
	}
}

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
