package formstest

import "github.com/sopkit/sopkit/forms"

// Elements returns small papers that show what a form can ask for: a ruled
// grid on half a sheet, a certificate in a frame, a letter with lists and an
// attachment, a case paper with a picture, entries and computed values.
func Elements() []*forms.Form {
	return []*forms.Form{gridPaper(), framedPaper(), listedPaper(), casePaper()}
}

func gridPaper() *forms.Form {
	return &forms.Form{
		ID: "contoh-kotak", Title: "LEMBAR DISPOSISI", Kind: forms.Slip, PerSheet: 2, Letterhead: true,
		Parts: []forms.Part{
			forms.Grid{Widths: []int{50, 50}, Rows: []forms.GridRow{
				{Cells: []forms.GridCell{
					{Items: []forms.Field{{Name: "dari", Label: "Surat dari"}, {Name: "surat_nomor", Label: "Nomor"}}},
					{Items: []forms.Field{
						{Name: "diterima", Label: "Diterima", Kind: forms.Date},
						{Name: "sifat", Label: "Sifat", Kind: forms.Choice, Across: 2,
							Options: []string{"Segera", "Rahasia"}},
					}},
				}},
				{
					Cells: []forms.GridCell{{Span: 2,
						Items: []forms.Field{{Name: "perihal", Label: "Perihal", Kind: forms.LongText}}}}},
				{Cells: []forms.GridCell{
					{Text: "Catatan", Items: []forms.Field{{Name: "catatan", Kind: forms.LongText, Lines: 3}}},
					{Text: "KEPALA", Center: true, Height: 14, Foot: "{kepala_nama}",
						Fields: []forms.Field{{Name: "kepala_nama", Label: "Nama kepala"}}},
				}},
			}},
		},
	}
}

func framedPaper() *forms.Form {
	return &forms.Form{
		ID: "contoh-bingkai", Title: "SERTIFIKAT", Kind: forms.Certificate, Paper: forms.A4, Landscape: true,
		Letterhead: true, Crest: true, Frame: true, Numbered: true,
		Parts: []forms.Part{
			forms.Paragraph{Text: "diberikan kepada", Center: true},
			forms.Paragraph{Text: "{klien_nama}", Center: true, Bold: true, Scale: 180,
				Fields: []forms.Field{{Name: "klien_nama", Label: "Nama"}}},
			forms.Paragraph{Text: "telah mengikuti pelatihan {jurusan} selama {jp:jumlah} jam pelajaran.", Center: true,
				Fields: []forms.Field{{Name: "jurusan", Label: "Jurusan"},
					{Name: "jp", Label: "JP", Kind: forms.Number}}},
			forms.Signatures{Photo: "Pas foto 3 × 4", Opening: "Ditetapkan di {tempat}\npada tanggal {tanggal}",
				Signers: []forms.Signer{{
					Post: "Kepala Dinas", Position: "pejabat_jabatan", Mandate: "pejabat_kuasa", Name: "pejabat_nama",
					Rank: "pejabat_pangkat", NIP: "pejabat_nip",
				}}},
		},
	}
}

