package soptest

import (
	"strings"
	"time"

	"github.com/sopkit/sopkit/sop"
)

var words = strings.Fields(`
	surat masuk diperiksa kepala panti untuk disposisi dan dicatat pada buku agenda sesuai dengan
	tata naskah dinas Jum'at ma'af café résumé Ñ “segera” "penting" ‘asli’ (fotokopi) & <tanpa> A/B
	±3 50% s.d. – — … = + @ #1 ½ ke-2; ya: tidak? 'ālim Šafīq €`)

const longWord = "dipertanggungjawabkan/Sosdukcapil/PSBAWEP-1/2019/mempertanggungjawabkannya_0123456789"

// text returns 1 to n words, or up to 60 where long texts are asked for.
func (g *generator) text(n int) string {
	if g.long && g.oneIn(2) {
		n = 60
	}
	list := make([]string, 1+g.r.IntN(n))
	for i := range list {
		list[i] = pick(g, words...)
		if g.long && g.oneIn(40) {
			list[i] = longWord
		}
	}
	return strings.Join(list, " ")
}

// maybe returns the text or a blank.
func (g *generator) maybe(text string) string {
	if g.oneIn(3) {
		return ""
	}
	return text
}

// lines returns up to n texts; nil for none.
func (g *generator) lines(n int) []string {
	var out []string
	for range g.r.IntN(n + 1) {
		out = append(out, g.text(10))
	}
	return out
}

// date returns a day between 1990 and 2049, or a blank.
func (g *generator) date() sop.Date {
	if g.oneIn(3) {
		return sop.Date{}
	}
	t := time.Date(1990+g.r.IntN(60), 1, 1+g.r.IntN(365), 0, 0, 0, 0, time.UTC)
	return sop.Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}
}

// time returns a blank, one amount, a range, or a time as a sheet words it.
// All are equal to what ParseDuration reads of their own text.
func (g *generator) time() sop.Duration {
	unit := sop.TimeUnit(1 + g.r.IntN(int(sop.Year)))
	low := float64(1+g.r.IntN(90)) / pick(g, 1., 1, 1, 2)
	switch g.r.IntN(4) {
	case 0:
		return sop.Duration{}
	case 1:
		return sop.Duration{Min: low, Max: low, Unit: unit}
	case 2:
		return sop.Duration{Min: low, Max: low + float64(1+g.r.IntN(9)), Unit: unit}
	}
	return sop.ParseDuration(pick(g, "15 Menit", "4jam", "1-5 Hari", "2 s.d. 3 minggu", "6 Bln.", "1.440 menit",
		"segera", "1/2 jam"))
}
