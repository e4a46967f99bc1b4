package sopfile

import (
	"maps"
	"slices"

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
	if word := otherWords[name]; readers[word] != nil {
		return word
	}
	return sop.Nearest(name, slices.Sorted(maps.Keys(readers)))
}
