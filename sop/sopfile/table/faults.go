package table

import "github.com/sopkit/sopkit/sop"

// What reading a plain table finds, beside the faults of packages sop, source
// and sopfile. errors.Is matches them in the result of sopfile.
const (
	ErrHead sop.Fault = "table/unknown-head" // of a column or a row that means nothing
	ErrCell sop.Fault = "table/bad-cell"     // an error of Excel, or what a cell cannot say
	ErrStep sop.Fault = "table/no-such-step" // a row that is not there
)

// What is said of them.
var (
	noTable = sop.Text{
		ID: "buku kerja Excel ini bukan tabel isian SOP (lembar Identitas, Pelaksana, Langkah); " +
			"buat yang baru dengan sopgen new --excel, atau baca lembar yang digambar dengan sopgen import",
		EN: "this workbook is no plain table of an SOP (sheets Identitas, Pelaksana, Langkah); " +
			"make one with sopgen new --excel, or read a drawn sheet with sopgen import",
	}
	noStepHeads = sop.Text{
		ID: "baris judul kolom tidak ditemukan; harus ada kolom Aktifitas",
		EN: "the row of heads is not there; a column Aktifitas is needed",
	}
	noIdentityHeads = sop.Text{
		ID: "baris judul kolom tidak ditemukan; harus ada kolom Isian dan Isi",
		EN: "the row of heads is not there; columns Isian and Isi are needed",
	}
	noRoleHeads = sop.Text{
		ID: "baris judul kolom tidak ditemukan; harus ada kolom Nama seperti tercetak",
		EN: "the row of heads is not there; a column Nama seperti tercetak is needed",
	}
	noOtherHeads = sop.Text{
		ID: "baris judul kolom tidak ditemukan; harus ada kolom %s", EN: "the row of heads is not there; it needs %s",
	}
	errorValue = sop.Text{
		ID: "sel ini berisi kesalahan Excel (%s); tulis lagi isinya",
		EN: "this cell holds an error of Excel (%s); write its value again",
	}
	longNumber = sop.Text{
		ID: "angka sepanjang ini berubah di Excel; format selnya menjadi Teks, lalu tulis lagi",
		EN: "a number this long is changed by Excel; format the cell as text and write it again",
	}
	unknownLabel = sop.Text{ID: "isian %q tidak dikenal%s", EN: "unknown entry %q%s"}
	labelTwice   = sop.Text{ID: "isian %q ditulis dua kali", EN: "entry %q is given twice"}
	oneCell      = sop.Text{
		ID: "isian %q hanya satu sel; satukan isinya", EN: "entry %q is one cell; put all of it there",
	}
	noLabel = sop.Text{
		ID: "baris ini tidak punya nama isian di sebelah kiri", EN: "this row has no entry's name on its left",
	}
	unknownHead = sop.Text{
		ID: "judul kolom %q tidak dikenal%s", EN: "unknown head of a column %q%s",
	}
	noRoleOf = sop.Text{
		ID: "judul kolom %q tidak ada di lembar Pelaksana; tambahkan di sana, atau samakan dengan salah satunya",
		EN: "the head %q is not on the sheet Pelaksana; add it there, or make it one of those",
	}
	noHead = sop.Text{
		ID: "kolom ini berisi tetapi tidak punya judul", EN: "this column is filled in but has no head",
	}
	headTwice = sop.Text{ID: "judul kolom %q ada dua kali", EN: "the head %q is there twice"}
	roleTwice = sop.Text{
		ID: "nama pendek %q sudah dipakai pelaksana di atas", EN: "the short name %q is that of a role above",
	}
	unknownRole = sop.Text{
		ID: "pelaksana %q tidak ada di lembar Pelaksana%s", EN: "no role %q on the sheet Pelaksana%s",
	}
	noSuchRow = sop.Text{
		ID: "tidak ada langkah bernomor %s di kolom No", EN: "no step has the number %s in the column No",
	}
	rowTwice = sop.Text{
		ID: "nomor %s ada pada beberapa langkah di kolom No, jadi tujuannya tidak jelas",
		EN: "several steps have the number %s in the column No, so it is not clear which is meant",
	}
	notNamed = sop.Text{
		ID: "sebutkan nomor langkahnya di kolom ini", EN: "name the number of the step in this column",
	}
	unknownStepField = sop.Text{
		ID: "isian langkah %q tidak dikenal; di sini hanya %s", EN: "unknown entry of a step %q; here stand %s",
	}
)
