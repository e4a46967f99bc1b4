package formstest

import "github.com/sopkit/sopkit/forms"

// Every returns a small form with a part of each kind and a field of each
// kind, and what parts can do that most forms do not ask for.
func Every() *forms.Form {
	return &forms.Form{
		ID: "setiap", Title: "SETIAP BAGIAN", Kind: forms.Minutes, Letterhead: true, Numbered: true,
		Secret: true,
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				{Name: "nama", Label: "Nama", Required: true},
				{Name: "lahir", Label: "Tanggal lahir", Kind: forms.Date},
				{Name: "nik", Label: "NIK", Kind: forms.NIK, Hint: "16 angka dari KTP"},
				{Name: "pukul", Label: "Pukul", Kind: forms.Time},
				{Name: "uang", Label: "Uang saku", Kind: forms.Rupiah},
			}},
			forms.Fields{
				Items: []forms.Field{
					{Name: "catatan", Label: "Catatan petugas", Kind: forms.LongText, Lines: 3},
					{
						Name: "agama", Label: "Agama", Kind: forms.Choice, OnLine: true,
						Options: []string{"Islam", "Kristen", "Hindu"},
					},
				},
				Beside: forms.Paragraph{Text: "{kota},\n{hari}", Fields: []forms.Field{
					{Name: "kota", Label: "Kota"}, {Name: "hari", Label: "Hari", Kind: forms.Date},
				}},
			},
			forms.Section{Heading: "A. KEADAAN", Parts: []forms.Part{
				forms.Fields{Items: []forms.Field{
					{Name: "hasil", Label: "Hasil", Kind: forms.Choice, Options: []string{"Diterima", "Ditolak"}},
					{Name: "berkas", Label: "Berkas yang diserahkan kepada petugas penerimaan klien", Kind: forms.Ticks,
						Options: []string{"KTP", "KK", "Surat pengantar dari dinas sosial kabupaten atau kota"}},
				}},
			}},
			forms.Paragraph{
				Text: "Pada {hari:kata} diserahkan {jumlah:jumlah} berkas, {uang:kata}.", Center: true, Bold: true,
				Fields: []forms.Field{{Name: "jumlah", Label: "Jumlah", Kind: forms.Number}},
			},
			forms.Points{Items: []string{"Pihak pertama menyerahkan.", "Pihak kedua menerima {nama}."}},
			forms.Parties{Items: []forms.Party{
				{As: "PIHAK PERTAMA", Fields: []forms.Field{
					{Name: "pihak_nama", Label: "Nama"}, {Name: "pihak_nip", Label: "NIP", Kind: forms.NIP},
				}},
			}},
			forms.Table{Name: "barang", Caption: "Barang", Numbered: true, Rows: 2,
				Sums: []string{"banyak", "harga"}, Columns: []forms.Field{
					{Name: "nama", Label: "Nama", Width: 20},
					{Name: "banyak", Label: "Banyak", Kind: forms.Number, Group: "Nilai"},
					{Name: "harga", Label: "Harga", Kind: forms.Rupiah, Group: "Nilai"},
					{Name: "tanggal", Label: "Tanggal", Kind: forms.Date},
					{Name: "baik", Label: "Baik", Kind: forms.Choice, Options: []string{"Ya", "Tidak"}},
				}},
			forms.Table{Name: "syarat", Fixed: []string{"Sehat", "Berumur 18 tahun"}, Columns: []forms.Field{
				{Name: "syarat", Label: "Syarat"}, {Name: "jam", Label: "Jam", Kind: forms.Time},
			}},
			forms.Consent{Name: "setuju", Text: "Saya menyetujui pemakaian data pribadi saya untuk pelayanan."},
			forms.Space{Label: "Denah", Height: 12, Width: 60},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Yang menerima,", Post: "PIHAK KEDUA", Name: "nama"},
				{
					Caption: "Yang menyerahkan,", Post: "PIHAK PERTAMA", Name: "pihak_nama", Rank: "pihak_pangkat",
					NIP: "pihak_nip",
				},
				{Caption: "Mengetahui,", Post: "Kepala UPTD", Name: "kepala_nama", NIP: "kepala_nip"},
			}},
			forms.PageBreak{},
			forms.Signatures{Photo: "Pas foto 3 × 4", Opening: "Ditetapkan di {tempat}\npada tanggal {tanggal}",
				Signers: []forms.Signer{{Post: "Kepala UPTD", Name: "kepala_nama", NIP: "kepala_nip"}}},
		},
	}
}
