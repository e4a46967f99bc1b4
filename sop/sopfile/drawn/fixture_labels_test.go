package drawn_test

import "github.com/sopkit/sopkit/sop"

// The labels of several offices.
var (
	capitals = sop.Labels{Heading: "STANDAR OPERASIONAL PROSEDUR", Number: "NOMOR SOP", Created: "TANGGAL PEMBUATAN",
		Revised: "TANGGAL REVISI", Effective: "TANGGAL EFEKTIF", Approved: "DISAHKAN OLEH", Title: "NAMA SOP",
		LegalBasis: "DASAR HUKUM", Qualifications: "KUALIFIKASI PELAKSANA", Related: "KETERKAITAN",
		Equipment: "PERALATAN/PERLENGKAPAN", Warnings: "PERINGATAN", Records: "PENCATATAN DAN PENDATAAN", No: "NO",
		Activity: "KEGIATAN", Roles: "PELAKSANA", Standard: "MUTU BAKU", Requirements: "KELENGKAPAN", Time: "WAKTU",
		Output: "OUTPUT", Note: "KETERANGAN"}
	short = sop.Labels{Number: "No. SOP", Created: "Tgl. Pembuatan", Revised: "Tgl. Revisi",
		Effective: "Tgl. Efektif",
		Approved:  "Disahkan oleh", Title: "Judul SOP", LegalBasis: "Dasar Hukum", Equipment: "Peralatan/Perlengkapan",
		Records: "Pencatatan & Pendataan", No: "No.", Activity: "Aktivitas", Requirements: "Persyaratan",
		Note: "Ket."}
	health = sop.Labels{Heading: "STANDAR OPERASIONAL PROSEDUR (SOP)", Approved: "Disahkan Oleh",
		LegalBasis: "Dasar Hukum",
		Equipment:  "Peralatan dan Perlengkapan", Activity: "Uraian Prosedur", Requirements: "Kelengkapan",
		Note: "Keterangan"}
	plain = sop.Labels{Approved: "Disahkan Oleh", Title: "Nama SOP", LegalBasis: "Dasar Hukum",
		Equipment: "Peralatan/ Perlengkapan", Activity: "Kegiatan", Requirements: "Kelengkapan", Note: "Keterangan"}
	steps = sop.Labels{Number: "Nomor", Created: "Tanggal Pembuatan", Title: "Judul", LegalBasis: "Dasar Hukum",
		Qualifications: "Kualifikasi Pelaksana", Related: "Keterkaitan SOP", Equipment: "Peralatan",
		Activity:     "Uraian Kegiatan",
		Requirements: "Persyaratan/Kelengkapan", Note: "Ket"}
)
