package drawn_test

import (
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/drawn/internal/hand"
)

// arrowHabits are ways to draw arrows and to write their answers.
var arrowHabits = []fixture{
	{name: "loose", sheets: []drawing{{"legalisir", labelled(plain), hand.Look{Arrow: hand.Arrow{Loose: true}}}}},
	{name: "loose-gap", sheets: []drawing{{"ktp", labelled(capitals), hand.Look{Presets: simple,
		Arrow: hand.Arrow{Loose: true, Gap: 3 * mm / 2, Slide: 2 * mm}}}}},
	{name: "loose-overshoot", sheets: []drawing{{"surat-masuk", labelled(short), hand.Look{
		Arrow: hand.Arrow{Loose: true, Gap: -mm}}}}},
	{name: "backward", sheets: []drawing{{"surat-keluar", labelled(health),
		hand.Look{Arrow: hand.Arrow{Backward: true}}}}},
	{name: "backward-loose", sheets: []drawing{{"rawat-jalan", labelled(plain), hand.Look{Presets: simple,
		Arrow: hand.Arrow{Backward: true, Loose: true, Gap: mm}}}}},
	{name: "freeform", sheets: []drawing{{"pangkat", labelled(short), hand.Look{Arrow: hand.Arrow{As: hand.Freeform,
		Loose: true}}}}},
	{name: "freeform-backward", sheets: []drawing{{"domisili", labelled(short), hand.Look{Presets: simple,
		Arrow: hand.Arrow{As: hand.Freeform, Backward: true, Loose: true, Gap: mm}}}}},
	{name: "lines", sheets: []drawing{{"imunisasi", labelled(plain), hand.Look{Themed: true,
		Arrow: hand.Arrow{As: hand.Simple, Loose: true}}}}},
	{name: "chains", sheets: []drawing{{"ppdb", labelled(plain), hand.Look{Presets: simple,
		Arrow: hand.Arrow{As: hand.Chain}}}}},
	{name: "chains-loose", sheets: []drawing{{"ktp", labelled(health), hand.Look{
		Arrow: hand.Arrow{As: hand.Chain, Loose: true, Gap: mm / 2}}}}},
	{name: "chains-backward", sheets: []drawing{{"cuti", labelled(capitals), hand.Look{
		Arrow: hand.Arrow{As: hand.Chain, Loose: true, Backward: true}}}}},
	{name: "pairs-on-page", sheets: []drawing{{"rawat-jalan", labelled(capitals), hand.Look{Presets: simple,
		Arrows: arrows{"5>8": {As: hand.Pair, Route: hand.Straight}, "5>6": {Route: hand.VH}}}}}},
	{name: "onto-arrow", sheets: []drawing{{"pengaduan", labelled(capitals), hand.Look{Presets: simple,
		Arrows: arrows{"3>9": {Onto: "8/inspektur>9/petugas"}, "8>9": {Route: hand.HV}}}}}},
	{name: "onto-corner", sheets: []drawing{{"pangkat", labelled(plain), hand.Look{
		Arrows: arrows{"4>1": {Onto: "3/staf>1/opd", As: hand.Chain}, "3>1": {Route: hand.HV}}}}}},
	{name: "turned-connectors", sheets: []drawing{{"surat-masuk", labelled(plain),
		hand.Look{Arrow: hand.Arrow{Other: true}}}}},
	{name: "turned-loose", sheets: []drawing{{"izin", labelled(plain), hand.Look{Presets: simple,
		Arrow: hand.Arrow{Other: true, Loose: true}}}}},
	{name: "level-first", sheets: []drawing{{"ppdb", labelled(capitals), hand.Look{Arrow: hand.Arrow{Route: hand.HV},
		Arrows: arrows{"5>6": {}, "6>7": {}, "7>6": {Route: hand.VHV}}}}}},
	{name: "stale-connectors", sheets: []drawing{{"pengaduan", labelled(health), hand.Look{Stale: 15 * mm,
		Arrow: hand.Arrow{Loose: true}}}}},
	{name: "curved", sheets: []drawing{{"mutasi", labelled(plain), hand.Look{Presets: simple,
		Arrow: hand.Arrow{As: hand.Curved}}}}},
	{name: "sloping", sheets: []drawing{{"surat-masuk", labelled(health), hand.Look{Presets: simple,
		Arrow: hand.Arrow{As: hand.Sloping, Loose: true}}}}},
	{name: "bent-shapes", sheets: []drawing{{"perjadin", labelled(short), hand.Look{
		Arrow: hand.Arrow{As: hand.Drawn, Loose: true}}}}},
	{name: "dashed", sheets: []drawing{{"mutasi", labelled(capitals), hand.Look{Dates: hand.Slashed}}}},
	{name: "joint", sheets: []drawing{{"piket", labelled(plain), hand.Look{Presets: simple}}}},
	{name: "joint-loose", sheets: []drawing{{"piket", labelled(short), hand.Look{
		Arrow: hand.Arrow{Loose: true, Gap: mm / 2}}}}},
	{name: "answers-in-arrows", sheets: []drawing{{"ktp", labelled(short), hand.Look{
		Arrow: hand.Arrow{As: hand.Freeform, Loose: true, Answer: hand.OwnText}}}}},
	{name: "answers-in-cells", sheets: []drawing{{"imunisasi", labelled(short), hand.Look{Presets: simple,
		RowsPerStep: 3,
		Arrows:      arrows{"3>4": {Answer: hand.CellText}, "3>6": {Answer: hand.CellText, Route: hand.AsideLeft}}}}}},
	{name: "answers-in-lanes", sheets: []drawing{{"surat-keluar", labelled(capitals), hand.Look{ColsPerRole: 2,
		Arrow: hand.Arrow{Answer: hand.CellText}, RowsPerStep: 2}}}},
}

