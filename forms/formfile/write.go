package formfile

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
)

const (
	indent    = "  "
	lineWidth = 80 // characters of picks that still stand on one line
)

// printer builds a data file.
type printer struct{ b strings.Builder }

func (p *printer) line(depth int, text string) {
	p.b.WriteString(strings.Repeat(indent, depth) + text + "\n")
}

func (p *printer) comment(text string) { p.line(0, "# "+oneLine(text)) }

func (p *printer) heading(depth int, text string) {
	p.b.WriteByte('\n')
	p.line(depth, "# "+oneLine(text))
}

// oneLine keeps a text from leaving its comment.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

func (p *printer) flush(w io.Writer) error {
	if w == nil {
		return fmt.Errorf("formfile: writer: %w", sop.ErrNil)
	}
	_, err := io.WriteString(w, p.b.String())
	return err
}

// Write writes the values of a copy as a YAML data file, in the printed order
// of the form. Read and Fill give the same values back. Equal copies give
// equal bytes. The values are checked as Fill does; its error is returned as
// it is, and nothing is written then.
func Write(w io.Writer, c *forms.Copy) error {
	if c == nil {
		return fmt.Errorf("formfile: copy: %w", sop.ErrNil)
	}
	c, err := c.Form.Fill(c.Values)
	if err != nil {
		return err
	}
	p := &printer{}
	p.comment(c.Form.Title + " (" + c.Form.ID + ")")
	p.values(0, "", c.Form, c.Values)
	return p.flush(w)
}

// values writes the values of a form or entry. Lead stands before the first:
// the dash of a list; {} stands for no values then.
func (p *printer) values(depth int, lead string, f *forms.Form, v forms.Values) {
	start := p.b.Len()
	for _, e := range outline(f) {
		switch {
		case e.field != nil:
			p.field(depth, *e.field, v[e.field.Name])
		case e.table != nil:
			p.table(depth, e.table, v[e.table.Name].Rows)
		case e.repeat != nil && len(v[e.repeat.Name].Rows) > 0:
			p.line(depth, e.repeat.Name+":")
			for _, own := range v[e.repeat.Name].Rows {
				p.values(depth+2, "- ", e.repeat.Entry(), own)
			}
		}
	}
	if lead == "" {
		return
	}
	written := p.b.String()[start:]
	if written == "" {
		p.line(depth-1, lead+"{}")
		return
	}
	all, before := p.b.String(), strings.Repeat(indent, depth-1)
	p.b.Reset()
	p.b.WriteString(all[:start] + before + lead + written[len(before)+len(lead):])
}

// field writes the line or lines of a field, none for a blank.
func (p *printer) field(depth int, x forms.Field, v forms.Value) {
	switch list := lines(v.Text); {
	case v.Blank():
	case x.Kind == forms.Ticks:
		p.picks(depth, x.Name, v.Picks)
	case x.Kind == forms.LongText && list != nil:
		p.line(depth, x.Name+": |-")
		for _, text := range list {
			if text == "" {
				p.b.WriteByte('\n')
			} else {
				p.line(depth+1, text)
			}
		}
	default:
		p.line(depth, x.Name+": "+scalar(v.Text, x.Kind, false))
	}
}

func (p *printer) picks(depth int, name string, picks []string) {
	list := make([]string, len(picks))
	for i, s := range picks {
		list[i] = scalar(s, forms.Ticks, true)
	}
	short := fmt.Sprintf("%s: [%s]", name, strings.Join(list, ", "))
	if utf8.RuneCountInString(short) <= lineWidth {
		p.line(depth, short)
		return
	}
	p.line(depth, name+":")
	for _, s := range list {
		p.line(depth+1, "- "+s)
	}
}

// table writes the rows of a table; a blank row stands as {}.
func (p *printer) table(depth int, t *forms.Table, rows []forms.Values) {
	if len(rows) == 0 {
		return
	}
	p.line(depth, t.Name+":")
	for _, row := range rows {
		lead := "- "
		for _, x := range t.Inputs() {
			if v := row[x.Name]; !v.Blank() {
				p.line(depth+1, lead+x.Name+": "+scalar(v.Text, x.Kind, false))
				lead = indent
			}
		}
		if lead == "- " {
			p.line(depth+1, "- {}")
		}
	}
}
