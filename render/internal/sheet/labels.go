package sheet

import (
	"reflect"
	"strconv"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

func itoa(n int) string { return strconv.Itoa(n) }

// official is the wording a zero field of sop.Labels stands for.
var official = sop.Labels{
	Heading: "STANDARD OPERATING PROCEDURE (SOP)", Number: "Nomor SOP", Created: "Tanggal Pembuatan",
	Revised: "Tanggal Revisi", Effective: "Tanggal Efektif", Approved: "Disahkan", Title: "Nama SOP",
	LegalBasis: "Dasar hukum", Qualifications: "Kualifikasi Pelaksana", Related: "Keterkaitan",
	Equipment: "Peralatan Perlengkapan", Warnings: "Peringatan", Records: "Pencatatan dan Pendataan",
	No: "No", Activity: "Aktifitas", Roles: "Pelaksana", Standard: "Mutu Baku",
	Requirements: "Persyr/Kelngk", Time: "Waktu", Output: "Output", Note: "Ket", Legend: "Keterangan",
	Year: "TAHUN",
}

// labelled fills the zero fields of l with the official words.
func labelled(l sop.Labels) sop.Labels {
	out, words := reflect.ValueOf(&l).Elem(), reflect.ValueOf(official)
	for i := range out.NumField() {
		if out.Field(i).String() == "" {
			out.Field(i).SetString(words.Field(i).String())
		}
	}
	return l
}

// shapes are what the symbols look like; an arrow is none of them.
var shapes = map[sop.Symbol]page.Shape{
	sop.Terminator: page.Capsule,
	sop.Process:    page.Box,
	sop.Decision:   page.Diamond,
	sop.Document:   page.Wave,
	sop.Archive:    page.Triangle,
	sop.OffPage:    page.Pentagon,
}

// meanings are the legend's words for the symbols.
var meanings = map[sop.Symbol]string{
	sop.Terminator: "Mulai dan selesai",
	sop.Process:    "Proses",
	sop.Decision:   "Pengambilan keputusan",
	sop.Document:   "Dokumen kegiatan",
	sop.Archive:    "Pengarsipan dokumen dalam bentuk kertas/ manual",
	sop.OffPage:    "Penghubung antar halaman",
	sop.Arrow:      "Alur satu arah",
}

// spoken are the words for symbols in texts for screen readers.
var spoken = map[sop.Symbol]string{
	sop.Terminator: "mulai atau selesai",
	sop.Process:    "proses",
	sop.Decision:   "keputusan",
	sop.Document:   "dokumen",
	sop.Archive:    "arsip",
	sop.OffPage:    "penghubung halaman",
}
