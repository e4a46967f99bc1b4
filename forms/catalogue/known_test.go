package catalogue

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
)

// tell writes into each text of a struct the source it is: a prefix and the
// name it has in data files.
func tell(prefix string, v any) {
	s := reflect.ValueOf(v).Elem()
	for i := range s.NumField() {
		if s.Field(i).Kind() == reflect.String {
			s.Field(i).SetString(prefix + "." + s.Type().Field(i).Tag.Get("json"))
		}
	}
}

// Each source gives what its name says, and nothing else.
func TestEverySourceIsItsOwn(t *testing.T) {
	k := Known{
		Number: "nomor", Date: sop.Date{Year: 2026, Month: 11, Day: 23}, Step: 2,
		Unit: sop.Unit{Place: "tempat", Lines: []string{"unit", "tengah", "instansi"}},
		Approval: sop.Approval{
			Name: "pejabat.nama", NIP: "pejabat.nip", Rank: "pejabat.pangkat", Position: "pejabat.jabatan",
		},
		Procedure: &sop.Procedure{
			Title: "sop", LegalBasis: []string{"satu", "dua"},
			Steps: []sop.Step{{Activity: "x"}, {Activity: "langkah"}},
		},
	}
	tell("petugas", &k.Officer)
	tell("kepala", &k.Head)
	tell("klien", &k.Client)
	tell("wali", &k.Client.Guardian)
	k.Client.BirthDate = sop.Date{Year: 2008, Month: 9, Day: 14}
	other := map[forms.Source]string{
		FromDate: "2026-11-23", FromClientBirthDate: "2008-09-14", FromWarrant: "satu\ndua",
		FromApproverCapitals: "PEJABAT.JABATAN",
	}
	got := k.Sources()
	require.Len(t, got, 54)
	for source, text := range got {
		if strings.HasPrefix(string(source), "kepala_dinas.") {
			require.Empty(t, text)
			continue
		}
		if want, ok := other[source]; ok {
			require.Equal(t, want, text, source)
			continue
		}
		require.Equal(t, string(source), text)
	}
	for step, want := range map[int]string{-1: "", 0: "", 1: "x", 2: "langkah", 3: ""} {
		k.Step = step
		require.Equal(t, want, k.Sources()[FromStep], step)
	}
	require.Empty(t, strings.Join(valuesOf(Known{}.Sources()), ""))
}

// The head of the agency stands for who approved, and the agency for the last
// line of the unit.
func TestAgencyIsKnown(t *testing.T) {
	k := Known{
		Approval: sop.Approval{Name: "lama", Position: "lama"},
		Unit:     sop.Unit{Lines: []string{"unit", "bukan ini"}},
		Agency:   sop.Unit{Lines: []string{"provinsi", "instansi"}},
	}
	tell("kepala_dinas", &k.AgencyHead)
	got := k.Sources()
	for _, name := range []string{"nama", "nip", "pangkat", "jabatan"} {
		require.Equal(t, "kepala_dinas."+name, got[forms.Source("pejabat."+name)])
	}
	for _, name := range []string{"nama", "nip", "pangkat", "jabatan", "instansi", "alamat"} {
		require.Equal(t, "kepala_dinas."+name, got[forms.Source("kepala_dinas."+name)])
	}
	require.Equal(t, "instansi", got[FromAgency])
}

func valuesOf(m map[forms.Source]string) (out []string) {
	for _, v := range m {
		out = append(out, v)
	}
	return out
}
