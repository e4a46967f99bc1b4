package catalogue

import "github.com/sopkit/sopkit/forms"

// disposition is the order of the head of the house on a letter: half a folio,
// boxed, two to a sheet (FORMS 29).
func disposition() *forms.Form {
	return &forms.Form{
		ID: "disposisi", Title: "LEMBAR DISPOSISI", Kind: forms.Slip, PerSheet: 2, Letterhead: true,
		Basis:  "SOP proses surat masuk; lembar disposisi setengah folio tata naskah dinas",
		Names:  []string{"lembar disposisi", "disposisi", "disposisi kepala panti"},
		Checks: []forms.Check{{Rule: forms.InOrder, Of: []string{"surat_tanggal", "diterima"}}},
		Parts: []forms.Part{forms.Grid{Widths: []int{52, 48}, Rows: []forms.GridRow{
			{Cells: []forms.GridCell{
				{Items: []forms.Field{
					text("surat_dari", "Surat dari", required), text("surat_nomor", "No. surat"),
					date("surat_tanggal", "Tgl. surat"),
				}},
				{Items: []forms.Field{
					date("diterima", "Diterima tgl."), text("agenda", "No. agenda"),
					ticks("sifat", "Sifat", options("Sangat segera", "Segera", "Rahasia")),
				}},
			}},
			{Cells: []forms.GridCell{{Span: 2, Items: []forms.Field{longText("perihal", "Perihal", lines(2))}}}},
			{Cells: []forms.GridCell{
				{Text: "Diteruskan kepada Sdr.:", Bare: true, Items: []forms.Field{
					ticks("diteruskan", "Diteruskan kepada Sdr.", across(2),
						options("Kasubbag TU", "Kasi PAS", "Kasi Pelrehsos", "Pekerja Sosial", "Pelaksana", "Lainnya")),
				}},
				{Text: "Dengan hormat harap:", Bare: true, Items: []forms.Field{
					ticks("harap", "Dengan hormat harap", across(2),
						options("Tanggapan dan saran", "Proses lebih lanjut", "Koordinasi/konfirmasikan",
							"Untuk diketahui",
							"Siapkan jawaban", "Arsip")),
				}},
			}},
			{Cells: []forms.GridCell{
				{Text: "Catatan:", Bare: true, Items: []forms.Field{longText("catatan", "Catatan", lines(4))}},
				{
					Text: "{tempat}, {tanggal}", Center: true, Sign: mandated("", "Kepala UPTD", "kepala"),
					Fields: []forms.Field{
						text("tempat", "Tempat", from(FromPlace)), date("tanggal", "Tanggal", from(FromDate)),
					},
				},
			}},
		}}},
	}
}
