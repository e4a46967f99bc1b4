package catalogue

import (
	"strconv"

	"github.com/sopkit/sopkit/forms"
)

const decreed = "Ditetapkan di {tempat}\npada tanggal {tanggal}"

// whoAndWhat are the persons and the points of an order.
func whoAndWhat() []forms.Part {
	return []forms.Part{
		forms.Section{Heading: "KEPADA",
			Parts: []forms.Part{forms.Table{Name: "petugas", Numbered: true, Rows: 4, Columns: []forms.Field{
				text("nama", "Nama", width(24)), text("pangkat", "Pangkat/ Golongan", width(16)),
				nip("nip", "NIP", width(19)), text("jabatan", "Jabatan", width(22)),
			}}}},
		forms.Section{Heading: "UNTUK", Parts: []forms.Part{forms.Points{
			Items: []string{
				"{maksud}, di {lokasi}, selama {lama:jumlah} hari, dari tanggal {mulai} sampai dengan {selesai}.",
				"Melaksanakan tugas ini dengan penuh tanggung jawab.",
				"Melaporkan hasilnya secara tertulis kepada pejabat pemberi tugas paling lambat " +
					"{batas_lapor:jumlah} hari setelah tugas selesai.",
			},
			Fields: []forms.Field{
				text("maksud", "Maksud tugas", width(60), required), text("lokasi", "Tempat tugas", width(24)),
				number("lama", "Lama (hari)"),
				date("mulai", "Tanggal mulai"), date("selesai", "Tanggal selesai"),
				number("batas_lapor", "Batas laporan (hari)"),
			},
		}}},
		forms.Fields{Items: []forms.Field{text("biaya", "Biaya dibebankan pada")}},
	}
}

// assignment is the head of the agency's letter of assignment.
func assignment() *forms.Form {
	parts := []forms.Part{
		forms.Fields{Items: []forms.Field{
			longText("menimbang", "Menimbang", lines(2)),
			longText("dasar", "Dasar", lines(3), from(FromWarrant), hint("surat, DPA, disposisi; satu tiap baris")),
		}},
		forms.Paragraph{Text: "Yang bertanda tangan di bawah ini:"},
		forms.Fields{Items: approverFields("pejabat")},
		forms.Paragraph{Text: "MENUGASKAN", Center: true, Bold: true},
	}
	parts = append(parts, whoAndWhat()...)
	parts = append(parts,
		forms.Paragraph{Text: "Demikian surat tugas ini dibuat untuk dilaksanakan sebagaimana mestinya."},
		forms.Signatures{Opening: decreed, Signers: []forms.Signer{signer("", "Kepala Dinas", "pejabat")}},
		copies())
	return &forms.Form{
		ID: "surat-tugas", Title: "SURAT TUGAS", Kind: forms.Letter, Letterhead: true, Numbered: true,
		Basis: "SOP pendekatan awal dan bimbingan lanjut; susunan surat tugas tata naskah dinas",
		Names: []string{
			"surat tugas", "konsep surat tugas", "surat tugas petugas", "surat tugas petugas bimbingan lanjut",
		},
		Parts: parts,
	}
}

// orderOfDuty is the order of a superior to a subordinate (SPT).
func orderOfDuty() *forms.Form {
	parts := []forms.Part{
		forms.Fields{Items: []forms.Field{longText("dasar", "Dasar", lines(3), from(FromWarrant),
			hint("surat, DPA, disposisi; satu tiap baris"))}},
		forms.Paragraph{Text: "{pejabat_jabatan}", Center: true, Fields: withoutFields(approverFields("pejabat"),
			"pejabat_pangkat")},
		forms.Paragraph{Text: "MEMERINTAHKAN", Center: true, Bold: true},
	}
	parts = append(parts, whoAndWhat()...)
	parts = append(parts,
		forms.Signatures{Opening: decreed, Signers: []forms.Signer{signer("", "Kepala Dinas", "pejabat")}}, copies())
	return &forms.Form{
		ID: "spt", Title: "SURAT PERINTAH TUGAS", Kind: forms.Letter, Letterhead: true, Numbered: true,
		Basis: "SOP pendekatan awal (peralatan: SPT dan SPPD); susunan surat perintah tugas tata naskah dinas",
		Names: []string{"spt", "surat perintah tugas"},
		Parts: parts,
	}
}

// travelPaper is one traveller's paper: rows 1 to 10 on the front, the places
// I to VIII on the back.
func travelPaper() *forms.Form {
	parts := append(travelFront(), forms.PageBreak{},
		forms.Section{Heading: "I. BERANGKAT (pejabat membubuhkan tanda tangan dan cap)", Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("berangkat_dari", "Berangkat dari"), text("berangkat_ke", "Ke"),
				date("berangkat_pada", "Pada tanggal"), text("berangkat_pejabat", "Pejabat, NIP"),
			}},
			forms.Space{Height: 12},
		}})
	for i, n := range []string{"II", "III", "IV", "V"} {
		parts = append(parts, stop(n, "singgah"+strconv.Itoa(i+1)+"_"))
	}
	return &forms.Form{
		ID: "sppd", Title: "SURAT PERJALANAN DINAS (SPD)", Kind: forms.Letter, Letterhead: true,
		Basis: "PMK 113/PMK.05/2012 sebagaimana diubah PMK 119/2023; baris menurut blangko SPPD daerah",
		Names: []string{"sppd", "spd", "surat perintah perjalanan dinas", "surat perjalanan dinas"},
		Parts: append(parts, travelEnd()...),
	}
}