// mixes are several habits together.
var mixes = []fixture{
	{name: "offset", sheets: []drawing{{"legalisir", labelled(capitals), hand.Look{Left: 2, Above: 3, Legend: true,
		Clutter: true, Presets: simple}}}},
	{name: "wide-roles", sheets: []drawing{{"perjadin", labelled(health), hand.Look{ColsPerRole: 2, RowsPerStep: 2,
		TurnedRoles: true, Numbered: true}}}},
	{name: "cover-last", sheets: []drawing{{"pengaduan", labelled(short), hand.Look{Cover: true, Last: true,
		Block: hand.List,
		Colon: ":", Presets: simple, Arrow: hand.Arrow{Loose: true, Gap: mm}}}}},
	{name: "several", sheets: []drawing{
		{"surat-masuk", labelled(plain), hand.Look{Name: "Surat Masuk", Presets: simple}},
		{"surat-keluar", labelled(plain), hand.Look{Name: "Surat Keluar", Split: []int{5}}},
		{"ktp", labelled(plain), hand.Look{Name: "KTP", Cover: true}}}, more: aside},
	{name: "serial-dates", sheets: []drawing{{"keuangan", labelled(short), hand.Look{Dates: hand.Serial, Legend: true,
		Split: []int{12}, SplitTo: hand.OnPage, Presets: simple}}}},
	{name: "title-only", sheets: []drawing{{"piket", titleOnly, hand.Look{Head: hand.OneRow, Dotted: true,
		Presets: simple}}}},
	{name: "rich-text", sheets: []drawing{{"ppdb", labelled(health), hand.Look{Books: hand.Book{Rich: true},
		Colon:  " : ",
		Dotted: true, Themed: true}}}},
	{name: "inline-text", sheets: []drawing{{"izin", labelled(capitals), hand.Look{Books: hand.Book{Inline: true},
		Block: hand.Joined, Colon: ":", Boxes: hand.EachLine, Presets: simple, Themed: true}}}},
	{name: "everything", sheets: []drawing{{"pengadaan", labelled(capitals), hand.Look{Cover: true, Colon: ":",
		Numbered: true, Split: []int{7, 13}, Legend: true, Group: hand.StepOnes, Scale: 0.25, Themed: true,
		RowsPerStep: 2,
		Presets:     presets{sop.Process: "rect", sop.Decision: "diamond", sop.OffPage: "homePlate"},
		Turns:       turns{sop.OffPage: 1}, Arrow: hand.Arrow{Other: true}}}}},
	{name: "legend-beside", sheets: []drawing{{"arsip", labelled(health), hand.Look{Legend: true, Clutter: true,
		Boxes: hand.SameCell, Arrow: hand.Arrow{Loose: true}}}}},
}

// aside puts worksheets between that are no SOP.
func aside(b *hand.Book) {
	list := &hand.Sheet{Name: "Daftar SOP", Cells: []hand.Cell{{Col: 1, Row: 1, Text: "DAFTAR SOP KECAMATAN"},
		{Col: 1, Row: 3, Text: "No"}, {Col: 2, Row: 3, Text: "Nama SOP"}, {Col: 1, Row: 4, Text: "1", Number: true},
		{Col: 2, Row: 4, Text: "Pengelolaan Surat Masuk"}}}
	old := &hand.Sheet{Name: "lama", Hidden: true, Cells: []hand.Cell{{Col: 1, Row: 1, Text: "Nomor SOP"},
		{Col: 2, Row: 1, Text: "065/00/KEC-ML/2019"}}}
	b.Sheets = append([]*hand.Sheet{list}, append(b.Sheets, old, &hand.Sheet{Name: "Sheet3"})...)
}

// titleOnly leaves nothing above the table but letterhead and title.
func titleOnly(p *sop.Procedure) {
	p.TitleOnly, p.LegalBasis, p.Qualifications, p.Related, p.Equipment = true, nil, nil, nil, nil
	p.Warnings, p.Records = nil, nil
	p.Labels = sop.Labels{Activity: "Kegiatan", Requirements: "Kelengkapan", Note: "Keterangan"}
	p.Title = "PIKET GURU"
}
