package catalogue

import "github.com/sopkit/sopkit/forms"

// activityReport is the report of an activity (FORMS 38).
func activityReport() *forms.Form {
	return &forms.Form{
		ID: "laporan-kegiatan", Title: "LAPORAN KEGIATAN", Kind: forms.Report, Letterhead: true, Numbered: true,
		Basis: "kerangka laporan tata naskah dinas; laporan pendekatan awal, asesmen, orientasi, bimbingan lanjut, " +
			"terminasi dan toolkit menurut SOP",
		Names: []string{
			"laporan", "laporan pendekatan awal", "laporan bimbingan lanjut", "laporan pengakhiran pelayanan",
			"laporan asesmen", "laporan assesmen", "laporan cc",
		},
		DropEmpty: true,
		Parts: []forms.Part{
			forms.Paragraph{Text: "TENTANG\n{tentang}", Center: true, Bold: true, Fields: []forms.Field{text("tentang",
				"Tentang", width(40), required)}},
			forms.Section{Heading: "A. PENDAHULUAN", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				longText("umum", "1. Umum", lines(2)), longText("maksud_tujuan", "2. Maksud dan tujuan", lines(2)),
				longText("ruang_lingkup", "3. Ruang lingkup", lines(2)),
				longText("dasar", "4. Dasar", lines(2), numbered, from(FromWarrant),
					hint("peraturan, surat tugas, SPT; satu tiap baris")),
			}}}},
			forms.Section{Heading: "B. KEGIATAN YANG DILAKSANAKAN", Parts: []forms.Part{
				forms.Fields{Items: []forms.Field{
					text("waktu", "Waktu", hint("hari, tanggal dan jam")), text("lokasi", "Tempat"),
				}},
				reportOfficers(),
				forms.Fields{Items: []forms.Field{longText("uraian", "Uraian kegiatan", lines(5))}},
			}},
			forms.Section{Heading: "C. HASIL YANG DICAPAI", Parts: reportResults()},
			forms.Section{Heading: "D. SIMPULAN DAN SARAN", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				longText("simpulan", "Simpulan", lines(3)), longText("saran", "Saran", lines(3)),
			}}}},
			forms.Section{Heading: "E. PENUTUP", Parts: []forms.Part{
				forms.Paragraph{Text: "Demikian laporan ini dibuat dengan sebenarnya untuk dipergunakan " +
					"sebagaimana mestinya."},
				forms.Fields{Items: []forms.Field{ticks("lampiran", "Lampiran", across(3),
					options("SPT", "SPPD", "Daftar hadir", "Foto", "Formulir", "Daftar BAP"))}},
			}},
			forms.Signatures{Opening: "Dibuat di {tempat}\npada tanggal {tanggal}", Signers: []forms.Signer{
				mandated("Mengetahui,", "Kepala UPTD", "kepala"),
				{Caption: "Yang membuat laporan,", Post: "Petugas", Position: "petugas_jabatan",
					Name: "petugas_nama", Rank: "petugas_pangkat", NIP: "petugas_nip"},
			}},
		},
	}
}

// reportOfficers are those who did it, the officer who is known the first.
func reportOfficers() forms.Table {
	return forms.Table{Name: "pelaksana", Caption: "Pelaksana", Numbered: true, Rows: 4, Columns: []forms.Field{
		text("nama", "Nama", width(26), from(FromOfficerName)), nip("nip", "NIP", width(19), from(FromOfficerNIP)),
		text("jabatan", "Jabatan", width(20), from(FromOfficerPosition)), text("tugas", "Tugas", width(18)),
	}}
}

// reportResults is chapter C.
func reportResults() []forms.Part {
	return []forms.Part{
		forms.Table{Name: "hasil", Numbered: true, Rows: 8, Columns: []forms.Field{
			text("lokasi", "Lokasi", width(18)),
			text("klien", "Klien (inisial/no. register)", width(14), hint("tanpa nama lengkap")),
			text("hasil", "Hasil", width(28), sensitive), text("tindak_lanjut", "Tindak lanjut", width(22)),
		}},
		forms.Fields{Items: []forms.Field{
			longText("pendukung", "Faktor pendukung", lines(2)), longText("hambatan", "Hambatan", lines(2)),
		}},
	}
}
