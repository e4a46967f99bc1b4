package check

import (
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

func standardRules() []*Rule {
	return []*Rule{
		{Name: "std-blank", Levels: all(Warning), Basis: permenpan, Check: stdBlank,
			Summary: Text{"kelengkapan, waktu dan output setiap langkah terisi", "each step states requirements, time and output"},
			Explain: Text{"Setiap kegiatan hendaknya menyatakan mutu bakunya. Keterangan boleh kosong.", "Each activity should state its standard. The note may be empty."}},
		{Name: "std-time", Levels: all(Warning), Check: stdTime, sentinels: []error{sop.ErrBadTime},
			Summary: Text{"waktu berupa angka atau rentang dengan satuan", "a time is a number or range with a unit"},
			Explain: Text{"Tulislah misalnya '15 menit', '1 - 3 hari kerja'. Satuan: menit, jam, hari, hari kerja, minggu, bulan, tahun. Dengan begitu waktu dapat dijumlahkan dan dipantau.",
				"Write '15 menit' or '1 - 3 hari kerja'. Units: menit, jam, hari, hari kerja, minggu, bulan, tahun. Only such times can be added up and watched."}},
		{Name: "std-echo", Levels: all(Warning), Check: stdEcho,
			Summary: Text{"output bukan ulangan waktu, kelengkapan atau aktifitas", "the output does not repeat time, requirements or activity"},
			Explain: Text{"Output adalah hasil langkah. Bila sama dengan yang diperlukan atau dikerjakan, pembaca tidak tahu apa yang berubah.", "The output is what the step yields. If it repeats what it needs or does, nobody sees what changed."}},
	}
}

func stdBlank(p *Pass) {
	for i := range p.steps() {
		s := &p.Procedure.Steps[i]
		var id, en []string
		path := ""
		blank := func(is bool, field, a, b string) {
			if is {
				if path == "" {
					path = step(i, field)
				}
				id, en = append(id, a), append(en, b)
			}
		}
		blank(len(s.Requirements) == 0, ".requirements", "kelengkapan", "requirements")
		blank(s.Time.IsZero(), ".time", "waktu", "time")
		blank(len(s.Output) == 0, ".output", "output", "output")
		if path != "" {
			p.at(path, fmt.Sprintf("langkah %d: %s kosong", i+1, strings.Join(id, ", ")), fmt.Sprintf("step %d: %s left blank", i+1, strings.Join(en, ", ")))
		}
	}
}

func stdTime(p *Pass) {
	for i := range p.steps() {
		if t := p.Procedure.Steps[i].Time; t.Unit == 0 && t.Text != "" {
			p.Report(Finding{Path: step(i, ".time"), Words: t.Text, Text: Text{
				fmt.Sprintf("langkah %d: waktu %q tanpa angka dan satuan", i+1, t.Text), fmt.Sprintf("step %d: the time %q has no number and unit", i+1, t.Text)}})
		}
	}
}

// plain is a text without case, marks and extra spaces.
func plain(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	apart := false // from the word before
	for _, r := range strings.ToLower(text) {
		switch word := r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r > 127; {
		case !word:
			apart = b.Len() > 0
		case apart:
			b.WriteByte(' ')
			apart = false
			fallthrough
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// head is the part of a text that rules about its wording look at: enough for
// any that is to be printed.
func head(text string) string { return text[:min(len(text), 4096)] }

func stdEcho(p *Pass) {
	for i := range p.steps() {
		s := &p.Procedure.Steps[i]
		output := strings.Join(s.Output, " ")
		said := plain(output)
		id, en := "", ""
		switch {
		case said == "":
			continue
		case said == plain(s.Activity):
			id, en = "aktifitas", "the activity"
		case said == plain(strings.Join(s.Requirements, " ")):
			id, en = "kelengkapan", "the requirements"
		case said == plain(s.Time.String()):
			id, en = "waktu", "the time"
		default:
			continue
		}
		p.Report(Finding{Path: step(i, ".output"), Words: output, Text: Text{fmt.Sprintf("langkah %d: output sama dengan %s", i+1, id), fmt.Sprintf("step %d: the output repeats %s", i+1, en)}})
	}
}
