package sop

import (
	"cmp"
	"strconv"
	"strings"
)

// messages are what Validate says of each fault. In those of a step the first
// value is its number.
var messages = map[Fault]Text{
	ErrNoTitle:     {"nama SOP belum diisi", "the SOP has no title"},
	ErrNoRoles:     {"belum ada pelaksana", "there is no role"},
	ErrNoSteps:     {"belum ada langkah", "there is no step"},
	ErrNoRoleID:    {"pelaksana ke-%d belum punya id", "role %d has no id"},
	ErrDuplicateID: {"pelaksana %q dinyatakan dua kali", "role %q is declared twice"},
	ErrBadText:     {"ada karakter yang tidak dapat dicetak (%U)", "has a character that cannot be printed (%U)"},

	ErrNoActivity: {"langkah %v: aktifitas belum diisi", "step %v has no activity"},
	ErrBadTime: {
		"langkah %v: waktu harus berupa angka dengan satuan", "step %v: a time is an amount with a unit",
	},
	ErrUnreachable:   {"langkah %v: tidak ada alur yang sampai ke sini%s", "step %v is never reached%s"},
	ErrNoEnd:         {"langkah %v: alurnya tidak pernah selesai%s", "step %v never comes to an end%s"},
	ErrNoTask:        {"langkah %v: belum ada pelaksananya", "step %v: no role does it"},
	ErrDuplicateTask: {"langkah %v: pelaksana %q disebut dua kali", "step %v: role %q is named twice"},
	ErrSelfFlow:      {"langkah %v: alur kembali ke langkah itu sendiri", "step %v: a flow leads to its own step"},
	ErrUnknownRole: {
		"langkah %v: pelaksana %q tidak ada dalam daftar pelaksana%s",
		"step %v: role %q is not declared%s",
	},
	ErrSymbol: {
		"langkah %v: sel %q memuat terlalu banyak simbol; tulis satu simbol, atau kapsul dan satu simbol lain",
		"step %v: the cell of %q holds too many symbols; state one, or a capsule and another",
	},
	ErrTie: {"langkah %v: sambungan tidak dikenal", "step %v: unknown tie"},
	ErrTwoPrimaries: {
		"langkah %v: hanya satu pelaksana boleh menjadi yang utama",
		"step %v: only one task may be primary",
	},
	ErrOneOutcome: {
		"langkah %v: keputusan harus punya dua alur atau lebih, mis. alur: {Ya: id-langkah, Tidak: id-langkah}",
		"step %v: a decision needs two ways out or more, e.g. alur: {Ya: step-id, Tidak: step-id}",
	},
	ErrNotParallel: {
		"langkah %v: beberapa alur keluar, tetapi bukan keputusan dan tidak dinyatakan serentak; " +
			"bila keputusan, tulis pelaksana: %s; bila semua ditempuh, tulis serentak: ya",
		"step %v: several ways out, but no decision and not declared parallel; " +
			"for a decision write pelaksana: %s; if all are taken, serentak: ya",
	},
	ErrSameOutcome: {
		"langkah %v: dua alur dengan jawaban atau tujuan yang sama",
		"step %v: two flows with the same answer or target",
	},
	ErrUnknownTarget: {
		"langkah %v: tujuan alur %q tidak ada%s",
		"step %v: there is no step %q to flow to%s",
	},
	ErrPrintedNumber: {
		"langkah %v: tujuan alur %q adalah nomor tercetak baris ke-%d, bukan nomor urutnya; " +
			"beri langkah itu id, lalu tulis id itu sebagai tujuan",
		"step %v: the target %q is the number that row %d prints, not its row number; " +
			"give that step an id and name the id",
	},
	ErrNoteRows: {
		"langkah %v: keterangan untuk %d baris, padahal dari sini sampai akhir tabel ada %d baris",
		"step %v: a note of %d rows, where the table has %d from here on",
	},
	ErrFlowRole: {
		"langkah %v: alur menyebut %q yang tidak mengerjakan langkah %v",
		"step %v: a flow names %q, who has no task in step %v",
	},
}

// What else is said of faults that are found in several places.
var (
	notUTF8         = Text{"bukan teks UTF-8", "is not UTF-8 text"}
	yearBounds      = Text{"tahun %d harus di antara 1 dan 9999", "the year %d is not between 1 and 9999"}
	tooManyRoles    = Text{"pelaksana lebih dari %d", "more than %d roles"}
	tooManyInLegend = Text{"simbol keterangan lebih dari %d", "more than %d symbols in the legend"}
	manyFlows       = Text{"alur lebih dari %d", "more than %d flows"}
	tooManyTasks    = Text{"langkah %v: pelaksana lebih dari %d", "step %v: more than %d tasks"}
	longText        = Text{"teks lebih dari %d karakter", "text of more than %d characters"}
	longTexts       = Text{"sampai di sini teks SOP sudah lebih dari %d karakter",
		"up to here the texts of the SOP have more than %d characters"}
	longInSymbol = Text{"langkah %v: tulisan dalam simbol %q %d karakter; paling banyak %d",
		"step %v: the text inside the symbol of %q has %d characters; at most %d"}
	tooManySteps = Text{"langkah lebih dari %d", "more than %d steps"}
	longNumber   = Text{"langkah %v: nomor lebih dari %d karakter", "step %v: a number of more than %d characters"}
	noteTaken    = Text{
		"langkah %v: di sini sudah ada keterangan langkah %v", "step %v: the note of step %v stands here",
	}
	drawnSymbol = Text{
		"langkah %v: %s untuk %q digambar sendiri menurut alur; hapus dari sini dan nyatakan tujuannya pada alur",
		"step %v: the %s for %q is drawn from the flow; take it out here and state its target as a flow",
	}
	strangeSymbol = Text{"langkah %v: simbol untuk %q tidak dikenal", "step %v: the symbol of %q is not known"}
	legendSymbol  = Text{"simbol tidak dikenal", "unknown symbol"}
	sopIDTwice    = Text{"id %q sudah dipakai SOP ke-%d", "id %q is used by SOP %d already"}
	stepIDTwice   = Text{"langkah %v: id %q sudah dipakai langkah %v", "step %v: id %q is used by step %v already"}
	stepIDNumber  = Text{"langkah %v: id %q adalah nomor langkah lain", "step %v: id %q is the number of another step"}
)

// alsoSteps is the end of a message on the first of some steps, all with the
// same fault for the same reason; blank for one step alone.
func (v *validator) alsoSteps(group []int) Text {
	const shown = 8
	if len(group) < 2 {
		return Text{}
	}
	var numbers []string
	for _, i := range group[1:min(len(group), shown+1)] {
		numbers = append(numbers, cmp.Or(v.p.PrintedNumber(i), strconv.Itoa(i+1)))
	}
	list := strings.Join(numbers, ", ")
	if len(group) > shown+1 {
		list += ", …"
	}
	return Text{"; begitu pula langkah %s", "; likewise step %s"}.With(list)
}
