package catalogue

import "github.com/sopkit/sopkit/forms"

// registers are the books of the house and the lists kept like them.
func registers() []*forms.Form {
	return []*forms.Form{
		bookCover(), registrations(), masterBook(), dutyBook(), nightBook(), guestBook(), officialGuests(),
		lettersIn(), lettersOut(), lettersPaired(), deliveryBook(), testResults(),
		menuBook(), weeklyMenu(), foodList(), foodStock(), minutesList(), attendance(), monthlyAttendance(),
	}
}

// rowToSign is the height in mm of a row in which someone signs.
const rowToSign = 8

// signer is one signature with the fields name_nama and name_nip.
func signer(caption, post, name string) forms.Signer {
	return forms.Signer{Caption: caption, Post: post, Name: name + "_nama", NIP: name + "_nip"}
}

// keptBy closes a page of a book: the head of the house has seen it, and who
// keeps it signs.
func keptBy(post string) forms.Signatures {
	return forms.Signatures{Dated: true, Signers: []forms.Signer{
		unitHeadSigner("Mengetahui,", "kepala"), signer("Yang mengelola,", post, "pengelola"),
	}}
}

// volume says which page of which book this is.
func volume() forms.Fields {
	return forms.Fields{Columns: 2, Items: []forms.Field{
		text("bulan", "Bulan"), number("tahun", "Tahun", between("2000", "2100")),
		number("buku_ke", "Buku ke-", atLeast("1")), number("halaman_ke", "Halaman ke-", atLeast("1")),
	}}
}

// present are the columns or fields that count the clients of the house.
func present() []forms.Field {
	least := atLeast("0")
	return []forms.Field{
		number("hadir", "Hadir", width(5), least), number("izin", "Izin", width(5), least),
		number("sakit", "Sakit", width(5), least), number("tidak_ada", "Tidak ada", width(5), least),
		number("klien", "Jumlah", width(6), computed(forms.Sum, "hadir", "izin", "sakit", "tidak_ada")),
	}
}

// bookCover is the cover of any book of the house.
func bookCover() *forms.Form {
	line := func(text string, scale int, fields ...forms.Field) forms.Paragraph {
		return forms.Paragraph{Text: text, Center: true, Bold: true, Scale: scale, Fields: fields}
	}
	return &forms.Form{
		ID: "sampul-buku", Title: "SAMPUL BUKU", Kind: forms.Slip, Letterhead: true, Crest: true, Untitled: true,
		Frame: true,
		Basis: "SOP penerimaan klien: buku dibuat sesuai aturan; sampul: nama buku, unit, tahun, buku ke-",
		Names: []string{"sampul buku", "sampul register"},
		Parts: []forms.Part{
			blankLine(400),
			line("{nama_buku}", 250, text("nama_buku", "Nama buku", required, hint("mis. BUKU REGISTRASI KLIEN"))),
			blankLine(200),
			line("TAHUN {tahun}", 180, number("tahun", "Tahun", required, between("2000", "2100"))),
			line("BUKU KE-{buku_ke}", 180, number("buku_ke", "Buku ke-", atLeast("1"))),
			blankLine(400),
			forms.Fields{Items: []forms.Field{
				date("mulai", "Dibuka tanggal"), date("selesai", "Ditutup tanggal"),
				text("nomor_awal", "Nomor pertama"), text("nomor_akhir", "Nomor terakhir"),
				number("halaman", "Jumlah halaman", atLeast("1")),
				text("pengelola", "Pengelola", from(FromOfficerName)),
				text("simpan", "Tempat penyimpanan"),
			}},
		},
		Checks: []forms.Check{inOrder("mulai", "selesai")},
	}
}

// blankLine leaves room, of the usual line's height in hundredths.
func blankLine(scale int) forms.Paragraph { return forms.Paragraph{Text: " ", Scale: scale} }

// registrations is the book of all who register, taken in or not. It has no
// NIK: that is on the case file alone.
func registrations() *forms.Form {
	return &forms.Form{
		ID: "buku-registrasi", Title: "BUKU REGISTRASI KLIEN", Kind: forms.Register, Landscape: true,
		Basis: "SOP penerimaan klien (pencatatan); kolom menurut praktik buku registrasi panti",
		Names: []string{"buku registrasi", "instrumen registrasi", "registrasi", "regisrasi", "buku data"},
		Parts: []forms.Part{
			volume(),
			forms.Table{Name: "registrasi", Numbered: true, Rows: 15, RowHeight: rowToSign, Columns: []forms.Field{
				date("tanggal_daftar", "Tgl daftar", width(10)), text("register", "No. register", width(12)),
				text("nama", "Nama", width(18), sensitive),
				choice("jk", "L/P", options(sexLetters...), width(4)),
				text("lahir", "Tempat/tgl lahir", width(13), sensitive),
				text("alamat", "Alamat asal", width(18), sensitive),
				text("pendidikan", "Pendidikan", width(10)),
				text("rujukan", "Asal rujukan, no. surat", width(15), sensitive),
				text("jenis", "Jenis PPKS", width(9), sensitive),
				text("program", "Program/ jurusan", width(11)),
				text("wali", "Orang tua/wali, HP", width(15), sensitive),
				choice("hasil", "Hasil", options("Diterima", "Tidak"), width(8)),
				text("petugas", "Paraf petugas", width(7)), text("ket", "Ket.", width(8)),
			}},
			keptBy("Petugas registrasi"),
		},
	}
}
