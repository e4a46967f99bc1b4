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

// inOrder is a check that none of the values is before the one before it.
func inOrder(names ...string) forms.Check { return forms.Check{Rule: forms.InOrder, Of: names} }

// volume says which page of which book this is.
func volume() forms.Fields {
	return forms.Fields{Columns: 2, Items: []forms.Field{
		text("bulan", "Bulan"), number("tahun", "Tahun", between("2000", "2100")),
		number("buku_ke", "Buku ke-", between("1", "")), number("halaman_ke", "Halaman ke-", between("1", "")),
	}}
}

// present are the columns or fields that count the clients of the house.
func present() []forms.Field {
	least := between("0", "")
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
			line("BUKU KE-{buku_ke}", 180, number("buku_ke", "Buku ke-", between("1", ""))),
			blankLine(400),
			forms.Fields{Items: []forms.Field{
				date("mulai", "Dibuka tanggal"), date("selesai", "Ditutup tanggal"),
				text("nomor_awal", "Nomor pertama"), text("nomor_akhir", "Nomor terakhir"),
				number("halaman", "Jumlah halaman", between("1", "")), text("pengelola", "Pengelola", from(FromOfficerName)),
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

// masterBook is one leaf of the book that follows each client for life.
func masterBook() *forms.Form {
	return &forms.Form{
		ID: "buku-induk", Title: "LEMBAR BUKU INDUK KLIEN", Kind: forms.CasePaper,
		Basis: "SOP penerimaan klien (pencatatan); isi buku induk menurut manajemen panti asuhan",
		Names: []string{"buku induk"},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("nomor_induk", "Nomor induk", required), number("lembar_ke", "Lembar ke-"),
			}},
			forms.Section{Heading: "A. IDENTITAS", Parts: []forms.Part{
				forms.Fields{Items: clientFields()}, forms.Space{Label: "Pas foto 3 x 4", Height: 40, Width: 30},
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