// travelFront is the rows 1 to 10.
func travelFront() []forms.Part {
	return []forms.Part{
		forms.Fields{Columns: 2, Items: []forms.Field{
			text("nomor", "Nomor", from(FromNumber)), number("lembar_ke", "Lembar ke"), text("kode", "Kode No."),
		}},
		forms.Fields{Items: []forms.Field{
			text("ppk_jabatan", "1. Pejabat Pembuat Komitmen (Pengguna/Kuasa Pengguna Anggaran)"),
			text("pegawai_nama", "2. a. Nama pegawai yang melaksanakan perjalanan dinas", from(FromOfficerName),
				required),
			nip("pegawai_nip", "2. b. NIP", from(FromOfficerNIP)),
			text("pegawai_pangkat", "3. a. Pangkat dan golongan", from(FromOfficerRank)),
			text("pegawai_jabatan", "3. b. Jabatan/instansi", from(FromOfficerPosition)),
			choice("tingkat", "3. c. Tingkat biaya perjalanan dinas", options("A", "B", "C"),
				hint("A menteri sampai eselon I; B pejabat negara lain, eselon II; C eselon III ke bawah, golongan "+
					"I sampai IV")),
			longText("maksud", "4. Maksud perjalanan dinas", lines(3), required),
			text("alat_angkut", "5. Alat angkutan yang dipergunakan"),
			text("tempat_berangkat", "6. a. Tempat berangkat", from(FromPlace)),
			text("tempat_tujuan", "6. b. Tempat tujuan"),
			number("lama", "7. a. Lamanya perjalanan dinas (hari)"),
			date("tanggal_berangkat", "7. b. Tanggal berangkat"),
			date("tanggal_kembali", "7. c. Tanggal harus kembali/tiba di tempat baru *)"),
		}},
		forms.Table{Name: "pengikut", Caption: "8. Pengikut", Numbered: true, Rows: 5, Columns: []forms.Field{
			text("nama", "Nama", width(30)), date("lahir", "Tanggal lahir", width(12)),
			text("ket", "Keterangan", width(28)),
		}},
		forms.Fields{Items: []forms.Field{
			text("beban_instansi", "9. a. Pembebanan anggaran: instansi/SKPD", from(FromAgency)),
			text("beban_akun", "9. b. Akun/mata anggaran"), text("keterangan", "10. Keterangan lain-lain"),
		}},
		forms.Paragraph{Text: "*) coret yang tidak perlu"},
		forms.Signatures{Opening: "Dikeluarkan di {tempat}\npada tanggal {tanggal}", Signers: []forms.Signer{signer("",
			"Pejabat Pembuat Komitmen", "ppk")}},
	}
}

// stop is a place where the traveller comes and goes, certified there.
func stop(number, prefix string) forms.Section {
	return forms.Section{Heading: number + ". PERSINGGAHAN (tanda tangan dan cap: tiba di kiri, berangkat di kanan)",
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text(prefix+"tiba_di", "Tiba di"), date(prefix+"tiba_pada", "Pada tanggal"),
				text(prefix+"tiba_pejabat", "Pejabat, NIP"),
				text(prefix+"dari", "Berangkat dari"), text(prefix+"ke", "Ke"), date(prefix+"pada", "Pada tanggal"),
			}},
			forms.Space{Height: 12},
		}}
}

// travelEnd is VI to VIII of the back.
func travelEnd() []forms.Part {
	return []forms.Part{
		forms.Section{Heading: "VI. TIBA KEMBALI", Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("kembali_di", "Tiba kembali di"), date("kembali_pada", "Pada tanggal"),
			}},
			forms.Paragraph{
				Text: "Telah diperiksa, dengan keterangan bahwa perjalanan tersebut di atas benar dilakukan atas " +
					"perintahnya dan semata-mata untuk kepentingan jabatan dalam waktu yang sesingkat-singkatnya.",
			},
			forms.Signatures{Signers: []forms.Signer{signer("", "Pejabat Pembuat Komitmen", "ppk")}},
		}},
		forms.Fields{Items: []forms.Field{text("catatan", "VII. Catatan lain-lain")}},
		forms.Paragraph{
			Text: "VIII. PERHATIAN: Pejabat Pembuat Komitmen yang menerbitkan SPD, pegawai yang melakukan " +
				"perjalanan dinas, para pejabat yang mengesahkan tanggal berangkat/tiba, serta bendahara " +
				"pengeluaran bertanggung jawab berdasarkan peraturan keuangan apabila negara/daerah menderita " +
				"rugi akibat kesalahan, kelalaian dan kealpaannya.",
		},
	}
}
