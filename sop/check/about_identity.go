package check

import "github.com/sopkit/sopkit/sop"

// aboutIdentity says what the rules on the identity block and the manual ask.
var aboutIdentity = map[string]about{
	"id-block": {
		summary: sop.Text{ID: "lembar memuat kotak identitas", EN: "the sheet has an identity block"},
		explain: sop.Text{
			ID: "Di atas tabel ada kop, Nomor SOP, tanggal, pengesahan, judul dan enam kotak. Hapus " +
				"tanpa_identitas, kecuali instansi memang mencetak judul saja.",
			EN: "Over the table stand letterhead, number, dates, approval, title and six boxes. Remove " +
				"tanpa_identitas, unless the agency prints the title alone.",
		},
	},
	"id-unprinted": {
		summary: sop.Text{ID: "yang diisi juga dicetak", EN: "what is stated is printed"},
		explain: sop.Text{
			ID: "Lembar dengan tanpa_identitas hanya mencetak kop dan judul di atas tabel; isi kotak identitas " +
				"tidak tampak.",
			EN: "A sheet with tanpa_identitas prints letterhead and title alone over the table; what the identity " +
				"block would hold is not seen.",
		},
	},
	"id-fields": {
		summary: sop.Text{ID: "setiap bagian identitas terisi", EN: "every identity field is there"},
		explain: sop.Text{
			ID: "Kop, dasar hukum, kualifikasi pelaksana, keterkaitan, peralatan/perlengkapan dan peringatan " +
				"adalah bagian identitas SOP.",
			EN: "Letterhead, legal basis, qualifications, related SOPs, equipment and warnings are parts of an " +
				"SOP's identity.",
		},
	},
	"id-title": {
		summary: sop.Text{ID: "nama SOP hanya dipakai sekali", EN: "a title is used once"},
		explain: sop.Text{
			ID: "Dua SOP dengan nama yang sama tidak dapat dibedakan dalam daftar isi dan keterkaitan; salah " +
				"satunya biasanya salinan.",
			EN: "Two SOPs of one title cannot be told apart in contents and links; one is usually a copy.",
		},
	},
	"id-number": {
		summary: sop.Text{
			ID: "Nomor SOP lengkap dan hanya dipakai sekali",
			EN: "the number is complete and used once",
		},
		explain: sop.Text{
			ID: "Nomor mengikuti aturan tata naskah instansi sendiri; bagian yang kosong, misalnya nomor urut " +
				"sebelum atau di antara garis miring, diisi sebelum ditandatangani. Tahun bukan nomor urut.",
			EN: "The number follows the agency's own rules for letters; a blank, such as the running number " +
				"before or between slashes, is filled in before signing. A year is no running number.",
		},
		beyond: sop.Text{
			ID: "nomor tidak dipakai dua kali, dan sesuai pola instansi",
			EN: "no number is used twice, and it fits the pattern of the agency",
		},
	},
	"id-dates": {
		summary: sop.Text{
			ID: "tanggal pembuatan, revisi dan efektif ada dan urut",
			EN: "the three dates are there and in order",
		},
		explain: sop.Text{
			ID: "Tanggal efektif dan revisi tidak mendahului pembuatan. Tanggal revisi boleh di masa depan: " +
				"rencana peninjauan.",
			EN: "Effective and revision dates do not come before creation. The revision date may lie ahead: a " +
				"planned review.",
		},
		beyond: sop.Text{
			ID: "urutan tanggal dan tahun yang masuk akal; tanggal revisi boleh kosong pada terbitan pertama",
			EN: "the order of the dates, and plausible years; a first edition may have no revision date",
		},
	},
	"id-approval": {
		summary: sop.Text{
			ID: "pengesahan memuat jabatan, nama dan NIP yang benar bentuknya",
			EN: "the approval has position, name and a well-formed NIP",
		},
		explain: sop.Text{
			ID: "NIP 18 angka: tanggal lahir, bulan pengangkatan, jenis kelamin, nomor urut.",
			EN: "A NIP has 18 digits: birth date, month of appointment, sex, serial.",
		},
		beyond: sop.Text{
			ID: "bentuk NIP",
			EN: "the form of the NIP",
		},
	},
	"id-law": {
		summary: sop.Text{
			ID: "dasar hukum menyebut jenis, nomor dan tahun",
			EN: "a legal basis names kind, number and year",
		},
		explain: sop.Text{
			ID: "Misalnya 'Peraturan Gubernur Nomor 44 Tahun 2016 tentang …'. Tahunnya tidak sesudah tahun SOP. " +
				"Undang-Undang Dasar 1945 tidak bernomor.",
			EN: "For example 'Peraturan Gubernur Nomor 44 Tahun 2016 tentang …'. Its year is not after the SOP's. " +
				"The constitution of 1945 has no number.",
		},
	},
	"id-related": {
		summary: sop.Text{ID: "keterkaitan menunjuk SOP yang ada", EN: "related SOPs are found in the manual"},
		explain: sop.Text{
			ID: "Keterkaitan menyebut SOP lain; bila manual diperiksa utuh, judul yang disebut harus ada di " +
				"dalamnya. SOP instansi lain, seperti 'SOP di Dinas Kesehatan', tidak dicari.",
			EN: "Keterkaitan names other SOPs; when a whole manual is checked, the titles named must be in it. " +
				"SOPs of other offices, as 'SOP di Dinas Kesehatan', are not looked for.",
		},
		beyond: sop.Text{
			ID: "judul yang disebut ada dalam manual",
			EN: "the titles named are in the manual",
		},
	},
	"id-records": {
		summary: sop.Text{ID: "pencatatan dan pendataan terisi", EN: "records to keep are stated"},
		explain: sop.Text{
			ID: "Setiap pelaksana mencatat apa yang dikerjakan; tulislah di buku atau berkas mana.",
			EN: "Each role records what was done; state in which book or file.",
		},
	},
	"dup-field": {
		summary: sop.Text{
			ID: "dua bagian identitas tidak berisi tulisan yang sama",
			EN: "no two identity fields have the same text",
		},
		explain: sop.Text{
			ID: "Tulisan yang sama biasanya tertinggal dari salinan.",
			EN: "The same text is usually left over from copying.",
		},
	},
	"review-due": {
		summary: sop.Text{
			ID: "SOP ditinjau paling lambat tiap 12 bulan",
			EN: "the SOP is reviewed every 12 months",
		},
		explain: sop.Text{
			ID: "Yang dihitung adalah tanggal terakhir dari pembuatan, efektif dan revisi sampai tanggal yang " +
				"diberikan. Jangka waktunya dapat diatur.",
			EN: "Counted is the latest of creation, effective and revision date up to the day given. The span " +
				"can be set.",
		},
	},
	"dup-rows": {
		summary: sop.Text{ID: "baris tidak tersalin dari SOP lain", EN: "no rows are copied from another SOP"},
		explain: sop.Text{
			ID: "Baris yang sama pada dua SOP boleh jadi benar, tetapi sering tertinggal dari salinan: periksa " +
				"apakah mutu bakunya memang milik SOP ini.",
			EN: "The same rows in two SOPs may be right, but are often left over from copying: see whether the " +
				"standard is this SOP's own.",
		},
	},
	"text-example": {
		summary: sop.Text{ID: "tulisan contoh sudah diganti", EN: "examples have been replaced"},
		explain: sop.Text{
			ID: "Lembar baru berisi tulisan contoh seperti NAMA UNIT atau 'SOP ...'. Gantilah semuanya sebelum " +
				"lembar ditandatangani; yang tidak perlu dihapus.",
			EN: "A new sheet holds examples such as NAMA UNIT or 'SOP ...'. Replace them all before it is signed; " +
				"take out what is not needed.",
		},
	},
	"text-list": {
		summary: sop.Text{ID: "butir daftar berdiri sendiri-sendiri", EN: "items of a list stand by themselves"},
		explain: sop.Text{
			ID: "Daftar yang diketik '1. …' dan '2. …' berturut-turut, atau dengan •, menjadi satu teks dan tercetak " +
				"sebaris. Tulis tiap butir pada barisnya, diawali tanda - dan spasi.",
			EN: "A list typed as '1. …' and '2. …' one below the other, or with •, becomes one text and is printed " +
				"in one line. Write each item on a line of its own that begins with a - and a space.",
		},
	},
	"manual-parts": {
		summary: sop.Text{
			ID: "manual mempunyai keputusan pimpinan yang sudah diisi",
			EN: "the manual has the head's decision, filled in",
		},
		explain: sop.Text{
			ID: "Dokumen SOP yang utuh memuat sampul, keputusan pimpinan, daftar isi dan penjelasan singkat " +
				"penggunaan, lalu prosedurnya. 'sopgen book' membuat semuanya dari manual; hanya nomor, tanggal dan " +
				"dasar keputusan tidak dapat diketahuinya, sehingga keputusan tanpa data tercetak dengan " +
				"titik-titik. Dicari berkas di samping manual bernama keputusan.*, apa pun akhirannya: " +
				"keputusan.yaml, yang dipakai 'sopgen book', atau keputusan yang ditulis sendiri.",
			EN: "A whole manual has a cover, the head's decision, a table of contents and a short explanation " +
				"of use, then the procedures. 'sopgen book' makes them all of the manual; but it cannot know the " +
				"decision's number, date and laws, and prints dots for them. A file beside the manual is looked for " +
				"that is called keputusan.*, whatever its ending: keputusan.yaml, which 'sopgen book' takes, or a " +
				"decision written elsewhere.",
		},
	},
}
