package drawn_test

import (
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/drawn/internal/hand"
)

// symbolHabits are ways to draw symbols.
var symbolHabits = []fixture{
	{name: "one-cell-anchors", sheets: []drawing{{"legalisir", labelled(capitals), hand.Look{Anchor: hand.OneCell}}}},
	{name: "absolute-anchors", sheets: []drawing{{"surat-keluar", labelled(plain), hand.Look{Anchor: hand.Absolute,
		Presets: simple}}}},
	{name: "stale-transform", sheets: []drawing{{"pengadaan", labelled(short), hand.Look{Stale: 21 * mm,
		Split:   []int{10},
		Presets: presets{sop.Process: "rect", sop.Decision: "diamond", sop.OffPage: "homePlate"},
		Turns:   turns{sop.OffPage: 1, sop.Process: 1}}}}},
	{name: "turned", sheets: []drawing{{"ktp", labelled(plain), hand.Look{Presets: simple,
		Turns: turns{sop.Process: 2, sop.Decision: 1}}}}},
	{name: "flipped", sheets: []drawing{{"arsip", labelled(plain), hand.Look{
		Presets: presets{sop.Archive: "flowChartExtract"}, Symbols: map[string]hand.Symbol{
			"7/arsiparis": {FlipV: true}, "4/kabid": {FlipH: true}, "3/panitia": {FlipH: true, FlipV: true}}}}}},
	{name: "straddling", sheets: []drawing{{"surat-masuk", labelled(plain), hand.Look{Straddle: 8 * mm, Lower: 9 * mm,
		Presets: simple}}}},
	{name: "straddling-left", sheets: []drawing{{"cuti", labelled(short), hand.Look{Straddle: -9 * mm}}}},
	{name: "scaled-group", sheets: []drawing{{"perjadin", labelled(plain), hand.Look{Group: hand.All, Scale: 2.5,
		Anchor: hand.Absolute, Arrow: hand.Arrow{As: hand.Chain}}}}},
	{name: "group-all", sheets: []drawing{{"legalisir", labelled(health), hand.Look{Group: hand.All,
		Presets: simple}}}},
	{name: "multidocument", sheets: []drawing{{"arsip", labelled(capitals), hand.Look{Anchor: hand.OneCell,
		Presets: presets{sop.Document: "flowChartMultidocument", sop.Archive: "flowChartMagneticDisk"}}}}},
	{name: "pentagon-circle", sheets: []drawing{{"keuangan", labelled(capitals), hand.Look{Split: []int{12},
		SplitTo: hand.OnHead, Presets: presets{sop.OffPage: "flowChartConnector", sop.Process: "rect"}}}}},
	{name: "boxes-with-words", sheets: []drawing{{"domisili", written, hand.Look{Presets: simple}}}},
	{name: "capsule-and-box", sheets: []drawing{{"cuti", labelled(plain),
		hand.Look{Presets: presets{sop.Process: "rect",
			sop.Terminator: "roundRect", sop.Decision: "diamond"}}}}},
	{name: "rounded-boxes", sheets: []drawing{{"ktp", labelled(capitals), hand.Look{
		Presets: presets{sop.Process: "roundRect", sop.Decision: "diamond"}}}}},
}
