package drawn

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// meanings tell symbols by what legends say of them, as key writes it.
var meanings = func() map[string]sop.Symbol {
	out := map[string]sop.Symbol{}
	for _, k := range sop.Symbols() {
		out[key(k.Meaning())] = k
	}
	return out
}()

// legend reads the symbols that the legend under a table lists; nil where there
// is none, or one of other words.
func (t *texts) legend(in part, p *sop.Procedure) (list []sop.Symbol, taken []piece) {
	pieces := t.in(in)
	at := slices.IndexFunc(pieces, func(x piece) bool {
		return closingWords.of(x.text) != "" || t.headLabel(x.text) == "Note"
	})
	if at < 0 {
		first := slices.IndexFunc(pieces, func(x piece) bool { return meanings[key(x.text)] != 0 })
		if first < 0 {
			return nil, nil
		}
		for i, x := range pieces[:first] {
			if strings.HasSuffix(x.text, " :") {
				at = i
			}
		}
	}
	if at >= 0 {
		setLabel(&p.Labels, "Legend", labelText(pieces[at].text))
		taken = append(taken, pieces[at])
	}
	known := true
	for _, x := range pieces[at+1:] {
		k, ok := meanings[key(x.text)]
		switch {
		case ok:
			list, taken = append(list, k), append(taken, x)
		case strings.HasPrefix(strings.TrimSpace(x.text), ":"):
			known, taken = false, append(taken, x)
		}
	}
	if !known {
		return nil, taken
	}
	return list, taken
}

// closing reads what stands under a table: the legend and who signs.
func (s *sketch) closing(t *texts, in part) {
	list, taken := t.legend(in, s.p)
	if len(list) > 0 {
		s.p.Legend = list
	}
	rest := slices.DeleteFunc(t.in(in), func(p piece) bool {
		return slices.ContainsFunc(taken, func(x piece) bool { return x.From == p.From })
	})
	s.signature(rest)
}

// signature reads who signs under the table.
func (s *sketch) signature(pieces []piece) {
	got := signed(signedLines(aboveNIP(pieces)))
	a := &s.p.Approval
	if got == (signer{}) || a.InBlock {
		return
	}
	if got.name == "" && got.nip == "" && len(strings.Fields(got.position)) > 12 {
		return // a remark under the table
	}
	a.Name, a.Rank, a.NIP = got.name, got.rank, sop.NIP(got.nip)
	switch {
	case s.p.TitleOnly && a.Position == "":
		a.Position = got.position
	case got.position != a.Position:
		a.Heading = got.position
	}
	s.fields++
}

// aboveNIP returns the pieces of the signature: where one holds a NIP, those
// that stand over it.
func aboveNIP(pieces []piece) []piece {
	at := slices.IndexFunc(pieces, func(p piece) bool {
		lines := strings.Split(p.text, "\n")
		return slices.ContainsFunc(lines, func(l string) bool { return nipLine.MatchString(squeeze(l)) })
	})
	if at < 0 {
		return pieces
	}
	n := pieces[at]
	return slices.DeleteFunc(slices.Clone(pieces), func(p piece) bool {
		apart := !overlap(p.From.Column, p.To.Column, n.From.Column, n.To.Column)
		return p.From.Row > n.To.Row || apart && p.From.Row != n.From.Row
	})
}

// usualLegend reports whether a legend is the one that is printed where a
// procedure states none: the symbols in use and the arrows, and on several
// pages the pentagon.
func usualLegend(p *sop.Procedure, list []sop.Symbol) bool {
	used := map[sop.Symbol]bool{sop.Arrow: true}
	for i := range p.Steps {
		for t := range p.Steps[i].Tasks {
			for _, k := range p.Symbols(i, t) {
				used[k] = true
			}
		}
		for _, f := range p.Steps[i].Flows {
			used[sop.DashedArrow] = used[sop.DashedArrow] || f.Dashed
		}
	}
	var usual []sop.Symbol
	for _, k := range sop.Symbols() {
		if used[k] {
			usual = append(usual, k)
		}
	}
	return slices.Equal(usual, list)
}
