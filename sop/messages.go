package sop

// messages are what Validate says of each fault. In those of a step the first
// value is its number.
var messages = map[Fault]Text{
	ErrNoTitle:     {"nama SOP belum diisi", "the SOP has no title"},
	ErrNoRoles:     {"belum ada pelaksana", "there is no role"},
	ErrNoSteps:     {"belum ada langkah", "there is no step"},
	ErrNoRoleID:    {"pelaksana ke-%d belum punya id", "role %d has no id"},
	ErrDuplicateID: {"pelaksana %q dinyatakan dua kali", "role %q is declared twice"},
	ErrBadText:     {"ada karakter yang tidak dapat dicetak (%U)", "has a character that cannot be printed (%U)"},

	ErrNoActivity: {"langkah %d: aktifitas belum diisi", "step %d has no activity"},
	ErrBadTime: {
		"langkah %d: waktu harus berupa angka dengan satuan", "step %d: a time is an amount with a unit",
	},
	ErrUnreachable:   {"langkah %d: tidak ada alur yang sampai ke sini", "step %d is never reached"},
	ErrNoEnd:         {"langkah %d: alurnya tidak pernah selesai", "step %d never comes to an end"},
	ErrNoTask:        {"langkah %d: belum ada pelaksananya", "step %d: no role does it"},
	ErrDuplicateTask: {"langkah %d: pelaksana %q disebut dua kali", "step %d: role %q is named twice"},
	ErrSelfFlow:      {"langkah %d: alur kembali ke langkah itu sendiri", "step %d: a flow leads to its own step"},
	ErrUnknownRole: {
		"langkah %d: pelaksana %q tidak ada dalam daftar pelaksana%s",
		"step %d: role %q is not declared%s",
	},
	ErrSymbol: {
		"langkah %d: simbol untuk %q tidak dapat dipakai di sini",
		"step %d: the symbols of %q cannot stand here",
	},
	ErrTwoPrimaries: {
		"langkah %d: hanya satu pelaksana boleh menjadi yang utama",
		"step %d: only one task may be primary",
	},
	ErrOneOutcome: {
		"langkah %d: keputusan harus punya dua alur atau lebih",
		"step %d: a decision needs two ways out or more",
	},
	ErrNotParallel: {
		"langkah %d: beberapa alur keluar, tetapi bukan keputusan dan tidak dinyatakan serentak",
		"step %d: several ways out, but no decision and not declared parallel",
	},
	ErrSameOutcome: {
		"langkah %d: dua alur dengan jawaban atau tujuan yang sama",
		"step %d: two flows with the same answer or target",
	},
	ErrUnknownTarget: {
		"langkah %d: tujuan alur %q tidak ada%s",
		"step %d: there is no step %q to flow to%s",
	},
	ErrFlowRole: {
		"langkah %d: alur menyebut %q yang tidak mengerjakan langkah %d",
		"step %d: a flow names %q, who has no task in step %d",
	},
}

// What else is said of faults that are found in several places.
var (
	notUTF8         = Text{"bukan teks UTF-8", "is not UTF-8 text"}
	yearBounds      = Text{"tahun %d harus di antara 1 dan 9999", "the year %d is not between 1 and 9999"}
	tooManyRoles    = Text{"pelaksana lebih dari %d", "more than %d roles"}
	tooManyInLegend = Text{"simbol keterangan lebih dari %d", "more than %d symbols in the legend"}
	manyFlows       = Text{"alur lebih dari %d", "more than %d flows"}
	tooManyTasks    = Text{"langkah %d: pelaksana lebih dari %d", "step %d: more than %d tasks"}
	longText        = Text{"teks lebih dari %d karakter", "text of more than %d characters"}
	longTexts       = Text{"sampai di sini teks SOP sudah lebih dari %d karakter",
		"up to here the texts of the SOP have more than %d characters"}
	tooManySteps = Text{"langkah lebih dari %d", "more than %d steps"}
	legendSymbol = Text{"simbol tidak dikenal", "unknown symbol"}
	sopIDTwice   = Text{"id %q sudah dipakai SOP ke-%d", "id %q is used by SOP %d already"}
	stepIDTwice  = Text{"langkah %d: id %q sudah dipakai langkah %d", "step %d: id %q is used by step %d already"}
	stepIDNumber = Text{"langkah %d: id %q adalah nomor langkah lain", "step %d: id %q is the number of another step"}
)
