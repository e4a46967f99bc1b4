package check_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
)

// Legal bases as offices cite them; those with a text lack what it names.
var lawLines = map[string]string{
	"Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 80 Tahun 2012": "",
	"Peraturan Daerah Kota Nomor 06 tahun 2013 dan Peraturan Walikota Nomor 05 tahun 2014":        "",
	"Peraturan Menteri Dalam Negeri 54 Tahun 2009 Tentang Tata Naskah Dinas":                      "",
	"PermenPAN dan RB No 35 Tahun 2012":                                                           "",
	"Keputusan Menteri Kesehatan Nomor 59/2015 tentang komisi":                                    "",
	"Pasal 17 ayat (3) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945":                  "",
	"UUD 1945 pasal 34": "", "Undang Undang Dasar 1945": "",
	"Peraturan Menteri Keuangan Nomor 175/PMK.01/2016": "", "PMK No. 210/PMK.05/2018": "",
	"POJK Nomor 3 Tahun 2017": "", "SEOJK 5/SEOJK.03/2016": "", "PKPU No 5 Tahun 2018": "",
	"Keputusan Menteri BUMN Nomor SK-12/MBU/2013 tanggal 15 Januari 2013": "",
	"Keputusan Bersama Nomor : 88/Kep-Dir/XII/2012; KEP-05/DP/XII/2012":   "",
	"Kepmenkes RI No. 1457/MENKES/SK/X/2003":                              "", "Permenkes No 75 Th 2014": "",
	"Kep. MENPAN No. 63/KEP/M.PAN/7/2003": "", "Per. Menpan No. 35/2012": "", "Inpres 3/2003": "",
	"SK Kepala Puskesmas Nomor 440/012/2018 tentang pendaftaran": "", "PP 96/2012": "", "UU No.12/2011": "",
	"Permendagri 52 tahun 2011": "", "Kepka BPS No 121 Tahun 2001": "", "Perka LAN No. 1 Tahun 2015": "",
	"TAP MPR No. XI/MPR/1998": "", "UU no 23 thn 2014": "", "Qanun Aceh Nomor 4 Tahun 2010": "",
	"PERMENSOS NO. 9 TAHUN 2018": "", "Perban BKN Nomor 5 Tahun 2019": "",
	"Perdirjen Perbendaharaan No 3 Tahun 2015": "",
	"Perwako Nomor 7 Tahun 2016":               "", "Perma No 1 Tahun 2008": "",
	"Surat Edaran Sekda Nomor 065/123/2018":   "",
	"Perjanjian Kerja Sama Nomor 119/01/2018": "",

	"UU Penjaminan": "nomor, tahun", "Peraturan Gubernur tentang tata kerja": "nomor, tahun",
	"Pedoman penyusunan dokumen akreditasi Tahun 2015": "jenis, nomor", "Buku pedoman": "jenis, nomor, tahun",
	"Hasil rapat koordinasi tanggal 3 Maret 2018": "jenis, nomor, tahun", "UUD": "tahun",
	"Pergub Nomor 12 tentang organisasi": "tahun", "Peraturan Bupati Tahun 2016": "nomor",
}

func TestLawLines(t *testing.T) {
	for line, lacks := range lawLines {
		p := good()
		p.Unit.Year, p.LegalBasis = 2020, []string{line}
		list := check.Procedure(p, only("id-law"))
		if lacks == "" {
			assert.Empty(t, list, line)
		} else if assert.Len(t, list, 1, line) {
			assert.Equal(t, "dasar hukum tanpa "+lacks+" peraturan", list[0].Message(sop.Indonesian), line)
		}
	}
}

// Numbers as offices leave and as they complete them.
func TestNumberLines(t *testing.T) {
	for number, complete := range map[string]bool{
		"441/0087/Puskesmasbbk/2020": true, "12/UPTD/2019": true, "SOP-007/DINSOS/IX/2019": true, "SOP/12": true,
		"007":           true,
		"B.12/Kec/2019": true, "SOP.12/Kec/2019": true, "2019/SOP/2019": true, "W.5/SOP-12": true,
		"060/SOP.3/Org":              true,
		"824/Kep. /ADM/PKM-tlk/2018": false, "445/ /TU/PKM-SL/I/ 2018": false,
		"870/..../Pedoman /PKM-/NGL/V/2016": false,
		"070/ /35.07.25/2017":               false, "SOP/H/ /2017": false, "SOP/DINSOS/2026": false,
		"/UPTD/2019":  false,
		"12/UPTD/":    false,
		"SOP/IX/2019": false, "…/UPTD/2019": false, "___/UPTD/2019": false, "-": false, "2019": false,
		"12/-/2019": false,
	} {
		p := good()
		p.Number = number
		assert.Equal(t, complete, len(check.Procedure(p, only("id-number"))) == 0, number)
	}
}

// Related SOPs: those of other offices and SOPs in general are not looked for.
func TestRelatedLines(t *testing.T) {
	for line, missing := range map[string]string{
		"SOP Surat Keluar": "", "S.O.P. surat keluar": "", "SPO Surat Keluar": "",
		"Standar Operasional Prosedur Surat Keluar": "",
		"SOP di Dinas Kesehatan":                    "", "SOP lain yang terkait": "", "SOP yang terkait": "",
		"SOP instansi lain":        "",
		"SOP terkait":              "",
		"SOP RSUD tentang rujukan": "", "SOP pada Dinas Dukcapil": "", "Dinas Kesehatan": "", "SOP": "", "SOP -": "",
		"SOP Surat Masuk": "Surat Masuk", "1. S.O.P Asesmen": "Asesmen", "SOP: Pengelolaan Arsip": "Pengelolaan Arsip",
		"Soplangit": "",
	} {
		p := good()
		p.Related = []string{line}
		list := named(run(p, check.Options{}), "id-related")
		if missing == "" {
			assert.Empty(t, list, line)
		} else if assert.Len(t, list, 1, line) {
			assert.Equal(t, missing, list[0].Words, line)
		}
	}
}
