package drawn

import (
	"cmp"
	"strings"

	"github.com/sopkit/sopkit/sop/workbook"
)

// Kinds of symbols, as symbol.kind has them; pentagons are not among them.
const (
	terminator = "terminator"
	process    = "process"
	decision   = "decision"
	document   = "document"
	archive    = "archive"
	offPage    = "offPage"
)

// presetKinds are what presets of DrawingML are taken for.
var presetKinds = map[string]string{
	"flowChartTerminator": terminator, "ellipse": terminator,
	"rect": process, "roundRect": process, "flowChartProcess": process, "flowChartAlternateProcess": process,
	"diamond": decision, "flowChartDecision": decision,
	"flowChartDocument": document, "flowChartMultidocument": document, "foldedCorner": document,
	"flowChartMerge": archive, "flowChartExtract": archive, "triangle": archive, "rtTriangle": archive,
	"flowChartOffpageConnector": offPage, "homePlate": offPage, "pentagon": offPage, "flowChartConnector": offPage,
}

// guessedKinds are what presets are taken for that flow charts of offices
// should not have, others for a process; it is told.
var guessedKinds = map[string]string{
	"flowChartPunchedTape": document, "wave": document, "flowChartPunchedCard": document, "doubleWave": document,
	"verticalScroll": document, "horizontalScroll": document,
	"flowChartOnlineStorage": archive, "flowChartMagneticDisk": archive, "can": archive,
	"flowChartMagneticDrum":    archive,
	"flowChartInternalStorage": archive, "flowChartOfflineStorage": archive,
}

// ornaments are presets that are drawn around things or beside them.
var ornaments = map[string]bool{
	"leftBrace": true, "rightBrace": true, "bracePair": true, "leftBracket": true, "rightBracket": true,
	"bracketPair": true, "arc": true, "line": true, "lineInv": true, "frame": true, "noSmoking": true,
}

// round is from which adjust value on the corners of a roundRect make a capsule
// of it: 50,000 is all of the shorter side.
const roundCorners = 45_000

// kindOf tells what a shape is taken for, and whether that is a guess; "" for
// what is no symbol.
func kindOf(s *workbook.Shape, text string) (kind string, guess bool) {
	kind, ok := presetKinds[s.Preset]
	if !ok && s.Preset != "" && !ornaments[s.Preset] {
		kind, guess = cmp.Or(guessedKinds[s.Preset], process), true
	}
	words := ends(text)
	switch {
	case s.Preset == "" && len(s.Path) > 2:
		return process, true
	case s.Preset == "roundRect" && (words || len(s.Adjust) > 0 && s.Adjust[0] >= roundCorners):
		return terminator, false
	case s.Preset == "flowChartAlternateProcess" && words:
		return terminator, false
	case s.Preset == "ellipse" && letter(text):
		return offPage, false
	case s.Preset == "flowChartConnector" && !letter(text):
		return terminator, !words
	}
	return kind, guess
}

// endWords are written into capsules.
var endWords = map[string]bool{
	"mulai": true, "selesai": true, "start": true, "end": true, "finish": true, "stop": true, "begin": true,
	"akhir":    true,
	"berakhir": true, "awal": true, "mulai/selesai": true,
}

func ends(text string) bool { return endWords[strings.ToLower(strings.Trim(oneLine(text), " .:"))] }

// letter reports whether a text is what joins pages: a letter or two, or a
// number.
func letter(text string) bool {
	text = oneLine(text)
	if text == "" || len(text) > 3 {
		return false
	}
	for _, r := range text {
		if !(r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r >= '0' && r <= '9') {
			return false
		}
	}
	return true
}

// answerWords are answers, or how they begin.
var answerWords = []string{
	"ya", "y", "tidak", "tdk", "t", "tak", "yes", "no", "n", "ok", "oke", "setuju", "disetujui", "ditolak", "tolak",
	"terima",
	"diterima", "lengkap", "belum", "blm", "sudah", "benar", "salah", "sesuai", "perlu", "perbaikan", "revisi",
	"koreksi",
	"valid", "approve", "approved", "reject", "rejected", "online", "offline", "memenuhi", "layak", "ada", "bukan",
	"kurang",
	"lolos", "gagal", "lulus", "cukup", "jika", "bila", "apabila", "bisa", "dapat",
}

// answer reports whether a text looks like the answer to a decision.
func answer(text string) bool {
	text = strings.ToLower(oneLine(text))
	if text == "" || strings.HasSuffix(text, "?") || strings.Count(text, " ") > 3 {
		return false
	}
	first, _, _ := strings.Cut(strings.Trim(text, `().,:;"'-`), " ")
	for _, w := range answerWords {
		if first == w {
			return true
		}
	}
	return false
}
