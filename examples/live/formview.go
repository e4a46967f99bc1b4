package live

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/sop"
)

// group are the inputs under a heading.
type group struct {
	Heading string
	Items   []item
}

// item is one of a field, a table and a repeated part.
type item struct {
	Field  *field
	Table  *table
	Repeat *repeat
}

// field is an input.
type field struct {
	Name, ID, Label, Hint, Value  string
	Type, Mode, Pattern, Max, Min string
	Options                       []option
	Lines                         int
	Required, Computed, Sensitive bool
	Notes                         []fieldNote
}

// Wrong reports whether the field has a problem, not only a warning.
func (x *field) Wrong() bool {
	return slices.ContainsFunc(x.Notes, func(n fieldNote) bool { return n.Wrong })
}

// option is one of those of a choice or of ticks.
type option struct {
	Text string
	On   bool
}

// table is a table whose rows are inputs. Blank is the row that a script adds.
type table struct {
	Name, Caption string
	Head          []string
	Rows          []tableRow
	Blank         *tableRow // nil: it does not grow
}

type tableRow struct {
	Number int
	Title  string // printed in the first column; or empty
	Cells  []*field
}

// repeat is a part that stands once for each entry.
type repeat struct {
	Name    string
	Entries []entry
	Blank   *entry
}

type entry struct {
	Number  int
	Heading string
	Groups  []group
}

// viewer makes the inputs of a form.
type viewer struct {
	h      *Handler
	form   *forms.Form
	prefix string // of names: "kasus.0."
	values forms.Values
	given  map[string]any // as it was typed, over the values
	notes  map[string][]fieldNote
	seen   map[string]bool
	groups []group
}

// formViewOf makes the page of a form. Given is what was typed, nil for a form
// that is only opened.
func (h *Handler) formViewOf(f *forms.Form, c *forms.Copy, given map[string]any, found sop.Problems) formView {
	v := formView{ID: f.ID, Title: f.Title}
	notes := map[string][]fieldNote{}
	for _, n := range h.notes(found, c.Warnings) {
		notes[n.Name] = append(notes[n.Name], n)
		if n.Wrong {
			v.Wrong++
		}
	}
	w := &viewer{h: h, form: f, values: c.Values, given: given, notes: notes, seen: map[string]bool{}}
	v.Groups = w.all()
	for _, name := range w.left() {
		for _, n := range notes[name] {
			v.Other = append(v.Other, n.Text)
		}
	}
	v.Markup, v.Why = h.formMarkup(c)
	return v
}

// left are the names that notes speak of and no input has.
func (w *viewer) left() (out []string) {
	for name := range w.notes {
		if !w.seen[name] {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// all makes the groups in printed order; what no part prints comes last.
func (w *viewer) all() []group {
	w.begin("")
	if w.form.Numbered {
		if x, ok := w.form.Field("nomor"); ok {
			w.field(x)
		}
	}
	w.form.EachPart(w.part)
	w.begin(w.h.say("more"))
	w.form.Each(w.field)
	return slices.DeleteFunc(w.groups, func(g group) bool { return len(g.Items) == 0 })
}

// begin begins a group, unless it goes on under the heading there is.
func (w *viewer) begin(heading string) {
	if n := len(w.groups); n == 0 || w.groups[n-1].Heading != heading {
		w.groups = append(w.groups, group{Heading: heading})
	}
}

func (w *viewer) add(i item) {
	at := &w.groups[len(w.groups)-1]
	at.Items = append(at.Items, i)
}

func (w *viewer) part(p forms.Part) {
	switch p := p.(type) {
	case forms.Section:
		w.begin(p.Heading)
	case forms.Repeat:
		w.repeat(&p)
	case forms.Table:
		w.table(&p)
	case forms.Parties:
		for _, party := range p.Items {
			w.begin(party.As)
			for _, x := range party.Fields {
				w.field(x)
			}
		}
		w.begin("")
	case forms.Signatures:
		w.begin(w.h.say("signing"))
		(&forms.Form{Parts: []forms.Part{p}}).Each(w.field)
	default:
		(&forms.Form{Parts: []forms.Part{p}}).Each(w.field)
	}
}

func (w *viewer) field(x forms.Field) {
	name := w.prefix + x.Name
	if w.seen[name] {
		return
	}
	w.seen[name] = true
	if own, ok := w.form.Field(x.Name); ok {
		x = own
	}
	in := w.input(name, x, w.values[x.Name], w.given, "")
	if in.Label == "" {
		in.Label = formfile.ListHead(w.form, x)
	}
	w.add(item{Field: in})
}

// kinds are the inputs of kinds of fields: their type, and the keyboard of
// phones.
var kinds = map[forms.FieldKind][2]string{
	forms.Text: {"text", ""}, forms.LongText: {"area", ""}, forms.Number: {"text", "decimal"},
	forms.Date: {"date", ""}, forms.Time: {"time", ""}, forms.Choice: {"choice", ""}, forms.Ticks: {"ticks", ""},
	forms.Rupiah: {"text", "numeric"}, forms.NIP: {"text", "numeric"}, forms.NIK: {"text", "numeric"},
}

// patterns are what browsers ask of a value before they send it; Fill asks more.
var patterns = map[forms.FieldKind]string{
	forms.NIP: `[\d ]{18,23}`, forms.NIK: `[\d .]{16,22}`, forms.Rupiah: `(Rp)?[\d. ]+(,00|,-)?`,
	forms.Number: `-?[\d.]+(,\d+)?`,
}

// input makes the input of a field with a value, or what was typed.
func (w *viewer) input(name string, x forms.Field, v forms.Value, given map[string]any, label string) *field {
	kind := kinds[x.Kind]
	in := &field{
		Name: name, ID: "f-" + strings.ReplaceAll(name, ".", "-"), Label: x.Label, Hint: x.Hint, Value: v.Text,
		Type: kind[0], Mode: kind[1], Pattern: patterns[x.Kind], Lines: max(x.Lines, 2), Required: x.Required,
		Computed: x.Computed.Op != forms.NoOp, Sensitive: x.Sensitive, Notes: w.notes[name],
	}
	if label != "" {
		in.Label = label
	}
	if typed, ok := given[x.Name].(string); ok && (v.Text == "" || !in.Computed) && typed != "" {
		in.Value = typed
	}
	if x.Kind == forms.Date && in.Value != "" && !isDay(in.Value) {
		in.Type = "text" // what is no day would not show in an input for days
	}
	for _, text := range x.Options {
		on := in.Value == text || slices.Contains(v.Picks, text)
		in.Options = append(in.Options, option{text, on})
	}
	if in.Hint == "" {
		switch x.Kind {
		case forms.NIP:
			in.Hint = w.h.say("hint.nip")
		case forms.NIK:
			in.Hint = w.h.say("hint.nik")
		case forms.Rupiah:
			in.Hint = w.h.say("hint.rupiah")
		}
	}
	return in
}

// isDay reports whether an input for days can show a value.
func isDay(text string) bool {
	d, err := sop.ParseDate(text)
	return err == nil && d.HasDay() && len(text) == len("2026-11-23") && text[4] == '-'
}
