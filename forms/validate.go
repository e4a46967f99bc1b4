package forms

import (
	"regexp"
	"slices"
)

var (
	idPattern    = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	namePattern  = regexp.MustCompile(`^[a-z][a-z0-9_]{0,59}$`)
	placePattern = regexp.MustCompile(`\{([a-z][a-z0-9_]*)(?::([a-z]+))?\}`)
)

// maxColumns is the number of columns a table can have on paper.
const maxColumns = 40

// Validate reports every fault of the form's own making as Problems that wrap
// ErrForm: names that cannot be, or are there twice, choices without options,
// places without a field, tables in tables.
func (f *Form) Validate() error {
	v := formCheck{form: f, kinds: map[string]FieldKind{}}
	v.check()
	return v.found.err()
}

type formCheck struct {
	form  *Form
	kinds map[string]FieldKind // of the fields outside tables
	found Problems
}

func (v *formCheck) add(path, id, en string) {
	v.found = append(v.found, &Problem{path, ErrForm, [2]string{id, en}})
}

func (v *formCheck) check() {
	f := v.form
	if !idPattern.MatchString(f.ID) || len(f.ID) > 60 {
		v.add("id", "ID formulir harus huruf kecil, angka dan tanda hubung", "a form's ID is lower-case letters, digits and hyphens")
	}
	if f.Title == "" || len(f.Parts) == 0 {
		v.add("title", "formulir harus punya judul dan bagian", "a form needs a title and a part")
	}
	if int(f.Kind) >= len(kindNames) || f.Paper > A5 {
		v.add("kind", "jenis atau kertas formulir tidak ada", "there is no such kind or paper")
	}
	stated := map[string]bool{}
	f.EachPart(func(p Part) {
		for _, x := range explicit(p) {
			v.field(x.Name, x, stated)
		}
	})
	f.Each(func(x Field) { v.kinds[x.Name] = x.Kind })
	f.EachPart(func(p Part) { v.part(p, stated) })
	for _, p := range f.Parts {
		if s, ok := p.(Section); ok && slices.ContainsFunc(s.Parts, func(q Part) bool { _, deep := q.(Section); return deep }) {
			v.add(s.Heading, "bagian berjudul tidak boleh berisi bagian berjudul", "a section holds no sections")
		}
	}
}

func (v *formCheck) field(path string, x Field, taken map[string]bool) {
	switch {
	case !namePattern.MatchString(x.Name):
		v.add(path, "nama isian harus huruf kecil, angka dan garis bawah", "a field's name is lower-case letters, digits and underscores")
	case taken[x.Name]:
		v.add(path, "nama isian dipakai dua kali", "the name is used twice")
	case int(x.Kind) >= len(fieldKindNames):
		v.add(path, "jenis isian tidak ada", "there is no such kind of field")
	case (x.Kind == Choice || x.Kind == Ticks) && len(x.Options) == 0:
		v.add(path, "isian pilihan harus menyebut pilihannya", "a choice needs options")
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
	case Points:
		for _, item := range p.Items {
			v.places(item)
		}
	case Signatures:
		if len(p.Signers) < 1 || len(p.Signers) > 4 {
			v.add("tanda tangan", "satu sampai empat penanda tangan", "one to four signers")
		}
		v.places(p.Opening)
		for _, s := range p.Signers {
			if !namePattern.MatchString(s.Name) || s.NIP != "" && !namePattern.MatchString(s.NIP) || s.Rank != "" && !namePattern.MatchString(s.Rank) {
				v.add("tanda tangan", "nama isian penanda tangan salah", "a signer's field name is not well made")
			}
		}
	}
}

func (v *formCheck) table(t Table, taken map[string]bool) {
	v.field(t.Name, Field{Name: t.Name}, taken)
	if len(t.Columns) == 0 || len(t.Columns) > maxColumns || len(t.Inputs()) == 0 {
		v.add(t.Name, "tabel harus punya kolom, paling banyak 40", "a table needs columns, at most 40")
	}
	own := map[string]bool{}
	for _, c := range t.Columns {
		v.field(t.Name+"."+c.Name, c, own)
		if c.Kind == LongText || c.Kind == Ticks {
			v.add(t.Name+"."+c.Name, "kolom tabel tidak boleh teks panjang atau beberapa pilihan", "a table's column is no long text or ticks")
		}
	}
	for _, name := range t.Sums {
		if !slices.ContainsFunc(t.Columns, func(c Field) bool { return c.Name == name && (c.Kind == Number || c.Kind == Rupiah) }) {
			v.add(t.Name+"."+name, "kolom yang dijumlahkan harus angka atau rupiah", "a summed column must be a number or money")
		}
	}
}

// places checks that each place of a text has a field, and that its manner of
// writing fits the kind.
func (v *formCheck) places(text string) {
	for _, m := range placePattern.FindAllStringSubmatch(text, -1) {
		kind, ok := v.kinds[m[1]]
		if !ok {
			v.add(m[1], "tempat isian di dalam teks tanpa isian", "a place in a text without a field")
			continue
		}
		fits := m[2] == "" && kind != Ticks || m[2] == "kata" && (kind == Date || kind == Number || kind == Rupiah) || m[2] == "jumlah" && kind == Number
		if !fits {
			v.add(m[1], "cara menulis isian di dalam teks tidak sesuai jenisnya", "the manner of writing does not fit the field's kind")
		}
	}
}
