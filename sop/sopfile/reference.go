package sopfile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// Keys returns the reference of all keys of the files of SOPs and manuals, as
// Markdown, in a language: where each stands, what kind of value it has, an
// example and its meaning. KEYS.md is the Indonesian one.
func Keys(l sop.Lang) string {
	var b strings.Builder
	b.WriteString(keysHead.In(l))
	for _, part := range keyParts {
		fmt.Fprintf(&b, "\n## %s\n\n", part.title.In(l))
		if more := part.about.In(l); more != "" {
			fmt.Fprintf(&b, "%s\n\n", more)
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n|---|---|---|---|\n",
			keyColumns[0].In(l), keyColumns[1].In(l), keyColumns[2].In(l), keyColumns[3].In(l))
		for _, f := range part.fields {
			about := f.Title(l)
			if more := f.About.In(l); more != "" {
				about += ". " + more
			}
			fmt.Fprintf(&b, "| `%s` | %s | `%s` | %s |\n", f.Key, kindOf(&f, l), inCell(exampleOf(&f)), inCell(about))
		}
	}
	b.WriteString(keysFoot.In(l))
	return b.String()
}

// inCell keeps a text from ending its cell of a table.
func inCell(text string) string { return strings.ReplaceAll(text, "|", `\|`) }

// keyPart is a map of a file: a title, what is to be known first, its fields.
type keyPart struct {
	title, about sop.Text
	fields       []sop.Field
}

var keyParts = []keyPart{
	{title: sop.Text{ID: "Lembar SOP", EN: "A sheet"}, fields: procedureFields},
	{sop.Text{ID: "manual.yaml", EN: "manual.yaml"}, sop.Text{
		ID: "Yang sama pada semua lembar di foldernya; lembar hanya menyebut yang berbeda.",
		EN: "What all sheets of its folder share; a sheet says only what differs.",
	}, manualFields},
	{title: sop.Text{ID: "`kop`", EN: "`kop` (letterhead)"}, fields: fieldAt(procedureFields, "unit").Fields},
	{title: sop.Text{ID: "`disahkan`", EN: "`disahkan` (approval)"},
		fields: fieldAt(procedureFields, "approval").Fields},
	{sop.Text{ID: "Butir `pelaksana`", EN: "An item of `pelaksana` (roles)"}, sop.Text{
		ID: "Di lembar yang punya manual cukup id-nya: `pelaksana: [loket, kasi]`.",
		EN: "In a sheet that has a manual the id will do: `pelaksana: [loket, kasi]`.",
	}, roleFields},
	{title: sop.Text{ID: "Butir `langkah`", EN: "An item of `langkah` (steps)"}, fields: stepFields},
	{sop.Text{ID: "`pelaksana` suatu langkah, bentuk lengkap", EN: "`pelaksana` of a step, in full"}, sop.Text{
		ID: "Bentuk singkat: `loket`, `[kasi, loket]`, `{kasi: keputusan}`, `[{peran: kasi, utama: ya}, loket]`.",
		EN: "In short: `loket`, `[kasi, loket]`, `{kasi: keputusan}`, `[{peran: kasi, utama: ya}, loket]`.",
	}, taskFields},
	{sop.Text{ID: "`alur` suatu langkah, bentuk lengkap", EN: "`alur` of a step, in full"}, sop.Text{
		ID: "Bentuk singkat: `periksa`, `3`, `{Ya: cetak, Tidak: periksa}`.",
		EN: "In short: `periksa`, `3`, `{Ya: cetak, Tidak: periksa}`.",
	}, flowFields},
	{title: sop.Text{ID: "`label`", EN: "`label` (labels)"}, fields: fieldAt(procedureFields, "labels").Fields},
}

var keyColumns = [4]sop.Text{
	{ID: "Kunci", EN: "Key"}, {ID: "Isi", EN: "Value"}, {ID: "Contoh", EN: "Example"}, {ID: "Arti", EN: "Meaning"},
}

var keysHead = sop.Text{
	ID: `# Semua kunci berkas SOP

Dibuat dari tabel kunci program; juga tercetak dengan ` + "`sopgen help kunci`" + `.
Tanda * berarti wajib diisi.
`,
	EN: `# All keys of the files of SOPs

Made from the program's table of keys; also printed by ` + "`sopgen help keys`" + `.
A * means that the key is needed.
`,
}

var keysFoot = sop.Text{
	ID: `
## Cara menulis isi

- Teks: tanpa tanda kutip, kecuali bila memuat ` + "`: `, ` #`" + `, atau diawali tanda seperti ` +
		"`- [ { > | @ * & ! % \" '`" + `.
- Daftar: satu butir satu baris dengan ` + "`- `" + `, atau ` + "`[satu, dua]`" +
		`. Satu butir boleh ditulis sebagai teks saja.
- Tanggal: ` + "`2026-01-31`, `31-1-2026`, `31/1/2026`, `31 Januari 2026`, `Januari 2026`" + `.
- Ya/tidak: ` + "`ya`, `tidak`, `true`, `false`" + `.
- Catatan untuk pembaca berkas diawali ` + "`#`" + ` dan tidak tercetak.
`,
	EN: `
## How to write values

- Text: without quotes, unless it holds ` + "`: ` or ` #`" + ` or begins with a mark like ` +
		"`- [ { > | @ * & ! % \" '`" + `.
- List: an item to a line with ` + "`- `" + `, or ` + "`[one, two]`" + `. A single item may be a text alone.
- Date: ` + "`2026-01-31`, `31-1-2026`, `31/1/2026`, `31 Januari 2026`, `Januari 2026`" + `.
- Yes or no: ` + "`ya`, `tidak`, `true`, `false`" + `.
- Comments for readers of the file begin with ` + "`#`" + ` and are not printed.
`,
}

