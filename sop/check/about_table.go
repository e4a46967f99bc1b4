package check

import "github.com/sopkit/sopkit/sop"

// aboutTable says what the rules on the table and its flow ask.
var aboutTable = map[string]about{
	structural: {
		summary: sop.Text{ID: "SOP dapat digambar", EN: "the SOP can be drawn"},
		explain: sop.Text{
			ID: "Judul, pelaksana, langkah, nama dan tulisan harus ada dan dapat dicetak; tanpa itu lembar " +
				"tidak dapat dibuat.",
			EN: "Title, roles, steps, names and texts must be there and printable; without them there is no sheet.",
		},
	},
	"flow-start": {
		summary: sop.Text{ID: "alur mempunyai tepat satu awal", EN: "the flow has exactly one start"},
		explain: sop.Text{
			ID: "Alur dimulai dengan satu kapsul pada langkah pertama. Kapsul di tengah alur membuat pembaca " +
				"menyangka ada prosedur kedua.",
			EN: "The flow begins with one capsule at the first step. A capsule in the middle reads as a second " +
				"procedure.",
		},
	},
	"flow-end": {
		summary: sop.Text{
			ID: "alur berakhir, dengan kapsul, sebaiknya pada satu tempat",
			EN: "the flow ends, with a capsule, best at one place",
		},
		explain: sop.Text{
			ID: "Tanpa akhir prosedur tidak pernah selesai. Lebih dari satu akhir boleh, tetapi sering berarti " +
				"ada panah yang lupa digambar.",
			EN: "Without an end the procedure is never done. More than one is allowed, but often means a " +
				"forgotten arrow.",
		},
		beyond: sop.Text{
			ID: "satu akhir lebih baik daripada dua",
			EN: "one end is better than two",
		},
	},
	"flow-symbols": {
		summary: sop.Text{ID: "hanya lima simbol yang dipakai", EN: "only the five symbols are used"},
		explain: sop.Text{
			ID: "PermenPAN-RB 35/2012 mengenal kapsul, kotak, belah ketupat, anak panah dan segilima. Simbol " +
				"dokumen dan arsip tidak dipakai; tulislah dokumen pada kelengkapan atau output. Panah " +
				"putus-putus tidak disebut.",
			EN: "PermenPAN-RB 35/2012 knows capsule, box, diamond, arrow and pentagon. Document and archive " +
				"symbols are not used; state documents as requirement or output. Dashed arrows are not named.",
		},
	},
	"flow-decision": {
		summary: sop.Text{
			ID: "keputusan mempunyai dua jawaban atau lebih, semuanya bertulisan",
			EN: "a decision has two labelled answers or more",
		},
		explain: sop.Text{
			ID: "Belah ketupat adalah pertanyaan: tiap panah yang keluar adalah satu jawaban (ya/tidak, " +
				"lengkap/tidak) dan harus bertulisan jawabannya.",
			EN: "A diamond is a question: each arrow out of it is an answer (ya/tidak, lengkap/tidak) and must " +
				"say which.",
		},
	},
	"flow-process-out": {
		summary: sop.Text{ID: "kotak mempunyai satu jalan keluar", EN: "a box has one way out"},
		explain: sop.Text{
			ID: "Bila beberapa langkah sungguh dikerjakan serentak, nyatakan 'serentak: ya'; bila ada pilihan, " +
				"pakailah belah ketupat.",
			EN: "If several steps do happen at once, declare 'serentak'; if there is a choice, use a diamond.",
		},
	},
	"flow-reach": {
		summary: sop.Text{ID: "setiap langkah dapat dicapai dari awal", EN: "each step is reached from the start"},
		explain: sop.Text{
			ID: "Langkah yang tidak dicapai panah mana pun tidak pernah dikerjakan. Panah putus-putus hanya " +
				"memberi tahu.",
			EN: "A step no arrow leads to is never done. A dashed arrow only informs.",
		},
	},
	"flow-self": {
		summary: sop.Text{ID: "tidak ada panah ke langkahnya sendiri", EN: "no arrow leads to its own step"},
		explain: sop.Text{
			ID: "Panah ke diri sendiri tidak menyatakan apa yang diulang; kembalilah ke langkah yang memperbaiki.",
			EN: "An arrow to itself does not say what is done again; go back to the step that mends it.",
		},
	},
	"flow-offpage": {
		summary: sop.Text{ID: "segilima hanya menghubungkan halaman", EN: "a pentagon only joins pages"},
		explain: sop.Text{
			ID: "Segilima dibuat sendiri oleh tata letak, berpasangan, bila alur berpindah halaman. Jangan " +
				"menuliskannya sebagai simbol langkah; satu sel memuat satu simbol, atau kapsul dan satu " +
				"simbol lain.",
			EN: "The layout makes pentagons itself, in pairs, where the flow goes over to another page. Do not " +
				"state one as a step's symbol; a cell holds one symbol, or a capsule and another.",
		},
		beyond: sop.Text{
			ID: "satu sel memuat satu simbol, atau kapsul dan satu simbol lain",
			EN: "a cell holds one symbol, or a capsule and another",
		},
	},
	"step-number": {
		summary: sop.Text{ID: "nomor langkah urut dari 1", EN: "steps are numbered from 1 without a gap"},
		explain: sop.Text{
			ID: "Bila ID langkah berupa angka, angkanya harus sama dengan nomor barisnya. Nomor tercetak sendiri " +
				"urut dan tidak ganda; 8a sesudah 8 boleh.",
			EN: "Where step IDs are numbers, each must be the number of its row. Printed numbers of their own " +
				"follow each other, none twice; 8a after 8 will do.",
		},
	},
	"step-role": {
		summary: sop.Text{ID: "setiap langkah mempunyai pelaksana", EN: "each step has a role that does it"},
		explain: sop.Text{
			ID: "Siapa mengerjakan dinyatakan dalam kolom pelaksana. Bila beberapa mengerjakan bersama, tandai " +
				"satu sebagai utama, [{peran: ID, utama: ya}, ID]: panah masuk dan keluar di sana. Bila serempak " +
				"tanpa garis, setiap pelaksana memerlukan panahnya sendiri.",
			EN: "Who acts is stated in the columns of roles. Where several act together, mark one as primary, " +
				"[{peran: ID, utama: ya}, ID]: arrows enter and leave there. Where they act at once without a " +
				"line, each needs an arrow.",
		},
		beyond: sop.Text{
			ID: "yang utama di antara beberapa pelaksana; pelaksana tidak disebut dua kali",
			EN: "the primary one of several roles; no role is named twice",
		},
	},
	"role-unused": {
		summary: sop.Text{ID: "setiap kolom pelaksana dipakai", EN: "each declared column is used"},
		explain: sop.Text{
			ID: "Kolom tanpa simbol memakan tempat dan membuat pembaca mencari tugas yang tidak ada. Lembar yang " +
				"hanya memakai sebagian pelaksana manual menyebutkan yang dipakainya: pelaksana: [ID, ID].",
			EN: "A column without a symbol takes room and makes readers look for a task that is not there. A " +
				"sheet that uses some of the manual's roles lists them: pelaksana: [ID, ID].",
		},
	},
	"role-order": {
		summary: sop.Text{
			ID: "kolom pelaksana menurut urutan kemunculan",
			EN: "columns stand in order of first appearance",
		},
		explain: sop.Text{
			ID: "Alur yang bergerak dari kiri ke kanan lebih mudah dibaca. Banyak kantor mengurutkan menurut " +
				"jabatan; aturan ini semula mati.",
			EN: "A flow from left to right reads more easily. Many offices order by rank; this rule is off " +
				"unless asked for.",
		},
	},
	"sop-kind": {
		summary: sop.Text{
			ID: "SOP teknis satu pelaksana, SOP administratif lebih dari satu",
			EN: "a technical SOP has one role, an administrative one more",
		},
		explain: sop.Text{
			ID: "SOP administratif menyangkut lebih dari satu pelaksana; SOP teknis dikerjakan satu pelaksana " +
				"dan dirinci.",
			EN: "An administrative SOP concerns more than one role; a technical one is done by one role, in " +
				"detail.",
		},
	},
	"word-verb": {
		summary: sop.Text{
			ID: "aktifitas dimulai dengan kata kerja aktif",
			EN: "an activity begins with an active verb",
		},
		explain: sop.Text{
			ID: "Tulislah kegiatan dengan kata kerja di muka, tanpa subjek: 'Memeriksa surat', bukan " +
				"'Pemeriksaan surat' atau 'Surat'.",
			EN: "Write an activity with the verb first and no subject: 'Memeriksa surat', not 'Pemeriksaan " +
				"surat' or 'Surat'.",
		},
	},
	"word-subject": {
		summary: sop.Text{
			ID: "aktifitas tidak menyebut pelaksana sebagai subjek",
			EN: "an activity does not name who acts",
		},
		explain: sop.Text{
			ID: "Pelaksana berdiri di kolomnya sendiri: tulislah 'Memeriksa surat', bukan 'Kasubbag memeriksa " +
				"surat'.",
			EN: "Who acts stands in a column of its own: write 'Memeriksa surat', not 'Kasubbag memeriksa surat'.",
		},
	},
	"word-passive": {
		summary: sop.Text{
			ID: "aktifitas tidak dimulai dengan kata kerja pasif",
			EN: "an activity does not open with a passive verb",
		},
		explain: sop.Text{
			ID: "Tulislah 'Mengajukan konsep', bukan 'Diajukan' atau 'Di ajukan'.",
			EN: "Write 'Mengajukan konsep', not 'Diajukan' or 'Di ajukan'.",
		},
	},
	"word-di": {
		summary: sop.Text{
			ID: "'di' ditulis serangkai dengan kata kerja dan terpisah dari tempat",
			EN: `"di" is joined to a verb and stands apart from a place`,
		},
		explain: sop.Text{
			ID: "Tulislah 'dilaksanakan', bukan 'di laksanakan'; 'di kantor', bukan 'dikantor'. " +
				"Kata asing dan singkatan bertanda hubung: 'di-upload'.",
			EN: "Write 'dilaksanakan', not 'di laksanakan'; 'di kantor', not 'dikantor'. " +
				"Foreign words and abbreviations take a hyphen: 'di-upload'.",
		},
	},
	"step-blank": {
		summary: sop.Text{ID: "setiap baris berisi aktifitas", EN: "each row states an activity"},
		explain: sop.Text{
			ID: "Baris yang hanya berisi tanda hubung atau tanpa aktifitas tidak menyuruh siapa pun berbuat " +
				"apa-apa: isi atau hapus.",
			EN: "A row of dashes, or without an activity, tells nobody to do anything: fill it in or take it out.",
		},
	},
	"std-blank": {
		summary: sop.Text{
			ID: "kelengkapan, waktu dan output setiap langkah terisi",
			EN: "each step states requirements, time and output",
		},
		explain: sop.Text{
			ID: "Setiap kegiatan hendaknya menyatakan mutu bakunya. Keterangan boleh kosong.",
			EN: "Each activity should state its standard. The note may be empty.",
		},
	},
	"std-time": {
		summary: sop.Text{
			ID: "waktu berupa angka atau rentang dengan satuan",
			EN: "a time is a number or range with a unit",
		},
		explain: sop.Text{
			ID: "Tulislah misalnya '15 menit', '1 - 3 hari kerja', 'maksimal 3 hari', '2 jam 30 menit'. Satuan: " +
				"menit, jam, hari, hari kerja, minggu, bulan, semester, tahun. Dengan begitu waktu dapat " +
				"dijumlahkan dan dipantau. 'Setiap saat' boleh, tetapi tidak ikut dijumlahkan.",
			EN: "Write '15 menit', '1 - 3 hari kerja', 'maksimal 3 hari' or '2 jam 30 menit'. Units: menit, jam, " +
				"hari, hari kerja, minggu, bulan, semester, tahun. Only such times can be added up and watched. " +
				"'Setiap saat' may stand there, but is not added up.",
		},
	},
	"std-echo": {
		summary: sop.Text{
			ID: "output bukan ulangan waktu, kelengkapan atau aktifitas",
			EN: "the output does not repeat time, requirements or activity",
		},
		explain: sop.Text{
			ID: "Output adalah hasil langkah. Bila sama dengan yang diperlukan atau dikerjakan, pembaca tidak " +
				"tahu apa yang berubah.",
			EN: "The output is what the step yields. If it repeats what it needs or does, nobody sees what " +
				"changed.",
		},
	},
}
