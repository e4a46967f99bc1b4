package forms

import (
	"fmt"
	"regexp"
	"slices"

	"github.com/sopkit/sopkit/sop"
)

var (
	idPattern    = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	namePattern  = regexp.MustCompile(`^[a-z][a-z0-9_]{0,59}$`)
	placePattern = regexp.MustCompile(`\{([a-z][a-z0-9_]*)(?::([a-z]+))?\}`)
)

// maxColumns is the number of columns a table can have on paper, maxRowHeight
// the mm a row can be asked to be high.
const maxColumns, maxRowHeight = 40, 100

// Validate reports every fault of the form's own making as sop.Problems that wrap
// ErrForm: names that cannot be, or are there twice, choices without options,
// places without a field, tables in tables. Nil is sop.ErrNil.
func (f *Form) Validate() error {
	if f == nil {
		return fmt.Errorf("form: %w", sop.ErrNil)
	}
	v := formCheck{form: f, kinds: map[string]FieldKind{}}
	v.check()
	return v.found.Err()
}

type formCheck struct {
	form  *Form
	kinds map[string]FieldKind // of the fields outside tables
	names names                // that formulas, checks and conditions can use
	found sop.Problems
}

func (v *formCheck) add(path string, m message) { v.found = append(v.found, m.at(path)) }

func (v *formCheck) check() {
	f := v.form
	if !idPattern.MatchString(f.ID) || len(f.ID) > 60 {
		v.add("id", badID)
	}
	if f.Title == "" || len(f.Parts) == 0 {
		v.add("title", noParts)
	}
	if int(f.Kind) >= len(kindNames) || int(f.Paper) >= len(paperNames) || int(f.Office) >= len(officeNames) {
		v.add("kind", badKind)
	}
	if f.PerSheet < 0 || f.PerSheet > 4 {
		v.add("kertas", badPerSheet)
	}
	v.fields()
	for _, p := range f.Parts {
		s, _ := p.(Section)
		for _, q := range s.Parts {
			if _, deep := q.(Section); deep {
				v.add(s.Heading, deepSection)
				break
			}
		}
	}
	v.meanings()
}

// fields checks the fields, tables and parts of the form.
func (v *formCheck) fields() {
	f := v.form
	stated := map[string]bool{}
	f.EachPart(func(p Part) {
		fields, _ := explicit(p) // part reports one that is not known
		for _, x := range fields {
			v.field(x.Name, x, stated)
		}
	})
	for _, x := range f.Hidden {
		v.field(x.Name, x, stated)
	}
	f.Each(func(x Field) { v.kinds[x.Name] = x.Kind })
	f.EachPart(func(p Part) { v.part(p, stated) })
	v.places(f.Footer)
}

func (v *formCheck) field(path string, x Field, taken map[string]bool) {
	switch {
	case !namePattern.MatchString(x.Name):
		v.add(path, badName)
	case taken[x.Name]:
		v.add(path, nameTwice)
	case int(x.Kind) >= len(fieldKindNames):
		v.add(path, badFieldKind)
	case (x.Kind == Choice || x.Kind == Ticks) && len(x.Options) == 0:
		v.add(path, noOptions)
	case int(x.Marks) >= len(marksNames) || x.Marks != NoMarks && x.Kind != LongText,
		x.Day && x.Kind != Date, x.Digits != 0 && x.Kind != Text:
		v.add(path, badManner)
	case !x.bounded():
		v.add(path, badBound)
	}
	taken[x.Name] = true
}

func (v *formCheck) part(p Part, taken map[string]bool) {
	switch p := p.(type) {
	case Table:
		v.table(p, taken)
	case Fields:
		v.places(p.Beside.Text)
	case Paragraph:
		v.places(p.Text)
		if p.Scale != 0 && (p.Scale < 50 || p.Scale > 400) {
			v.add("paragraf", badScale)
		}
	case Grid:
		v.grid(&p)
		v.signers(p)
	case Repeat:
		v.repeat(&p, taken)
	case Points:
		for _, item := range p.Items {
			v.places(item)
		}
	case Signatures:
		if len(p.Signers) < 1 || len(p.Signers) > 4 {
			v.add("tanda tangan", badSigners)
		}
		v.places(p.Opening)
		v.signers(p)
	case Section, Parties, Consent, Space, CutLine, PageBreak: // nothing but their fields
	default:
		v.add("bagian", badPart.with(fmt.Sprintf("%T", p)))
	}
}

// signers checks the names of those who sign in a part.
func (v *formCheck) signers(p Part) {
	named := func(field string) bool { return field == "" || namePattern.MatchString(field) }
	for _, s := range signers(p) {
		if s.Name == "" || !named(s.Name) || !named(s.NIP) || !named(s.Rank) || !named(s.Position) ||
			!named(s.Mandate) {
			v.add("tanda tangan", badSigner)
		}
	}
}

func (v *formCheck) table(t Table, taken map[string]bool) {
	v.field(t.Name, Field{Name: t.Name}, taken)
	if t.RowHeight < 0 || t.RowHeight > maxRowHeight {
		v.add(t.Name, badRowHeight)
	}
	if len(t.Columns) == 0 || len(t.Columns) > maxColumns || len(t.Inputs()) == 0 {
		v.add(t.Name, badColumns)
	}
	own := map[string]bool{}
	for _, c := range t.Columns {
		v.field(t.Name+"."+c.Name, c, own)
		if c.Kind == LongText || c.Kind == Ticks {
			v.add(t.Name+"."+c.Name, badColumn)
		}
	}
	for _, name := range t.Sums {
		summed := func(c Field) bool { return c.Name == name && (c.Kind == Number || c.Kind == Rupiah) }
		if !slices.ContainsFunc(t.Columns, summed) {
			v.add(t.Name+"."+name, badSum)
		}
	}
}

// places checks that each place of a text has a field, and that its manner of
// writing fits the kind.
func (v *formCheck) places(text string) {
	for _, m := range placePattern.FindAllStringSubmatch(text, -1) {
		kind, ok := v.kinds[m[1]]
		if !ok {
			v.add(m[1], noPlace)
			continue
		}
		fits := map[string]bool{
			"": kind != Ticks, "kata": kind == Date || kind == Number || kind == Rupiah, "jumlah": kind == Number,
			"hari": kind == Date, "tanggal": kind == Date,
		}
		if !fits[m[2]] {
			v.add(m[1], badManner)
		}
	}
}
