package check

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/sopkit/sopkit/sop"
)

func flowRules() []*Rule {
	return []*Rule{
		{Name: structural, Levels: all(Error), Summary: Text{"SOP dapat digambar", "the SOP can be drawn"},
			Explain: Text{"Judul, pelaksana, langkah, nama dan tulisan harus ada dan dapat dicetak; tanpa itu lembar tidak dapat dibuat.",
				"Title, roles, steps, names and texts must be there and printable; without them there is no sheet."},
			sentinels: []error{sop.ErrNoTitle, sop.ErrNoRoles, sop.ErrNoSteps, sop.ErrNoActivity, sop.ErrDuplicateID, sop.ErrNoRoleID, sop.ErrBadText, sop.ErrTooMany, sop.ErrTooLong, sop.ErrFlowRole}},
		{Name: "flow-start", Levels: all(Error), Basis: permenpan, Check: flowStart,
			Summary: Text{"alur mempunyai tepat satu awal", "the flow has exactly one start"},
			Explain: Text{"Alur dimulai dengan satu kapsul pada langkah pertama. Kapsul di tengah alur membuat pembaca menyangka ada prosedur kedua.",
				"The flow begins with one capsule at the first step. A capsule in the middle reads as a second procedure."}},
		{Name: "flow-end", Levels: all(Error), Basis: permenpan, Check: flowEnd, sentinels: []error{sop.ErrNoEnd},
			Summary: Text{"alur berakhir, dengan kapsul, sebaiknya pada satu tempat", "the flow ends, with a capsule, best at one place"},
			Explain: Text{"Tanpa akhir prosedur tidak pernah selesai. Lebih dari satu akhir boleh, tetapi sering berarti ada panah yang lupa digambar.",
				"Without an end the procedure is never done. More than one is allowed, but often means a forgotten arrow."}},
		{Name: "flow-symbols", Levels: all(Warning).in(PermenPAN35, Error), Basis: permenpan, Check: flowSymbols,
			Summary: Text{"hanya lima simbol yang dipakai", "only the five symbols are used"},
			Explain: Text{"PermenPAN-RB 35/2012 mengenal kapsul, kotak, belah ketupat, anak panah dan segilima. Simbol dokumen dan arsip tidak dipakai; tulislah dokumen pada kelengkapan atau output.",
				"PermenPAN-RB 35/2012 knows capsule, box, diamond, arrow and pentagon. Document and archive symbols are not used; state documents as requirement or output."}},
		{Name: "flow-decision", Levels: all(Error).in(Lenient, Warning), Basis: permenpan, Check: flowDecision, sentinels: []error{sop.ErrOneOutcome, sop.ErrSameOutcome, sop.ErrUnknownTarget},
			Summary: Text{"keputusan mempunyai dua jawaban atau lebih, semuanya bertulisan", "a decision has two labelled answers or more"},
			Explain: Text{"Belah ketupat adalah pertanyaan: tiap panah yang keluar adalah satu jawaban (ya/tidak, lengkap/tidak) dan harus bertulisan jawabannya.",
				"A diamond is a question: each arrow out of it is an answer (ya/tidak, lengkap/tidak) and must say which."}},
		{Name: "flow-process-out", Levels: all(Error), sentinels: []error{sop.ErrNotParallel},
			Summary: Text{"kotak mempunyai satu jalan keluar", "a box has one way out"},
			Explain: Text{"Bila beberapa langkah sungguh dikerjakan serentak, nyatakan 'serentak: ya'; bila ada pilihan, pakailah belah ketupat.",
				"If several steps do happen at once, declare 'serentak'; if there is a choice, use a diamond."}},
		{Name: "flow-reach", Levels: all(Error), sentinels: []error{sop.ErrUnreachable},
			Summary: Text{"setiap langkah dapat dicapai dari awal", "each step is reached from the start"},
			Explain: Text{"Langkah yang tidak dicapai panah mana pun tidak pernah dikerjakan.", "A step no arrow leads to is never done."}},
		{Name: "flow-self", Levels: all(Error), sentinels: []error{sop.ErrSelfFlow},
			Summary: Text{"tidak ada panah ke langkahnya sendiri", "no arrow leads to its own step"},
			Explain: Text{"Panah ke diri sendiri tidak menyatakan apa yang diulang; kembalilah ke langkah yang memperbaiki.", "An arrow to itself does not say what is done again; go back to the step that mends it."}},
		{Name: "flow-offpage", Levels: all(Error), Basis: permenpan, sentinels: []error{sop.ErrSymbol},
			Summary: Text{"segilima hanya menghubungkan halaman", "a pentagon only joins pages"},
			Explain: Text{"Segilima dibuat sendiri oleh tata letak, berpasangan, bila alur berpindah halaman. Jangan menuliskannya sebagai simbol langkah; satu sel memuat satu simbol, atau kapsul dan satu simbol lain.",
				"The layout makes pentagons itself, in pairs, where the flow goes over to another page. Do not state one as a step's symbol; a cell holds one symbol, or a capsule and another."}},
		{Name: "step-number", Levels: all(Error), Check: stepNumber,
			Summary: Text{"nomor langkah urut dari 1", "steps are numbered from 1 without a gap"},
			Explain: Text{"Bila ID langkah berupa angka, angkanya harus sama dengan nomor barisnya.", "Where step IDs are numbers, each must be the number of its row."}},
	}
}

