package sopfile

import (
	"reflect"

	"github.com/sopkit/sopkit/sop"
)

// word is what the schema says of a field of a type: its key in files and the
// Indonesian title and description.
type word struct{ field, key, title, about string }

// words are the keys of each type's map, in the order of the writers. What
// values a key takes follows from the type of the field.
var words = map[reflect.Type][]word{
	reflect.TypeFor[sop.Procedure](): {
		{"ID", "id", "ID", "Nama pendek; bila kosong diambil dari nama berkas."},
		{"Title", "nama", "Nama SOP", "Judul seperti tercetak."},
		{"Number", "nomor", "Nomor SOP", "Menurut aturan tata naskah instansi."},
		{"Created", "tanggal_pembuatan", "Tanggal pembuatan", "Seperti 2019-01-31; kosong tetap kosong."},
		{"Revised", "tanggal_revisi", "Tanggal revisi", "Seperti 2019-01-31; boleh rencana peninjauan."},
		{"Effective", "tanggal_efektif", "Tanggal efektif", "Seperti 2019-01-31."},
		{"Unit", "kop", "Kop", "Bila berbeda dari manual."},
		{"Approval", "disahkan", "Disahkan oleh", "Bila berbeda dari manual."},
		{"LegalBasis", "dasar_hukum", "Dasar hukum", "Jenis, nomor dan tahun peraturan." + boxAbout},
		{"Qualifications", "kualifikasi", "Kualifikasi pelaksana", "Yang harus dimiliki pelaksana." + boxAbout},
		{"Related", "keterkaitan", "Keterkaitan", "SOP lain yang terkait." + boxAbout},
		{"Equipment", "peralatan", "Peralatan/perlengkapan", "Yang diperlukan." + boxAbout},
		{"Warnings", "peringatan", "Peringatan", "Akibat bila SOP tidak dijalankan." + boxAbout},
		{"Records", "pencatatan", "Pencatatan dan pendataan", "Apa yang dicatat, dan di mana." + boxAbout},
		{"Roles", "pelaksana", "Pelaksana", "Kolom lembar dari kiri; bila kosong dari manual."},
		{"Legend", "simbol", "Keterangan simbol", "Simbol yang dimuat keterangan; kosong: yang dipakai."},
		{"Labels", "label", "Label", "Tulisan cetak pengganti label resmi."},
		{"Steps", "langkah", "Langkah", "Baris tabel dari atas."},
		{
			"Remarks", "catatan", "Catatan",
			"Untuk penyusun; tidak dicetak. \"abaikan ATURAN: alasan\" mematikan satu aturan periksa.",
		},
	},
	reflect.TypeFor[sop.Manual](): {
		{"Unit", "kop", "Kop", "Kop bersama semua lembar."},
		{"Approval", "disahkan", "Disahkan oleh", "Yang mengesahkan, kecuali lembar menyebut lain."},
		{"Roles", "pelaksana", "Pelaksana", "Kolom bersama semua lembar."},
		{"Labels", "label", "Label", "Tulisan cetak pengganti label resmi."},
		{"Procedures", "sop", "Berkas SOP", "Nama berkas lembar menurut urutan; kosong: semua berkas di folder ini."},
	},
	reflect.TypeFor[sop.Unit](): {
		{"Heading", "judul", "Judul", "Baris teratas kop; bila kosong: STANDARD OPERATING PROCEDURE (SOP)."},
		{"Lines", "baris", "Baris kop", "Nama unit lalu instansinya, satu per baris."},
		{"Year", "tahun", "Tahun", "Dicetak sebagai TAHUN 2019; kosong berarti tidak dicetak."},
		{"Place", "tempat", "Tempat", "Kota kantor, untuk surat dan formulir."},
		{"Address", "alamat", "Alamat", "Jalan, telepon, pos-el; untuk kop surat dan formulir."},
	},
	reflect.TypeFor[sop.Approval](): {
		{"Position", "jabatan", "Jabatan", "Yang mengesahkan, mis. Kepala Dinas (PermenPAN-RB 35/2012)."},
		{"Heading", "tanda_tangan", "Di atas tanda tangan", "Bila berbeda dari jabatan, mis. KEPALA DINAS."},
		{"Name", "nama", "Nama", "Lengkap dengan gelar."},
		{"Rank", "pangkat", "Pangkat/golongan", "Mis. Pembina Utama Madya - IV/d."},
		{"NIP", "nip", "NIP", "18 angka dalam tanda kutip, mis. \"19860926 201505 1 001\"."},
	},
	reflect.TypeFor[sop.Role](): {
		{"ID", "id", "ID", "Nama pendek yang dipakai di langkah, mis. kasubbag-tu."},
		{"Name", "nama", "Nama kolom", "Seperti tercetak, mis. Kasubbag TU."},
	},
	reflect.TypeFor[sop.Step](): {
		{
			"Activity", "aktifitas", "Aktifitas",
			"Kata kerja aktif tanpa subjek, mis. Memeriksa surat (PermenPAN-RB 35/2012).",
		},
		{"ID", "id", "ID", "Nama langkah bila alur menuju ke sini."},
		{
			"Tasks", "pelaksana", "Pelaksana",
			"ID pelaksana; beberapa berarti bersama, yang pertama utama. Simbol lain: {kepala: keputusan}.",
		},
		{"Requirements", "kelengkapan", "Kelengkapan", "Yang diperlukan langkah ini."},
		{"Time", "waktu", "Waktu", "Angka atau rentang dengan satuan: 15 menit, 1 - 3 hari kerja."},
		{"Output", "output", "Output", "Hasil langkah ini."},
		{"Note", "keterangan", "Keterangan", "Boleh kosong."},
		{"Flows", "alur", "Alur", "Kosong: ke langkah berikut. Keputusan: {Ya: id-langkah, Tidak: id-langkah}."},
		{"Parallel", "serentak", "Serentak", "ya: semua panah alur ditempuh bersama."},
		{"End", "akhir", "Akhir", "ya: prosedur berakhir di langkah ini."},
	},
	reflect.TypeFor[sop.Task](): {
		{"Role", taskRole, "Peran", "ID pelaksana."},
		{"Symbols", "simbol", "Simbol", "Kosong: proses, atau kapsul pada langkah pertama dan terakhir."},
		{"Primary", "utama", "Utama", "Panah masuk dan keluar di sini bila langkah dikerjakan bersama."},
	},
	reflect.TypeFor[sop.Flow](): {
		{"To", flowTarget, "Ke", "ID langkah tujuan, atau nomornya."},
		{"Outcome", "hasil", "Hasil", "Jawaban keputusan yang ditulis di panah, mis. Ya."},
		{"FromRole", "dari", "Dari", "ID pelaksana asal panah, bila bukan yang utama."},
		{"ToRole", "masuk", "Masuk", "ID pelaksana tujuan panah, bila bukan yang utama."},
	},
	reflect.TypeFor[sop.Labels](): labelWords(),
}

const boxAbout = " Satu teks, atau daftar baris."

func labelWords() []word {
	var out []word
	var l sop.Labels
	v := reflect.ValueOf(&l).Elem()
	for _, f := range labelFields(&l) {
		for i := range v.NumField() {
			if v.Field(i).Addr().Interface() == any(f.value) {
				out = append(out,
					word{v.Type().Field(i).Name, f.key, "Label " + f.key, "Tulisan cetak pengganti label resmi."})
			}
		}
	}
	return out
}
