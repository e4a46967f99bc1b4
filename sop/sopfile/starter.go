package sopfile

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// Starter returns a commented sheet to begin a new SOP with. It reads and
// validates; the title is quoted where it must be.
func Starter(title string) []byte {
	text := example.ReplaceAllString(starter, "$1")
	return []byte(strings.Replace(text, "{nama}", quoteTitle(title), 1))
}

// StarterFor is Starter for a sheet beside a manual: it leaves out the
// letterhead, the approval and the roles, which the manual states, and its
// steps are done by the manual's roles. Where the manual has no roles the sheet
// keeps its own.
func StarterFor(title string, m *sop.Manual) []byte {
	text := string(Starter(title))
	if m == nil {
		return []byte(text)
	}
	text = cutBetween(text, "kop:\n", "dasar_hukum:\n")
	if len(m.Roles) == 0 {
		return []byte(text)
	}
	text = cutBetween(text, "# Kolom pelaksana", "# Satu butir")
	if len(m.Roles) == 1 {
		text = cutBetween(text, "  # Dikerjakan bersama", "")
	}
	var about strings.Builder
	about.WriteString("# Kop, pengesahan, dan pelaksana ada di manual.yaml. Pelaksananya:\n")
	for _, r := range m.Roles {
		about.WriteString("#   " + oneLine(r.ID) + ": " + oneLine(r.Name) + "\n")
	}
	text = strings.Replace(text, "# Satu butir", about.String()+"# Satu butir", 1)
	id := func(i int) string { return source.Quoted(m.Roles[i%len(m.Roles)].ID, true) }
	return []byte(strings.NewReplacer(
		"pelaksana: pelaksana", "pelaksana: "+id(0), "{kasubbag:", "{"+id(1)+":", "pelaksana: kepala",
		"pelaksana: "+id(2),
		"peran: pelaksana", "peran: "+id(0), ", kasubbag]", ", "+id(1)+"]",
	).Replace(text))
}

// ManualStarter returns a commented manual without sheets to begin with.
func ManualStarter() []byte { return []byte(manualStarter) }

// cutBetween cuts from one piece of a text up to another, or up to its end for
// "".
func cutBetween(text, from, to string) string {
	at := strings.Index(text, from)
	end := len(text)
	if to != "" {
		end = strings.Index(text, to)
	}
	return text[:at] + text[end:]
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// noTitle is the title of a sheet that was given none.
const noTitle = "Nama SOP"

func quoteTitle(title string) string {
	title = strings.Join(strings.Fields(title), " ")
	if title == "" {
		title = noTitle
	}
	return "'" + strings.ReplaceAll(title, "'", "''") + "'"
}

// example is a text of the starter that nobody means to print.
var example = regexp.MustCompile(`«([^»]*)»`)

var examples = func() []string {
	out := []string{noTitle}
	for _, m := range example.FindAllStringSubmatch(starter, -1) {
		out = append(out, m[1])
	}
	return out
}()

// Examples returns the texts of Starter that stand for what is to be written:
// no sheet should be signed with one of them.
func Examples() []string { return slices.Clone(examples) }

// starter has its examples between « and ».
const starter = `# yaml-language-server: $schema=sop.schema.json
# Baris di atas membuat penyunting melengkapi kunci dan menandai yang keliru;
# buatlah berkasnya dengan: sopgen schema > sop.schema.json

# Judul seperti tercetak pada lembar.
nama: {nama}
# Nomor menurut aturan tata naskah instansi; yang kosong tetap kosong.
nomor: ""
# Tanggal ditulis seperti 2026-11-23.
tanggal_pembuatan: ""
tanggal_revisi: ""
tanggal_efektif: ""
kop:
  baris:
    - «NAMA UNIT»
    - «NAMA INSTANSI»
  tahun: 2026
disahkan:
  jabatan: Kepala Dinas
  nama: ""
  nip: ""
dasar_hukum:
  - «Peraturan ... Nomor ... Tahun ... tentang ...»
kualifikasi:
  - «Pendidikan dan kecakapan pelaksana»
keterkaitan:
  - «SOP ...»
peralatan: ATK, komputer
peringatan:
  - «Akibat bila SOP tidak dijalankan»
pencatatan: «Buku atau berkas tempat mencatat»
# Kolom pelaksana dari kiri ke kanan.
pelaksana:
  - {id: pelaksana, nama: Pelaksana}
  - {id: kasubbag, nama: Kasubbag}
  - {id: kepala, nama: Kepala}
# Satu butir satu baris tabel. Aktifitas dimulai dengan kata kerja aktif.
langkah:
  - aktifitas: Menyusun konsep
    id: konsep
    pelaksana: pelaksana
    kelengkapan: Disposisi
    waktu: 30 menit
    output: Konsep
  # Keputusan: tiap jawaban menuju satu langkah.
  - aktifitas: Memeriksa konsep
    pelaksana: {kasubbag: keputusan}
    kelengkapan: Konsep
    waktu: 15 menit
    output: Konsep terperiksa
    alur: {Ya: pengesahan, Tidak: konsep}
  - aktifitas: Mengesahkan konsep
    id: pengesahan
    pelaksana: kepala
    kelengkapan: Konsep terperiksa
    waktu: 1 jam
    output: Naskah yang disahkan
  # Dikerjakan bersama: panah masuk dan keluar pada yang utama.
  - aktifitas: Mengarsipkan naskah
    pelaksana: [{peran: pelaksana, utama: ya}, kasubbag]
    kelengkapan: Naskah yang disahkan
    waktu: 10 menit
    output: Arsip naskah
`

const manualStarter = `# yaml-language-server: $schema=manual.schema.json
# Berkas ini memuat apa yang sama pada semua lembar SOP di folder ini.
# Skemanya: sopgen schema manual > manual.schema.json

kop:
  # Nama unit lalu instansinya, satu per baris.
  baris:
    - NAMA UNIT
    - NAMA INSTANSI
  tahun:
# Pejabat yang mengesahkan.
disahkan:
  jabatan: Kepala Dinas
  nama: ""
  pangkat: ""
  nip: ""
# Kolom pelaksana dari kiri ke kanan; id adalah nama pendek yang dipakai di langkah.
pelaksana:
  - {id: pelaksana, nama: Pelaksana}
  - {id: kasubbag, nama: Kasubbag}
  - {id: kepala, nama: Kepala}
# Berkas lembar menurut urutan. Menambah lembar: sopgen new --title "Judul SOP"
sop: []
`