func listedPaper() *forms.Form {
	return &forms.Form{
		ID: "contoh-surat", Title: "SURAT TUGAS", Kind: forms.Letter, Letterhead: true, Office: forms.OfAgency,
		Numbered:  true,
		DropEmpty: true, Audience: "Untuk: Pekerja Sosial", Footer: "No. surat {nomor}",
		Parts: []forms.Part{
			forms.Fields{Items: []forms.Field{
				{Name: "menimbang", Label: "Menimbang", Kind: forms.LongText, Marks: forms.Letters},
				{Name: "dasar", Label: "Dasar", Kind: forms.LongText, Marks: forms.Numbers, Lines: 3},
			}},
			forms.Section{Heading: "MENUGASKAN:", Center: true, Parts: []forms.Part{
				forms.Points{Items: []string{
					"Melaksanakan tugas dengan penuh tanggung jawab, di {lokasi}, sejak {mulai:hari} sampai selesai.",
					"Melaporkan hasilnya secara tertulis.",
				},
					Fields: []forms.Field{{Name: "lokasi", Label: "Lokasi"},
						{Name: "mulai", Label: "Mulai", Kind: forms.Date}}},
			}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Yang menerima tugas,", Name: "petugas_nama"},
				{Post: "Kepala Dinas", Name: "pejabat_nama", NIP: "pejabat_nip"},
				{Caption: "Mengetahui,", Post: "Kepala UPTD", Name: "kepala_nama", NIP: "kepala_nip"},
			}},
			forms.CutLine{Label: "potong di sini"},
			forms.Paragraph{Text: "Tanda terima surat nomor {nomor}."},
			forms.Section{Heading: "DAFTAR PETUGAS", Attachment: true, Parts: []forms.Part{
				forms.Table{Name: "petugas", Numbered: true, Columns: []forms.Field{
					{Name: "nama", Label: "Nama", Width: 24}, {Name: "nip", Label: "NIP", Kind: forms.NIP},
				}},
			}},
		},
	}
}

func casePaper() *forms.Form {
	of := func(op forms.Op, names ...string) forms.Formula { return forms.Formula{Op: op, Of: names} }
	return &forms.Form{
		ID: "contoh-kasus", Title: "BERKAS KLIEN", Kind: forms.CasePaper, Secret: true,
		Parts: []forms.Part{
			forms.Fields{Picture: forms.Space{Label: "Foto 4 × 6", Height: 60, Width: 40}, Items: []forms.Field{
				{Name: "klien_nama", Label: "Nama", Required: true}, {Name: "nik", Label: "NIK", Kind: forms.NIK},
				{Name: "lahir", Label: "Tanggal lahir", Kind: forms.Date},
				{Name: "tanggal_masuk", Label: "Tanggal masuk", Kind: forms.Date, Day: true},
				{Name: "umur", Label: "Umur", Kind: forms.Number, Computed: of(forms.Age, "lahir", "tanggal_masuk")},
				{Name: "agama", Label: "Agama", Kind: forms.Choice,
					Options: []string{"Islam", "Kristen Protestan", "Katolik", "Hindu", "Buddha", "Khonghucu"}},
			}},
			forms.Section{Heading: "KEBUTUHAN", Frame: true, Parts: []forms.Part{
				forms.Table{Name: "rab", Numbered: true, Sums: []string{"jumlah"}, Columns: []forms.Field{
					{Name: "barang", Label: "Barang", Width: 20}, {Name: "volume", Label: "Volume", Kind: forms.Number},
					{Name: "harga", Label: "Harga satuan", Kind: forms.Rupiah},
					{Name: "jumlah", Label: "Jumlah", Kind: forms.Rupiah,
						Computed: of(forms.Product, "volume", "harga")},
				}},
				forms.Fields{Items: []forms.Field{
					{Name: "total", Label: "Jumlah seluruhnya", Kind: forms.Rupiah,
						Computed: of(forms.Sum, "rab.jumlah")},
					{Name: "terbilang", Label: "Terbilang", Computed: of(forms.Words, "total")},
					{Name: "macam", Label: "Macam barang", Kind: forms.Number, Computed: of(forms.Rows, "rab")},
				}},
			}},
			forms.Repeat{Name: "kasus", Heading: "Masalah #", Times: 2, Parts: []forms.Part{
				forms.Fields{Items: []forms.Field{
					{Name: "masalah", Label: "Masalah", Kind: forms.LongText},
					{Name: "sejak", Label: "Sejak", Kind: forms.Date},
				}},
			}},
			forms.Points{Marks: forms.Dashes, Items: []string{"Hak klien dijelaskan.", "Kewajiban klien dijelaskan."}},
		},
	}
}
