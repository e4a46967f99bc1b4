package guard

import (
	"bytes"
	"encoding/binary"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// looked is how many bytes of a file are looked at to tell its kind.
const looked = 4096

// signatures are how files begin that are sometimes taken for workbooks.
var signatures = []struct{ begin, id, en string }{
	{"%PDF-", "berkas PDF", "a PDF file"},
	{"{\\rtf", "dokumen RTF", "an RTF document"},
	{"\x89PNG", "gambar PNG", "a PNG picture"},
	{"\xff\xd8\xff", "gambar JPEG", "a JPEG picture"},
	{"Rar!", "arsip RAR", "a RAR archive"},
	{"7z\xbc\xaf", "arsip 7z", "a 7z archive"},
	{"\x1f\x8b", "arsip gzip", "a gzip archive"},
}

// pages are how texts begin that are pages or documents of their own.
var pages = []struct{ begin, id, en string }{
	{"<!doctype html", "halaman web (HTML)", "a web page (HTML)"},
	{"<html", "halaman web (HTML)", "a web page (HTML)"},
	{"<table", "halaman web (HTML)", "a web page (HTML)"},
	{"<?xml", "berkas XML", "an XML file"},
}

func notWorkbook(id, en string) *Error {
	return &Error{Err: ErrKind, id: "ini " + id + ", bukan berkas Excel .xlsx", en: "this is " + en +
		", not an .xlsx workbook"}
}

// kindOf says what a file is that does not begin like a zip; nil for one that
// does.
func kindOf(r io.ReaderAt, size int64) error {
	if size == 0 {
		return notWorkbook("berkas kosong", "an empty file")
	}
	head := make([]byte, min(size, looked))
	if n, err := r.ReadAt(head, 0); n < len(head) {
		return err
	}
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return nil
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return compound(r, head)
	}
	for _, s := range signatures {
		if bytes.HasPrefix(head, []byte(s.begin)) {
			return notWorkbook(s.id, s.en)
		}
	}
	begin := strings.ToLower(string(bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")))
	for _, s := range pages {
		if strings.HasPrefix(begin, s.begin) {
			return notWorkbook(s.id, s.en)
		}
	}
	if isText(head) {
		return notWorkbook("berkas teks (mungkin CSV)", "a text file (perhaps CSV)")
	}
	return notWorkbook("berkas jenis lain", "a file of another kind")
}

// isText reports whether the beginning of a file is text, which may be cut
// inside a character.
func isText(head []byte) bool {
	if bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		return true
	}
	for range utf8.UTFMax {
		if utf8.Valid(head) {
			return bytes.IndexByte(head, 0) < 0
		}
		head = head[:len(head)-1]
		if len(head) == 0 {
			return false
		}
	}
	return false
}

// compound tells the kinds of OLE compound files apart by the names in their
// directory: a workbook with a password is one too.
func compound(r io.ReaderAt, head []byte) error {
	if len(head) < 512 {
		return Broken("", io.ErrUnexpectedEOF)
	}
	shift := binary.LittleEndian.Uint16(head[0x1E:])
	if shift > 16 {
		shift = 9
	}
	directory := make([]byte, 2*looked)
	n, _ := r.ReadAt(directory, (int64(binary.LittleEndian.Uint32(head[0x30:]))+1)<<shift) // what there is of it
	has := func(name string) bool {
		var b []byte
		for _, u := range utf16.Encode([]rune(name + "\x00")) {
			b = binary.LittleEndian.AppendUint16(b, u)
		}
		return bytes.Contains(directory[:n], b)
	}
	switch {
	case has("EncryptedPackage"):
		return &Error{Err: ErrEncrypted,
			id: "berkas Excel ini memakai kata sandi; bukalah di Excel, hapus kata sandinya, lalu simpan",
			en: "this workbook has a password; open it in Excel, remove the password, and save it"}
	case has("Workbook"), has("Book"):
		return &Error{Err: ErrKind, id: "ini berkas Excel lama (.xls); bukalah di Excel lalu simpan sebagai .xlsx",
			en: "this is an old Excel file (.xls); open it in Excel and save it as .xlsx"}
	case has("WordDocument"):
		return notWorkbook("dokumen Word lama (.doc)", "an old Word document (.doc)")
	}
	return notWorkbook("berkas Office lama jenis lain", "an old Office file of another kind")
}

// packages are what zips are that hold no workbook, by a part of theirs.
var packages = []struct{ part, id, en string }{
	{"xl/workbook.bin", "berkas Excel biner (.xlsb); simpanlah sebagai .xlsx,",
		"a binary workbook (.xlsb); save it as .xlsx,"},
	{"word/document.xml", "dokumen Word (.docx)", "a Word document (.docx)"},
	{"ppt/presentation.xml", "presentasi PowerPoint (.pptx)", "a PowerPoint presentation (.pptx)"},
	{"content.xml", "berkas OpenDocument (.ods, .odt)", "an OpenDocument file (.ods, .odt)"},
}

func packageKind(has func(string) bool) *Error {
	for _, p := range packages {
		if has(p.part) {
			return notWorkbook(p.id, p.en)
		}
	}
	return notWorkbook("arsip zip", "a zip archive")
}
