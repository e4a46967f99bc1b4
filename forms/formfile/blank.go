package formfile

import (
	"fmt"
	"io"
	"strings"

	"github.com/sopkit/sopkit/forms"
)

const privateNote = "Berisi data pribadi: simpanlah berkas ini di tempat yang aman, jangan dikirim lewat pesan umum."

// commentColumn is where comments begin, in characters.
const commentColumn = 30

// WriteBlank writes the empty data file of a form: a line for each field with
// a comment that says what it is, and for each table a sample row as a
// comment. Read and Fill give the blank values back.
func WriteBlank(w io.Writer, f *forms.Form) error {
	if err := f.Validate(); err != nil {
		return err
	}
	p := &printer{}
	p.comment(f.Title + " (" + f.ID + ")")
	p.comment("Tulislah isi sesudah titik dua. Baris yang tidak perlu boleh dikosongkan atau dihapus.")
	p.comment("Teks panjang boleh beberapa baris: tulis |- sesudah titik dua, lalu teksnya menjorok di bawahnya.")
	if private(f) {
		p.comment(privateNote)
	}
	p.b.WriteByte('\n')
	p.blankFields(0, f)
	return p.flush(w)
}

func private(f *forms.Form) bool {
	found := f.Secret
	see := func(x forms.Field) { found = found || x.Sensitive || x.Kind == forms.NIK }
	f.Each(see)
	for _, t := range f.Tables() {
		for _, x := range t.Inputs() {
			see(x)
		}
	}
	for _, r := range f.Repeats() {
		found = found || private(r.Entry())
	}
	return found
}

func (p *printer) blankFields(depth int, f *forms.Form) {
	for _, e := range outline(f) {
		switch {
		case e.heading != "":
			p.heading(depth, e.heading)
		case e.gap:
			p.b.WriteByte('\n')
		case e.field != nil:
			p.line(depth, note(e.field.Name+":", 2*depth, *e.field))
		case e.repeat != nil:
			p.blankRepeat(e.repeat)
		default:
			p.blankTable(e.table)
		}
	}
}

// blankTable writes a table without rows, and a sample row as comments.
func (p *printer) blankTable(t *forms.Table) {
	about := t.Caption
	if about == "" {
		about = "Tabel " + t.Name
	}
	p.heading(0, about+". Setiap baris diawali tanda -; contohnya di bawah: hapus tanda # di depannya.")
	if n := len(t.Fixed); n > 0 {
		p.comment(fmt.Sprintf("Urutannya %d baris ini; baris yang dikosongkan ditulis - {}", n))
		for i, text := range t.Fixed {
			p.comment(fmt.Sprintf("%d. %s", i+1, text))
		}
		p.comment(fmt.Sprintf("Atau sebutkan barisnya di setiap baris, mis. %s: %s", t.Columns[0].Name,
			scalar(t.Fixed[n-1], forms.Text, false)))
	}
	p.line(0, t.Name+":")
	lead := "- "
	for _, x := range t.Inputs() {
		p.sampleLine(lead, x)
		lead = indent
	}
}

// blankRepeat writes a list without entries, and a sample entry as comments.
func (p *printer) blankRepeat(r *forms.Repeat) {
	p.heading(0, strings.ReplaceAll(strings.TrimSuffix(r.Heading, "."), "#", "1, 2, …")+
		". Setiap anggota diawali tanda -; contohnya di bawah: hapus tanda # di depannya.")
	p.line(0, r.Name+":")
	lead := "- "
	for _, e := range outline(r.Entry()) {
		switch {
		case e.field != nil:
			p.sampleLine(lead, *e.field)
			lead = indent
		case e.table != nil:
			p.line(0, "#  "+lead+e.table.Name+":")
			lead = indent
			row := "  - "
			for _, x := range e.table.Inputs() {
				p.sampleLine(lead+row, x)
				row = "    "
			}
		}
	}
}

// sampleLine is a field with a sample value as a comment.
func (p *printer) sampleLine(lead string, x forms.Field) {
	p.line(0, note("#  "+lead+x.Name+": "+scalar(sample(x), x.Kind, false), 0, x))
}

// sample is a value a field can hold.
func sample(x forms.Field) string {
	if len(x.Options) > 0 {
		return x.Options[0]
	}
	return samples[x.Kind]
}

// note adds to a line the comment on its field; used is the width of what
// stands before the line.
func note(line string, used int, x forms.Field) string {
	words := []string{strings.TrimRight(x.Label, ",")}
	if x.Group != "" {
		words[0] = x.Group + ": " + words[0]
	}
	if len(x.Options) > 0 {
		many := "pilih satu: "
		if x.Kind == forms.Ticks {
			many = "pilih beberapa, [A, B]: "
		}
		words = append(words, many+strings.Join(x.Options, " | "))
	} else if s := kindNotes[x.Kind]; s != "" {
		words = append(words, s)
	}
	if x.Required && x.Computed.Op == forms.NoOp {
		words = append(words, "WAJIB")
	}
	if x.Computed.Op != forms.NoOp {
		words = append(words, "dihitung: boleh kosong")
	}
	if x.Hint != "" {
		words = append(words, x.Hint)
	}
	if x.Sensitive {
		words = append(words, "RAHASIA")
	}
	return fmt.Sprintf("%-*s # %s", commentColumn-used, line, oneLine(strings.Join(words, "; ")))
}

// kindNotes say how a value of each kind is written.
var kindNotes = [...]string{
	forms.Text: "teks", forms.LongText: "teks panjang", forms.Number: "angka, mis. 12 atau 12.5",
	forms.Date: "tanggal, mis. 2026-11-23",
	forms.Time: "jam, mis. 08:00", forms.Choice: "", forms.Ticks: "", forms.Rupiah: "rupiah, mis. 1500000",
	forms.NIP: "18 angka", forms.NIK: "16 angka",
}

// samples are values of each kind, of nobody.
var samples = [...]string{
	forms.Text: "…", forms.LongText: "…", forms.Number: "1", forms.Date: "2026-11-23", forms.Time: "08:00",
	forms.Choice: "", forms.Ticks: "", forms.Rupiah: "1500000", forms.NIP: "198609262015051001",
	forms.NIK: "1571012609860001",
}
