package formstest

import "github.com/sopkit/sopkit/forms"

// Language returns a form that uses what Every does not: what forms can say of
// offices, signers, lists, grids, formulas, conditions and entries.
func Language() *forms.Form {
	return &forms.Form{
		ID: "bahasa", Title: "BAHASA FORMULIR", Kind: forms.Letter, Letterhead: true, Office: forms.OfOther,
		Numbered: true, DropEmpty: true, Audience: "Untuk: Pekerja Sosial", Footer: "No. register {register}",
		Hidden: []forms.Field{{Name: "register", Label: "No. register"}},
		Checks: []forms.Check{
			{Rule: forms.InOrder, Of: []string{"mulai", "selesai"}},
			{Rule: forms.MatchesNIK, Of: []string{"nik", "lahir", "jk"}},
		},
		Parts: []forms.Part{
			forms.Fields{
				Items: []forms.Field{
					{Name: "jenis", Label: "Jenis", Kind: forms.Choice, Options: []string{"Perorangan", "Kelompok"}},
					{Name: "nik", Label: "NIK", Kind: forms.NIK, Masked: true},
					{Name: "lahir", Label: "Tanggal lahir", Kind: forms.Date, Day: true, Min: "1900-01-01"},
					{Name: "jk", Label: "L/P", Kind: forms.Choice, Options: []string{"L", "P"}},
					{Name: "mulai", Label: "Mulai", Kind: forms.Date},
					{Name: "selesai", Label: "Selesai", Kind: forms.Date},
					{Name: "lama", Label: "Lama (hari)", Kind: forms.Number,
						Computed: formula(forms.Days, "mulai", "selesai")},
					{Name: "umur", Label: "Umur", Kind: forms.Number, Max: "120",
						Computed: formula(forms.Age, "lahir", "mulai")},
					{Name: "kk", Label: "No. KK", Digits: 16},
				},
				Picture: forms.Space{Label: "Foto 4 × 6", Height: 60, Width: 40},
			},
			forms.Fields{Items: []forms.Field{
				{Name: "dasar", Label: "Dasar", Kind: forms.LongText, Marks: forms.Numbers},
				{Name: "berkas", Label: "Berkas", Kind: forms.Ticks, Across: 3, Options: []string{"KTP", "KK", "Akta"}},
			}},
			forms.Section{Heading: "KEPADA", Center: true, When: forms.When{Field: "jenis", Is: []string{"Kelompok"}},
				Parts: []forms.Part{forms.Fields{Items: []forms.Field{
					{Name: "ketua", Label: "Ketua", Required: true},
				}}}},
			forms.Points{Marks: forms.Letters, Items: []string{"satu {lama:jumlah} hari;", "dua."}},
			languageGrid(),
			languageBudget(),
			forms.Fields{Items: []forms.Field{
				{Name: "total", Label: "Total", Kind: forms.Rupiah, Computed: formula(forms.Sum, "rab.jumlah")},
				{Name: "terbilang", Label: "Terbilang", Computed: formula(forms.Words, "total")},
			}},
			languageCases(),
			forms.Paragraph{Text: "{lahir:hari}", Center: true, Scale: 150},
			forms.Signatures{Dated: true, Signers: []forms.Signer{{
				Post: "Kepala Dinas", Position: "pejabat_jabatan", Mandate: "pejabat_kuasa", Name: "pejabat_nama",
				Rank: "pejabat_pangkat", NIP: "pejabat_nip",
			}}},
			languagePersons(), languageWitness(),
			forms.CutLine{Label: "potong di sini"},
			forms.Section{Heading: "LAMPIRAN", Attachment: true, Frame: true, Parts: []forms.Part{
				forms.Table{Name: "foto", Columns: []forms.Field{{Name: "judul", Label: "Judul"}}},
			}},
		},
	}
}

func formula(op forms.Op, of ...string) forms.Formula { return forms.Formula{Op: op, Of: of} }

// languageGrid is a grid with cells of every kind.
func languageGrid() forms.Grid {
	return forms.Grid{Widths: []int{10, 50, 40}, Rows: []forms.GridRow{
		{Cells: []forms.GridCell{{Text: "1"}, {Text: "Pejabat", Bold: true}, {Items: []forms.Field{{Name: "ppk"}}}}},
		{Cells: []forms.GridCell{{Text: "2"}, {
			Span: 2, Center: true, Height: 20, Text: "Tiba di {tiba}", Foot: "NIP {tiba_nip}", Fields: []forms.Field{
				{Name: "tiba", Label: "Tiba di"},
				{Name: "tiba_nip", Label: "NIP pejabat di tempat tiba", Kind: forms.NIP},
			},
		}}},
	}}
}

// languagePersons are entries with a mark each, right of their heading.
func languagePersons() forms.Section {
	return forms.Section{Heading: "Untuk", Aside: true, Parts: []forms.Part{
		forms.Repeat{Name: "orang", Heading: "#.", Aside: true, Times: 2, Parts: []forms.Part{
			forms.Fields{Items: []forms.Field{{Name: "nama", Label: "Nama", From: "petugas.nama"}}},
		}},
	}}
}

// languageWitness is a grid without rules, in a cell of which someone signs.
func languageWitness() forms.Grid {
	return forms.Grid{Widths: []int{50, 50}, Plain: true, Rows: []forms.GridRow{{Cells: []forms.GridCell{
		{Bare: true, Items: []forms.Field{{Name: "bukti", Label: "Bukti"}}},
		{Text: "{lahir}", Sign: forms.Signer{Caption: "Saksi,", Name: "saksi_nama", NIP: "saksi_nip"}},
	}}}}
}

// languageBudget is a table with formulas.
func languageBudget() forms.Table {
	return forms.Table{Name: "rab", Sums: []string{"jumlah"}, RowHeight: 9, Columns: []forms.Field{
		{Name: "uraian", Label: "Uraian"}, {Name: "volume", Label: "Volume", Kind: forms.Number},
		{Name: "harga", Label: "Harga", Kind: forms.Rupiah},
		{Name: "jumlah", Label: "Jumlah", Kind: forms.Rupiah, Computed: formula(forms.Product, "volume", "harga")},
	}}
}

// languageCases is a list of entries with a table each.
func languageCases() forms.Repeat {
	return forms.Repeat{Name: "kasus", Heading: "Kasus #", Times: 2, Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{{Name: "masalah", Label: "Masalah", Kind: forms.LongText, Sensitive: true}}},
		forms.Paragraph{Text: "Diputuskan {hari} hari sejak {mulai}."},
		forms.Table{Name: "rencana", Columns: []forms.Field{
			{Name: "kegiatan", Label: "Kegiatan"}, {Name: "hari", Label: "Hari", Kind: forms.Number},
			{Name: "hadir", Label: "Hadir"},
		}},
		forms.Fields{Items: []forms.Field{
			{Name: "hari", Label: "Hari", Kind: forms.Number, Computed: formula(forms.Sum, "rencana.hari")},
			{Name: "hadir", Label: "Yang hadir", Kind: forms.Number,
				Computed: forms.Formula{Op: forms.Tally, Of: []string{"rencana.hadir"}, Text: "H"}},
		}},
	}}
}
