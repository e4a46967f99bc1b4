package sop

import "slices"

// Labels is the wording of the printed labels. A zero field stands for the
// official word, which is named beside it.
type Labels struct {
	Heading        string // STANDARD OPERATING PROCEDURE (SOP)
	Number         string // Nomor SOP
	Created        string // Tanggal Pembuatan
	Revised        string // Tanggal Revisi
	Effective      string // Tanggal Efektif
	Approved       string // Disahkan
	Title          string // Nama SOP
	LegalBasis     string // Dasar hukum
	Qualifications string // Kualifikasi Pelaksana
	Related        string // Keterkaitan
	Equipment      string // Peralatan Perlengkapan
	Warnings       string // Peringatan
	Records        string // Pencatatan dan Pendataan
	No             string // No
	Activity       string // Aktifitas
	Roles          string // Pelaksana
	Standard       string // Mutu Baku
	Requirements   string // Persyr/Kelngk
	Time           string // Waktu
	Output         string // Output
	Note           string // Ket
	Legend         string // Keterangan
	Year           string // TAHUN
}

// labelFields are the rows of the labels with the official words. A label has
// the key and the word of the field it stands over, which has its name, unless
// it says others.
var labelFields = fieldsOf[Labels](named([]Field{
	{Name: "Heading", Official: "STANDARD OPERATING PROCEDURE (SOP)", Printed: Elsewhere},
	{Name: "Number", Official: "Nomor SOP"},
	{Name: "Created", Official: "Tanggal Pembuatan"},
	{Name: "Revised", Official: "Tanggal Revisi"},
	{Name: "Effective", Official: "Tanggal Efektif"},
	{Name: "Approved", Official: "Disahkan", Key: "disahkan", Word: Text{"disahkan", "approved"}},
	{Name: "Title", Official: "Nama SOP"},
	{Name: "LegalBasis", Official: "Dasar hukum"},
	{Name: "Qualifications", Official: "Kualifikasi Pelaksana"},
	{Name: "Related", Official: "Keterkaitan"},
	{Name: "Equipment", Official: "Peralatan Perlengkapan"},
	{Name: "Warnings", Official: "Peringatan"},
	{Name: "Records", Official: "Pencatatan dan Pendataan"},
	{Name: "No", Official: "No", Key: "no", Word: Text{"nomor urut", "row number"}},
	{Name: "Activity", Official: "Aktifitas"},
	{Name: "Roles", Official: "Pelaksana"},
	{Name: "Standard", Official: "Mutu Baku", Key: "mutu_baku", Word: Text{"mutu baku", "standard"}},
	{Name: "Requirements", Official: "Persyr/Kelngk"},
	{Name: "Time", Official: "Waktu"},
	{Name: "Output", Official: "Output"},
	{Name: "Note", Official: "Ket"},
	{Name: "Legend", Official: "Keterangan"},
	{Name: "Year", Official: "TAHUN"},
})...)

// named gives labels the keys and words of the fields they stand over.
func named(labels []Field) []Field {
	over := slices.Concat(headRows, stepFields, unitFields)
	for i := range labels {
		l := &labels[i]
		if k := slices.IndexFunc(over, func(f Field) bool { return f.Name == l.Name }); l.Key == "" && k >= 0 {
			l.Key, l.Word = over[k].Key, over[k].Word
		}
		l.About = labelAbout.With(l.Official)
	}
	return labels
}

var labelAbout = Text{`Tulisan cetak pengganti label resmi "%s".`, `Printed in place of the official "%s".`}
