package catalogue

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sopkit/sopkit/sop"
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

func TestPrefill(t *testing.T) {
	f, _ := ByID("ba-penerimaan-klien")
	v := Known{Unit: sop.Unit{Place: "Jambi"}, Officer: Officer{Name: "RATNA", NIP: "19860926 201001 2 015"},
		Client: Client{Name: "Bunga", NIK: "bukan NIK", Sex: "perempuan"}}.Prefill(f)
	assert.Equal(t, "Bunga", v.Text("klien_nama"))
	assert.Equal(t, "Perempuan", v.Text("klien_jenis_kelamin"))
	assert.Equal(t, "198609262010012015", v.Text("pihak_kedua_nip"))
	assert.NotContains(t, v, "klien_nik", "what is no value of its kind is left out")
}
