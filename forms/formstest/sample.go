package formstest

import (
	"fmt"
	"hash/fnv"
	"strings"

	"github.com/sopkit/sopkit/forms"
)

// samples are invented texts by the end of a field's name; the last is for all
// other names.
var samples = []struct {
	ends  string
	texts []string
}{
	{"nama", []string{
		"RATNA DEWI, S.ST", "BAGAS PRATAMA", "SURYANI", "HENDRA WIJAYA, S.Sos", "MARDIANA, S.Sos., M.Si",
	}},
	{"alamat", []string{
		"Jl. Melati No. 12 RT 03/RW 01, Kel. Rawasari, Kec. Alam Barajo, Kota Jambi", "Jl. Kenanga No. 5, Jambi",
		"Desa Muaro Jambi RT 07, Kec. Maro Sebo, Kab. Muaro Jambi, Provinsi Jambi",
	}},
	{"telepon", []string{"0800-0000-012", "0800-0000-013"}},
	{"pangkat", []string{"Penata - III/c", "Penata Tingkat I - III/d", "Pembina - IV/a"}},
	{"jabatan", []string{"Pekerja Sosial Ahli Muda", "Kepala Seksi Rehabilitasi Sosial", "Kepala UPTD"}},
	{"nomor", []string{"012/BA/PSBAWEP/XI/2026", "460/118/2026", "094/231-SOS/2026"}},
	{"register", []string{"017/AT/2026", "003/EP/2026"}},
	{"bulan", []string{"November 2026"}},
	{"tempat", []string{"Jambi"}},
	{"", []string{
		"Sesuai", "Surat pengantar Dinas Sosial Kota Jambi", "Keterampilan montir sepeda motor", "Aula panti",
		"Lengkap", "Bimbingan lanjut", "1 (satu) berkas", "Anak terlantar", "Baik dan dapat dipakai",
	}},
}

var longSamples = []string{
	"Datang diantar petugas Dinas Sosial Kota Jambi dan ibu kandung.\nTenang, rapi, dan menjawab pertanyaan " +
		"dengan jelas.",
	"Memenuhi semua syarat program dan bersedia mengikuti tata tertib panti.",
	"1. Peraturan Gubernur Nomor 2 Tahun 2012 tentang tata kerja panti;\n2. Surat Kepala Dinas Sosial tentang " +
		"penerimaan klien yang memenuhi syarat pelatihan keterampilan tahun ini.",
}

// Sample returns values for the form as an office may write them, all invented.
// A field's value depends on its name and kind alone; of a table that grows a
// few rows are filled.
func Sample(f *forms.Form) forms.Values {
	out := forms.Values{}
	f.Each(func(x forms.Field) { out[x.Name] = sample(x, 0) })
	for _, t := range f.Tables() {
		n := min(t.BlankRows(), 4)
		if len(t.Fixed) > 0 {
			n = len(t.Fixed)
		}
		rows := make([]forms.Values, n)
		for i := range rows {
			rows[i] = forms.Values{}
			for _, c := range t.Inputs() {
				rows[i][c.Name] = sample(c, i+1)
			}
		}
		out[t.Name] = forms.Value{Rows: rows}
	}
	for _, r := range f.Repeats() {
		one := Sample(r.Entry())
		out[r.Name] = forms.Value{Rows: []forms.Values{one, one}}
	}
	return settled(f, out)
}

// sample makes the value of a field, in a table that of a row.
func sample(x forms.Field, row int) forms.Value {
	n := hash(x.Name) + row
	text := ""
	switch x.Kind {
	case forms.Text:
		if text = sampleText(x.Name, n); x.Width > 0 && x.Width < 6 { // a narrow column
			text = "v"
		}
	case forms.LongText:
		text = longSamples[n%len(longSamples)]
	case forms.Number:
		text = fmt.Sprint(1 + n%48)
	case forms.Date:
		text = fmt.Sprintf("2026-%02d-%02d", 1+n%12, 1+n%28)
	case forms.Time:
		text = fmt.Sprintf("%02d:%02d", 7+n%9, n%4*15)
	case forms.Choice:
		text = x.Options[n%len(x.Options)]
	case forms.Ticks:
		return forms.Value{Picks: x.Options[n%len(x.Options):]}
	case forms.Rupiah:
		text = fmt.Sprint(25_000 * (1 + n%400))
	case forms.NIP:
		text = fmt.Sprintf("19860926201001%d%03d", 1+n%2, 1+n%900)
	case forms.NIK:
		text = fmt.Sprintf("157102140908%04d", 1+n%900)
	}
	return forms.Value{Text: text}
}

func sampleText(name string, n int) string {
	for _, s := range samples {
		if strings.HasSuffix(name, s.ends) {
			return s.texts[n%len(s.texts)]
		}
	}
	return ""
}

// hash turns a name into a number that is the same everywhere.
func hash(name string) int {
	h := fnv.New32a()
	h.Write([]byte(name)) // never fails
	return int(h.Sum32() % 10007)
}
