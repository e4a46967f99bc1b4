package catalogue

import "github.com/sopkit/sopkit/forms"

// activityReport is the report of an activity.
func activityReport() *forms.Form {
	return &forms.Form{
		ID: "laporan-kegiatan", Title: "LAPORAN KEGIATAN", Kind: forms.Report, Letterhead: true, Numbered: true,
		Basis: "kerangka laporan tata naskah dinas; laporan pendekatan awal, asesmen, orientasi, bimbingan lanjut, " +
			"terminasi dan toolkit menurut SOP",
		Names: []string{
			"laporan", "laporan pendekatan awal", "laporan bimbingan lanjut", "laporan pengakhiran pelayanan",
			"laporan asesmen", "laporan assesmen",
		},
		Parts: []forms.Part{
			forms.Paragraph{Text: "TENTANG {tentang}", Center: true, Bold: true, Fields: []forms.Field{text("tentang",
				"Tentang", width(40), required)}},
			forms.Section{Heading: "A. PENDAHULUAN", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				longText("umum", "1. Umum", lines(2)), longText("maksud_tujuan", "2. Maksud dan tujuan", lines(2)),
				longText("ruang_lingkup", "3. Ruang lingkup", lines(2)),
				longText("dasar", "4. Dasar", lines(2), from(FromWarrant)),
			}}}},
			forms.Section{Heading: "B. KEGIATAN YANG DILAKSANAKAN", Parts: []forms.Part{
				forms.Fields{Items: []forms.Field{text("waktu", "Waktu"), text("lokasi", "Tempat")}},
				forms.Table{Name: "pelaksana", Caption: "Pelaksana", Numbered: true, Rows: 4, Columns: []forms.Field{
					text("nama", "Nama", width(26)), nip("nip", "NIP", width(19)),
					text("jabatan", "Jabatan", width(20)), text("tugas", "Tugas", width(18)),
				}},
				forms.Fields{Items: []forms.Field{longText("uraian", "Uraian kegiatan", lines(5))}},
			}},
			forms.Section{Heading: "C. HASIL YANG DICAPAI", Parts: []forms.Part{
				forms.Table{Name: "hasil", Numbered: true, Rows: 8, Columns: []forms.Field{
					text("lokasi", "Lokasi", width(18)),
					text("klien", "Klien (inisial/no. register)", width(14), hint("tanpa nama lengkap")),
					text("hasil", "Hasil", width(28), sensitive), text("tindak_lanjut", "Tindak lanjut", width(22)),
				}},
				forms.Fields{Items: []forms.Field{
					longText("pendukung", "Faktor pendukung", lines(2)), longText("hambatan", "Hambatan", lines(2)),
				}},
			}},
			forms.Section{Heading: "D. SIMPULAN DAN SARAN", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				longText("simpulan", "Simpulan", lines(3)), longText("saran", "Saran", lines(3)),
			}}}},
			forms.Section{Heading: "E. PENUTUP", Parts: []forms.Part{
				forms.Paragraph{Text: "Demikian laporan ini dibuat dengan sebenarnya untuk dipergunakan " +
					"sebagaimana mestinya.",
					Fields: []forms.Field{
						text("petugas_nama", "Nama petugas", from(FromOfficerName)),
						nip("petugas_nip", "NIP petugas", from(FromOfficerNIP)),
					}},
				forms.Fields{Items: []forms.Field{ticks("lampiran", "Lampiran",
					options("SPT", "SPPD", "Daftar hadir", "Foto", "Formulir", "Daftar BAP"))}},
			}},
			forms.Signatures{Opening: "Dibuat di {tempat}\npada tanggal {tanggal}", Signers: []forms.Signer{
				headSigner(),
				{Caption: "Yang membuat laporan,", Post: "Petugas", Name: "petugas_nama", NIP: "petugas_nip"},
			}},
		},
	}
}
