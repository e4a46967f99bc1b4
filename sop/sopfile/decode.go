package sopfile

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// decoder turns a tree into values and remembers where each came from.
type decoder struct {
	*source.File
	at   map[string]sop.Position // by path in sop's words
	said map[string]string       // the texts that stand there
}

func newDecoder(f *source.File, n *source.Node) *decoder {
	return &decoder{f, map[string]sop.Position{"": n.Pos}, map[string]string{}}
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
			d.unknown(k, suggest(k.Name, readers))
			continue
		}
		if k.Value != nil {
			read(k.Value)
		}
	}
}

// unknown tells of a key there is not, and of the one that may be meant. One
// in brackets with nothing behind it is a piece of a text that holds a comma.
func (d *decoder) unknown(k source.Key, near string) {
	end := sop.MaybeMeant(near)
	if near == "" && k.Value != nil && k.Value.Null && strings.Contains(d.Line(k.Pos.Line), "{") {
		end = quoteComma
	}
	d.Add(k.Pos, ErrUnknownKey, unknownKey.With(k.Name, end))
}

// readers returns a reader for each field of the struct that to points to:
// what own returns, else that of the field's kind. Paths begin with prefix.
func (d *decoder) readers(
	prefix string, list []sop.Field, to any, own func(*sop.Field) func(*source.Node),
) map[string]func(*source.Node) {
	out := make(map[string]func(*source.Node), len(list)+1)
	for i := range list {
		f := &list[i]
		var read func(*source.Node)
		if own != nil {
			read = own(f)
		}
		if read == nil {
			read = d.reader(prefix+f.Path, f, f.In(to))
		}
		out[f.Key] = read
	}
	return out
}

// reader returns the reader of a field's kind, into what to points to.
func (d *decoder) reader(path string, f *sop.Field, to any) func(*source.Node) {
	switch to := to.(type) {
	case *string:
		return d.text(path, to)
	case *[]string:
		return d.texts(path, to)
	case *sop.Date:
		return d.date(path, to)
	case *sop.Duration:
		return d.duration(path, to)
	case *int:
		return d.integer(path, to)
	case *bool:
		return d.boolean(path, to)
	case *[]sop.Symbol:
		return func(n *source.Node) { d.mark(path, n); *to = d.symbols(n) }
	case *sop.Tie:
		return d.tie(path, to)
	}
	if f.Kind != sop.KindGroup {
		panic("sopfile: no reader for " + f.Name)
	}
	return func(n *source.Node) { d.fields(n, d.readers(path+".", f.Fields, to, nil)) }
}

func (d *decoder) mark(path string, n *source.Node) {
	if _, ok := d.at[path]; !ok {
		d.at[path] = n.Pos
		if n.Text != "" {
			d.said[path] = n.Text
		}
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
		text := wantsText
		if n.IsMap && len(n.Keys) == 1 && !strings.Contains(d.Line(n.Pos.Line), "{") {
			text = wantsQuotes
		}
		d.Add(n.Pos, ErrKind, text)
		return "", false
	}
	return n.Text, true
}

func (d *decoder) boolean(path string, to *bool) func(*source.Node) {
	return func(n *source.Node) {
		d.mark(path, n)
		switch word := strings.ToLower(n.Text); {
		case n.IsMap || n.IsList:
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

func (d *decoder) integer(path string, to *int) func(*source.Node) {
	return func(n *source.Node) {
		d.mark(path, n)
		s, ok := d.scalar(n)
		if !ok || n.Null {
			*to = 0
			return
		}
		s = wholeNumber.ReplaceAllString(s, "") // 2019.0 is a whole number, as schemas have it
		v := 0
		if _, err := fmt.Sscanf(s, "%d", &v); err != nil || fmt.Sprint(v) != s {
			d.Add(n.Pos, ErrKind, wantsNumber.With(s))
			return
		}
		*to = v
	}
}

// wholeNumber are decimals that add nothing.
var wholeNumber = regexp.MustCompile(`\.0+$`)

func (d *decoder) date(path string, to *sop.Date) func(*source.Node) {
	return func(n *source.Node) {
		d.mark(path, n)
		s, ok := d.scalar(n)
		if !ok {
			return
		}
		v, err := sop.ParseDate(s)
		if err != nil {
			var why *sop.DateError
			errors.As(err, &why)
			d.Add(n.Pos, ErrValue, why.Text)
			return
		}
		*to = v
	}
}

// duration returns a reader of a time.
func (d *decoder) duration(path string, to *sop.Duration) func(*source.Node) {
	return func(n *source.Node) {
		d.mark(path, n)
		if s, ok := d.scalar(n); ok && s != "" {
			*to = sop.ParseDuration(s)
		}
	}
}

// tie returns a reader of a tie; nothing is the plain line.
func (d *decoder) tie(path string, to *sop.Tie) func(*source.Node) {
	return func(n *source.Node) {
		d.mark(path, n)
		*to = sop.TieLine
		s, ok := d.scalar(n)
		if !ok || n.Null {
			return
		}
		v, err := sop.ParseTie(s)
		if err != nil {
			d.Add(n.Pos, ErrValue, unknownTie.With(s, strings.Join(tieWords(), ", ")))
			return
		}
		*to = v
	}
}

func tieWords() []string {
	var out []string
	for _, t := range sop.Ties() {
		out = append(out, t.String())
	}
	return out
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
		text := unknownSymbol.With(s, symbolChoice(true), symbolChoice(false))
		if near := symbolLike(s); near != "" {
			text = likeSymbol.With(s, sop.MaybeMeant(near))
		}
		d.Add(n.Pos, ErrValue, text)
		return 0, false
	}
	return v, true
}

// shapes are what symbols look like, or are called elsewhere.
var shapes = map[string]sop.Symbol{
	"belah ketupat": sop.Decision, "ketupat": sop.Decision, "diamond": sop.Decision, "decision": sop.Decision,
	"kotak": sop.Process, "persegi": sop.Process, "persegi panjang": sop.Process, "process": sop.Process,
	"kegiatan": sop.Process, "oval": sop.Terminator, "elips": sop.Terminator, "mulai": sop.Terminator,
	"selesai": sop.Terminator, "terminator": sop.Terminator, "segitiga": sop.Archive, "document": sop.Document,
}

// symbolLike returns the symbol of a step that a word may mean; or "".
func symbolLike(word string) string {
	word = strings.ToLower(strings.Join(strings.FieldsFunc(word, noLetter), " "))
	if s, ok := shapes[word]; ok {
		return s.String()
	}
	var names []string
	for _, s := range sop.Symbols() {
		if s.InSteps() {
			names = append(names, s.String())
		}
	}
	return sop.Suggest(word, names)
}

// symbolChoice lists the symbols a step may have, or those it may not.
func symbolChoice(steps bool) sop.Text {
	var list []string
	for _, k := range sop.Symbols() {
		if k.InSteps() == steps {
			list = append(list, k.String())
		}
	}
	head, last := strings.Join(list[:len(list)-1], ", "), list[len(list)-1]
	if steps {
		return sop.Text{ID: head + ", atau " + last, EN: head + " or " + last}
	}
	return sop.Text{ID: head + " dan " + last, EN: head + " and " + last}
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
