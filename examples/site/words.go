package site

import "github.com/sopkit/sopkit/sop"

// words are what the pages say beside the manual's own words.
type words struct {
	Code                                   string // of the language, in HTML
	Manual, Home, Roles, Forms             string
	Search, SearchHint, NoHit, Hits, Where string
	Number, Download, Uses, Steps, MySteps string
	Unused, UsedBy, Skip, Swipe            string
}

var inIndonesian = words{
	Code: "id", Manual: "Kumpulan SOP", Home: "Daftar isi", Roles: "Pelaksana", Forms: "Formulir",
	Search: "Cari", Hits: "ditemukan", Where: "cocok pada",
	SearchHint: "menurut judul, nomor, pelaksana, aktifitas, dasar hukum, atau formulir",
	NoHit:      "Tidak ada SOP yang memuat kata itu. Coba kata yang lebih pendek.",
	Number:     "Nomor SOP", Download: "Unduh", Uses: "Formulir yang dipakai", Steps: "langkah",
	MySteps: "Langkah saya", Unused: "Belum ada SOP yang menyebut formulir.", UsedBy: "Dipakai pada",
	Skip:  "Langsung ke isi",
	Swipe: "Geser lembar ke samping untuk melihat seluruhnya; isinya juga tertulis langkah demi langkah di bawahnya.",
}

var inEnglish = words{
	Code: "en", Manual: "SOP manual", Home: "Contents", Roles: "Roles", Forms: "Forms",
	Search: "Search", Hits: "found", Where: "found in",
	SearchHint: "by title, number, role, activity, law or form",
	NoHit:      "No SOP has these words. Try a shorter one.",
	Number:     "SOP number", Download: "Download", Uses: "Forms it uses", Steps: "steps",
	MySteps: "My steps", Unused: "No SOP names a form yet.", UsedBy: "Used by", Skip: "Skip to content",
	Swipe: "Swipe the sheet sideways to see all of it; what it says is also told step by step below it.",
}

func wordsOf(l sop.Lang) *words {
	if l == sop.English {
		return &inEnglish
	}
	return &inIndonesian
}