func step(i int, field string) string { return "steps[" + strconv.Itoa(i) + "]" + field }

// has reports whether a task of the step has the symbol.
func has(p *sop.Procedure, i int, k sop.Symbol) bool {
	for t := range p.Steps[i].Tasks {
		if slices.Contains(p.Symbols(i, t), k) {
			return true
		}
	}
	return false
}

func flowStart(p *Pass) {
	for i := range p.Procedure.Steps {
		capsule := has(p.Procedure, i, sop.Terminator)
		switch {
		case i == 0 && !capsule && len(p.Procedure.Steps[0].Tasks) > 0:
			p.at(step(0, ".tasks"), "langkah 1 tidak dimulai dengan kapsul", "step 1 does not begin with a capsule")
		case i > 0 && capsule && !p.Procedure.Ends(i):
			p.at(step(i, ".tasks"), fmt.Sprintf("langkah %d: kapsul di tengah alur", i+1), fmt.Sprintf("step %d: a capsule in the middle of the flow", i+1))
		}
	}
}

func flowEnd(p *Pass) {
	ends := 0
	for i := range p.Procedure.Steps {
		if !p.Procedure.Ends(i) {
			continue
		}
		ends++
		if ends == 2 {
			p.Report(Finding{Path: step(i, ""), Soft: true, Text: Text{fmt.Sprintf("langkah %d: akhir kedua; sebaiknya satu", i+1), fmt.Sprintf("step %d: a second end; one is better", i+1)}})
		}
		if len(p.Procedure.Steps[i].Tasks) > 0 && !has(p.Procedure, i, sop.Terminator) {
			p.Report(Finding{Path: step(i, ".tasks"), Soft: true, Text: Text{fmt.Sprintf("langkah %d mengakhiri alur tanpa kapsul", i+1), fmt.Sprintf("step %d ends the flow without a capsule", i+1)}})
		}
	}
}

func flowSymbols(p *Pass) {
	for i := range p.Procedure.Steps {
		for t := range p.Procedure.Steps[i].Tasks {
			for _, k := range p.Procedure.Steps[i].Tasks[t].Symbols {
				if k == sop.Document || k == sop.Archive {
					p.Report(Finding{Path: step(i, fmt.Sprintf(".tasks[%d].symbols", t)), Words: k.String(), Text: Text{
						fmt.Sprintf("langkah %d: simbol %s bukan salah satu dari lima simbol", i+1, k), fmt.Sprintf("step %d: %s is none of the five symbols", i+1, k.Word(sop.English))}})
				}
			}
		}
	}
	for i, k := range p.Procedure.Legend {
		if k == sop.Document || k == sop.Archive {
			p.Report(Finding{Path: fmt.Sprintf("legend[%d]", i), Words: k.String(), Soft: true, Text: Text{
				fmt.Sprintf("keterangan memuat simbol %s, di luar lima simbol", k), fmt.Sprintf("the legend lists %s, which is none of the five symbols", k.Word(sop.English))}})
		}
	}
}

func flowDecision(p *Pass) {
	for i := range p.Procedure.Steps {
		s := &p.Procedure.Steps[i]
		if !s.IsDecision() || len(s.Flows) < 2 {
			continue
		}
		for j := range s.Flows {
			if s.Flows[j].Outcome == "" {
				p.at(step(i, fmt.Sprintf(".flows[%d]", j)), fmt.Sprintf("langkah %d: satu panah keputusan tanpa tulisan jawaban", i+1), fmt.Sprintf("step %d: an arrow of the decision has no answer written at it", i+1))
			}
		}
	}
}

func stepNumber(p *Pass) {
	for i := range p.Procedure.Steps {
		if n, err := strconv.Atoi(p.Procedure.Steps[i].ID); err == nil && n != i+1 {
			p.Report(Finding{Path: step(i, ".id"), Words: p.Procedure.Steps[i].ID, Text: Text{fmt.Sprintf("langkah %d bernomor %d", i+1, n), fmt.Sprintf("step %d is numbered %d", i+1, n)}})
		}
	}
}
