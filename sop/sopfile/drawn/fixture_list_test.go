package drawn_test

import (
	"slices"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/drawn/internal/hand"
)

type (
	presets = map[sop.Symbol]string
	turns   = map[sop.Symbol]int
	arrows  = map[string]hand.Arrow
)

// simple are the shapes of Excel's menu that offices take most.
var simple = presets{sop.Process: "rect", sop.Decision: "diamond"}

const mm = hand.MM

// fixtures are in the order of their numbers; new ones go to the end.
var fixtures = slices.Concat(cellHabits, symbolHabits, arrowHabits, mixes, doubts, offices, changed)

// cellHabits are ways to write cells.
var cellHabits = []fixture{
	{name: "tidy", sheets: []drawing{{"legalisir", labelled(plain), hand.Look{}}}},
	{name: "capitals", sheets: []drawing{{"surat-masuk", labelled(capitals), hand.Look{Colon: " :",
		Dates: hand.Slashed}}}},
	{name: "short-labels", sheets: []drawing{{"surat-keluar", labelled(short), hand.Look{Colon: ":",
		Presets: simple}}}},
	{name: "one-cell", sheets: []drawing{{"ktp", labelled(plain), hand.Look{Block: hand.Joined, Colon: " :",
		Boxes: hand.SameCell, Numbered: true}}}},
	{name: "list", sheets: []drawing{{"imunisasi", labelled(health), hand.Look{Block: hand.List, Colon: ":"}}}},
	{name: "list-no-colon", sheets: []drawing{{"mutasi", labelled(steps), hand.Look{Block: hand.List,
		Dates: hand.Slashed}}}},
	{name: "unmerged", sheets: []drawing{{"domisili", labelled(plain), hand.Look{Unmerged: true,
		Boxes: hand.EachLine}}}},
	{name: "cover", sheets: []drawing{{"rawat-jalan", labelled(health), hand.Look{Cover: true}}}},
	{name: "one-head-row", sheets: []drawing{{"legalisir", labelled(short), hand.Look{Head: hand.OneRow,
		Presets: simple}}}},
	{name: "numbers-row", sheets: []drawing{{"cuti", labelled(capitals), hand.Look{Numbered: true, Dotted: true}}}},
	{name: "next-sheet", sheets: []drawing{{"pangkat", labelled(plain), hand.Look{Split: []int{8}}}}},
	{name: "repeated-head", sheets: []drawing{{"pengadaan", labelled(plain), hand.Look{Split: []int{7, 13},
		SplitTo: hand.OnHead, Presets: simple}}}},
	{name: "page-break", sheets: []drawing{{"izin", labelled(health), hand.Look{Split: []int{7}, SplitTo: hand.OnPage,
		Numbered: true}}}},
	{name: "homeplate", sheets: []drawing{{"keuangan", labelled(plain), hand.Look{Split: []int{9, 16},
		Presets: presets{sop.Process: "rect", sop.Decision: "diamond", sop.OffPage: "homePlate"},
		Turns:   turns{sop.OffPage: 1}, Themed: true}}}},
	{name: "ellipse", sheets: []drawing{{"domisili", labelled(capitals), hand.Look{
		Presets: presets{sop.Process: "rect", sop.Decision: "diamond", sop.Terminator: "ellipse"}}}}},
	{name: "capsule-words", sheets: []drawing{{"domisili", labelled(health), hand.Look{Block: hand.Joined, Colon: ":",
		Presets: presets{sop.Terminator: "roundRect"}, Themed: true}}}},
	{name: "document-archive", sheets: []drawing{{"arsip", labelled(plain), hand.Look{}}}},
	{name: "triangle", sheets: []drawing{{"arsip", labelled(short), hand.Look{Themed: true,
		Presets: presets{sop.Archive: "triangle", sop.Document: "foldedCorner"}}}}},
	{name: "groups", sheets: []drawing{{"pengaduan", labelled(plain), hand.Look{Group: hand.StepOnes}}}},
	{name: "nested-groups", sheets: []drawing{{"pengaduan", labelled(capitals), hand.Look{Group: hand.Nested,
		Scale:   0.5,
		Presets: simple}}}},
}
