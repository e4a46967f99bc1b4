package catalogue

import "github.com/sopkit/sopkit/forms"

// visitPermit lets a visitor see a client; the stub stays with the guard.
func visitPermit() *forms.Form {
	return &forms.Form{
		ID: "izin-kunjungan", Title: "SURAT IZIN KUNJUNGAN", Kind: forms.Slip, Letterhead: true, Numbered: true,
		Basis: "SOP piket: surat izin kunjungan diperiksa; batas pengikut dan waktu menurut standar pelayanan " +
			"kunjungan LPKA/rutan",
		Names: []string{"surat izin kunjungan", "surat ijin kunjungan", "izin kunjungan", "ijin kunjungan"},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("pengunjung_nama", "Pengunjung", required),
				text("pengunjung_identitas", "NIK/identitas", sensitive), text("pengunjung_alamat", "Alamat"),
				text("pengunjung_telepon", "No. HP"),
				text("klien_nama", "Klien", from(FromClientName), required),
				text("klien_asrama", "Asrama", from(FromClientDorm)), heldOn("Hari/tanggal"),
				clock("masuk", "Jam masuk"), clock("keluar", "Jam keluar"), number("batas", "Batas (menit)"),
			}},
			forms.Fields{Items: []forms.Field{
				choice("hubungan", "Hubungan",
					options("Orang tua", "Suami/istri", "Saudara", "Wali", "Kerabat", "Lainnya")),
				text("keperluan", "Keperluan"),
			}},
			forms.Table{Name: "pengikut", Caption: "Pengikut (paling banyak 5 orang)", Numbered: true, Rows: 2,
				Columns: []forms.Field{
					text("nama", "Nama", width(24)), text("hubungan", "Hubungan", width(14)),
					number("umur", "Umur", width(6)),
				}},
			forms.Table{Name: "barang", Caption: "Barang bawaan", Numbered: true, Rows: 2, Columns: []forms.Field{
				text("barang", "Barang", width(24)), text("jumlah", "Jumlah", width(8)),
				choice("diperiksa", "Diperiksa", options(yesNo...), width(9)),
			}},
			forms.Fields{Items: []forms.Field{
				choice("hasil", "Hasil", options("Diizinkan", "Ditolak")), text("alasan", "Alasan"),
			}},
			forms.Signatures{Signers: []forms.Signer{
				{Caption: "Pengunjung,", Name: "pengunjung_nama"}, signer("Petugas piket,", "", "piket"),
				signer("Mengetahui,", "Kepala Seksi/Kepala UPTD", "kepala"),
			}},
			forms.Section{Heading: "TATA TERTIB KUNJUNGAN", Parts: []forms.Part{forms.Points{Items: []string{
				"Menunjukkan identitas dan surat ini kepada petugas piket serta mengisi buku tamu.",
				"Bersedia diperiksa; tidak membawa senjata tajam, minuman keras dan obat terlarang, dan tidak " +
					"dalam keadaan mabuk.",
				"Menemui klien hanya di tempat kunjungan, didampingi petugas, dan sesuai batas waktu.",
			}}}},
			forms.Section{Heading: "POTONGAN UNTUK PETUGAS PIKET", Parts: []forms.Part{
				forms.Paragraph{
					Text: "Nomor {nomor}: {pengunjung_nama} mengunjungi {klien_nama} pada {tanggal}, pukul {masuk} " +
						"sampai {keluar}.",
				},
			}},
		},
	}
}

// disposition is the order of the head of the house on a letter.
func disposition() *forms.Form {
	return &forms.Form{
		ID: "disposisi", Title: "LEMBAR DISPOSISI", Kind: forms.Slip, Paper: forms.A5, Letterhead: true,
		Basis: "SOP proses surat masuk; lembar disposisi setengah folio tata naskah dinas",
		Names: []string{"lembar disposisi", "disposisi", "disposisi kepala panti"},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("surat_dari", "Surat dari", required), text("surat_nomor", "No. surat"),
				date("surat_tanggal", "Tgl. surat"),
				date("diterima", "Diterima tgl."), text("agenda", "No. agenda"),
			}},
			forms.Fields{Items: []forms.Field{
				ticks("sifat", "Sifat", options("Sangat segera", "Segera", "Rahasia")),
				longText("perihal", "Perihal", lines(2)),
			}},
			forms.Fields{Items: []forms.Field{
				ticks("diteruskan", "Diteruskan kepada Sdr.",
					options("Kasubbag TU", "Kasi PAS", "Kasi Pelrehsos", "Pekerja Sosial", "Pelaksana", "Lainnya")),
				ticks("harap", "Dengan hormat harap",
					options("Tanggapan dan saran", "Proses lebih lanjut", "Koordinasi/konfirmasikan",
						"Untuk diketahui", "Siapkan jawaban", "Arsip")),
				longText("catatan", "Catatan", lines(3)),
			}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{signer("", "Kepala UPTD", "kepala")}},
		},
	}
}
