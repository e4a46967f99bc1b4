package live

import "github.com/sopkit/sopkit/sop"

// wordsOf returns a text of the pages; a key there is none of is its own text,
// which no test lets through.
func wordsOf(key string) sop.Text {
	if text, ok := words[key]; ok {
		return text
	}
	return sop.Text{ID: "?" + key, EN: "?" + key}
}

// words are the texts of the pages. Those of "js." are for their scripts.
var words = map[string]sop.Text{
	"name":    {ID: "Naskah SOP", EN: "SOP manual"},
	"skip":    {ID: "Langsung ke isi", EN: "Skip to content"},
	"nav":     {ID: "Menu utama", EN: "Main menu"},
	"sheets":  {ID: "Lembar SOP", EN: "SOP sheets"},
	"forms":   {ID: "Formulir", EN: "Forms"},
	"manual":  {ID: "Ubah berkas manual", EN: "Edit the manual's file"},
	"missing": {ID: "Halaman ini tidak ada", EN: "There is no such page"},
	"back":    {ID: "Kembali ke daftar SOP", EN: "Back to the list of SOPs"},
	"expired": {
		ID: "Halaman ini sudah kedaluwarsa; muat ulang dahulu",
		EN: "This page has expired; reload it first",
	},
	"readonly":  {ID: "Manual ini hanya untuk dibaca", EN: "This manual is read-only"},
	"changed":   {ID: "Berkas ini diubah di tempat lain", EN: "The file was changed elsewhere"},
	"search":    {ID: "Cari", EN: "Search"},
	"searchSOP": {ID: "Cari SOP (judul atau nomor)", EN: "Search SOPs (title or number)"},
	"searchAny": {ID: "Cari formulir", EN: "Search forms"},
	"none":      {ID: "Tidak ada yang cocok.", EN: "Nothing fits."},

	"number":   {ID: "No", EN: "No"},
	"title":    {ID: "Nama SOP", EN: "Title"},
	"sopNo":    {ID: "Nomor SOP", EN: "SOP number"},
	"findings": {ID: "Temuan", EN: "Findings"},
	"errors":   {ID: "galat", EN: "errors"},
	"warnings": {ID: "peringatan", EN: "warnings"},
	"error":    {ID: "Galat", EN: "Error"},
	"warning":  {ID: "Peringatan", EN: "Warning"},
	"clean":    {ID: "Tidak ada temuan.", EN: "Nothing was found."},
	"ofManual": {ID: "Temuan tentang manual", EN: "Findings about the manual"},
	"line":     {ID: "baris", EN: "line"},
	"fix":      {ID: "Usul", EN: "Suggestion"},
	"basis":    {ID: "Dasar", EN: "Basis"},
	"openLine": {ID: "Buka baris ini", EN: "Open this line"},

	"edit":     {ID: "Ubah", EN: "Edit"},
	"download": {ID: "Unduh", EN: "Download"},
	"page":     {ID: "halaman", EN: "page"},
	"readable": {ID: "Halaman siap cetak", EN: "Page to print"},
	"before":   {ID: "Sebelumnya", EN: "Previous"},
	"after":    {ID: "Berikutnya", EN: "Next"},
	"usesForm": {ID: "Formulir yang dipakai", EN: "Forms it uses"},
	"sheet":    {ID: "Lembar", EN: "Sheet"},
	"stale": {ID: "Berkas ini sedang rusak. Yang tampak adalah lembar terakhir yang baik; perbaiki temuannya di " +
		"halaman ini.",
		EN: "The file is broken. What you see is the last good sheet; mend what was found on this page."},
	"undrawn": {ID: "Lembar ini belum dapat digambar.", EN: "The sheet cannot be drawn yet."},
	"look":    {ID: "Lihat lembar", EN: "See the sheet"},

	"editing": {ID: "Penyunting", EN: "Editor"},
	"save":    {ID: "Simpan", EN: "Save"},
	"keys": {
		ID: "Ctrl+S menyimpan, Ctrl+Spasi melengkapi, Esc lalu Tab meninggalkan penyunting.",
		EN: "Ctrl+S saves, Ctrl+Space completes, Esc then Tab leaves the editor.",
	},
	"changes": {ID: "Beda dengan yang tersimpan", EN: "Differences to what is saved"},
	"same":    {ID: "Sama dengan yang tersimpan.", EN: "The same as what is saved."},
	"about": {
		ID: "Ubah tulisannya di kotak ini; lembar, temuan dan bedanya mengikuti. " +
			"Berkasnya tidak berubah sebelum Simpan ditekan.",
		EN: "Change the text in this box; sheet, findings and differences follow. " +
			"The file changes when Save is pressed.",
	},
	"aboutRead": {
		ID: "Ubah tulisannya di kotak ini untuk mencoba; lembar, temuan dan bedanya mengikuti. Berkas tidak berubah.",
		EN: "Change the text in this box to try; sheet, findings and differences follow. The file does not change.",
	},
	"swipe": {
		ID: "Geser lembar ke samping untuk melihat seluruhnya; isinya juga tertulis langkah demi langkah di bawahnya.",
		EN: "Swipe the sheet sideways to see all of it; what it says is also told step by step below it.",
	},
	"picture": {ID: "Gambar halaman", EN: "Picture of page"},
	"preview": {ID: "Pratinjau", EN: "Preview"},
	"noscript": {
		ID: "Penyunting ini memerlukan JavaScript. Ubah berkasnya dengan penyunting lain; halaman lembar tetap " +
			"dapat dibaca.",
		EN: "The editor needs JavaScript. Edit the file with another editor; the pages of the sheets can be " +
			"read all the same.",
	},
	"reload": {ID: "Ambil isi terbaru", EN: "Take what is there now"},

	"fill":      {ID: "Isi formulir", EN: "Fill in the form"},
	"more":      {ID: "Lainnya", EN: "More"},
	"signing":   {ID: "Tanda tangan", EN: "Signatures"},
	"entry":     {ID: "Bagian", EN: "Part"},
	"addRow":    {ID: "Tambah baris", EN: "Add a row"},
	"addEntry":  {ID: "Tambah bagian", EN: "Add a part"},
	"remove":    {ID: "Hapus", EN: "Remove"},
	"row":       {ID: "baris", EN: "row"},
	"Row":       {ID: "Baris", EN: "Row"},
	"required":  {ID: "wajib", EN: "required"},
	"computed":  {ID: "dihitung", EN: "computed"},
	"sensitive": {ID: "data pribadi", EN: "personal data"},
	"choose":    {ID: "(pilih)", EN: "(choose)"},
	"refresh":   {ID: "Perbarui pratinjau", EN: "Update the preview"},
	"blankOK":   {ID: "Unduh walau belum lengkap", EN: "Download though incomplete"},
	"wrong":     {ID: "Isian yang perlu diperbaiki", EN: "Fields to mend"},
	"private": {ID: "Isian halaman ini tidak disimpan dan tidak dicatat. Unduh hasilnya sebelum menutup halaman.",
		EN: "What is filled in here is not kept and not recorded. Download it before you close the page."},
	"known": {ID: "Isi dari berkas data yang diketahui", EN: "Fill from a file of known data"},
	"knownFile": {ID: "Berkas petugas dan klien (lihat sopgen form known)",
		EN: "File of officer and client (see sopgen form known)"},
	"hint.nik":    {ID: "16 angka", EN: "16 digits"},
	"hint.nip":    {ID: "18 angka", EN: "18 digits"},
	"hint.rupiah": {ID: "Rupiah, mis. 1500000", EN: "Rupiah, e.g. 1500000"},

	"js.gone": {
		ID: "Program sopgen serve tidak menjawab: ia dihentikan atau terputus. " +
			"Halaman ini menyambung sendiri bila ia berjalan lagi.",
		EN: "sopgen serve does not answer: it was stopped or cut off. This page connects by itself once it runs again.",
	},
	"js.redrawn": {ID: "Lembar digambar ulang.", EN: "The sheet was drawn again."},
	"js.saved":   {ID: "Tersimpan.", EN: "Saved."},
	"js.unsaved": {ID: "Belum disimpan", EN: "Not saved yet"},
	"js.conflict": {
		ID: "Berkas ini diubah di tempat lain sejak dibuka. Tulisan Anda tidak disimpan dan masih ada di sini.",
		EN: "The file was changed elsewhere since it was opened. Your text was not saved and is still here.",
	},
	"js.failed":  {ID: "Gagal", EN: "Failed"},
	"js.wrong":   {ID: "isian perlu diperbaiki", EN: "fields to mend"},
	"js.same":    {ID: "Sama dengan yang tersimpan.", EN: "The same as what is saved."},
	"js.clean":   {ID: "Tidak ada temuan.", EN: "Nothing was found."},
	"js.editor":  {ID: "Isi berkas", EN: "Content of the file"},
	"js.error":   {ID: "Galat", EN: "Error"},
	"js.warning": {ID: "Peringatan", EN: "Warning"},
	"js.line":    {ID: "baris", EN: "line"},
	"js.shown":   {ID: "tampak", EN: "shown"},
}
