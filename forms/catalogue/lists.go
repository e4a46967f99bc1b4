package catalogue

import "github.com/sopkit/sopkit/forms"

// lists are the recaps of clients, what students ask for and what they are
// given.
func lists() []*forms.Form {
	return []*forms.Form{clientRecap(), toolProposal(), certificate()}
}

// clientRecap lists the clients of a programme or a skill.
func clientRecap() *forms.Form {
	return &forms.Form{
		ID: "rekap-klien", Title: "REKAPITULASI DATA KLIEN", Kind: forms.List, Landscape: true, Letterhead: true,
		Basis: "SOP bantuan toolkit dan rencana kegiatan seksi (data klien/siswa); UU 27/2022: inisial pada lembar " +
			"yang keluar dari panti",
		Names: []string{
			"rekap data", "rekap klien", "data klien", "data siswa", "data siswi", "data anak", "data eks. klien",
			"data eks klien", "data identitas klien",
		},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("program", "Program"), text("angkatan", "Angkatan"), text("periode", "Periode"),
				heldOn("Keadaan per tanggal"),
			}},
			forms.Table{Name: "klien", Numbered: true, Rows: 15, Columns: []forms.Field{
				text("register", "No. register", width(11)), text("nama", "Nama/Inisial", width(20)),
				choice("jk", "L/P", options(sexLetters...), width(4)),
				text("lahir", "Tgl lahir/Umur", width(11)), text("pendidikan", "Pendidikan", width(10)),
				text("alamat", "Alamat, kab/kota", width(20)),
				text("asal", "Asal rujukan", width(13)), text("jenis", "Jenis PPKS", width(12)),
				text("jurusan", "Jurusan/ Keterampilan", width(14)),
				date("masuk", "Tgl masuk", width(12)), date("keluar", "Tgl keluar", width(12)),
				text("ket", "Ket.", width(10)),
			}},
			totals("per_kota", "Jumlah menurut kabupaten/kota", "Kabupaten/Kota"),
			totals("per_jurusan", "Jumlah menurut jurusan/keterampilan", "Jurusan/Keterampilan"),
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				headSigner(),
				{Caption: "Yang membuat,", Name: "pembuat_nama", NIP: "pembuat_nip"},
			}},
		},
	}
}

// totals counts men and women by something.
func totals(name, caption, by string) forms.Table {
	return forms.Table{Name: name, Caption: caption, Numbered: true, Rows: 4,
		Sums: []string{"laki", "perempuan", "jumlah"}, Columns: []forms.Field{
			text("kelompok", by, width(40)), number("laki", "L", width(8)), number("perempuan", "P", width(8)),
			number("jumlah", "Jumlah", width(10)),
		}}
}
