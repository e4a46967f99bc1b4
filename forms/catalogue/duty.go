package catalogue

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
)

// dutyBook is the book of the day shifts, one row each.
func dutyBook() *forms.Form {
	return &forms.Form{
		ID: "buku-piket", Title: "BUKU PIKET", Kind: forms.Register, Landscape: true,
		Basis: "SOP piket dan SOP jaga malam: serah terima buku tiap pergantian",
		Names: []string{"buku piket", "serah terima buku"},
		Parts: []forms.Part{
			volume(),
			forms.Table{Name: "piket", Numbered: true, Rows: 15, RowHeight: rowToSign, Columns: slices.Concat(
				[]forms.Field{
					date("tanggal", "Hari/tanggal", width(11), withDay),
					choice("shift", "Shift", options("Pagi", "Siang", "Malam"), width(7)),
				},
				underHead("Jam", clock("mulai", "Mulai", width(6)), clock("selesai", "Selesai", width(6))),
				[]forms.Field{text("petugas", "Petugas", width(17))},
				underHead("Jumlah klien", present()...),
				[]forms.Field{
					text("keadaan", "Keadaan dan kejadian", width(22)),
					text("barang", "Serah terima barang", width(15)),
				},
				underHead("Paraf", text("menyerahkan", "Yang menyerahkan", width(9)),
					text("menerima", "Yang menerima", width(9))),
			)},
			keptBy("Koordinator piket"),
		},
	}
}

// nightBook is the leaf of one night's watch with its rounds.
func nightBook() *forms.Form {
	return &forms.Form{
		ID: "buku-jaga-malam", Title: "BUKU JAGA MALAM", Kind: forms.Report,
		Basis: "SOP jaga malam: serah terima, cek asrama, cek kondisi siswa, pergantian sif",
		Names: []string{
			"buku jaga malam", "pergantian sip", "pergantian sif", "buku pergantian sip jaga malam", "cek asrama",
			"kondisi siswa", "cek kondisi siswa",
		},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				date("tanggal", "Hari/tanggal", from(FromDate), required, withDay),
				text("sif", "Sif/regu"), clock("mulai", "Mulai pukul"), clock("selesai", "Sampai pukul"),
			}},
			forms.Fields{Items: []forms.Field{longText("petugas", "Petugas jaga", lines(2), marked(forms.Numbers))}},
			clientsPresent(),
			forms.Fields{Items: []forms.Field{
				ticks("barang", "Serah terima barang", across(3),
					options("Kunci", "Senter", "Sepatu bot", "Pentungan", "Jas hujan", "Buku piket")),
				text("barang_ket", "Keadaan barang"),
			}},
			dormitories(),
			forms.Table{Name: "ronde", Caption: "Ronde", Numbered: true, Rows: 6, Columns: []forms.Field{
				clock("jam", "Jam", width(7)), text("lokasi", "Lokasi/asrama", width(24)),
				text("keadaan", "Keadaan", width(42)), text("paraf", "Paraf", width(9)),
			}},
			forms.Fields{Items: []forms.Field{
				longText("kejadian", "Kejadian", lines(2), sensitive), longText("tindakan", "Tindakan", lines(2)),
			}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				signer("Yang menyerahkan,", "Petugas jaga malam", "menyerahkan"),
				signer("Yang menerima,", "Petugas piket berikutnya", "menerima"),
				unitHeadSigner("Mengetahui,", "kepala"),
			}},
		},
	}
}

// clientsPresent counts the clients of a night: those of all dormitories where
// they are counted one by one.
func clientsPresent() forms.Paragraph {
	counts := present()
	for i := range counts[:len(counts)-1] {
		counts[i].Computed = forms.Formula{Op: forms.Sum, Of: []string{"asrama." + counts[i].Name}}
	}
	return forms.Paragraph{
		Text: "Jumlah klien: hadir {hadir}, izin {izin}, sakit {sakit}, tidak ada {tidak_ada}, " +
			"seluruhnya {klien} orang.",
		Fields: counts,
	}
}

// dormitories is who is in which dormitory, and how it is found.
func dormitories() forms.Table {
	counts := present()
	residents := counts[len(counts)-1]
	residents.Name = "penghuni"
	return forms.Table{Name: "asrama", Caption: "Cek asrama dan kondisi siswa", Numbered: true, Rows: 5,
		Sums: []string{"hadir", "izin", "sakit", "tidak_ada", "penghuni"},
		Columns: slices.Concat([]forms.Field{text("asrama", "Asrama", width(16))},
			underHead("Jumlah penghuni", append(counts[:len(counts)-1], residents)...),
			[]forms.Field{text("keadaan", "Keadaan (pintu, lampu, air, kebersihan)", width(32))},
		)}
}
