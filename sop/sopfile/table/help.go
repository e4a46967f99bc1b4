package table

import (
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// What is said over the table of steps.
const stepsHint = "Satu baris satu langkah, dari atas. Di kolom pelaksana pilih simbolnya. " +
	"Kolom tujuan diisi nomor langkah (kolom No); kosong: ke baris berikutnya. Lihat lembar Contoh dan Petunjuk."

// answerNotes say what the usual columns of targets are for.
var answerNotes = map[string]string{
	"": "Hanya bila sesudah langkah ini bukan baris berikutnya: nomor langkah tujuan. Beberapa: 4; 6",
	answerYes: "Untuk simbol keputusan: nomor langkah tujuan bila jawabannya Ya. " +
		"Jawaban lain: ubah judul kolom, mis. Lengkap ke, atau sisipkan kolom berjudul jawaban + ke.",
	answerNo: "Untuk simbol keputusan: nomor langkah tujuan bila jawabannya Tidak.",
}

func answerNote(answer string) string {
	if note, ok := answerNotes[answer]; ok {
		return note
	}
	return "Nomor langkah tujuan bila jawabannya " + answer + "."
}

// aboutEntry says what to write beside a label.
func aboutEntry(e *entry) string {
	if e.path() == "approval.nip" {
		return "18 angka, mis. 19860926 201505 1 001."
	}
	about, _, found := strings.Cut(e.field.About.ID, " Satu teks, atau")
	if found {
		about += " Satu baris satu butir."
	}
	return about
}

// symbolChoices are the words of a role's cell.
func symbolChoices() []string {
	out := []string{wordMarked}
	for _, k := range sop.Symbols() {
		if k.InSteps() {
			out = append(out, k.String())
		}
	}
	return out
}

// mostHint bounds the notes of columns that Excel shows beside a cell, in bytes.
const mostHint = 250

// helps adds drop-downs, notes and checks to the table of steps.
func helps(s *Sheet, columns []lane) {
	top, bottom := stepsHead+1, len(s.Rows)+moreRows
	area := func(from, to int) Area { return Area{from, top, to, bottom} }
	roles, answers := span(columns, isRole), span(columns, isAnswer)
	activity := s.Left
	if roles[0] > 0 {
		s.Drops = append(s.Drops, Drop{Area: area(roles[0], roles[1]), List: symbolChoices(), Title: "Simbol",
			Hint: "x: mengerjakan langkah ini. Pilih keputusan untuk belah ketupat. " +
				"Bersama: isi beberapa kolom, satu ditambah kata utama."})
	}
	for k, c := range columns {
		switch {
		case c.kind == isNumber:
		case c.kind == isField && c.field.Kind == sop.KindFlag:
			s.Drops = append(s.Drops,
				Drop{Area: area(k+1, k+1), List: []string{"ya", "tidak"}, Title: c.text, Hint: c.note})
		case c.kind == isField && c.field.Kind == sop.KindTie:
			var words []string
			for _, t := range sop.Ties() {
				words = append(words, t.String())
			}
			s.Drops = append(s.Drops, Drop{Area: area(k+1, k+1), List: words, Title: c.text, Hint: c.note})
		case c.note != "" && len(c.note) <= mostHint:
			s.Drops = append(s.Drops, Drop{Area: area(k+1, k+1), Title: c.text, Hint: c.note})
		}
	}
	if roles[0] > 0 {
		s.Marks = marksOf(top, bottom, activity, roles, answers, columns)
	}
}

// span returns the first and the last column of a kind, from 1; 0 for none.
func span(columns []lane, k kind) (out [2]int) {
	for i, c := range columns {
		if c.kind == k {
			if out[0] == 0 {
				out[0] = i + 1
			}
			out[1] = i + 1
		}
	}
	return out
}

// marksOf colours what is left out or cannot be right.
func marksOf(top, bottom, activity int, roles, answers [2]int, columns []lane) []Mark {
	fixed := func(column int) string { return "$" + cellName(top, column) }
	rangeOf := func(a, z int) string { return fixed(a) + ":" + fixed(z) }
	whole := func(column int) string {
		letters := strings.TrimRight(cellName(1, column), "0123456789")
		return "$" + letters + "$" + strings.TrimPrefix(cellName(top, 1), "A") + ":$" + letters + "$" +
			strings.TrimPrefix(cellName(bottom, 1), "A")
	}
	filled := "LEN(TRIM(" + fixed(activity) + "))"
	acting := "COUNTA(" + rangeOf(roles[0], roles[1]) + ")"
	decides := `COUNTIF(` + rangeOf(roles[0], roles[1]) + `,"*` + sop.Decision.String() + `*")`
	out := []Mark{
		{Area{activity, top, activity, bottom}, "AND(" + filled + "=0," + acting + ">0)", false},
		{Area{roles[0], top, roles[1], bottom}, "AND(" + filled + ">0," + acting + "=0)", false},
	}
	for k, c := range columns {
		if c.kind != isAnswer {
			continue
		}
		own, at := Area{k + 1, top, k + 1, bottom}, cellName(top, k+1)
		out = append(out, Mark{own, "IF(LEN(" + at + ")=0,FALSE,IF(ISERROR(VALUE(" + at + ")),FALSE,COUNTIFS(" +
			whole(1) + "," + at + "," + whole(activity) + `,"?*")=0))`, true})
		if c.answer != "" {
			out = append(out, Mark{own, "AND(LEN(" + at + ")>0," + decides + "=0)", false})
		}
		out = append(out, Mark{own, "AND(LEN(" + at + ")=0," + decides + ">0," +
			"COUNTA(" + rangeOf(answers[0], answers[1]) + ")<2)", false})
	}
	return out
}
