package cells

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop/workbook/guard"
	"github.com/sopkit/sopkit/sop/workbook/xmlscan"
)

// Place is where a cell stands on its sheet, both from 1.
type Place struct{ Column, Row int }

// Value is what a cell holds, as it stands in the file: a date is its serial
// number, a truth value 0 or 1. The zero value is a blank.
type Value struct {
	Text   string
	Number bool
	Error  bool   // Text is an error value, such as #N/A
	Struck string // the runs of a text that are struck out, which Text has too; empty: none
	Kept   string // the others, where some are struck out
}

// Bounds of what is read.
const (
	maxText  = 4 * 32767 // bytes of a cell
	maxTexts = 4 << 20   // bytes of all cells
)

// Read returns the cells that are wanted and not blank, by sheet. Sheets that
// are not there have none.
func (w *Workbook) Read(ctx context.Context, want map[string]map[Place]bool) (map[string]map[Place]Value, error) {
	wanted := map[string]func(Place) bool{}
	for sheet, places := range want {
		wanted[sheet] = func(at Place) bool { return places[at] }
	}
	return w.ReadWanted(ctx, wanted)
}

// ReadWanted is Read with a function for each sheet that tells which cells are
// wanted.
func (w *Workbook) ReadWanted(
	ctx context.Context, want map[string]func(Place) bool,
) (map[string]map[Place]Value, error) {
	rd := reader{ctx: ctx, w: w, shared: map[int]Value{}}
	out := map[string]map[Place]Value{}
	for _, sheet := range slices.Sorted(maps.Keys(want)) {
		part, ok := w.Sheets[sheet]
		if !ok {
			continue
		}
		out[sheet] = map[Place]Value{}
		c := cell{reader: &rd, part: part, want: want[sheet], out: out[sheet], sheet: sheet}
		if err := w.p.Scan(ctx, part, c.mark); err != nil {
			return nil, err
		}
	}
	if err := rd.strings(); err != nil {
		return nil, err
	}
	for _, u := range rd.uses {
		if v := rd.shared[u.index]; v.Text != "" {
			out[u.sheet][u.at] = v
		}
	}
	return out, nil
}

type reader struct {
	ctx    context.Context
	w      *Workbook
	bytes  int           // of all texts
	uses   []use         // of shared strings
	shared map[int]Value // those that are used
}

// use is a cell that holds a shared string.
type use struct {
	sheet string
	at    Place
	index int
}

// take appends to a text within the bounds.
func (r *reader) take(part string, text *[]byte, more []byte) error {
	*text = append(*text, more...)
	if r.bytes += len(more); r.bytes > maxTexts {
		return guard.Exceeded(part, "", maxTexts, int64(r.bytes), "isian seluruhnya (byte)", "bytes of all values")
	}
	if len(*text) > maxText {
		return guard.Exceeded(part, "", maxText, int64(len(*text)), "isi satu sel (byte)", "bytes of a cell")
	}
	return nil
}

// cell reads the cells of a sheet.
type cell struct {
	*reader
	part, sheet string
	want        func(Place) bool
	out         map[Place]Value

	at            Place
	kind          string // its attribute t
	wanted, value bool   // the cell is; its text is being read
	phonetic      bool   // the text is a reading aid
	runs          runs
	text          []byte
}

// runs tells which runs of a text are struck out.
type runs struct {
	struck    bool // the run being read is
	out, kept []byte
}

// mark reads what stands around the text of a run.
func (r *runs) mark(s *xmlscan.Scanner, start bool) {
	switch string(s.Name()) {
	case "r":
		r.struck = false
	case "strike":
		if start {
			v := string(s.Attr("val"))
			r.struck = v != "0" && v != "false"
		}
	}
}

// take keeps a piece of a text apart from those of the other kind.
func (r *runs) take(text []byte) {
	if r.struck {
		r.out = append(r.out, text...)
	} else {
		r.kept = append(r.kept, text...)
	}
}

// into says of a text what is struck out in it.
func (r *runs) into(v *Value) {
	if len(r.out) > 0 {
		v.Struck, v.Kept = Unescape(string(r.out)), Unescape(string(r.kept))
	}
}

func (c *cell) mark(s *xmlscan.Scanner, kind xmlscan.Kind) error {
	if kind == xmlscan.Text {
		if c.wanted && c.value && !c.phonetic {
			c.runs.take(s.Text())
			return c.take(c.part, &c.text, s.Text())
		}
		return nil
	}
	start := kind == xmlscan.Start
	c.runs.mark(s, start)
	switch string(s.Name()) {
	case "row":
		if start {
			c.at.Row, _ = guard.Number(s.Attr("r"), c.at.Row)
			c.at.Column = 0
		}
	case "c":
		if start {
			c.begin(s)
		} else if c.wanted {
			c.wanted = false
			return c.end()
		}
	case "v", "t":
		c.value = start
	case "rPh":
		c.phonetic = start
	}
	return nil
}

func (c *cell) begin(s *xmlscan.Scanner) {
	c.at.Column, _, _ = guard.Cell(s.Attr("r"), c.at.Column, c.at.Row)
	if c.wanted = c.want(c.at); c.wanted {
		c.kind, c.text, c.runs = string(s.Attr("t")), c.text[:0], runs{out: c.runs.out[:0], kept: c.runs.kept[:0]}
	}
}

func (c *cell) end() error {
	text := string(c.text)
	switch c.kind {
	case "s":
		if text == "" {
			return nil
		}
		n, err := strconv.Atoi(strings.TrimSpace(text))
		if err != nil || n < 0 {
			return guard.Broken(c.part, err)
		}
		c.uses = append(c.uses, use{c.sheet, c.at, n})
		return nil
	case "inlineStr":
		text = Unescape(text)
	}
	if text != "" {
		v := Value{Text: text, Number: c.kind == "" || c.kind == "n", Error: c.kind == "e"}
		c.runs.into(&v)
		c.out[c.at] = v
	}
	return nil
}
