package forms

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCatalogueIsWellMade(t *testing.T) {
	ids := map[string]bool{}
	for _, f := range All() {
		assert.NoError(t, f.Validate(), f.ID)
		assert.False(t, ids[f.ID], f.ID)
		assert.NotEmpty(t, f.Basis, f.ID)
		ids[f.ID] = true
		got, ok := ByID(f.ID)
		assert.True(t, ok)
		assert.Same(t, f, got)
	}
}
