package book

import (
	"cmp"
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/sheet"
)

// emblem is how high and wide the logo on the cover is at most.
const emblem = 42 * page.MM

// mostAir is how many empty lines part the three blocks of the cover at most;
// they are fewer where the page is full.
const mostAir = 17

// covered arranges the cover: logo, heading and title, the unit, its year and
// its address.
func (b *Book) covered(ctx context.Context) (*page.Document, error) {
	var d *page.Document
	for air := mostAir; air >= 0; air-- {
		f, v := b.coverForm(air)
		var err error
		if d, err = b.front(ctx, f, v, form.Options{Logo: b.o.Sheet.Logo, Emblem: emblem}); err != nil {
			return nil, err
		}
		if len(d.Pages) == 1 {
			break
		}
	}
	return printed(d), nil
}

// coverForm is the cover with so many empty lines between its blocks.
func (b *Book) coverForm(air int) (*forms.Form, forms.Values) {
	labels, u := sheet.Labelled(b.m.Labels), b.o.Unit
	w := text{form: &forms.Form{
		ID: "sampul", Title: coverName, Kind: forms.Certificate, Frame: true, Untitled: true,
		Letterhead: len(b.o.Sheet.Logo) > 0, Crest: true,
	}}
	w.middle(cmp.Or(u.Heading, labels.Heading), 220, true)
	w.middle(b.o.Title, 160, true)
	w.gap(air)
	for i, line := range u.Lines {
		w.middle(line, max(150-20*i, 120), true)
	}
	if u.Year != 0 {
		w.middle(fmt.Sprintf("%s %d", labels.Year, u.Year), 130, true)
	}
	w.gap(air)
	w.middle(strings.Join(u.Address, "\n"), 90, false)
	return w.form, w.values
}

// text makes forms of texts that may hold anything: each is the value of a
// field, never the text of a form, in which braces would be places.
type text struct {
	form   *forms.Form
	values forms.Values
}

// place adds a field with a value and returns its place in a text.
func (w *text) place(value string) string {
	name := "t" + strconv.Itoa(len(w.values))
	w.form.Hidden = append(w.form.Hidden, forms.Field{Name: name, Kind: forms.LongText})
	if w.values == nil {
		w.values = forms.Values{}
	}
	w.values[name] = forms.Value{Text: value}
	return "{" + name + "}"
}

// middle adds a text in the middle; none for an empty one.
func (w *text) middle(value string, scale int, bold bool) {
	if strings.TrimSpace(value) != "" {
		w.form.Parts = append(w.form.Parts,
			forms.Paragraph{Text: w.place(value), Center: true, Bold: bold, Scale: scale})
	}
}

// gap adds so many empty lines.
func (w *text) gap(lines int) {
	if lines > 0 {
		w.form.Parts = append(w.form.Parts, forms.Paragraph{Text: strings.Repeat("\n", lines-1) + " "})
	}
}
