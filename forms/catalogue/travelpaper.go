package catalogue

import (
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/forms"
)

const commitment = "Pejabat Pembuat Komitmen"

// travelPaper is one traveller's paper: the ruled rows 1 to 10 on the front, the
// places I to VIII on the back (FORMS 33).
func travelPaper() *forms.Form {
	return &forms.Form{
		ID: "sppd", Title: "SURAT PERJALANAN DINAS (SPD)", Kind: forms.Letter, Letterhead: true,
		Office: forms.OfAgency, Untitled: true,
		Basis:  "PMK 113/PMK.05/2012 sebagaimana diubah PMK 119/2023; baris menurut blangko SPPD daerah",
		Names:  []string{"sppd", "spd", "surat perintah perjalanan dinas", "surat perjalanan dinas"},
		Checks: []forms.Check{{Rule: forms.InOrder, Of: []string{"tanggal_berangkat", "tanggal_kembali"}}},
		Parts: []forms.Part{
			forms.Grid{Widths: []int{50, 50}, Plain: true, Rows: []forms.GridRow{{Cells: []forms.GridCell{
				{}, {Items: []forms.Field{
					number("lembar_ke", "Lembar ke"), text("kode", "Kode No."),
					text("nomor", "Nomor", from(FromNumber)),
				}},
			}}}},
			forms.Paragraph{Text: "SURAT PERJALANAN DINAS (SPD)", Center: true, Bold: true, Scale: 110},
			travelGrid(travelRows()...),
			companions(),
			travelGrid(
				asked("9.", "a. Pembebanan anggaran: instansi/SKPD",
					text("beban_instansi", "Pembebanan anggaran: instansi/SKPD", from(FromAgency))),
				asked("", "b. Akun/mata anggaran", text("beban_akun", "Akun/mata anggaran")),
				asked("10.", "Keterangan lain-lain", text("keterangan", "Keterangan lain-lain")),
			),
			forms.Paragraph{Text: "*) beri tanda pada yang sesuai", Scale: 80},
			forms.Signatures{Opening: "Dikeluarkan di {tempat}\npada tanggal {tanggal}",
				Signers: []forms.Signer{mandated("", commitment, "ppk")}},
			forms.PageBreak{},
			stops(),
		},
	}
}

func travelGrid(rows ...forms.GridRow) forms.Grid {
	return forms.Grid{Widths: []int{6, 40, 54}, Rows: rows}
}

// asked is a row of the front: its number, what it asks, and the answer.
func asked(number, what string, answer ...forms.Field) forms.GridRow {
	return forms.GridRow{
		Cells: []forms.GridCell{{Text: number, Center: true}, {Text: what}, {Items: answer, Bare: true}}}
}

// travelRows are the rows 1 to 7.
func travelRows() []forms.GridRow {
	days := asked("7.", "a. Lamanya perjalanan dinas")
	days.Cells[2] = forms.GridCell{Text: "{lama:jumlah} hari", Fields: []forms.Field{
		number("lama", "Lamanya perjalanan dinas (hari)", computed(forms.Days, "tanggal_berangkat", "tanggal_kembali")),
	}}
	return []forms.GridRow{
		asked("1.", commitment+" (PA/KPA)", text("ppk_nama", "Nama "+commitment)),
		asked("2.", "Nama/NIP pegawai yang melaksanakan perjalanan dinas",
			text("pegawai_nama", "Nama pegawai", from(FromOfficerName), required),
			nip("pegawai_nip", "NIP pegawai", from(FromOfficerNIP))),
		asked("3.", "a. Pangkat dan golongan", text("pegawai_pangkat", "Pangkat dan golongan", from(FromOfficerRank))),
		asked("", "b. Jabatan/instansi", text("pegawai_jabatan", "Jabatan/instansi", from(FromOfficerPosition))),
		asked("", "c. Tingkat biaya perjalanan dinas", choice("tingkat", "Tingkat biaya", options("A", "B", "C"),
			hint("A menteri sampai eselon I; B pejabat negara lain, eselon II; C eselon III ke bawah, golongan "+
				"I sampai IV"))),
		asked("4.", "Maksud perjalanan dinas", longText("maksud", "Maksud perjalanan dinas", lines(2), required)),
		asked("5.", "Alat angkutan yang dipergunakan", text("alat_angkut", "Alat angkutan")),
		asked("6.", "a. Tempat berangkat", text("tempat_berangkat", "Tempat berangkat", from(FromPlace))),
		asked("", "b. Tempat tujuan", text("tempat_tujuan", "Tempat tujuan")),
		days,
		asked("", "b. Tanggal berangkat", date("tanggal_berangkat", "Tanggal berangkat")),
		asked("", "c. Tanggal harus kembali/tiba di tempat baru *)",
			date("tanggal_kembali", "Tanggal harus kembali/tiba di tempat baru"),
			choice("akhir", "Kembali atau tiba di tempat baru", options("kembali", "tiba di tempat baru"))),
	}
}

