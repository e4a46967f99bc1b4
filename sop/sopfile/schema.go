package sopfile

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/sopkit/sopkit/sop"
)

// Kind is the kind of a file. The zero value is a sheet.
type Kind uint8

// The kinds of files.
const (
	Sheet      Kind = iota // one SOP
	ManualFile             // a manual's own file
)

// schemaID names the schemas; it is a name, not a place.
const schemaID = "urn:sopkit:schema:"

// Schema returns the JSON Schema (draft 2020-12) of a kind of file, with titles
// and descriptions in Indonesian. An editor that has it completes keys and
// underlines what does not belong. It holds what a file may look like; what
// must fit together (targets, roles, ids) Validate and package check tell.
func Schema(k Kind) []byte {
	o, name, title := sheetKeys(), "sop", "Lembar SOP"
	if k == ManualFile {
		o, name, title = manualKeys(), "manual", "Manual SOP"
	}
	s := o.schema()
	s["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	s["$id"] = schemaID + name
	s["title"] = title
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(s); err != nil {
		panic(err) // maps of strings
	}
	return b.Bytes()
}

// obj is a piece of a schema; encoding/json sorts its keys.
type obj = map[string]any

// entry is one key of a map in a file.
type entry struct {
	name, title, about string
	value              obj
}

// mapKeys are the keys of a map, in the order of the writers.
type mapKeys struct {
	list []entry
	must []string // without which a file of this kind is no use
}

func (k mapKeys) schema() obj {
	properties := obj{}
	for _, x := range k.list {
		p := obj{}
		for name, v := range x.value {
			p[name] = v
		}
		p["title"] = x.title
		if x.about != "" {
			p["description"] = x.about
		}
		properties[x.name] = p
	}
	out := obj{"type": "object", "additionalProperties": false, "properties": properties}
	if len(k.must) > 0 {
		out["required"] = k.must
	}
	return out
}

// The forms of values.
var (
	scalarTypes = []string{"string", "number", "boolean", "null"}
	aText       = obj{"type": scalarTypes}
	aDate       = obj{"anyOf": []obj{{"type": "string", "pattern": `^$|^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`}, {"type": "null"}}}
	aNumber     = obj{"anyOf": []obj{{"type": "integer"}, {"type": "null"}, {"type": "string", "pattern": "^-?[0-9]+$"}}}
	aFlag       = obj{"anyOf": []obj{{"type": "boolean"}, {"type": "null"}, {"enum": []string{"ya", "tidak", "Ya", "Tidak", "true", "false", ""}}}}
)

// lines is a text or a list of texts.
func lines() obj { return orList(aText) }

func orList(one obj) obj { return obj{"anyOf": []obj{one, {"type": "array", "items": one}}} }

func or(list ...obj) obj { return obj{"anyOf": list} }

func listOf(one obj, most int) obj {
	return obj{"type": []string{"array", "null"}, "items": one, "maxItems": most}
}

// aSymbol is a symbol of a step; nothing stands for the default.
func aSymbol(names ...sop.Symbol) obj {
	words := make([]string, len(names))
	for i, k := range names {
		words[i] = k.String()
	}
	return obj{"enum": words}
}

func stepSymbols() obj {
	one := aSymbol(sop.Terminator, sop.Process, sop.Decision, sop.Document, sop.Archive)
	return or(one, obj{"type": "array", "items": one}, obj{"type": "null"})
}

func legendSymbols() obj {
	one := aSymbol(sop.Terminator, sop.Process, sop.Decision, sop.Document, sop.Archive, sop.OffPage, sop.Arrow)
	return or(one, obj{"type": "array", "items": one}, obj{"type": "null"})
}

func unitKeys() mapKeys {
	return mapKeys{list: []entry{
		{"judul", "Judul", "Baris teratas kop; bila kosong: STANDARD OPERATING PROCEDURE (SOP).", aText},
		{"baris", "Baris kop", "Nama unit lalu instansinya, satu per baris.", lines()},
		{"tahun", "Tahun", "Dicetak sebagai TAHUN 2019; kosong berarti tidak dicetak.", aNumber},
		{"tempat", "Tempat", "Kota kantor, untuk surat dan formulir.", aText},
		{"alamat", "Alamat", "Jalan, telepon, pos-el; untuk kop surat dan formulir.", lines()},
	}}
}

func approvalKeys() mapKeys {
	return mapKeys{list: []entry{
		{"jabatan", "Jabatan", "Yang mengesahkan, mis. Kepala Dinas (PermenPAN-RB 35/2012).", aText},
		{"tanda_tangan", "Di atas tanda tangan", "Bila berbeda dari jabatan, mis. KEPALA DINAS.", aText},
		{"nama", "Nama", "Lengkap dengan gelar.", aText},
		{"pangkat", "Pangkat/golongan", "Mis. Pembina Utama Madya - IV/d.", aText},
		{"nip", "NIP", "18 angka dalam tanda kutip, mis. \"19860926 201505 1 001\".", aText},
	}}
}

func labelKeys() mapKeys {
	var out mapKeys
	for _, f := range labelFields(&sop.Labels{}) {
		out.list = append(out.list, entry{f.key, "Label " + f.key, "Tulisan cetak pengganti label resmi.", aText})
	}
	return out
}

func roleKeys() mapKeys {
	return mapKeys{list: []entry{
		{"id", "ID", "Nama pendek yang dipakai di langkah, mis. kasubbag-tu.", aText},
		{"nama", "Nama kolom", "Seperti tercetak, mis. Kasubbag TU.", aText},
	}}
}

func aRole() obj { return or(roleKeys().schema(), aText) }

func taskKeys() mapKeys {
	return mapKeys{list: []entry{
		{taskRole, "Peran", "ID pelaksana.", aText},
		{"simbol", "Simbol", "Kosong: proses, atau kapsul pada langkah pertama dan terakhir.", stepSymbols()},
		{"utama", "Utama", "Panah masuk dan keluar di sini bila langkah dikerjakan bersama.", aFlag},
	}, must: []string{taskRole}}
}

// byName is a map with names of the user's own, which must not look like the
// full form.
func byName(value obj, full string) obj {
	return obj{"type": "object", "additionalProperties": value, "propertyNames": obj{"not": obj{"const": full}}}
}

func tasks() obj {
	roles := byName(stepSymbols(), taskRole)
	return or(aText, roles, taskKeys().schema(), obj{"type": "array", "maxItems": sop.MaxRoles, "items": or(aText, roles, taskKeys().schema())})
}

func flowKeys(outcome bool) mapKeys {
	k := mapKeys{list: []entry{
		{flowTarget, "Ke", "ID langkah tujuan, atau nomornya.", aText},
		{"hasil", "Hasil", "Jawaban keputusan yang ditulis di panah, mis. Ya.", aText},
		{"dari", "Dari", "ID pelaksana asal panah, bila bukan yang utama.", aText},
		{"masuk", "Masuk", "ID pelaksana tujuan panah, bila bukan yang utama.", aText},
	}}
	if !outcome {
		k.list = append(k.list[:1], k.list[2:]...)
	}
	return k
}

func flows() obj {
	one := flowKeys(true)
	one.must = []string{flowTarget}
	answers := byName(or(aText, flowKeys(false).schema()), flowTarget)
	return or(aText, one.schema(), answers, obj{"type": "array", "maxItems": sop.MaxSteps, "items": or(aText, flowKeys(true).schema())})
}

func stepKeys() mapKeys {
	return mapKeys{list: []entry{
		{"aktifitas", "Aktifitas", "Kata kerja aktif tanpa subjek, mis. Memeriksa surat (PermenPAN-RB 35/2012).", aText},
		{"id", "ID", "Nama langkah bila alur menuju ke sini.", aText},
		{"pelaksana", "Pelaksana", "ID pelaksana; beberapa berarti bersama, yang pertama utama. Simbol lain: {kepala: keputusan}.", tasks()},
		{"kelengkapan", "Kelengkapan", "Yang diperlukan langkah ini.", lines()},
		{"waktu", "Waktu", "Angka atau rentang dengan satuan: 15 menit, 1 - 3 hari kerja.", aText},
		{"output", "Output", "Hasil langkah ini.", lines()},
		{"keterangan", "Keterangan", "Boleh kosong.", aText},
		{"alur", "Alur", "Kosong: ke langkah berikut. Keputusan: {Ya: id-langkah, Tidak: id-langkah}.", flows()},
		{"serentak", "Serentak", "ya: semua panah alur ditempuh bersama.", aFlag},
		{"akhir", "Akhir", "ya: prosedur berakhir di langkah ini.", aFlag},
	}}
}

func sheetKeys() mapKeys {
	box := " Satu teks, atau daftar baris."
	return mapKeys{list: []entry{
		{"id", "ID", "Nama pendek; bila kosong diambil dari nama berkas.", aText},
		{"nama", "Nama SOP", "Judul seperti tercetak.", aText},
		{"nomor", "Nomor SOP", "Menurut aturan tata naskah instansi.", aText},
		{"tanggal_pembuatan", "Tanggal pembuatan", "Seperti 2019-01-31; kosong tetap kosong.", aDate},
		{"tanggal_revisi", "Tanggal revisi", "Seperti 2019-01-31; boleh rencana peninjauan.", aDate},
		{"tanggal_efektif", "Tanggal efektif", "Seperti 2019-01-31.", aDate},
		{"kop", "Kop", "Bila berbeda dari manual.", unitKeys().schema()},
		{"disahkan", "Disahkan oleh", "Bila berbeda dari manual.", approvalKeys().schema()},
		{"dasar_hukum", "Dasar hukum", "Jenis, nomor dan tahun peraturan." + box, lines()},
		{"kualifikasi", "Kualifikasi pelaksana", "Yang harus dimiliki pelaksana." + box, lines()},
		{"keterkaitan", "Keterkaitan", "SOP lain yang terkait." + box, lines()},
		{"peralatan", "Peralatan/perlengkapan", "Yang diperlukan." + box, lines()},
		{"peringatan", "Peringatan", "Akibat bila SOP tidak dijalankan." + box, lines()},
		{"pencatatan", "Pencatatan dan pendataan", "Apa yang dicatat, dan di mana." + box, lines()},
		{"pelaksana", "Pelaksana", "Kolom lembar dari kiri; bila kosong dari manual.", listOf(aRole(), sop.MaxRoles)},
		{"simbol", "Keterangan simbol", "Simbol yang dimuat keterangan; kosong: yang dipakai.", legendSymbols()},
		{"label", "Label", "Tulisan cetak pengganti label resmi.", labelKeys().schema()},
		{"langkah", "Langkah", "Baris tabel dari atas.", listOf(stepKeys().schema(), sop.MaxSteps)},
		{"catatan", "Catatan", "Untuk penyusun; tidak dicetak. \"abaikan ATURAN: alasan\" mematikan satu aturan periksa.", lines()},
	}, must: []string{"nama", "langkah"}}
}

func manualKeys() mapKeys {
	return mapKeys{list: []entry{
		{"kop", "Kop", "Kop bersama semua lembar.", unitKeys().schema()},
		{"disahkan", "Disahkan oleh", "Yang mengesahkan, kecuali lembar menyebut lain.", approvalKeys().schema()},
		{"pelaksana", "Pelaksana", "Kolom bersama semua lembar.", listOf(aRole(), sop.MaxRoles)},
		{"label", "Label", "Tulisan cetak pengganti label resmi.", labelKeys().schema()},
		{"sop", "Berkas SOP", "Nama berkas lembar menurut urutan; kosong: semua berkas di folder ini.", lines()},
	}}
}

// order returns the keys of a map in their canonical order.
func (k mapKeys) order() map[string]int {
	out := map[string]int{}
	for i, x := range k.list {
		out[x.name] = i
	}
	return out
}

// String lists the names of the keys.
func (k mapKeys) String() string {
	names := make([]string, len(k.list))
	for i, x := range k.list {
		names[i] = x.name
	}
	return fmt.Sprint(names)
}
