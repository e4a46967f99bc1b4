// Package formstest makes values for forms, random ones and samples, for tests.
//
// It is for the tests of this module, which stand in several folders; what is
// here, and what it makes of a seed, may change at any time.
package formstest

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/sopkit/sopkit/forms"
)

var vocabulary = strings.Fields(`klien panti "harapan" Jambi surat & tugas <b> kegiatan = jadwal 50%
	Jl. Sultan-Thaha No.12 RT/RW 03/05 pelayanan é bimbingan 'lanjut' + siswa penyerahan - barang; (toolkit)
	@kantor lengkap baik rusak _x0041_ pertanggungjawaban`)

// Values returns valid values for the form in the form Fill gives them. About
// a quarter is left blank; long texts have up to words words.
func Values(r *rand.Rand, f *forms.Form, words int) forms.Values {
	out := forms.Values{}
	f.Each(func(x forms.Field) {
		if v, ok := value(r, x, words); ok {
			out[x.Name] = v
		}
	})
	for _, t := range f.Tables() {
		if rows := table(r, &t); len(rows) > 0 {
			out[t.Name] = forms.Value{Rows: rows}
		}
	}
	for _, x := range f.Repeats() {
		if own := entries(r, &x, words); len(own) > 0 {
			out[x.Name] = forms.Value{Rows: own}
		}
	}
	return settled(f, out)
}

// entries makes those of a Repeat; the last is not blank.
func entries(r *rand.Rand, x *forms.Repeat, words int) []forms.Values {
	var out []forms.Values
	last := 0
	for i := range r.IntN(4) {
		out = append(out, Values(r, x.Entry(), words))
		if len(out[i]) > 0 {
			last = i + 1
		}
	}
	return out[:last]
}

// settled returns the values as Fill leaves them: with what formulas make.
func settled(f *forms.Form, v forms.Values) forms.Values {
	if c, err := f.Fill(v); err == nil {
		return c.Values
	}
	return v // of an entry, which knows less than its form
}

// table makes rows; the last is not blank.
func table(r *rand.Rand, t *forms.Table) []forms.Values {
	n := r.IntN(t.BlankRows() + 1)
	if len(t.Fixed) == 0 && r.IntN(4) == 0 {
		n += r.IntN(30)
	}
	var rows []forms.Values
	last := 0
	for i := range n {
		row := forms.Values{}
		for _, c := range t.Inputs() {
			if v, ok := value(r, c, 4); ok {
				row[c.Name] = v
				last = i + 1
			}
		}
		rows = append(rows, row)
	}
	return rows[:last]
}

func value(r *rand.Rand, x forms.Field, words int) (forms.Value, bool) {
	if !x.Required && r.IntN(4) == 0 {
		return forms.Value{}, false
	}
	text := ""
	switch x.Kind {
	case forms.Text:
		text = Phrase(r, 1+r.IntN(5))
	case forms.LongText:
		text = Phrase(r, 1+r.IntN(max(words, 1)))
		if r.IntN(3) == 0 {
			text += "\n" + Phrase(r, 3)
		}
	case forms.Number:
		text = fmt.Sprint(r.IntN(2000))
		if r.IntN(4) == 0 {
			text += fmt.Sprintf(".%d", 1+r.IntN(9))
		}
	case forms.Date:
		text = fmt.Sprintf("%04d-%02d-%02d", 1900+r.IntN(200), 1+r.IntN(12), 1+r.IntN(28))
	case forms.Time:
		text = fmt.Sprintf("%02d:%02d", r.IntN(24), r.IntN(60))
	case forms.Choice:
		text = x.Options[r.IntN(len(x.Options))]
	case forms.Ticks:
		var picks []string
		for _, o := range x.Options {
			if r.IntN(2) == 0 {
				picks = append(picks, o)
			}
		}
		return forms.Value{Picks: picks}, len(picks) > 0
	case forms.Rupiah:
		text = fmt.Sprint(r.Int64N(2_000_000_000))
	case forms.NIP:
		text = fmt.Sprintf("%04d%02d%02d%04d%02d%d%03d", 1960+r.IntN(40), 1+r.IntN(12), 1+r.IntN(28),
			2000+r.IntN(20), 1+r.IntN(12), 1+r.IntN(2), 1+r.IntN(999))
	case forms.NIK:
		text = fmt.Sprintf("1571%02d%02d%02d%02d%04d", 1+r.IntN(20), 1+r.IntN(28)+40*r.IntN(2), 1+r.IntN(12),
			r.IntN(100), 1+r.IntN(9999))
	}
	return forms.Value{Text: text}, text != ""
}

// Phrase returns n words.
func Phrase(r *rand.Rand, n int) string {
	list := make([]string, n)
	for i := range list {
		list[i] = vocabulary[r.IntN(len(vocabulary))]
	}
	return strings.Join(list, " ")
}
