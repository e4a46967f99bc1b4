package catalogue

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
)

// minutes are the berita acara.
func minutes() []*forms.Form {
	return []*forms.Form{clientHandedOver(), clientReceived(), raidExamination(), goodsHandedOver(), goodsExamined()}
}

// clientHandedOver hands clients over to the house, or by it to a family or an
// agency.
func clientHandedOver() *forms.Form {
	return &forms.Form{
		ID: "ba-penyerahan-klien", Title: "BERITA ACARA PENYERAHAN KLIEN", Kind: forms.Minutes, Letterhead: true,
		Office: forms.OfOther, Numbered: true, DropEmpty: true,
		Basis: "SOP penerimaan klien dan terminasi; kerangka berita acara tata naskah dinas; kop kantor yang " +
			"menyerahkan",
		Names: []string{
			"bap penyerahan", "ba penyerahan", "surat penyerahan", "berita acara penyerahan klien",
			"ba dari rsj", "bap dari rsj", "pemulangan anak", "pemulangan klien",
		},
		Checks: rowsAgree(),
		Parts: []forms.Part{
			minutesOpening(),
			forms.Parties{Items: []forms.Party{
				{As: "PIHAK PERTAMA", Fields: officerFields("pihak_pertama")},
				{As: "PIHAK KEDUA", Fields: clientTaker()},
			}},
			forms.Paragraph{
				Text: "Berdasarkan {dasar} nomor {dasar_nomor} tanggal {dasar_tanggal}, PIHAK PERTAMA " +
					"menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA menerima dari PIHAK PERTAMA, klien sebanyak " +
					"{jumlah_klien:jumlah} orang sebagai berikut:",
				Fields: []forms.Field{
					text("dasar", "Dasar (BA pemeriksaan, surat pengiriman/rujukan, SPT, BA dari RSJ)", width(40)),
					text("dasar_nomor", "Nomor dasar"), date("dasar_tanggal", "Tanggal dasar"),
					number("jumlah_klien", "Jumlah klien", computed(forms.Rows, "klien")),
				},
			},
			clientTable(3),
			forms.Fields{Items: []forms.Field{
				ticks("keadaan", "Keadaan saat diserahkan",
					options("Sehat", "Sakit", "Luka", "Perlu obat", "Ada pengantar"), sensitive),
				longText("keadaan_uraian", "Uraian keadaan", lines(2), sensitive),
				ticks("dokumen", "Dokumen yang disertakan",
					options("BA pemeriksaan", "KTP", "KK", "Surat rujukan", "Surat sehat",
						"Surat keterangan tenang dari RSJ",
						"Daftar obat", "Foto", "Lainnya")),
				text("dokumen_lain", "Dokumen lainnya"),
			}},
			belongings(),
			forms.Points{Items: []string{
				"PIHAK PERTAMA menyerahkan klien tersebut beserta dokumen dan barang bawaannya dalam keadaan " +
					"seperti diuraikan di atas.",
				"PIHAK KEDUA menerima klien tersebut dan sejak penyerahan ini bertanggung jawab atas perawatan dan " +
					"pelayanannya.",
				"Bila perawatan oleh PIHAK KEDUA berakhir, klien dipulangkan kepada keluarga atau ke daerah asalnya, " +
					"dan PIHAK PERTAMA bersedia menerimanya kembali bila diperlukan.",
			}},
			minutesClosing(),
			partiesSign(),
			forms.Signatures{Signers: []forms.Signer{
				witnessSigner("Saksi I,", "", "saksi_1"), witnessSigner("Saksi II,", "", "saksi_2"),
				official("Mengetahui,", "Atasan yang menyerahkan", "mengetahui"),
			}},
		},
	}
}

// clientTaker is who takes a client over: an official, or one of the family,
// who has neither rank nor agency.
func clientTaker() []forms.Field {
	f := officialFields("pihak_kedua")
	return slices.Concat(f[:1], []forms.Field{
		nik("pihak_kedua_nik", "NIK", hint("bila keluarga")),
		text("pihak_kedua_hubungan", "Hubungan dengan klien", hint("bila keluarga")),
	}, f[1:], []forms.Field{text("pihak_kedua_telepon", "No. telp/HP")})
}

// partiesSign are the two parties of a berita acara.
func partiesSign() forms.Signatures {
	return forms.Signatures{Dated: true, Signers: []forms.Signer{
		{
			Caption: "Yang menerima,", Post: "PIHAK KEDUA", Name: "pihak_kedua_nama", Rank: "pihak_kedua_pangkat",
			NIP: "pihak_kedua_nip",
		},
		{
			Caption: "Yang menyerahkan,", Post: "PIHAK PERTAMA", Name: "pihak_pertama_nama",
			Rank: "pihak_pertama_pangkat", NIP: "pihak_pertama_nip",
		},
	}}
}

// belongings lists what a client brings along.
func belongings() forms.Table {
	return forms.Table{Name: "barang", Caption: "Barang bawaan klien", Numbered: true, Columns: []forms.Field{
		text("barang", "Nama barang", width(36)), text("jumlah", "Jumlah", width(12)),
		text("keadaan", "Keadaan", width(20)),
	}}
}
