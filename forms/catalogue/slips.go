package catalogue

import "github.com/sopkit/sopkit/forms"

// visitPermit lets a visitor see a client: half a page, the stub of which stays
// with the guard (FORMS 28).
func visitPermit() *forms.Form {
	return &forms.Form{
		ID: "izin-kunjungan", Title: "SURAT IZIN KUNJUNGAN", Kind: forms.Slip, Letterhead: true, Numbered: true,
		PerSheet: 2, DropEmpty: true,
		Basis: "SOP piket: surat izin kunjungan diperiksa; batas pengikut dan waktu menurut standar pelayanan " +
			"kunjungan LPKA/rutan",
		Names:  []string{"surat izin kunjungan", "surat ijin kunjungan", "izin kunjungan", "ijin kunjungan"},
		Checks: []forms.Check{{Rule: forms.InOrder, Of: []string{"masuk", "keluar"}}},
		Parts: []forms.Part{
			forms.Grid{Widths: []int{25, 25, 25, 25}, Rows: visit()},
			forms.Table{Name: "pengikut", Numbered: true, Rows: 2,
				Columns: []forms.Field{
					text("nama", "Pengikut (paling banyak 5 orang)", width(30)),
					text("hubungan", "Hubungan", width(14)),
					number("umur", "Umur", width(6), between("0", "120")),
				}},
			forms.Table{Name: "barang", Numbered: true, Rows: 1, Columns: []forms.Field{
				text("barang", "Barang bawaan", width(30)), text("jumlah", "Jumlah", width(10)),
				choice("diperiksa", "Diperiksa", options(yesNo...), width(10)),
			}},
			forms.Grid{Widths: []int{50, 50}, Rows: []forms.GridRow{{Cells: []forms.GridCell{
				{Items: []forms.Field{choice("hasil", "Hasil", options("Diizinkan", "Ditolak"), across(2))}},
				{Items: []forms.Field{text("alasan", "Alasan")}},
			}}}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Pengunjung,", Name: "pengunjung_nama"},
				{Caption: "Mengetahui,", Post: "Kepala UPTD", Position: "kepala_jabatan", Mandate: "kepala_wewenang",
					Name: "kepala_nama", NIP: "kepala_nip"},
				{Caption: "Petugas piket,", Name: "piket_nama", NIP: "piket_nip"},
			}},
			forms.Paragraph{Scale: 80,
				Text: "Tata tertib: tunjukkan identitas dan surat ini, isi buku tamu; bersedia " +
					"diperiksa; dilarang membawa senjata tajam, minuman keras dan obat terlarang atau dalam keadaan " +
					"mabuk; menemui klien hanya di tempat kunjungan, didampingi petugas, sesuai batas waktu."},
			forms.CutLine{},
			forms.Paragraph{Scale: 90, Text: "Potongan petugas piket: izin {nomor}, {pengunjung_nama} " +
				"mengunjungi {klien_nama}, {tanggal:hari}, pukul {masuk} sampai {keluar}"},
		},
	}
}

// visit is who comes, whom for, and when.
func visit() []forms.GridRow {
	return []forms.GridRow{
		{Cells: []forms.GridCell{
			{Span: 2, Items: []forms.Field{
				text("pengunjung_nama", "Pengunjung", required),
				text("pengunjung_identitas", "NIK/identitas", sensitive), text("pengunjung_alamat", "Alamat"),
				text("pengunjung_telepon", "No. HP"),
				choice("hubungan", "Hubungan", onLine,
					options("Orang tua", "Suami/istri", "Saudara", "Wali", "Kerabat", "Lainnya")),
			}},
			{Span: 2, Items: []forms.Field{
				text("klien_nama", "Klien", from(FromClientName), required),
				text("klien_asrama", "Asrama", from(FromClientDorm)), text("keperluan", "Keperluan"),
				date("tanggal", "Hari/tanggal", from(FromDate), required, withDay),
			}},
		}},
		{Cells: []forms.GridCell{
			{Items: []forms.Field{clock("masuk", "Masuk")}}, {Items: []forms.Field{clock("keluar", "Keluar")}},
			{Span: 2, Items: []forms.Field{number("batas", "Batas (menit)", between("1", "240"))}},
		}},
	}
}
