package catalogue

import "github.com/sopkit/sopkit/forms"

// lists are the recaps of clients, what students ask for and what they are
// given.
func lists() []*forms.Form {
	return []*forms.Form{clientRecap(), toolProposal(), goodsProposed(), certificate()}
}

// clientRecap lists the clients of a programme or a skill.
func clientRecap() *forms.Form {
	return &forms.Form{
		ID: "rekap-klien", Title: "REKAPITULASI DATA KLIEN", Kind: forms.List, Landscape: true, Letterhead: true,
		Basis: "SOP bantuan toolkit dan rencana kegiatan seksi (data klien/siswa); UU 27/2022: inisial pada lembar " +
			"yang keluar dari panti",
		Names: []string{
			"rekap data", "merekap data", "rekap klien", "data klien", "data siswa", "data siswi", "data anak",
			"data eks. klien", "data eks klien", "data identitas klien",
		},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("program", "Program"), text("angkatan", "Angkatan"), text("periode", "Periode"),
				heldOn("Keadaan per tanggal"),
			}},
			clients(),
			forms.Paragraph{
				Text: "Jumlah klien: {jumlah_l} laki-laki, {jumlah_p} perempuan, seluruhnya {jumlah} orang.",
				Fields: []forms.Field{
					number("jumlah_l", "Laki-laki", tally("L", "klien.jk")),
					number("jumlah_p", "Perempuan", tally("P", "klien.jk")),
					number("jumlah", "Jumlah klien", computed(forms.Rows, "klien")),
				},
			},
			totals("per_kota", "Jumlah menurut kabupaten/kota", "Kabupaten/Kota"),
			totals("per_jurusan", "Jumlah menurut jurusan/keterampilan", "Jurusan/Keterampilan"),
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				unitHeadSigner("Mengetahui,", "kepala"), official("Yang membuat,", "", "pembuat"),
			}},
		},
		Checks: []forms.Check{inOrder("klien.lahir", "klien.masuk", "klien.keluar")},
	}
}

// clients are the clients of a recap, without their NIK.
func clients() forms.Table {
	return forms.Table{Name: "klien", Numbered: true, Rows: 15, Columns: []forms.Field{
		text("register", "No. register", width(12)), text("nama", "Nama/Inisial", width(19)),
		choice("jk", "L/P", options(sexLetters...), width(4)),
		date("lahir", "Tgl lahir", width(11)),
		number("umur", "Umur", width(5), computed(forms.Age, "lahir", "tanggal"), between("0", "120"),
			hint("diisi hanya bila tanggal lahir tidak diketahui")),
		text("pendidikan", "Pendidikan", width(10)),
		text("alamat", "Alamat, kab/kota", width(19)),
		text("asal", "Asal rujukan", width(13)), text("jenis", "Jenis PPKS", width(12)),
		text("jurusan", "Jurusan/ Keterampilan", width(14)),
		date("masuk", "Tgl masuk", width(12)), date("keluar", "Tgl keluar", width(12)),
		text("ket", "Ket.", width(9)),
	}}
}

// totals counts men and women by something.
func totals(name, caption, by string) forms.Table {
	return forms.Table{Name: name, Caption: caption, Numbered: true, Rows: 4,
		Sums: []string{"laki", "perempuan", "jumlah"}, Columns: []forms.Field{
			text("kelompok", by, width(40)), number("laki", "L", width(8), atLeast("0")),
			number("perempuan", "P", width(8), atLeast("0")),
			number("jumlah", "Jumlah", width(10), computed(forms.Sum, "laki", "perempuan")),
		}}
}
