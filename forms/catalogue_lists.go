package forms

// lists are the recaps of clients, what students ask for and what they are
// given.
func lists() []*Form {
	return []*Form{clientRecap(), toolProposal(), certificate()}
}

// clientRecap lists the clients of a programme or a skill.
func clientRecap() *Form {
	return &Form{
		ID: "rekap-klien", Title: "REKAPITULASI DATA KLIEN", Kind: List, Landscape: true, Letterhead: true,
		Basis: "SOP bantuan toolkit dan rencana kegiatan seksi (data klien/siswa); UU 27/2022: inisial pada lembar yang keluar dari panti",
		Names: []string{"rekap data", "rekap klien", "data klien", "data siswa", "data siswi", "data anak", "data eks. klien", "data eks klien", "data identitas klien"},
		Parts: []Part{
			Fields{Columns: 2, Items: []Field{
				text("program", "Program"), text("angkatan", "Angkatan"), text("periode", "Periode"), heldOn("Keadaan per tanggal"),
			}},
			Table{Name: "klien", Numbered: true, Rows: 15, Columns: []Field{
				text("register", "No. register").wide(11), text("nama", "Nama/Inisial").wide(20), one("jk", "L/P", sexLetters...).wide(4),
				text("lahir", "Tgl lahir/Umur").wide(11), text("pendidikan", "Pendidikan").wide(10), text("alamat", "Alamat, kab/kota").wide(20),
				text("asal", "Asal rujukan").wide(13), text("jenis", "Jenis PPKS").wide(12), text("jurusan", "Jurusan/ Keterampilan").wide(14),
				day("masuk", "Tgl masuk").wide(12), day("keluar", "Tgl keluar").wide(12), text("ket", "Ket.").wide(10),
			}},
			totals("per_kota", "Jumlah menurut kabupaten/kota", "Kabupaten/Kota"),
			totals("per_jurusan", "Jumlah menurut jurusan/keterampilan", "Jurusan/Keterampilan"),
			Signatures{Dated: true, Signers: []Signer{
				head(),
				{Caption: "Yang membuat,", Name: "pembuat_nama", NIP: "pembuat_nip"},
			}},
		},
	}
}

// totals counts men and women by something.
func totals(name, caption, by string) Table {
	return Table{Name: name, Caption: caption, Numbered: true, Rows: 4, Sums: []string{"laki", "perempuan", "jumlah"}, Columns: []Field{
		text("kelompok", by).wide(40), num("laki", "L").wide(8), num("perempuan", "P").wide(8), num("jumlah", "Jumlah").wide(10),
	}}
}
