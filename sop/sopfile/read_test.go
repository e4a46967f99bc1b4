package sopfile_test

import (
	"testing"

	"github.com/sopkit/sopkit/sop/sopfile"
)

func TestDbg(t *testing.T) {
	for _, f := range []string{"01-memasak", "02-jaga-malam", "03-penerimaan-ts", "04-toolkit-ts", "05-toolkit-at", "06-piket", "07-surat-masuk", "08-surat-keluar"} {
		m, err := sopfile.Load("../../testdata/manual/" + f + ".yaml")
		if err != nil {
			t.Log(err)
		} else {
			t.Log(m.Procedures[0].ID, len(m.Procedures[0].Steps))
		}
	}
}