// kindOf says what a key has behind it.
func kindOf(f *sop.Field, l sop.Lang) string {
	text := map[sop.FieldKind]sop.Text{
		sop.KindText:    {ID: "teks", EN: "text"},
		sop.KindLines:   {ID: "teks atau daftar teks", EN: "text or a list of texts"},
		sop.KindDate:    {ID: "tanggal", EN: "date"},
		sop.KindNumber:  {ID: "bilangan", EN: "number"},
		sop.KindFlag:    {ID: "ya atau tidak", EN: "ya (yes) or tidak (no)"},
		sop.KindTime:    {ID: "waktu", EN: "time"},
		sop.KindSymbols: {ID: "simbol", EN: "symbols"},
		sop.KindTie:     {ID: strings.Join(tieWords(), ", "), EN: strings.Join(tieWords(), ", ")},
		sop.KindGroup:   {ID: "kunci", EN: "keys"},
		sop.KindList:    {ID: "daftar", EN: "list"},
	}[f.Kind]
	if f.Kind == sop.KindSymbols {
		text.ID, text.EN = text.ID+": "+symbolChoice(true).ID, text.EN+": "+symbolChoice(true).EN
	}
	if f.Needed {
		return text.In(l) + " *"
	}
	return text.In(l)
}

// exampleOf writes a key with a value that the reader takes.
func exampleOf(f *sop.Field) string {
	if at := slices.IndexFunc(keyExamples, func(e keyExample) bool {
		return e.kind == f.Kind && (e.key == f.Word.ID || e.key == f.Key)
	}); at >= 0 {
		return f.Key + ": " + keyExamples[at].value
	}
	switch f.Kind {
	case sop.KindDate:
		return f.Key + ": 2026-01-31"
	case sop.KindNumber:
		return f.Key + ": 2026"
	case sop.KindFlag:
		return f.Key + ": ya"
	case sop.KindTime:
		return f.Key + ": 15 menit"
	}
	return f.Key + ": " + f.Title(sop.Indonesian)
}

type keyExample struct {
	key   string // or the Indonesian word of a field whose key has several
	kind  sop.FieldKind
	value string
}

// keyExamples are values of keys, where the kind alone gives none.
var keyExamples = []keyExample{
	{"id", sop.KindText, "periksa"},
	{"Nama SOP", sop.KindText, "Surat Keluar"},
	{"nama kolom", sop.KindText, "Petugas Loket"},
	{"nama", sop.KindText, "SITI AMINAH"},
	{"nomor tercetak", sop.KindText, "8a"},
	{"nomor", sop.KindText, "400/12/SOP/2026"},
	{"kop", sop.KindGroup, "{baris: [KELURAHAN MAWAR], tahun: 2026}"},
	{"disahkan", sop.KindGroup, "{jabatan: Lurah, nama: SITI AMINAH}"},
	{"dasar_hukum", sop.KindLines, "UU Nomor 24 Tahun 2013 tentang Administrasi Kependudukan"},
	{"kualifikasi", sop.KindLines, "[Memahami tata naskah, Mampu mengoperasikan komputer]"},
	{"keterkaitan", sop.KindLines, "SOP Surat Masuk"},
	{"peralatan", sop.KindLines, "ATK, komputer"},
	{"peringatan", sop.KindLines, "Bila tidak dijalankan, layanan terhambat"},
	{"pencatatan", sop.KindLines, "Buku agenda"},
	{"pelaksana dan simbol", sop.KindList, "{loket: keputusan}"},
	{"pelaksana", sop.KindList, "[{id: loket, nama: Petugas Loket}]"},
	{"simbol", sop.KindSymbols, "[kapsul, keputusan]"},
	{"label", sop.KindGroup, "{aktifitas: Kegiatan}"},
	{"langkah", sop.KindList, "[{aktifitas: Memeriksa surat, pelaksana: loket}]"},
	{"catatan", sop.KindLines, `"abaikan word-verb: judul baku"`},
	{"sop", sop.KindList, "[01-surat-masuk.yaml, 02-surat-keluar.yaml]"},
	{"judul", sop.KindText, "STANDARD OPERATING PROCEDURE (SOP)"},
	{"baris", sop.KindLines, "[KELURAHAN MAWAR, KOTA CONTOH]"},
	{"tempat", sop.KindText, "Jakarta"},
	{"alamat", sop.KindLines, "[Jalan Mawar 1, Telepon 021-123456]"},
	{"jabatan", sop.KindText, "Lurah"},
	{"tanda_tangan", sop.KindText, "LURAH MAWAR"},
	{"pangkat", sop.KindText, "Pembina - IV/a"},
	{"nip", sop.KindText, `"19860926 201505 2 001"`},
	{"aktifitas", sop.KindText, "Memeriksa surat"},
	{"sambungan", sop.KindTie, "panah"},
	{"kelengkapan", sop.KindLines, "[Surat, Lembar disposisi]"},
	{"output", sop.KindLines, "Surat yang diperiksa"},
	{"keterangan", sop.KindText, "Paling lambat pukul 15.00"},
	{"baris_keterangan", sop.KindNumber, "2"},
	{"alur", sop.KindList, "{Ya: cetak, Tidak: periksa}"},
	{"peran", sop.KindText, "kasi"},
	{"tulisan", sop.KindText, "Mulai"},
	{"ke", sop.KindText, "cetak"},
	{"hasil", sop.KindText, "Ya"},
	{"dari", sop.KindText, "kasi"},
	{"masuk", sop.KindText, "loket"},
}
