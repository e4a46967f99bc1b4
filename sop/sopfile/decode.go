package sopfile

import (
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// decoder turns a tree into values and remembers where each came from.
type decoder struct {
	*source.File
	at map[string]sop.Position // by path in sop's words
}

// fields calls the reader of each key of a map, and reports keys that have
// none.
func (d *decoder) fields(n *source.Node, readers map[string]func(*source.Node)) {
	if n.Null {
		return
	}
	if !n.IsMap {
		d.Add(n.Pos, ErrKind, wantsKeys)
		return
	}
	for _, k := range n.Keys {
		if d.Full() {
			return
		}
		read, ok := readers[k.Name]
		if !ok {
			d.Add(k.Pos, ErrUnknownKey, unknownKey.With(k.Name, sop.MaybeMeant(suggest(k.Name, readers))))
			continue
		}
		if k.Value != nil {
			read(k.Value)
		}
	}
}

func (d *decoder) mark(path string, n *source.Node) {
	if _, ok := d.at[path]; !ok {
		d.at[path] = n.Pos
	}
}

// text returns a reader of a text.
func (d *decoder) text(path string, to *string) func(*source.Node) {
	return func(n *source.Node) {
		d.mark(path, n)
		if s, ok := d.scalar(n); ok {
			*to = s
		}
	}
}

func (d *decoder) scalar(n *source.Node) (string, bool) {
	if n.IsMap || n.IsList {
		d.Add(n.Pos, ErrKind, wantsText)
		return "", false
	}
	return n.Text, true
}

func (d *decoder) boolean(to *bool) func(*source.Node) {
	return func(n *source.Node) {
		word := strings.ToLower(n.Text)
		switch {
		case n.IsMap || n.IsList:
			word = "?"
		case word == "true" || word == "ya":
			*to = true
			return
		case word == "false" || word == "tidak" || word == "":
			*to = false
			return
		}
		d.Add(n.Pos, ErrKind, wantsTruth)
	}
}

func (d *decoder) integer(to *int) func(*source.Node) {
	return func(n *source.Node) {
		s, ok := d.scalar(n)
		if !ok || n.Null {
			*to = 0
			return
		}
		v := 0
		if _, err := fmt.Sscanf(s, "%d", &v); err != nil || fmt.Sprint(v) != s {
			d.Add(n.Pos, ErrKind, wantsNumber.With(s))
			return
		}
		*to = v
	}
}

func (d *decoder) date(path string, to *sop.Date) func(*source.Node) {
	return func(n *source.Node) {
		d.mark(path, n)
		s, ok := d.scalar(n)
		if !ok {
			return
		}
		v, err := sop.ParseDate(s)
		if err != nil {
			d.Add(n.Pos, ErrValue, wantsDate.With(s))
			return
		}
		*to = v
	}
}

// texts reads a text or a list of texts, which replaces what was there.
func (d *decoder) texts(path string, to *[]string) func(*source.Node) {
	return func(n *source.Node) {
		d.mark(path, n)
		*to = nil
		if !n.IsList {
			if s, ok := d.scalar(n); ok && s != "" {
				d.mark(path+"[0]", n)
				*to = []string{s}
			}
			return
		}
		for i, v := range n.List {
			d.mark(fmt.Sprintf("%s[%d]", path, i), v)
			if s, ok := d.scalar(v); ok {
				*to = append(*to, s)
			}
		}
	}
}

func (d *decoder) symbol(n *source.Node) (sop.Symbol, bool) {
	s, ok := d.scalar(n)
	if !ok {
		return 0, false
	}
	v, err := sop.ParseSymbol(s)
	if err != nil {
		d.Add(n.Pos, ErrValue, unknownSymbol.With(s))
		return 0, false
	}
	return v, true
}

// symbols reads a symbol or a list of them; nothing is the default.
func (d *decoder) symbols(n *source.Node) []sop.Symbol {
	if n.Null {
		return nil
	}
	list := []*source.Node{n}
	if n.IsList {
		list = n.List
	}
	var out []sop.Symbol
	for _, v := range list {
		if k, ok := d.symbol(v); ok {
			out = append(out, k)
		}
	}
	return out
}

// tooMany refuses a list that is longer than any sheet's, before it costs time.
func (d *decoder) tooMany(n *source.Node, count, limit int, what sop.Text) bool {
	if count <= limit {
		return false
	}
	d.Add(n.Pos, sop.ErrTooMany, tooMany.With(what, limit))
	return true
}
