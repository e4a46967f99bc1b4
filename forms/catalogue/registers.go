package catalogue

import "github.com/sopkit/sopkit/forms"

// registers are the books of the house and the lists kept like them.
func registers() []*forms.Form {
	return []*forms.Form{
		registrations(), masterBook(), dutyBook(), nightBook(), guestBook(),
		lettersIn(), lettersOut(), deliveryBook(),
		menuBook(), foodList(), minutesList(), attendance(), monthlyAttendance(),
	}
}

// signer is one signature with the fields name_nama and name_nip.
func signer(caption, post, name string) forms.Signer {
	return forms.Signer{Caption: caption, Post: post, Name: name + "_nama", NIP: name + "_nip"}
}

// keptBy closes a page of a book: the head of the house has seen it, and who
// keeps it signs.
func keptBy(post string) forms.Signatures {
	return forms.Signatures{Dated: true, Signers: []forms.Signer{
		headSigner(), signer("Yang mengelola,", post, "pengelola"),
	}}
}

// volume says which page of which book this is.
func volume() forms.Fields {
	return forms.Fields{Columns: 2, Items: []forms.Field{
		text("bulan", "Bulan"), number("tahun", "Tahun"), number("buku_ke", "Buku ke-"),
		number("halaman_ke", "Halaman ke-"),
	}}
}

// registrations is the book of all who register, taken in or not.
func registrations() *forms.Form {
	return &forms.Form{
		ID: "buku-registrasi", Title: "BUKU REGISTRASI KLIEN", Kind: forms.Register, Landscape: true,
		Basis: "SOP penerimaan klien (pencatatan); kolom menurut praktik buku registrasi panti",
		Names: []string{"buku registrasi", "instrumen registrasi", "registrasi", "regisrasi", "buku data"},
		Parts: []forms.Part{
			volume(),
			forms.Table{Name: "registrasi", Numbered: true, Rows: 20, Columns: []forms.Field{
				date("tanggal_daftar", "Tgl daftar", width(10)), text("register", "No. register", width(10)),
				text("nama", "Nama", width(18), sensitive),
				choice("jk", "L/P", options(sexLetters...), width(4)),
				text("lahir", "Tempat/tgl lahir", width(15), sensitive),
				text("alamat", "Alamat asal", width(18), sensitive),
				text("pendidikan", "Pendidikan", width(10)),
				text("rujukan", "Asal rujukan, no. surat", width(16), sensitive),
				text("jenis", "Jenis PPKS", width(9), sensitive),
				text("program", "Program/ jurusan", width(11)),
				text("wali", "Orang tua/wali, HP", width(16), sensitive),
				choice("hasil", "Hasil", options("Diterima", "Tidak"), width(8)),
				text("petugas", "Paraf petugas", width(7)), text("ket", "Ket.", width(8)),
			}},
			keptBy("Petugas registrasi"),
		},
	}
}

// dutyBook is the book of the day shifts, one row each.
func dutyBook() *forms.Form {
	return &forms.Form{
		ID: "buku-piket", Title: "BUKU PIKET", Kind: forms.Register, Landscape: true,
		Basis: "SOP piket dan SOP jaga malam: serah terima buku tiap pergantian",
		Names: []string{"buku piket", "serah terima buku"},
		Parts: []forms.Part{
			volume(),
			forms.Table{Name: "piket", Numbered: true, Rows: 21, Columns: []forms.Field{
				date("tanggal", "Hari/tanggal", width(11)),
				choice("shift", "Shift", options("Pagi", "Siang", "Malam"), width(7)),
				clock("mulai", "Mulai", width(6)), clock("selesai", "Selesai", width(6)),
				text("petugas", "Petugas", width(18)), number("hadir", "Hadir", width(5)),
				number("izin", "Izin", width(5)), number("sakit", "Sakit", width(5)),
				number("tidak_ada", "Tidak ada", width(5)),
				text("keadaan", "Keadaan dan kejadian", width(24)), text("barang", "Serah terima barang", width(16)),
				text("menyerahkan", "Paraf menyerahkan", width(9)), text("menerima", "Paraf menerima", width(9)),
			}},
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
				heldOn("Hari/tanggal"), clock("mulai", "Mulai jam"), clock("selesai", "Selesai jam"),
				longText("petugas", "Petugas jaga", lines(2)),
				number("hadir", "Klien hadir"), number("izin", "Izin"), number("sakit", "Sakit"),
				number("tidak_ada", "Tidak ada"),
			}},
			forms.Fields{Items: []forms.Field{
				ticks("barang", "Serah terima barang",
					options("Kunci", "Senter", "Sepatu bot", "Pentungan", "Jas hujan", "Buku piket")),
				text("barang_ket", "Keadaan barang"),
			}},
			forms.Table{Name: "asrama", Caption: "Cek asrama dan kondisi siswa", Numbered: true, Rows: 5,
				Columns: []forms.Field{
					text("asrama", "Asrama", width(18)), number("penghuni", "Penghuni", width(9)),
					number("hadir", "Hadir", width(7)), number("sakit", "Sakit", width(7)),
					number("tidak_ada", "Tidak ada", width(7)),
					text("keadaan", "Keadaan (pintu, lampu, air, kebersihan)", width(36)),
				}},
			forms.Table{Name: "ronde", Caption: "Ronde", Numbered: true, Rows: 6, Columns: []forms.Field{
				clock("jam", "Jam", width(7)), text("lokasi", "Lokasi/asrama", width(24)),
				text("keadaan", "Keadaan", width(42)), text("paraf", "Paraf", width(9)),
			}},
			forms.Fields{Items: []forms.Field{
				longText("kejadian", "Kejadian", lines(2), sensitive), longText("tindakan", "Tindakan", lines(2)),
			}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				signer("Yang menyerahkan,", "Petugas jaga malam", "menyerahkan"),
				signer("Yang menerima,", "Petugas piket berikutnya", "menerima"), headSigner(),
			}},
		},
	}
}

// guestBook records who comes in and goes out.
func guestBook() *forms.Form {
	return &forms.Form{
		ID: "buku-tamu", Title: "BUKU TAMU", Kind: forms.Register, Landscape: true,
		Basis: "SOP piket: memeriksa tamu, mencatat tamu masuk dan keluar; data pengenal sependek perlu (UU 27/2022)",
		Names: []string{"buku tamu", "laporan kunjungan", "mencatat tamu"},
		Parts: []forms.Part{
			volume(),
			forms.Table{Name: "tamu", Numbered: true, Rows: 20, Columns: []forms.Field{
				date("tanggal", "Hari/tanggal", width(11)), text("nama", "Nama tamu", width(17)),
				text("asal", "Alamat/instansi, jabatan", width(18)),
				text("identitas", "No. identitas (4 angka akhir)", width(9), hint("hanya empat angka terakhir")),
				text("telepon", "No. HP", width(12)),
				text("ditemui", "Yang ditemui/klien", width(14)), text("hubungan", "Hubungan", width(10)),
				text("keperluan", "Keperluan", width(15)),
				clock("masuk", "Jam masuk", width(6)), clock("keluar", "Jam keluar", width(6)),
				choice("pemeriksaan", "Pemeriksaan", options("Aman", "Senjata tajam", "Mabuk", "Barang terlarang"),
					width(11)),
				text("ttd", "Tanda tangan", width(10)), text("kesan", "Kesan/pesan", width(12)),
			}},
			keptBy("Petugas piket"),
		},
	}
}

// hinted says how to fill the field.
