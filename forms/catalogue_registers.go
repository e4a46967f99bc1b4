package forms

// registers are the books of the house and the lists kept like them.
func registers() []*Form {
	return []*Form{
		registrations(), masterBook(), dutyBook(), nightBook(), guestBook(),
		lettersIn(), lettersOut(), deliveryBook(),
		menuBook(), foodList(), minutesList(), attendance(), monthlyAttendance(),
	}
}

// signer is one signature with the fields name_nama and name_nip.
func signer(caption, post, name string) Signer {
	return Signer{Caption: caption, Post: post, Name: name + "_nama", NIP: name + "_nip"}
}

// keptBy closes a page of a book: the head of the house has seen it, and who
// keeps it signs.
func keptBy(post string) Signatures {
	return Signatures{Dated: true, Signers: []Signer{head(), signer("Yang mengelola,", post, "pengelola")}}
}

// volume says which page of which book this is.
func volume() Fields {
	return Fields{Columns: 2, Items: []Field{
		text("bulan", "Bulan"), num("tahun", "Tahun"), num("buku_ke", "Buku ke-"), num("halaman_ke", "Halaman ke-"),
	}}
}

// registrations is the book of all who register, taken in or not.
func registrations() *Form {
	return &Form{
		ID: "buku-registrasi", Title: "BUKU REGISTRASI KLIEN", Kind: Register, Landscape: true,
		Basis: "SOP penerimaan klien (pencatatan); kolom menurut praktik buku registrasi panti",
		Names: []string{"buku registrasi", "instrumen registrasi", "registrasi", "regisrasi", "buku data"},
		Parts: []Part{
			volume(),
			Table{Name: "registrasi", Numbered: true, Rows: 20, Columns: []Field{
				day("tanggal_daftar", "Tgl daftar").wide(10), text("register", "No. register").wide(10), text("nama", "Nama").wide(18).private(),
				one("jk", "L/P", sexLetters...).wide(4), text("lahir", "Tempat/tgl lahir").wide(15).private(), text("alamat", "Alamat asal").wide(18).private(),
				text("pendidikan", "Pendidikan").wide(10), text("rujukan", "Asal rujukan, no. surat").wide(16).private(), text("jenis", "Jenis PPKS").wide(9).private(),
				text("program", "Program/ jurusan").wide(11), text("wali", "Orang tua/wali, HP").wide(16).private(),
				one("hasil", "Hasil", "Diterima", "Tidak").wide(8), text("petugas", "Paraf petugas").wide(7), text("ket", "Ket.").wide(8),
			}},
			keptBy("Petugas registrasi"),
		},
	}
}

// masterBook is one leaf of the book that follows each client for life.
func masterBook() *Form {
	return &Form{
		ID: "buku-induk", Title: "LEMBAR BUKU INDUK KLIEN", Kind: CasePaper,
		Basis: "SOP penerimaan klien (pencatatan); isi buku induk menurut manajemen panti asuhan",
		Names: []string{"buku induk"},
		Parts: []Part{
			Fields{Columns: 2, Items: []Field{text("nomor_induk", "Nomor induk").must(), num("lembar_ke", "Lembar ke-")}},
			Section{Heading: "A. IDENTITAS", Parts: []Part{Fields{Items: client()}, Space{Label: "Pas foto 3 x 4", Height: 40, Width: 30}}},
			Section{Heading: "B. KELUARGA", Parts: []Part{familyTable()}},
			Section{Heading: "C. MASUK DAN KELUAR", Parts: []Part{Fields{Columns: 2, Items: []Field{
				day("tanggal_masuk", "Tanggal masuk"), text("asal_rujukan", "Asal rujukan").private(), text("program", "Program").from(FromClientProgram),
				day("tanggal_keluar", "Tanggal keluar"), text("asrama", "Asrama").from(FromClientDorm), text("jurusan", "Jurusan").from(FromClientTrade),
			}}}},
			Section{Heading: "D. PENDIDIKAN", Parts: []Part{Table{Name: "pendidikan", Numbered: true, Rows: 4, Columns: []Field{
				text("jenjang", "Jenjang").wide(12), text("sekolah", "Sekolah/lembaga").wide(26), text("tahun", "Tahun").wide(10), text("prestasi", "Prestasi").wide(24),
			}}}},
			Section{Heading: "E. KEADAAN DAN BAKAT", Parts: []Part{Fields{Items: []Field{
				long("kesehatan", "Kesehatan", 2).private(), long("keterampilan", "Keterampilan", 2), long("karakter", "Karakter", 2),
				text("bakat", "Hobi/bakat"), long("catatan_khusus", "Catatan khusus", 2).private(),
			}}}},
			Section{Heading: "F. PERKEMBANGAN", Parts: []Part{Table{Name: "perkembangan", Numbered: true, Rows: 10, Columns: []Field{
				day("tanggal", "Tanggal").wide(11), text("catatan", "Catatan (sedikitnya sekali setahun)").wide(56).private(), text("paraf", "Paraf").wide(9),
			}}}},
			Section{Heading: "G. STATUS AKHIR", Parts: []Part{Fields{Items: []Field{
				one("status_akhir", "Status akhir", "Selesai program", "Kembali ke keluarga", "Dirujuk", "Mengundurkan diri", "Meninggalkan panti", "Meninggal"), long("status_ket", "Keterangan", 2),
			}}}},
			keptBy("Petugas buku induk"),
		},
	}
}

