package sop_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// sample is a valid procedure: two roles, and four steps with a decision, a
// loop and joint work. Cases break it in one place.
func sample() *sop.Procedure {
	return &sop.Procedure{
		Title: "Proses Surat Keluar",
		Roles: []sop.Role{{ID: "kepala", Name: "Kepala Panti"}, {ID: "staf", Name: "Staf"}},
		Steps: []sop.Step{
			{Activity: "Mengonsep surat", Tasks: []sop.Task{{Role: "staf"}}},
			{ID: "koreksi", Activity: "Memeriksa konsep",
				Tasks: []sop.Task{{Role: "kepala", Symbols: []sop.Symbol{sop.Decision}}},
				Flows: []sop.Flow{{To: "3", Outcome: "Ya"}, {To: "1", Outcome: "Tidak"}}},
			{Activity: "Menandatangani surat", Tasks: []sop.Task{{Role: "kepala"}, {Role: "staf"}}},
			{Activity: "Mengirim surat", Tasks: []sop.Task{{Role: "staf"}}},
		},
	}
}

func many[T any](n int, v T) []T {
	out := make([]T, n)
	for i := range out {
		out[i] = v
	}
	return out
}

// problemCases has at least one case for each sentinel.
var problemCases = []struct {
	name                string
	spoil               func(*sop.Procedure)
	path                string
	err                 error
	word                string
	indonesian, english string
}{
	{"no title", func(p *sop.Procedure) { p.Title = " \n" }, "title", sop.ErrNoTitle, "", "nama SOP belum diisi",
		"the SOP has no title"},
	{"too many roles", func(p *sop.Procedure) {
		for len(p.Roles) <= sop.MaxRoles {
			p.Roles = append(p.Roles, sop.Role{ID: strings.Repeat("x", len(p.Roles))})
		}
	}, "roles", sop.ErrTooMany, "", "pelaksana lebih dari 30", "more than 30 roles"},
	{"too many steps", func(p *sop.Procedure) {
		p.Steps = append(p.Steps, many(sop.MaxSteps-3, p.Steps[3])...)
	}, "steps", sop.ErrTooMany, "", "langkah lebih dari 1000", "more than 1000 steps"},
	{"too many flows", func(p *sop.Procedure) {
		p.Steps[1].Flows = append(p.Steps[1].Flows, many(sop.MaxFlows-3, sop.Flow{To: "4"})...)
	}, "steps", sop.ErrTooMany, "", "alur lebih dari 2500", "more than 2500 flows"},
	{"too many tasks", func(p *sop.Procedure) {
		p.Steps[3].Tasks = many(sop.MaxRoles+1, sop.Task{Role: "staf"})
	}, "steps[3].tasks", sop.ErrTooMany, "", "langkah 4: pelaksana lebih dari 30", "step 4: more than 30 tasks"},
	{"long legend", func(p *sop.Procedure) { p.Legend = many(sop.MaxLegend+1, sop.Arrow) }, "legend", sop.ErrTooMany,
		"",
		"simbol keterangan lebih dari 100", "more than 100 symbols in the legend"},
	{"long text", func(p *sop.Procedure) {
		p.Steps[2].Note = strings.Repeat("é", sop.MaxText+1)
	}, "steps[2].note", sop.ErrTooLong, "", "teks lebih dari 10000 karakter", "text of more than 10000 characters"},
	{"long texts", func(p *sop.Procedure) {
		p.Related = many(sop.MaxTexts/sop.MaxText, strings.Repeat("a", sop.MaxText-5))
		p.Records = []string{strings.Repeat("a", 100), "", strings.Repeat("a", 100)}
	}, "records[2]", sop.ErrTooLong, "", "sampai di sini teks SOP sudah lebih dari 500000 karakter",
		"up to here the texts of the SOP have more than 500000 characters"},
	{"no steps", func(p *sop.Procedure) { p.Steps = nil }, "steps", sop.ErrNoSteps, "", "belum ada langkah",
		"there is no step"},
	{"no activity", func(p *sop.Procedure) { p.Steps[2].Activity = "\u00a0 " }, "steps[2].activity", sop.ErrNoActivity,
		"",
		"langkah 3: aktifitas belum diisi", "step 3 has no activity"},
	{"role twice", func(p *sop.Procedure) { p.Roles = append(p.Roles, sop.Role{ID: "staf"}) }, "roles[2].id",
		sop.ErrDuplicateID, "staf",
		`pelaksana "staf" dinyatakan dua kali`, `role "staf" is declared twice`},
	{"step twice", func(p *sop.Procedure) { p.Steps[3].ID = "koreksi" }, "steps[3].id", sop.ErrDuplicateID, "koreksi",
		`langkah 4: id "koreksi" sudah dipakai langkah 2`, `step 4: id "koreksi" is used by step 2 already`},
	{"step named by another's number", func(p *sop.Procedure) { p.Steps[3].ID = "1" }, "steps[3].id",
		sop.ErrDuplicateID, "1",
		`langkah 4: id "1" adalah nomor langkah lain`, `step 4: id "1" is the number of another step`},
	{"role without id", func(p *sop.Procedure) { p.Roles = append(p.Roles, sop.Role{Name: "Tamu"}) }, "roles[2].id",
		sop.ErrNoRoleID, "",
		"pelaksana ke-3 belum punya id", "role 3 has no id"},
	{"unknown role", func(p *sop.Procedure) { p.Steps[3].Tasks[0].Role = "tamu" }, "steps[3].tasks[0].role",
		sop.ErrUnknownRole, "tamu",
		`langkah 4: pelaksana "tamu" tidak ada dalam daftar pelaksana; yang ada: kepala, staf`,
		`step 4: role "tamu" is not declared; there are kepala, staf`},
	{"no task", func(p *sop.Procedure) { p.Steps[3].Tasks = nil }, "steps[3].tasks", sop.ErrNoTask, "",
		"langkah 4: belum ada pelaksananya", "step 4: no role does it"},
	{"task twice", func(p *sop.Procedure) { p.Steps[2].Tasks[1].Role = "kepala" }, "steps[2].tasks[1].role",
		sop.ErrDuplicateTask, "kepala",
		`langkah 3: pelaksana "kepala" disebut dua kali`, `step 3: role "kepala" is named twice`},
	{"two primaries", func(p *sop.Procedure) { p.Steps[2].Tasks[0].Primary, p.Steps[2].Tasks[1].Primary = true, true },
		"steps[2].tasks[1].primary", sop.ErrTwoPrimaries, "staf",
		"langkah 3: hanya satu pelaksana boleh menjadi yang utama", "step 3: only one task may be primary"},
	{"tie", func(p *sop.Procedure) { p.Steps[2].Tie = 99 }, "steps[2].tie", sop.ErrTie, "Tie(99)",
		"langkah 3: sambungan tidak dikenal", "step 3: unknown tie"},
	{"symbol of the layout", func(p *sop.Procedure) { p.Steps[3].Tasks[0].Symbols = []sop.Symbol{sop.OffPage} },
		"steps[3].tasks[0].symbols", sop.ErrSymbol, "segilima",
		`langkah 4: segilima untuk "staf" digambar sendiri menurut alur; hapus dari sini dan nyatakan tujuannya pada ` +
			`alur`,
		`step 4: the pentagon for "staf" is drawn from the flow; take it out here and state its target as a flow`},
	{"symbol zero", func(p *sop.Procedure) { p.Steps[3].Tasks[0].Symbols = []sop.Symbol{0} },
		"steps[3].tasks[0].symbols", sop.ErrSymbol, "", `langkah 4: simbol untuk "staf" tidak dikenal`,
		`step 4: the symbol of "staf" is not known`},
	{"two boxes in a cell",
		func(p *sop.Procedure) { p.Steps[3].Tasks[0].Symbols = []sop.Symbol{sop.Process, sop.Document} },
		"steps[3].tasks[0].symbols", sop.ErrSymbol, "",
		`langkah 4: sel "staf" memuat terlalu banyak simbol; tulis satu simbol, atau kapsul dan satu simbol lain`,
		`step 4: the cell of "staf" holds too many symbols; state one, or a capsule and another`},
	{"legend", func(p *sop.Procedure) { p.Legend = []sop.Symbol{sop.Arrow, 99} }, "legend[1]", sop.ErrSymbol,
		"Symbol(99)",
		"simbol tidak dikenal", "unknown symbol"},
	{"unknown target", func(p *sop.Procedure) {
		p.Steps[1].Flows = append(p.Steps[1].Flows, sop.Flow{To: "5", Outcome: "?"})
	}, "steps[1].flows[2].to", sop.ErrUnknownTarget, "5",
		`langkah 2: tujuan alur "5" tidak ada; nomor langkah hanya sampai 4`,
		`step 2: there is no step "5" to flow to; the numbers of steps end with 4`},
	{"unknown target like another", func(p *sop.Procedure) { p.Steps[1].Flows[1].To = "koresi" },
		"steps[1].flows[1].to", sop.ErrUnknownTarget, "koresi",
		`langkah 2: tujuan alur "koresi" tidak ada; mungkin maksudnya "koreksi"`,
		`step 2: there is no step "koresi" to flow to; did you mean "koreksi"`},
	{"unknown role like another", func(p *sop.Procedure) { p.Steps[3].Tasks[0].Role = "satf" },
		"steps[3].tasks[0].role", sop.ErrUnknownRole, "satf",
		`langkah 4: pelaksana "satf" tidak ada dalam daftar pelaksana; mungkin maksudnya "staf"`,
		`step 4: role "satf" is not declared; did you mean "staf"`},
	{"self flow", func(p *sop.Procedure) { p.Steps[1].Flows[1].To = "koreksi" }, "steps[1].flows[1].to",
		sop.ErrSelfFlow, "koreksi",
		"langkah 2: alur kembali ke langkah itu sendiri", "step 2: a flow leads to its own step"},
	{"from a role without a task", func(p *sop.Procedure) { p.Steps[1].Flows[1].FromRole = "staf" },
		"steps[1].flows[1].fromRole", sop.ErrFlowRole, "staf",
		`langkah 2: alur menyebut "staf" yang tidak mengerjakan langkah 2`,
		`step 2: a flow names "staf", who has no task in step 2`},
	{"to a role without a task", func(p *sop.Procedure) { p.Steps[1].Flows[1].ToRole = "kepala" },
		"steps[1].flows[1].toRole", sop.ErrFlowRole, "kepala",
		`langkah 2: alur menyebut "kepala" yang tidak mengerjakan langkah 1`,
		`step 2: a flow names "kepala", who has no task in step 1`},
	{"one outcome", func(p *sop.Procedure) { p.Steps[1].Flows = p.Steps[1].Flows[:1] }, "steps[1].flows",
		sop.ErrOneOutcome, "",
		"langkah 2: keputusan harus punya dua alur atau lebih, mis. alur: {Ya: id-langkah, Tidak: id-langkah}",
		"step 2: a decision needs two ways out or more, e.g. alur: {Ya: step-id, Tidak: step-id}"},
	{"same answer", func(p *sop.Procedure) { p.Steps[1].Flows[1].Outcome = " yA" }, "steps[1].flows[1]",
		sop.ErrSameOutcome, " yA",
		"langkah 2: dua alur dengan jawaban atau tujuan yang sama", "step 2: two flows with the same answer or target"},
	{"same target", func(p *sop.Procedure) { p.Steps[1].Flows[1].To = "3" }, "steps[1].flows[1]", sop.ErrSameOutcome,
		"Tidak",
		"langkah 2: dua alur dengan jawaban atau tujuan yang sama", "step 2: two flows with the same answer or target"},
	{"same target, named once",
		func(p *sop.Procedure) { p.Steps[1].Flows[0].ToRole, p.Steps[1].Flows[1].To = "kepala", "3" },
		"steps[1].flows[1]", sop.ErrSameOutcome, "Tidak", "langkah 2: dua alur dengan jawaban atau tujuan yang sama",
		"step 2: two flows with the same answer or target"},
	{"no fan-out", func(p *sop.Procedure) { p.Steps[2].Flows = []sop.Flow{{To: "4"}, {To: "1"}} }, "steps[2].flows",
		sop.ErrNotParallel, "",
		"langkah 3: beberapa alur keluar, tetapi bukan keputusan dan tidak dinyatakan serentak; bila keputusan, " +
			"tulis pelaksana: {kepala: keputusan}; " +
			"bila semua ditempuh, tulis serentak: ya",
		"step 3: several ways out, but no decision and not declared parallel; for a decision write pelaksana: " +
			"{kepala: keputusan}; " +
			"if all are taken, serentak: ya"},
	{"unreachable", func(p *sop.Procedure) { p.Steps[1].Flows[0].To = "4" }, "steps[2]", sop.ErrUnreachable, "",
		"langkah 3: tidak ada alur yang sampai ke sini", "step 3 is never reached"},
	{"bad date", func(p *sop.Procedure) { p.Revised = sop.Date{Year: 2019, Month: 2, Day: 30} }, "revised",
		sop.ErrBadDate, "2019-02-30",
		"tanggal 30 Februari 2019 tidak ada; Februari 2019 hanya sampai tanggal 28",
		"there is no 30 Februari 2019: the month has 28 days"},
	{"month not in the calendar", func(p *sop.Procedure) { p.Revised = sop.Date{Year: 2019, Month: 13} }, "revised",
		sop.ErrBadDate, "2019-13",
		"bulan ke-13 tidak ada; bulan 1 sampai 12", "there is no month 13: months are 1 to 12"},
	{"printed number", func(p *sop.Procedure) { p.Steps[2].Number, p.Steps[1].Flows[0].To = "2a", "2a" },
		"steps[1].flows[0].to", sop.ErrPrintedNumber, "2a",
		`langkah 2: tujuan alur "2a" adalah nomor tercetak baris ke-3, bukan nomor urutnya; beri langkah itu id, ` +
			`lalu tulis id itu sebagai tujuan`,
		`step 2: the target "2a" is the number that row 3 prints, not its row number; give that step an id and name ` +
			`the id`},
	{"long number", func(p *sop.Procedure) { p.Steps[0].Number = strings.Repeat("1", sop.MaxNumber+1) },
		"steps[0].number", sop.ErrTooLong, "",
		"langkah 111111111111111111111: nomor lebih dari 20 karakter",
		"step 111111111111111111111: a number of more than 20 characters"},
	{"note of rows that are not there", func(p *sop.Procedure) { p.Steps[2].NoteRows = 3 }, "steps[2].noteRows",
		sop.ErrNoteRows, "",
		"langkah 3: keterangan untuk 3 baris, padahal dari sini sampai akhir tabel ada 2 baris",
		"step 3: a note of 3 rows, where the table has 2 from here on"},
	{"note where another stands", func(p *sop.Procedure) { p.Steps[1].NoteRows, p.Steps[2].Note = 2, "x" },
		"steps[2].note", sop.ErrNoteRows, "",
		"langkah 3: di sini sudah ada keterangan langkah 2", "step 3: the note of step 2 stands here"},
	{"time without a unit", func(p *sop.Procedure) { p.Steps[0].Time = sop.Duration{Min: 5, Max: 5} }, "steps[0].time",
		sop.ErrBadTime, "",
		"langkah 1: waktu harus berupa angka dengan satuan", "step 1: a time is an amount with a unit"},
	{"a great year", func(p *sop.Procedure) { p.Unit.Year = 99999 }, "unit.year", sop.ErrBadDate, "99999",
		"tahun 99999 harus di antara 1 dan 9999", "the year 99999 is not between 1 and 9999"},
	{"the greatest year", func(p *sop.Procedure) { p.Unit.Year = math.MaxInt }, "unit.year", sop.ErrBadDate,
		"9223372036854775807",
		"tahun 9223372036854775807 harus di antara 1 dan 9999",
		"the year 9223372036854775807 is not between 1 and 9999"},
	{"a year before the first", func(p *sop.Procedure) { p.Unit.Year = -1 }, "unit.year", sop.ErrBadDate, "-1",
		"tahun -1 harus di antara 1 dan 9999", "the year -1 is not between 1 and 9999"},
	{"text of a title", func(p *sop.Procedure) { p.Title = "a\x00" }, "title", sop.ErrBadText, "",
		"ada karakter yang tidak dapat dicetak (U+0000)", "has a character that cannot be printed (U+0000)"},
}

func TestValidateFindsOneProblem(t *testing.T) {
	require.NoError(t, sample().Validate())
	for _, c := range problemCases {
		t.Run(c.name, func(t *testing.T) {
			p := sample()
			c.spoil(p)
			err := p.Validate()
			require.ErrorIs(t, err, c.err)
			var list sop.Problems
			require.ErrorAs(t, err, &list)
			require.Len(t, list, 1, "%v", err)
			q := list[0]
			assert.Equal(t, c.path, q.Path)
			assert.Equal(t, c.word, q.Word)
			assert.Equal(t, c.indonesian, q.Message(sop.Indonesian))
			assert.Equal(t, c.english, q.Message(sop.English))
			assert.Equal(t, q.Place()+": "+c.indonesian, err.Error())
			var one *sop.Problem
			require.ErrorAs(t, err, &one)
			assert.Equal(t, c.err, one.Unwrap())
		})
	}
}
