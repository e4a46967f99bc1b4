package drawn

import (
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// wordings are the labels met on sheets, as key writes them, by the field of
// sop.Labels they stand for, beside the official one.
var wordings = map[string][]string{
	"Number": {"no sop", "nomor", "nomor sop ap", "nomor standar operasional prosedur", "no dokumen", "nomor dokumen",
		"kode sop", "sop number"},
	"Created": {"tgl pembuatan", "tanggal dibuat", "tanggal pembuatan sop", "tanggal penyusunan", "tgl penyusunan",
		"tanggal disusun", "tanggal terbit", "tgl terbit"},
	"Revised": {"tgl revisi", "revisi", "tanggal perubahan", "tanggal revisi terakhir", "tanggal review"},
	"Effective": {"tgl efektif", "tanggal berlaku", "tgl berlaku", "tanggal mulai berlaku", "tanggal pemberlakuan",
		"tanggal pengesahan", "tgl pengesahan", "tanggal penetapan", "tgl penetapan", "tanggal ditetapkan"},
	"Approved": {"disahkan oleh", "disetujui oleh", "ditetapkan oleh", "pengesahan", "yang mengesahkan", "mengesahkan"},
	"Title": {"judul sop", "nama prosedur", "judul", "judul prosedur", "nama sop ap",
		"nama standar operasional prosedur"},
	"LegalBasis": {"dasar", "landasan hukum", "dasar pelaksanaan", "dasar peraturan"},
	"Qualifications": {"kualifikasi", "kualifikasi pelaksanaan", "kualifikasi petugas", "kualifikasi sdm",
		"kualifikasi pelaksana sop", "kompetensi pelaksana"},
	"Related": {"keterkaitan sop", "keterkaitan dengan sop", "keterkaitan dengan sop lain", "keterkaitan sop lain",
		"sop terkait", "keterkaitan dengan sop ap lain"},
	"Equipment": {"peralatan dan perlengkapan", "peralatan", "perlengkapan", "peralatan kelengkapan",
		"peralatan dan kelengkapan", "sarana dan prasarana", "sarana prasarana", "peralatan yang digunakan"},
	"Warnings": {"peringatan peringatan", "perhatian", "peringatan dan sanksi"},
	"Records": {"pencatatan", "pencatatan pendataan", "pendataan dan pencatatan", "pencatatan dan pelaporan",
		"pencatatan dan pengarsipan", "pendataan"},
	"No": {"nomor", "no urut", "nomor urut", "no kegiatan", "no langkah"},
	"Activity": {"aktivitas", "kegiatan", "uraian", "uraian prosedur", "uraian kegiatan", "uraian aktivitas",
		"uraian aktifitas", "uraian langkah", "uraian langkah kegiatan", "uraian tugas", "prosedur", "langkah kegiatan",
		"langkah langkah", "langkah", "langkah prosedur", "tahapan", "tahapan kegiatan", "alur kegiatan", "proses"},
	"Roles": {"pelaksana kegiatan", "pelaksana aktivitas", "pelaksana prosedur", "unit pelaksana", "pihak terkait",
		"aktor", "pelaku"},
	"Standard": {"baku mutu", "mutu baku kegiatan", "standar mutu", "standar baku"},
	"Requirements": {"kelengkapan", "persyaratan", "persyaratan kelengkapan", "kelengkapan persyaratan",
		"persyaratan perlengkapan", "persyaratan dan kelengkapan", "persyaratan dan perlengkapan", "perlengkapan",
		"syarat", "input"},
	"Time": {"lama", "durasi", "jangka waktu", "waktu penyelesaian", "norma waktu", "waktu menit", "waktu jam",
		"waktu hari"},
	"Output": {"hasil", "keluaran", "luaran", "out put", "output hasil", "hasil output"},
	"Note":   {"keterangan", "catatan"},
	"Legend": {"keterangan simbol", "legenda", "legend", "arti simbol", "simbol"},
}

// The parts of a sheet that labels are looked for in, by the fields of
// sop.Labels.
var (
	smallFields = []string{"Number", "Created", "Revised", "Effective", "Approved", "Title"}
	boxFields   = []string{"LegalBasis", "Qualifications", "Related", "Equipment", "Warnings", "Records"}
	headFields  = []string{"No", "Activity", "Roles", "Standard", "Requirements", "Time", "Output", "Note"}
)

// lexicon tells the labels of some fields by their words.
type lexicon map[string]string

// labelFields are the fields of sop.Labels.
func labelFields() []sop.Field {
	for _, f := range sop.ProcedureFields() {
		if f.Name == "Labels" {
			return f.Fields
		}
	}
	return nil
}

func newLexicon(names ...string) lexicon {
	l := lexicon{}
	for _, f := range labelFields() {
		for _, name := range names {
			if f.Name != name {
				continue
			}
			l[key(f.Official)] = name
			for _, w := range wordings[name] {
				if l[w] == "" {
					l[w] = name
				}
			}
		}
	}
	return l
}

// longestLabel is how many bytes a label has at most.
const longestLabel = 80

// of returns the field that a text is the label of, with nothing else in it.
func (l lexicon) of(text string) string {
	if len(text) > longestLabel {
		return ""
	}
	return l[key(text)]
}

// find takes a text for a label: alone, before a colon with its value, on a
// line of its own over its value, or, of several words, before its value. It
// returns the name of the field; "" for none.
func (l lexicon) find(text string) (name, label, value string) {
	if before, after, ok := strings.Cut(text, ":"); ok && l.of(before) != "" {
		return l.of(before), labelText(before), strings.TrimSpace(after)
	}
	if name := l.of(text); name != "" {
		return name, labelText(text), ""
	}
	if first, rest, ok := strings.Cut(text, "\n"); ok && l.of(first) != "" {
		return l.of(first), labelText(first), rest
	}
	words := strings.Fields(text)
	for n := min(len(words)-1, 4); n >= 2; n-- {
		if name := l.of(strings.Join(words[:n], " ")); name != "" {
			return name, strings.Join(words[:n], " "), strings.Join(words[n:], " ")
		}
	}
	return "", "", ""
}

// set keeps a label that is not the official word.
func setLabel(l *sop.Labels, name, text string) {
	for _, f := range labelFields() {
		if f.Name == name && text != f.Official {
			*f.In(l).(*string) = text
		}
	}
}
