package catalogue

import "github.com/sopkit/sopkit/forms"

// masterBook is one leaf of the book that follows each client for life.
func masterBook() *forms.Form {
	return &forms.Form{
		ID: "buku-induk", Title: "LEMBAR BUKU INDUK KLIEN", Kind: forms.CasePaper,
		Secret: true, Footer: "Nomor induk {nomor_induk}",
		Basis:  "SOP penerimaan klien (pencatatan); isi buku induk menurut manajemen panti asuhan",
		Names:  []string{"buku induk"},
		Checks: append(agreesNIK()[:1], inOrder("klien_tanggal_lahir", "tanggal_masuk", "tanggal_keluar")),
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("nomor_induk", "Nomor induk", required), number("lembar_ke", "Lembar ke-", atLeast("1")),
			}},
			forms.Section{Heading: "A. IDENTITAS", Parts: []forms.Part{
				forms.Fields{Items: withoutFields(clientFields(), "klien_umur"),
					Picture: forms.Space{Label: "Pas foto 3 × 4", Height: 40, Width: 30}},
			}},
			forms.Section{Heading: "B. KELUARGA", Parts: []forms.Part{familyTable()}},
			forms.Section{Heading: "C. MASUK DAN KELUAR",
				Parts: []forms.Part{forms.Fields{Columns: 2, Items: []forms.Field{
					date("tanggal_masuk", "Tanggal masuk"), text("asal_rujukan", "Asal rujukan", sensitive),
					text("program", "Program", from(FromClientProgram)),
					date("tanggal_keluar", "Tanggal keluar"), text("asrama", "Asrama", from(FromClientDorm)),
					text("jurusan", "Jurusan", from(FromClientTrade)),
				}}}},
			forms.Section{Heading: "D. PENDIDIKAN", Parts: []forms.Part{schoolTable()}},
			forms.Section{Heading: "E. KEADAAN DAN BAKAT", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				longText("kesehatan", "Kesehatan", lines(2), sensitive),
				longText("keterampilan", "Keterampilan", lines(2)), longText("karakter", "Karakter", lines(2)),
				text("bakat", "Hobi/bakat"), longText("catatan_khusus", "Catatan khusus", lines(2), sensitive),
			}}}},
			forms.Section{Heading: "F. PERKEMBANGAN",
				Parts: []forms.Part{forms.Table{Name: "perkembangan", Numbered: true, Rows: 10, Columns: []forms.Field{
					date("tanggal", "Tanggal", width(11)),
					text("catatan", "Catatan (sedikitnya sekali setahun)", width(56), sensitive),
					text("paraf", "Paraf", width(9)),
				}}}},
			forms.Section{Heading: "G. STATUS AKHIR", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				choice("status_akhir", "Status akhir",
					options("Selesai program", "Kembali ke keluarga", "Dirujuk",
						"Mengundurkan diri", "Meninggalkan panti", "Meninggal")),
				longText("status_ket", "Keterangan", lines(2)),
			}}}},
			keptBy("Petugas buku induk"),
		},
	}
}

// schoolTable is the table of the schools a client went to.
func schoolTable() forms.Table {
	return forms.Table{Name: "pendidikan", Numbered: true, Rows: 4, Columns: []forms.Field{
		text("jenjang", "Jenjang", width(12)), text("sekolah", "Sekolah/lembaga", width(26)),
		text("tahun", "Tahun", width(10)), text("prestasi", "Prestasi", width(24)),
	}}
}
