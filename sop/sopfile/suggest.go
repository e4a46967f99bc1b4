package sopfile

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// otherWords are printed words that mean a key.
var otherWords = map[string]string{
	"kegiatan": "aktifitas", "uraian": "aktifitas", "uraian_prosedur": "aktifitas", "persyaratan": "kelengkapan",
	"ket": "keterangan", "judul": "nama", "nama_sop": "nama", "nomor_sop": "nomor", "perlengkapan": "peralatan",
	"pendataan": "pencatatan", "paralel": "serentak", "selesai": "akhir", "tujuan": "ke", "jawaban": "hasil",
	"role": "peran",
}

// suggest returns the known key that an unknown one may stand for, or "".
func suggest(name string, readers map[string]func(*source.Node)) string {
	if bare := strings.TrimFunc(name, noLetter); bare != "" {
		name = bare // without quotes, stars and spaces of other programs
	}
	if readers[name] != nil {
		return name
	}
	if word := otherWords[strings.ToLower(name)]; readers[word] != nil {
		return word
	}
	return sop.Suggest(name, slices.Sorted(maps.Keys(readers)))
}

func noLetter(r rune) bool { return !unicode.IsLetter(r) }
