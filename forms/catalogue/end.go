package catalogue

import "github.com/sopkit/sopkit/forms"

// serviceEnd formally ends the service to a client.
func serviceEnd() *forms.Form {
	return &forms.Form{
		ID: "pemutusan-pelayanan", Title: "SURAT PEMUTUSAN HUBUNGAN PELAYANAN (TERMINASI)", Kind: forms.CasePaper,
		Letterhead: true, Numbered: true, Secret: true, DropEmpty: true, Footer: registerFooter,
		Basis: "SOP terminasi; alasan terminasi menurut praktik pekerjaan sosial",
		Names: []string{
			"formulir pemutusan", "pemutusan pelayanan", "pemutusan hubungan pelayanan", "surat pemutusan",
			"formulir terminasi", "surat terminasi",
		},
		Checks: append(agreesNIK(), inOrder("masuk", "selesai", "bimbingan_lanjut")),
		Parts: []forms.Part{
			forms.Paragraph{Text: "Yang bertanda tangan di bawah ini:"},
			forms.Fields{Items: withoutFields(houseHeadFields("kepala"), "kepala_alamat")},
			forms.Paragraph{
				Text: "menyatakan bahwa hubungan pelayanan dengan klien berikut diakhiri terhitung sejak tanggal " +
					"{selesai}:",
			},
			forms.Fields{Items: append(clientShort(), guardianFields()...)},
			forms.Fields{Items: []forms.Field{
				date("masuk", "Tanggal masuk"), date("selesai", "Tanggal selesai"),
				number("lama", "Lama pelayanan (bulan penuh)", computed(forms.Months, "masuk", "selesai")),
				number("lama_hari", "Lama pelayanan (hari)", computed(forms.Days, "masuk", "selesai")),
				text("dasar_kontrak", "Dasar: surat perjanjian nomor"),
				text("dasar_cc", "Dasar: hasil case conference nomor"),
				choice("alasan", "Alasan",
					options("Program selesai", "Tujuan tercapai", "Permintaan sendiri", "Dirujuk",
						"Melanggar tata tertib",
						"Kabur", "Meninggal", "Lainnya")),
				longText("alasan_uraian", "Uraian alasan", lines(2)),
			}},
			forms.Table{Name: "hasil", Caption: "Hasil pelayanan",
				Fixed: []string{"Fisik", "Mental", "Sosial", "Keterampilan"}, Numbered: true, Columns: []forms.Field{
					text("aspek", "Aspek", width(16)), text("awal", "Keadaan awal", width(30), sensitive),
					text("akhir", "Keadaan akhir", width(30), sensitive),
				}},
			forms.Fields{Items: []forms.Field{
				longText("keadaan", "Keadaan saat pulang", lines(2), sensitive),
				choice("tujuan", "Kembali ke", options("Keluarga", "Tempat kerja", "Lembaga rujukan", "Hidup mandiri")),
				longText("tujuan_alamat", "Alamat tujuan", lines(2)),
				ticks("diserahkan", "Yang diserahkan",
					options("STTPP", "Toolkit", "Dokumen", "Obat", "Barang titipan")),
				date("bimbingan_lanjut", "Rencana bimbingan lanjut"),
			}},
			forms.Paragraph{
				Text: "Sejak tanggal tersebut tanggung jawab atas klien beralih kepada keluarga atau penerima. " +
					"Klien dapat dikunjungi petugas untuk bimbingan lanjut.",
			},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Klien,", Name: "klien_nama"}, unitHeadSigner("Yang mengakhiri pelayanan,", "kepala"),
				{Caption: "Keluarga/penerima,", Name: "wali_nama"}, official("Pendamping,", "Pekerja Sosial", "peksos"),
			}},
			forms.Signatures{Signers: []forms.Signer{
				official("Mengetahui,", "Dinas Sosial kabupaten/kota", "dinsos"),
			}},
		},
	}
}