// companions is row 8.
func companions() forms.Table {
	return forms.Table{Name: "pengikut", Caption: "8. Pengikut", Numbered: true, Rows: 3, Columns: []forms.Field{
		text("nama", "Nama", width(30)), date("lahir", "Tanggal lahir", width(12)),
		text("ket", "Keterangan", width(28)),
	}}
}

// stops is the back.
func stops() forms.Grid {
	rows := []forms.GridRow{{Cells: []forms.GridCell{
		{Text: "I.", Center: true}, {},
		stopCell("berangkat_", "di tempat kedudukan, berangkat",
			text("berangkat_dari", "Berangkat dari", hint("tempat kedudukan")), text("berangkat_ke", "Ke"),
			date("berangkat_pada", "Pada tanggal")),
	}}}
	for i, n := range []string{"II.", "III.", "IV."} {
		rows = append(rows, stop(n, "singgah"+strconv.Itoa(i+1)+"_"))
	}
	return forms.Grid{Widths: []int{6, 47, 47}, Rows: append(rows, travelEnd()...)}
}

// stop is a place where the traveller comes and goes, certified there by an
// official each.
func stop(number, prefix string) forms.GridRow {
	at := "di tempat " + strings.TrimSuffix(number, ".")
	return forms.GridRow{Cells: []forms.GridCell{
		{Text: number, Center: true},
		stopCell(prefix+"tiba_", at+", tiba",
			text(prefix+"tiba_di", "Tiba di", hint(at)), date(prefix+"tiba_pada", "Pada tanggal", hint(at))),
		stopCell(prefix, at+", berangkat", text(prefix+"dari", "Berangkat dari", hint(at)),
			text(prefix+"ke", "Ke", hint(at)), date(prefix+"pada", "Pada tanggal", hint(at))),
	}}
}

// stopCell is a cell in which an official certifies the traveller's day.
func stopCell(prefix, at string, items ...forms.Field) forms.GridCell {
	return forms.GridCell{
		Items: items,
		Sign: forms.Signer{Post: "Kepala ....................................", Name: prefix + "pejabat",
			NIP: prefix + "nip"},
		Fields: []forms.Field{
			text(prefix+"pejabat", "Nama pejabat "+at), nip(prefix+"nip", "NIP pejabat "+at),
		},
	}
}

// travelEnd is V to VII of the back.
func travelEnd() []forms.GridRow {
	return []forms.GridRow{
		{Cells: []forms.GridCell{
			{Text: "V.", Center: true},
			{
				Items: []forms.Field{
					text("kembali_di", "Tiba di", hint("tempat kedudukan")), date("kembali_pada", "Pada tanggal"),
				},
				Sign: committed(),
			},
			{
				Text: "Telah diperiksa, dengan keterangan bahwa perjalanan tersebut di atas benar dilakukan atas " +
					"perintahnya dan semata-mata untuk kepentingan jabatan dalam waktu yang sesingkat-singkatnya.",
				Sign: committed(),
			},
		}},
		{Cells: []forms.GridCell{
			{Text: "VI.", Center: true}, {Span: 2, Items: []forms.Field{text("catatan", "Catatan lain-lain")}},
		}},
		{Cells: []forms.GridCell{
			{Text: "VII.", Center: true},
			{Span: 2, Text: "PERHATIAN: Pejabat Pembuat Komitmen yang menerbitkan SPD, pegawai yang melakukan " +
				"perjalanan dinas, para pejabat yang mengesahkan tanggal berangkat/tiba, serta bendahara " +
				"pengeluaran bertanggung jawab berdasarkan peraturan keuangan apabila negara/daerah menderita " +
				"rugi akibat kesalahan, kelalaian dan kealpaannya."},
		}},
	}
}

// committed is who issued the paper, on its back.
func committed() forms.Signer {
	s := mandated("", commitment, "ppk")
	s.Rank = ""
	return s
}
