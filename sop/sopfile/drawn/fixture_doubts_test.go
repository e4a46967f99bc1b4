package drawn_test

import (
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/drawn/internal/hand"
)

// doubts are sheets of which something cannot be known; told says where.
var doubts = []fixture{
	{name: "doubt-far", told: []string{"3/tu>4/ktu"}, sheets: []drawing{{"legalisir", labelled(plain), hand.Look{
		Presets: simple, Arrows: arrows{"3>4": {Loose: true, Gap: 7 * mm, Route: hand.HV}}}}}},
	{name: "doubt-no-head", told: []string{"4/sekcam>5/camat"}, sheets: []drawing{{"surat-masuk", labelled(plain),
		hand.Look{Arrows: arrows{"4>5": {NoHead: true}}}}}},
	{name: "doubt-missing", told: []string{"SOP!B21"}, sheets: []drawing{{"pengaduan", labelled(plain), hand.Look{
		Presets: simple, Arrows: arrows{"5>6": {As: hand.Missing}}}}}},
	{name: "doubt-unknown-shape", told: []string{"4/operator"}, sheets: []drawing{{"ktp", labelled(plain), hand.Look{
		Symbols: map[string]hand.Symbol{"4/operator": {Preset: "cloud"}}}}}},
	{name: "doubt-between-lanes", told: []string{"4/sekcam"}, sheets: []drawing{{"surat-masuk", labelled(short),
		hand.Look{
			Presets: simple, Symbols: map[string]hand.Symbol{"4/sekcam": {Right: 100 * 9525 / 2}}}}}},
	{name: "block-arrows", sheets: []drawing{{"surat-masuk", labelled(capitals),
		hand.Look{Presets: simple, Arrows: arrows{"1>2": {As: hand.BlockOne}}}}}},
	{name: "one-answer", sheets: []drawing{{"legalisir", oneAnswer, hand.Look{Presets: simple}}}},
	{name: "doubt-letter", told: []string{"7/sek>8/kepala"}, sheets: []drawing{{"pangkat", labelled(plain), hand.Look{
		Split: []int{8}}}}, more: wrongLetter},
	{name: "doubt-preparation", told: []string{"4/ktu"}, sheets: []drawing{{"legalisir", labelled(short), hand.Look{
		Symbols: map[string]hand.Symbol{"4/ktu": {Preset: "flowChartPreparation"}}}}}},
}

// offices are fixtures that LibreOffice saved again.
var offices = []fixture{
	{name: "office-tidy", office: true, sheets: []drawing{{"legalisir", labelled(plain), hand.Look{}}}},
	{name: "office-loose", office: true, sheets: []drawing{{"imunisasi", labelled(capitals),
		hand.Look{Presets: simple,
			Arrow: hand.Arrow{As: hand.Chain, Loose: true, Gap: mm / 2}}}}},
	{name: "office-freeform", office: true, sheets: []drawing{{"ktp", labelled(short), hand.Look{Themed: true,
		Arrow: hand.Arrow{As: hand.Freeform, Loose: true}}}}},
	{name: "office-pages", office: true, sheets: []drawing{{"pangkat", labelled(health), hand.Look{Split: []int{8},
		Arrow: hand.Arrow{As: hand.Freeform, Loose: true}}}}},
	{name: "office-homeplate", office: true, sheets: []drawing{{"izin", labelled(plain), hand.Look{Split: []int{7},
		SplitTo: hand.OnHead, Presets: presets{sop.Process: "rect", sop.Decision: "diamond",
			sop.OffPage: "homePlate"},
		Turns: turns{sop.OffPage: 1}, Arrow: hand.Arrow{As: hand.Freeform, Loose: true}}}}},
	{name: "office-groups", office: true, sheets: []drawing{{"cuti", labelled(health), hand.Look{Group: hand.StepOnes,
		Scale: 0.5, Arrow: hand.Arrow{As: hand.Chain, Loose: true}}}}},
	{name: "office-cover", office: true, sheets: []drawing{{"rawat-jalan", labelled(short), hand.Look{Cover: true,
		Colon: ":", Dates: hand.Serial}}}},
	{name: "office-list", office: true, sheets: []drawing{{"domisili", labelled(capitals), hand.Look{Block: hand.List,
		Colon: ":", Presets: presets{sop.Terminator: "ellipse", sop.Process: "rect"}, Themed: true}}}},
	{name: "office-archive", office: true, sheets: []drawing{{"arsip", labelled(plain), hand.Look{Legend: true,
		Anchor: hand.OneCell, Arrow: hand.Arrow{As: hand.Freeform, Loose: true}}}}},
	{name: "office-joint", office: true, sheets: []drawing{{"piket", labelled(health), hand.Look{RowsPerStep: 2,
		ColsPerRole: 2}}}},
}

// oneAnswer leaves one of two answers unwritten.
func oneAnswer(p *sop.Procedure) {
	labelled(capitals)(p)
	p.Steps[1].Flows[0].Outcome = ""
}

// wrongLetter gives the second pentagon of a pair another letter.
func wrongLetter(b *hand.Book) {
	for _, sh := range b.Sheets[1].Shapes {
		if sh.Text == "A" {
			sh.Text = "X"
		}
	}
}

// written puts words into boxes.
func written(p *sop.Procedure) {
	labelled(plain)(p)
	p.Steps[2].Tasks[0].Text, p.Steps[3].Tasks[0].Text = "Ketik", "TTD"
}
