package catalogue

import "github.com/sopkit/sopkit/forms"

// clientReceived is the house's receipt of a client (SOP penerimaan klien), and
// of those who come with the client.
func clientReceived() *forms.Form {
	return &forms.Form{
		ID: "ba-penerimaan-klien", Title: "BERITA ACARA PENERIMAAN KLIEN", Kind: forms.Minutes, Letterhead: true,
		Numbered: true, DropEmpty: true, Footer: "No. register {klien_register}",
		Basis:  "SOP penerimaan klien; kerangka berita acara tata naskah dinas; syarat menurut praktik panti sejenis",
		Names:  []string{"ba penerimaan", "bap penerimaan", "berita acara penerimaan", "surat penerimaan"},
		Checks: append(agreesNIK(), rowsAgree()...),
		Parts: []forms.Part{
			minutesOpening(),
			forms.Parties{Items: []forms.Party{
				{As: "PIHAK PERTAMA", Fields: officialFields("pihak_pertama")},
				{As: "PIHAK KEDUA", Fields: officerFields("pihak_kedua")},
			}},
			forms.Paragraph{Text: "PIHAK PERTAMA menyerahkan dan PIHAK KEDUA menerima klien berikut, berdasarkan " +
				"{dasar}:",
				Fields: []forms.Field{text("dasar", "Dasar (BA pemeriksaan, surat pengiriman/rujukan)", width(60))}},
			forms.Fields{Items: clientShort(), Picture: forms.Space{Label: "Foto klien", Height: 40, Width: 30}},
			forms.Fields{Items: []forms.Field{
				choice("asal_rujukan", "Asal rujukan",
					options("Dinas Sosial kab/kota", "Satpol PP", "Polisi", "RSJ", "Keluarga",
						"Serah diri", "Masyarakat")),
				choice("program", "Program", options(programs...), from(FromClientProgram)),
			}},
			admission("syarat", "Syarat penerimaan",
				"Berita acara pemeriksaan, surat pengiriman atau berita acara dari RSJ ada",
				"Tidak sedang dalam perkara hukum",
				"Memenuhi syarat kesehatan program, tanpa penyakit menular berat",
				"Bersedia tinggal di asrama dan mengikuti program"),
			admissionTo(programs[0], admission("syarat_at", "Syarat anak terlantar", "Umur 15 sampai 21 tahun",
				"Belum menikah", "Mampu dilatih")),
			admissionTo(programs[1], admission("syarat_ts", "Syarat tuna susila", "Umur 15 sampai 45 tahun",
				"Berita acara razia menyatakan klien tuna susila", "Memenuhi syarat tes kehamilan dan keadaan jiwa")),
			admissionTo(programs[2], admission("syarat_psikotik", "Syarat eks psikotik", "Umur 18 sampai 58 tahun",
				"Surat keterangan tenang dari psikiater ada", "Surat kesanggupan keluarga ada")),
			forms.Fields{Items: []forms.Field{
				longText("identifikasi", "Identifikasi awal", lines(2)), text("ciri", "Ciri khusus"),
				choice("keputusan", "Keputusan", options("Diterima", "Diterima sementara", "Dikembalikan", "Dirujuk")),
				longText("alasan", "Alasan", lines(1)), text("asrama", "Asrama", from(FromClientDorm)),
			}},
			minutesClosing(),
			receiptSigned(),
			forms.Section{Heading: "DAFTAR KLIEN LAIN YANG DITERIMA BERSAMA", Attachment: true,
				Parts: []forms.Part{clientTable(10)}},
		},
	}
}

// receiptSigned are those who sign the receipt of a client.
func receiptSigned() forms.Signatures {
	return forms.Signatures{Dated: true, Signers: []forms.Signer{
		{
			Caption: "Yang menyerahkan,", Post: "PIHAK PERTAMA", Name: "pihak_pertama_nama",
			Rank: "pihak_pertama_pangkat", NIP: "pihak_pertama_nip",
		},
		{
			Caption: "Yang menerima,", Post: "PIHAK KEDUA", Name: "pihak_kedua_nama", Rank: "pihak_kedua_pangkat",
			NIP: "pihak_kedua_nip",
		},
		unitHeadSigner("Mengetahui,", "kepala"),
	}}
}

// admission is a list of what admits a client. It says whether a condition is
// met, never a finding.
func admission(name, caption string, conditions ...string) forms.Table {
	return forms.Table{Name: name, Caption: caption, Numbered: true, Fixed: conditions, Columns: []forms.Field{
		text("syarat", "Syarat", width(52)), choice("terpenuhi", "Ya/Tidak", options(yesNo...), width(9)),
		text("ket", "Ket.", width(20)),
	}}
}

// admissionTo is what admits to one of the programs.
func admissionTo(program string, conditions forms.Table) forms.Section {
	return forms.Section{When: only(program), Parts: []forms.Part{conditions}}
}

// only is the condition that a client is in one of the programs.
func only(program string) forms.When { return forms.When{Field: "program", Is: []string{program}} }
