package formfile

import (
	"reflect"

	"github.com/sopkit/sopkit/forms"
)

// key is a key of a form file: the field of a Go type it stands for.
type key struct{ field, name, about string }

// formKeys are the keys of each type in a form file, in the order they are
// written. The first key of a part tells which part it is.
var formKeys = map[reflect.Type][]key{
	typeOf[forms.Form](): {
		{"ID", "formulir", "ID: huruf kecil, angka dan tanda hubung."},
		{"Title", "judul", "Judul seperti tercetak."},
		{"Kind", "jenis", "Jenis formulir; bila kosong: berita acara."},
		{"Basis", "dasar", "Aturan atau kebiasaan asal bagiannya; tidak dicetak."},
		{"Names", "nama_lain", "Sebutan formulir ini di dalam SOP, huruf kecil."},
		{"Paper", "kertas", "F4 (bila kosong), A4 atau A5."},
		{"Landscape", "mendatar", "Kertas mendatar."},
		{"PerSheet", "sehelai", "Lembar formulir pada sehelai kertas, dipotong: 1 sampai 4."},
		{"Letterhead", "kop", "Cetak kop surat di halaman pertama."},
		{"Office", "kantor", "Yang mengeluarkan: unit (bila kosong), dinas, atau lain (diketik pada isian kop)."},
		{"Crest", "lambang", "Kop berupa lambang di atas baris di tengah, seperti sertifikat."},
		{"Untitled", "tanpa_judul", "Judul tidak dicetak."},
		{"Numbered", "bernomor", "Cetak Nomor di bawah judul; isinya isian nomor."},
		{"Secret", "rahasia", "Cetak RAHASIA pada setiap halaman."},
		{"Audience", "untuk", `Kepala setiap halaman, mis. "Untuk: Pekerja Sosial".`},
		{"Footer", "kaki", `Kaki setiap halaman, mis. "No. register {klien_register}".`},
		{"Frame", "bingkai", "Bingkai di setiap halaman."},
		{"DropEmpty", "ringkas", "Lembar terisi tidak mencetak baris dan bagian yang kosong."},
		{"Parts", "isi", "Bagian-bagian dari atas ke bawah."},
		{"Hidden", "tersembunyi", "Isian yang tidak dicetak sendiri: untuk teks, rumus, periksa dan syarat."},
		{"Checks", "periksa", "Yang harus sesuai antarisian; yang tidak sesuai diperingatkan."},
	},
	typeOf[forms.Section](): {
		{"Heading", "bagian", "Judul bagian; boleh kosong."},
		{"Center", "tengah", "Judulnya di tengah."},
		{"Aside", "menyamping", "Judulnya di kiri isinya: sebagai label, atau tanda bila berakhir titik."},
		{"Frame", "bingkai", "Bingkai di sekeliling bagian."},
		{"Attachment", "lampiran", "Lampiran: di halaman baru, dengan nomor dan tanggal; tidak dicetak selama kosong."},
		{"DropEmpty", "ringkas", "Lembar terisi tidak mencetak yang kosong di bagian ini."},
		{"When", "bila", "Syarat bagian ini dicetak."},
		{"Parts", "isi", "Bagian-bagian di dalamnya, tanpa bagian berjudul."},
	},
	typeOf[forms.When](): {
		{"Field", "isian", "Nama isian yang menentukan."},
		{"Is", "adalah", "Isinya salah satu dari ini; kosong: asal terisi."},
	},
	typeOf[forms.Repeat](): {
		{"Name", "ulang", "Nama daftarnya dalam data; isinya dicetak sekali untuk setiap anggota."},
		{"Heading", "judul", "Judul setiap anggota; # menjadi nomornya."},
		{"Aside", "menyamping", "Judulnya di kiri isinya, mis. #. untuk 1. 2. dan seterusnya."},
		{"Times", "kali", "Banyaknya pada lembar kosong."},
		{"Parts", "isi", "Bagian yang diulang."},
	},
	typeOf[forms.Fields](): {
		{"Items", "isian", "Isian, satu baris masing-masing."},
		{"Columns", "lajur", "Isian bersebelahan: 1 atau 2."},
		{"Beside", "di_samping", "Paragraf di kanan baris pertama."},
		{"Picture", "gambar", "Ruang di kanan isian, mis. pas foto."},
	},
	typeOf[forms.Grid](): {
		{"Rows", "kotak", "Baris kotak bergaris, masing-masing daftar sel."},
		{"Widths", "lebar", "Lebar lajur dalam persen, berjumlah 100."},
		{"Plain", "tanpa_garis", "Kotaknya tidak digarisi."},
	},
	typeOf[forms.GridRow](): {{"Cells", "sel", "Sel dari kiri."}},
	typeOf[forms.GridCell](): {
		{"Span", "gabung", "Lajur yang ditempati; bila kosong: 1."},
		{"Text", "teks", "Tulisan; {nama} menjadi isi isian."},
		{"Items", "isian", "Isian, satu baris masing-masing."},
		{"Bare", "tanpa_label", "Isiannya tercetak tanpa label."},
		{"Height", "tinggi", "Ruang kosong di bawahnya, mm."},
		{"Sign", "tanda_tangan", "Yang menandatangani di sel ini."},
		{"Foot", "bawah", "Tulisan paling bawah."},
		{"Bold", "tebal", "Teks tebal."},
		{"Center", "tengah", "Tulisan di tengah."},
		{"Fields", "sisipan", "Isian yang hanya ada di dalam tulisan."},
	},
	typeOf[forms.Table](): {
		{"Name", "tabel", "Nama tabel dalam data."},
		{"Caption", "judul", "Tulisan di atas tabel."},
		{"Numbered", "bernomor", "Lajur No di kiri."},
		{"Rows", "baris", "Baris pada lembar kosong."},
		{"RowHeight", "tinggi_baris", "Tinggi baris sedikitnya, mm; bila kosong: satu baris tulisan."},
		{"Fixed", "tetap", "Tulisan lajur pertama; tabelnya tidak bertambah."},
		{"Sums", "jumlah", "Lajur yang dijumlahkan di baris terakhir."},
		{"Columns", "kolom", "Lajur tabel, masing-masing sebuah isian."},
	},
	typeOf[forms.Paragraph](): {
		{"Text", "paragraf",
			"Tulisan; {nama} menjadi isi isian, {nama:kata} dengan huruf; juga :jumlah, :hari, :tanggal."},
		{"Center", "tengah", "Di tengah."},
		{"Bold", "tebal", "Tebal."},
		{"Scale", "besar", "Besar huruf dalam persen."},
		{"Fields", "sisipan", "Isian yang hanya ada di dalam tulisan."},
	},
	typeOf[forms.Points](): {
		{"Items", "butir", "Tulisan bernomor."},
		{"Marks", "tanda", "angka (bila kosong), huruf atau garis."},
		{"Fields", "sisipan", "Isian yang hanya ada di dalam tulisan."},
	},
	typeOf[forms.Parties](): {{"Items", "pihak", "Para pihak."}},
	typeOf[forms.Party](): {
		{"As", "sebagai", "Sebutannya, mis. PIHAK PERTAMA."},
		{"Fields", "isian", "Isiannya."},
	},
	typeOf[forms.Signatures](): {
		{"Signers", "tanda_tangan", "Satu sampai empat penanda tangan."},
		{"Dated", "bertanggal", "Cetak tempat dan tanggal di atasnya."},
		{"Opening", "pembuka", "Pengganti tempat dan tanggal, mis. Ditetapkan di {tempat}."},
		{"Photo", "foto", "Tulisan di ruang pas foto 3 x 4."},
	},
	typeOf[forms.Signer](): {
		{"Caption", "sebutan", "Mis. Mengetahui,"},
		{"Post", "jabatan", "Jabatan atau sebutan pihak."},
		{"Position", "isian_jabatan", "Nama isian jabatannya, bila boleh diganti."},
		{"Mandate", "wewenang", "Nama isian wewenang: a.n., u.b., Plt., Plh., Pj."},
		{"Name", "nama", "Nama isian nama."},
		{"Rank", "pangkat", "Nama isian pangkat."},
		{"NIP", "nip", "Nama isian NIP."},
		{"Stamp", "meterai", "Tulisan pada kotak di ruang tanda tangan, mis. Meterai Rp10.000."},
	},
	typeOf[forms.Consent](): {
		{"Name", "persetujuan", "Nama isiannya."},
		{"Text", "teks", "Yang disetujui."},
	},
	typeOf[forms.Space](): {
		{"Label", "ruang", "Tulisan di dalam kotak kosong."},
		{"Height", "tinggi", "mm."},
		{"Width", "lebar", "mm; kosong: selebar kertas."},
	},
	typeOf[forms.CutLine]():   {{"Label", "potong", "Tulisan pada garis potong."}},
	typeOf[forms.PageBreak](): {{"", "halaman_baru", "true: mulai halaman baru."}},
	typeOf[forms.Check](): {
		{"Rule", "aturan", "urut, atau sesuai NIK."},
		{"Of", "isian", "Nama isian; tabel.kolom untuk isi tabel."},
	},
	typeOf[forms.Field](): {
		{"Name", "nama", "Nama dalam data: huruf kecil, angka dan garis bawah."},
		{"Label", "label", "Tulisan tercetak."},
		{"Kind", "jenis", "Jenis isinya; bila kosong: teks."},
		{"Required", "wajib", "Lembar terisi harus memuatnya."},
		{"Options", "pilihan", "Pilihannya."},
		{"Group", "kelompok", "Judul bersama beberapa lajur tabel."},
		{"Width", "lebar", "Lebar lajur tabel atau titik-titik, dalam huruf."},
		{"OnLine", "satu_baris", "Pilihan dicetak sebagai kata, bukan kotak centang."},
		{"Across", "berjajar", "Pilihan bersebelahan."},
		{"Lines", "baris", "Baris untuk ditulisi."},
		{"Day", "hari", "Tanggal dicetak dengan nama harinya."},
		{"Marks", "tanda", "Setiap baris teks panjang menjadi butir: angka, huruf atau garis."},
		{"Computed", "rumus", "Asal nilainya, mis. kali(volume, harga) atau jumlah(rab.total)."},
		{"Min", "min", "Batas bawah."},
		{"Max", "maks", "Batas atas."},
		{"Digits", "angka", "Banyaknya angka, mis. 16."},
		{"Unwanted", "jangan", "Kata yang tidak perlu ditulis."},
		{"Masked", "samar", "Angkanya dicetak dengan bintang."},
		{"Sensitive", "rahasia", "Data pribadi khusus (UU 27/2022 ps. 4)."},
		{"Identity", "identitas", "Menunjukkan siapa seseorang; tersamar dalam salinan tersamar."},
		{"From", "dari", "Yang mengisinya lebih dahulu, mis. petugas.nama."},
		{"Hint", "petunjuk", "Cara mengisi; tidak dicetak."},
	},
}

// partTypes are the parts a form file can have.
var partTypes = []reflect.Type{
	typeOf[forms.Section](), typeOf[forms.Repeat](), typeOf[forms.Fields](), typeOf[forms.Grid](),
	typeOf[forms.Table](), typeOf[forms.Paragraph](), typeOf[forms.Points](), typeOf[forms.Parties](),
	typeOf[forms.Signatures](), typeOf[forms.Consent](), typeOf[forms.Space](), typeOf[forms.CutLine](),
	typeOf[forms.PageBreak](),
}

func typeOf[T any]() reflect.Type { return reflect.TypeFor[T]() }

// listType reports whether a type is written as the bare list of its only
// field.
func listType(t reflect.Type) bool { return t == typeOf[forms.GridRow]() }

// names returns the words of a type that is a small number with a String
// method, in order; nil for any other.
func wordsOf(t reflect.Type) []string {
	if t.Kind() != reflect.Uint8 {
		return nil
	}
	var out []string
	for i := range 255 {
		v := reflect.New(t).Elem()
		v.SetUint(uint64(i))
		text := v.Interface().(interface{ String() string }).String()
		if text == "?" {
			break
		}
		out = append(out, text)
	}
	return out
}
