package catalogue

import (
	"slices"
	"strings"
)

// noForm is a reason, in Indonesian, with the things it holds for.
type noForm struct {
	reason string
	within []string // words that may stand anywhere in a text
	alone  []string // words that mean this only as the whole text
	sounds []string // as within, but with the name of a form in them
}

// withoutForm is what sheets name that is no paper of the catalogue.
var withoutForm = []noForm{
	{
		reason: "barang atau perlengkapan, bukan naskah",
		within: []string{"atk", "komputer", "laptop", "senter", "sepatu bot", "kunci", "pentungan", "jas hujan",
			"peralatan dapur", "peralatan makan", "peralatan masak",
			"bahan makanan", "bahan kebersihan", "map arsip", "lemari arsip", "filling kabinet", "filing kabinet"},
	},
	{
		reason: "orang atau pihak, bukan naskah",
		within: []string{"rekanan", "pejabat pengadaan"},
	},
	{
		reason: "hasil atau keadaan setelah pekerjaan, bukan naskah",
		within: []string{"masakan siap", "hidangan", "hidangan tersaji", "peralatan yang bersih",
			"anak terdistribusi", "siswa dipulangkan", "terlaksananya pelayanan",
			"mengetahui program panti", "klien definitif", "siswa definitif", "pemantauan siswa",
			"alur surat berjenjang", "tujuan surat", "surat masuk terkodefikasi",
			"distribusi surat terorganisir", "rujukan dari", "dokumen terdistribusi"},
		alone: []string{"surat yang terarsip dengan baik", "arsip"},
	},
	{
		reason: "surat dari pihak lain; yang diisi di panti ialah agenda dan lembar disposisinya",
		alone:  []string{"surat masuk"},
	},
	{
		reason: "naskah surat itu sendiri; bentuknya menurut jenis suratnya",
		within: []string{"konsep surat", "surat di tanda tangan", "surat ditanda tangan"},
		alone:  []string{"surat", "surat keluar"},
	},
	{
		reason: "naskah yang sedang dikerjakan pada langkah itu; bentuknya menurut jenisnya",
		within: []string{"ketikan konsep", "konsep terkoreksi", "konsep formulir", "hasil koreksi"},
		alone:  []string{"konsep"},
	},
	{
		reason: "surat keputusan: produk hukum dengan bentuknya sendiri",
		within: []string{"sk", "surat keputusan"},
	},
	{
		reason: "dokumen perencanaan dan anggaran dari sistem lain",
		within: []string{"rka", "dpa", "renstra", "renja"},
	},
	{
		reason: "dokumen kependudukan atau keterangan dari instansi lain",
		within: []string{"ktp", "kk", "kartu keluarga", "kartu tanda penduduk", "akta kelahiran", "ijazah"},
	},
	{
		reason: "bahan bacaan panti, tidak diisi",
		within: []string{
			"profil panti", "tata tertib", "materi orientasi", "buku panduan", "buku panduan orientasi", "pedoman",
		},
		sounds: []string{"pedoman bimbingan lanjut"},
	},
	{
		reason: "foto atau rekaman kegiatan, tanpa isian",
		within: []string{"dokumentasi"},
	},
	{
		reason: "nama umum tanpa jenis; lihat kegiatan langkahnya",
		within: []string{"data pelayanan"},
		alone:  []string{"buku", "bap", "data"},
	},
}

// soundsLike reports whether words are no form although the name of one is
// part of them.
func soundsLike(words string) bool {
	return slices.ContainsFunc(withoutForm, func(x noForm) bool { return slices.Contains(x.sounds, words) })
}

// WithoutForm returns the reason, in Indonesian, why what a sheet names has no
// form: a thing, a result of work, a paper of another system. It is false for
// a text that names a form, and for one that is not known.
func WithoutForm(text string) (reason string, ok bool) {
	if len(mentions(text)) > 0 {
		return "", false
	}
	whole := strings.Join(plainWords(text), " ")
	longest := 0
	for _, x := range withoutForm {
		for _, thing := range x.alone {
			if thing == whole {
				return x.reason, true
			}
		}
		for _, thing := range slices.Concat(x.within, x.sounds) {
			if len(thing) > longest && strings.Contains(" "+whole+" ", " "+thing+" ") {
				reason, longest = x.reason, len(thing)
			}
		}
	}
	return reason, longest > 0
}
