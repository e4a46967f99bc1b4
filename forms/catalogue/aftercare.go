package catalogue

import "github.com/sopkit/sopkit/forms"

// afterCare is a visit to a former client.
func afterCare() *forms.Form {
	return &forms.Form{
		ID: "bimbingan-lanjut", Title: "INSTRUMEN BIMBINGAN LANJUT (PERKEMBANGAN EKS KLIEN)", Kind: forms.CasePaper,
		Letterhead: true, Numbered: true, Secret: true, Audience: caseAudience, Footer: registerFooter,
		Basis: "SOP bimbingan lanjut TS, psikotik dan alumni AT",
		Names: []string{
			"bimbingan lanjut", "formulir bimbingan lanjut", "instrumen bimbingan lanjut", "perkembangan eks klien",
			"data bimbingan lanjut", "pelaksanaan bimbingan lanjut",
		},
		Checks: []forms.Check{inOrder("terminasi", "tanggal"), inOrder("kontrol", "tanggal")},
		Parts: []forms.Part{
			forms.Fields{Items: append([]forms.Field{number("kunjungan_ke", "Kunjungan ke", between("1", "100")),
				heldOn("Tanggal kunjungan")}, append(assessorFields("Petugas"),
				text("spt_nomor", "Nomor SPT"),
				choice("lokasi", "Lokasi", options("Rumah", "Tempat kerja", "Masyarakat")),
				choice("ditemui", "Eks klien ditemui", options("Ya", "Pindah", "Tidak ada di tempat")),
			)...)},
			forms.Section{Heading: "A. IDENTITAS", Parts: []forms.Part{forms.Fields{Items: formerClient()}}},
			forms.Section{Heading: "B. KEADAAN", Parts: conditionParts()},
			forms.Section{Heading: "C. PEKERJAAN", Parts: []forms.Part{forms.Fields{Items: workNow()}}},
			forms.Section{Heading: "D. BANTUAN PERALATAN (TOOLKIT)",
				Parts: []forms.Part{forms.Fields{Items: []forms.Field{
					choice("toolkit", "Keadaan toolkit", options(goodsFate...)), text("toolkit_ket", "Keterangan"),
				}}}},
			forms.Section{Heading: "KHUSUS EKS TUNA SUSILA", When: only(programs[1]),
				Parts: []forms.Part{forms.Fields{Items: []forms.Field{
					choice("kembali", "Kembali ke pekerjaan lama", options("Tidak", "Ya", "Tidak tahu"), sensitive),
				}}}},
			forms.Section{Heading: "KHUSUS EKS PSIKOTIK", When: only(programs[2]),
				Parts: []forms.Part{forms.Fields{Items: []forms.Field{
					choice("minum_obat", "Minum obat", options("Teratur", "Tidak teratur"), sensitive),
					date("kontrol", "Kontrol terakhir", sensitive),
					number("kambuh", "Kambuh (kali)", sensitive, between("0", "100")),
					choice("keluarga_menerima", "Penerimaan keluarga", options("Menerima", "Ragu", "Menolak")),
				}}}},
			forms.Section{Heading: "E. TANGGAPAN LINGKUNGAN", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				longText("tanggapan_keluarga", "Keluarga", lines(2)),
				longText("tanggapan_tetangga", "Tetangga", lines(2)),
				longText("tanggapan_aparat", "Aparat setempat", lines(2)),
			}}}},
			forms.Section{Heading: "F. MASALAH, KEBUTUHAN DAN SARAN", Parts: []forms.Part{
				forms.Fields{Items: []forms.Field{
					longText("masalah", "Masalah", lines(2), sensitive), longText("kebutuhan", "Kebutuhan", lines(2)),
					longText("saran", "Saran", lines(2)),
					choice("tindak_lanjut", "Tindak lanjut",
						options("Kunjungan lagi", "Dirujuk", "Bantuan", "Selesai")),
				}},
				forms.Space{Label: "Foto kegiatan", Height: 60},
			}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Eks klien/keluarga,", Name: "klien_nama"}, assessorSigner("Petugas,", ""),
				official("Mengetahui,", "Lurah/Kepala Desa/pimpinan tempat kerja", "lurah"),
			}},
		},
	}
}

func formerClient() []forms.Field {
	return []forms.Field{
		text("klien_register", "No. register", from(FromClientRegister)),
		text("klien_nama", "Nama", from(FromClientName), required),
		choice("program", "Program", options(programs...), from(FromClientProgram)),
		text("angkatan", "Angkatan"),
		date("terminasi", "Tanggal terminasi"),
		longText("klien_alamat", "Alamat kini", lines(2), from(FromClientAddress)),
		text("klien_telepon", "No. telp/HP", from(FromClientPhone)),
	}
}

func conditionParts() []forms.Part {
	return []forms.Part{
		forms.Fields{Items: []forms.Field{
			text("tinggal_dengan", "Tinggal dengan"),
			choice("klien_status_perkawinan", "Status perkawinan", options(marriages...), from(FromClientMarriage)),
		}},
		judgedTable("keadaan", "Perubahan sejak selesai pelayanan", "Aspek", "Membaik/Tetap/ Memburuk", changes,
			"Fisik", "Mental", "Sosial", "Ibadah"),
	}
}

func workNow() []forms.Field {
	return []forms.Field{
		choice("kerja", "Kegiatan sekarang", options("Bekerja", "Usaha sendiri", "Belum bekerja", "Sekolah")),
		text("kerja_jenis", "Jenis pekerjaan/usaha"),
		choice("kerja_sesuai", "Sesuai keterampilan yang diikuti", options(yesNo...)),
		rupiah("penghasilan_sebelum", "Penghasilan sebulan sebelum pelayanan", sensitive, atLeast("0")),
		rupiah("penghasilan_sesudah", "Penghasilan sebulan sekarang", sensitive, atLeast("0")),
	}
}
