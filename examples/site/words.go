package site

import "github.com/sopkit/sopkit/sop"

// words are what the pages say beside the manual's own words.
type words struct {
	Code                                            string // of the language, in HTML
	Manual, SOPs, Roles, Forms, Role, Form, Home    string
	Search, SearchHint, NoHit, Hits                 string
	Number, Title, Time, Download, Uses, Steps      string
	MySteps, StepsOf, Activity, Does, Sheet, Unused string
	Blank, UsedBy, Skip, Where, Law, Skills         string
}

var inIndonesian = words{
	Code: "id", Manual: "Kumpulan SOP", SOPs: "Daftar SOP", Roles: "Pelaksana", Forms: "Formulir", Role: "Pelaksana",
	Form: "Formulir", Home: "Daftar isi", Search: "Cari", Hits: "ditemukan",
	SearchHint: "judul, nomor, pelaksana, aktifitas, dasar hukum, atau formulir",
	NoHit:      "Tidak ada SOP yang memuat kata itu. Coba kata yang lebih pendek.",
	Number:     "Nomor SOP", Title: "Nama SOP", Time: "Waktu", Download: "Unduh", Uses: "Formulir yang dipakai",
	Steps: "langkah", MySteps: "Langkah saya", StepsOf: "Langkah", Activity: "Aktifitas", Does: "Simbol", Sheet: "Lembar SOP",
	Unused: "Belum ada SOP yang menyebut formulir.", Blank: "kosong", UsedBy: "Dipakai pada", Skip: "Langsung ke isi",
	Where: "cocok pada", Law: "dasar hukum", Skills: "aktifitas",
}

var inEnglish = words{
	Code: "en", Manual: "SOP manual", SOPs: "SOPs", Roles: "Roles", Forms: "Forms", Role: "Role", Form: "Form",
	Home: "Contents", Search: "Search", Hits: "found",
	SearchHint: "title, number, role, activity, law or form",
	NoHit:      "No SOP has these words. Try a shorter one.",
	Number:     "SOP number", Title: "SOP", Time: "Time", Download: "Download", Uses: "Forms it uses",
	Steps: "steps", MySteps: "My steps", StepsOf: "Steps", Activity: "Activity", Does: "Symbol", Sheet: "SOP sheet",
	Unused: "No SOP names a form yet.", Blank: "blank", UsedBy: "Used by", Skip: "Skip to content",
	Where: "found in", Law: "legal basis", Skills: "activity",
}

func wordsOf(l sop.Lang) *words {
	if l == sop.English {
		return &inEnglish
	}
	return &inIndonesian
}
