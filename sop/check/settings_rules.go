package check

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/source"
)

// rule reads the name of a rule; false, with the fault told, for none.
func (s *settings) rule(pos sop.Position, name string) bool {
	if slices.Contains(ruleNames(), name) {
		return true
	}
	s.Add(pos, sopfile.ErrValue, noRule.With(name, sop.MaybeMeant(sop.Nearest(name, ruleNames()))))
	return false
}

func (s *settings) only(n *source.Node) {
	list := n.List
	if !n.IsList {
		list = []*source.Node{n}
	}
	s.o.Rules = []string{}
	for _, v := range list {
		if name, ok := s.text(v); ok && s.rule(v.Pos, name) {
			s.o.Rules = append(s.o.Rules, name)
		}
	}
}

func (s *settings) levels(n *source.Node) {
	if !n.IsMap {
		s.Add(n.Pos, sopfile.ErrKind, wantsKeys)
		return
	}
	s.o.Levels = map[string]Level{}
	for _, k := range n.Keys {
		if s.rule(k.Pos, k.Name) {
			var l Level
			named(s, k.Value, levelNames, &l, ParseLevel)
			s.o.Levels[k.Name] = l
		}
	}
}

func (s *settings) except(n *source.Node) {
	list := n.List
	if !n.IsList {
		list = []*source.Node{n}
	}
	for _, v := range list {
		if !v.IsMap {
			s.Add(v.Pos, sopfile.ErrKind, wantsKeys)
			continue
		}
		var e Exception
		to := map[string]*string{"aturan": &e.Rule, "sop": &e.Procedure, "alasan": &e.Reason}
		for _, k := range v.Keys {
			field, ok := to[k.Name]
			if !ok {
				s.Add(k.Pos, sopfile.ErrUnknownKey, unknownKey.With(k.Name, sop.Text{}))
			} else if text, ok := s.text(k.Value); ok {
				*field = text
			}
		}
		if e.Rule == "" || e.Procedure == "" || strings.TrimSpace(e.Reason) == "" {
			s.Add(v.Pos, sopfile.ErrValue, wantsException)
		} else if s.rule(v.Pos, e.Rule) {
			s.o.Except = append(s.o.Except, e)
		}
	}
}

// choice lists words to choose from.
func choice(list []string) sop.Text {
	head, last := strings.Join(list[:len(list)-1], ", "), list[len(list)-1]
	return sop.Text{ID: head + " atau " + last, EN: head + " or " + last}
}

// What is said of a file of settings.
var (
	unknownKey = sop.Text{ID: "kunci %q tidak dikenal%s", EN: "unknown key %q%s"}
	wantsKeys  = sop.Text{ID: "di sini harus ada kunci dan isinya (kunci: isi)",
		EN: "expected keys with values (key: value)"}
	wantsText = sop.Text{ID: "di sini harus ada teks, bukan daftar atau kunci",
		EN: "expected text, not a list or keys"}
	oneOfThese  = sop.Text{ID: "%q tidak dikenal; pilih %s", EN: "%q is not known; choose %s"}
	badPattern  = sop.Text{ID: "pola %q salah tulis (regular expression)", EN: "%q is no regular expression"}
	wantsMonths = sop.Text{ID: "%q: tulis jumlah bulan dari 1 sampai %d",
		EN: "%q: write a number of months from 1 to %d"}
	noRule = sop.Text{
		ID: "aturan %q tidak ada%s; lihat: sopgen rules", EN: "there is no rule %q%s; see: sopgen rules",
	}
	wantsException = sop.Text{
		ID: "pengecualian menyebut aturan, sop (id), dan alasan",
		EN: "an exception names aturan (rule), sop (its id) and alasan (reason)",
	}
)