// dutyBook is the book of the day shifts, one row each.
func dutyBook() *Form {
	return &Form{
		ID: "buku-piket", Title: "BUKU PIKET", Kind: Register, Landscape: true,
		Basis: "SOP piket dan SOP jaga malam: serah terima buku tiap pergantian",
		Names: []string{"buku piket", "serah terima buku"},
		Parts: []Part{
			volume(),
			Table{Name: "piket", Numbered: true, Rows: 21, Columns: []Field{
				day("tanggal", "Hari/tanggal").wide(11), one("shift", "Shift", "Pagi", "Siang", "Malam").wide(7), at("mulai", "Mulai").wide(6), at("selesai", "Selesai").wide(6),
				text("petugas", "Petugas").wide(18), num("hadir", "Hadir").wide(5), num("izin", "Izin").wide(5), num("sakit", "Sakit").wide(5), num("tidak_ada", "Tidak ada").wide(5),
				text("keadaan", "Keadaan dan kejadian").wide(24), text("barang", "Serah terima barang").wide(16), text("menyerahkan", "Paraf menyerahkan").wide(9), text("menerima", "Paraf menerima").wide(9),
			}},
			keptBy("Koordinator piket"),
		},
	}
}

// nightBook is the leaf of one night's watch with its rounds.
func nightBook() *Form {
	return &Form{
		ID: "buku-jaga-malam", Title: "BUKU JAGA MALAM", Kind: Report,
		Basis: "SOP jaga malam: serah terima, cek asrama, cek kondisi siswa, pergantian sif",
		Names: []string{"buku jaga malam", "pergantian sip", "pergantian sif", "buku pergantian sip jaga malam", "cek asrama", "kondisi siswa", "cek kondisi siswa"},
		Parts: []Part{
			Fields{Columns: 2, Items: []Field{
				heldOn("Hari/tanggal"), at("mulai", "Mulai jam"), at("selesai", "Selesai jam"), long("petugas", "Petugas jaga", 2),
				num("hadir", "Klien hadir"), num("izin", "Izin"), num("sakit", "Sakit"), num("tidak_ada", "Tidak ada"),
			}},
			Fields{Items: []Field{ticks("barang", "Serah terima barang", "Kunci", "Senter", "Sepatu bot", "Pentungan", "Jas hujan", "Buku piket"), text("barang_ket", "Keadaan barang")}},
			Table{Name: "asrama", Caption: "Cek asrama dan kondisi siswa", Numbered: true, Rows: 5, Columns: []Field{
				text("asrama", "Asrama").wide(18), num("penghuni", "Penghuni").wide(9), num("hadir", "Hadir").wide(7), num("sakit", "Sakit").wide(7), num("tidak_ada", "Tidak ada").wide(7), text("keadaan", "Keadaan (pintu, lampu, air, kebersihan)").wide(36),
			}},
			Table{Name: "ronde", Caption: "Ronde", Numbered: true, Rows: 6, Columns: []Field{
				at("jam", "Jam").wide(7), text("lokasi", "Lokasi/asrama").wide(24), text("keadaan", "Keadaan").wide(42), text("paraf", "Paraf").wide(9),
			}},
			Fields{Items: []Field{long("kejadian", "Kejadian", 2).private(), long("tindakan", "Tindakan", 2)}},
			Signatures{Dated: true, Signers: []Signer{
				signer("Yang menyerahkan,", "Petugas jaga malam", "menyerahkan"), signer("Yang menerima,", "Petugas piket berikutnya", "menerima"), head(),
			}},
		},
	}
}

// guestBook records who comes in and goes out.
func guestBook() *Form {
	return &Form{
		ID: "buku-tamu", Title: "BUKU TAMU", Kind: Register, Landscape: true,
		Basis: "SOP piket: memeriksa tamu, mencatat tamu masuk dan keluar; data pengenal sependek perlu (UU 27/2022)",
		Names: []string{"buku tamu", "laporan kunjungan", "mencatat tamu"},
		Parts: []Part{
			volume(),
			Table{Name: "tamu", Numbered: true, Rows: 20, Columns: []Field{
				day("tanggal", "Hari/tanggal").wide(11), text("nama", "Nama tamu").wide(17), text("asal", "Alamat/instansi, jabatan").wide(18),
				hinted(text("identitas", "No. identitas (4 angka akhir)").wide(9), "hanya empat angka terakhir"), text("telepon", "No. HP").wide(12),
				text("ditemui", "Yang ditemui/klien").wide(14), text("hubungan", "Hubungan").wide(10), text("keperluan", "Keperluan").wide(15),
				at("masuk", "Jam masuk").wide(6), at("keluar", "Jam keluar").wide(6),
				one("pemeriksaan", "Pemeriksaan", "Aman", "Senjata tajam", "Mabuk", "Barang terlarang").wide(11), text("ttd", "Tanda tangan").wide(10), text("kesan", "Kesan/pesan").wide(12),
			}},
			keptBy("Petugas piket"),
		},
	}
}

// hinted says how to fill the field.
func hinted(f Field, hint string) Field { f.Hint = hint; return f }
