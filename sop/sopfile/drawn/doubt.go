package drawn

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/workbook"
)

// doubt is a finding with its place.
type doubt struct {
	sheet     int
	top, left int64
	Finding
}

// at is where something doubtful stands.
type at struct {
	sheet int
	box   workbook.Box
	shape *workbook.Shape // nil: none
}

// kindWords are the kinds of symbols in words.
var kindWords = map[string]sop.Text{
	terminator: {ID: "kapsul", EN: "a capsule"}, process: {ID: "kotak proses", EN: "a process box"},
	decision: {ID: "belah ketupat", EN: "a decision"}, document: {ID: "dokumen", EN: "a document"},
	archive: {ID: "arsip", EN: "an archive"},
}

// doubtTexts say what is doubtful, by kind; the first value is the name of the
// shape, where there is one.
var doubtTexts = map[string]sop.Text{
	"drawing-large": {
		ID: "lembar ini memuat %d bentuk gambar, terlalu banyak; gambarnya tidak dibaca",
		EN: "this sheet has %d shapes, too many; its drawing is not read",
	},
	"shape-large": {
		ID: "bentuk %s jauh lebih besar daripada satu sel; tidak dibaca",
		EN: "shape %s is far larger than a cell; it is not read",
	},
	"shape-struck": {
		ID: "tulisan yang dicoret pada %s tidak dibaca: %q",
		EN: "words of %s that are struck out are not read: %q",
	},
	"shape-lines": {
		ID: "bentuk %s terdiri atas %d garis; hanya garis terpanjang yang dibaca",
		EN: "shape %s is made of %d lines; only the longest is read",
	},
	"symbol-outside": {
		ID: "simbol %s tidak berdiri di baris langkah mana pun; tidak dibaca",
		EN: "symbol %s stands in the row of no step; it is not read",
	},
	"drawing-tangled": {
		ID: "garis-garis di lembar ini terlalu kusut; sebagian panah mungkin tidak terbaca",
		EN: "the lines of this sheet are too tangled; some arrows may not be read",
	},
	"symbol-aside": {
		ID: "simbol %s berdiri di luar kolom pelaksana; tidak dibaca",
		EN: "symbol %s stands outside the columns of roles; it is not read",
	},
	"symbol-straddles": {
		ID: "simbol %s berdiri di antara beberapa sel; dianggap berada di sel %s",
		EN: "symbol %s stands between cells; taken to be in cell %s",
	},
	"symbol-unknown": {
		ID: "bentuk %s tidak biasa dipakai di SOP; dianggap %v",
		EN: "shape %s is not usual in an SOP; taken for %v",
	},
	"symbol-over": {
		ID: "simbol %s berdiri di atas simbol %s; keduanya dibaca",
		EN: "symbol %s lies on symbol %s; both are read",
	},
	"symbol-alone": {
		ID: "simbol %s di langkah %d tidak tersambung dengan panah mana pun",
		EN: "no arrow leads to or from symbol %s of step %d",
	},
	"arrow-loose-to": {
		ID: "panah %s tidak menempel pada simbol; dianggap menuju langkah %d",
		EN: "arrow %s is not tied to a symbol; taken to lead to step %d",
	},
	"arrow-loose-from": {
		ID: "panah %s tidak menempel pada simbol; dianggap berasal dari langkah %d",
		EN: "arrow %s is not tied to a symbol; taken to come from step %d",
	},
	"arrow-between": {
		ID: "ujung panah %s dekat dengan dua simbol; dianggap milik langkah %d, bukan langkah %d",
		EN: "an end of arrow %s is near two symbols; taken for step %d, not step %d",
	},
	"arrow-moved": {
		ID: "panah %s terikat pada simbol langkah %d, tetapi digambar sampai ke langkah %d; yang terikat yang dipakai",
		EN: "arrow %s is glued to a symbol of step %d, but drawn to step %d; the former is taken",
	},
	"arrow-apart": {
		ID: "panah %s terikat pada simbol langkah %d, tetapi digambar jauh dari simbol itu; yang terikat yang dipakai",
		EN: "arrow %s is glued to a symbol of step %d, but drawn apart from it; the former is taken",
	},
	"arrow-unread": {
		ID: "panah %s terikat pada bentuk yang tidak dibaca sebagai simbol; ujungnya dicari menurut letaknya",
		EN: "arrow %s is glued to a shape that is read as no symbol; where it ends is found by its place",
	},
	"arrow-lost": {
		ID: "panah %s tidak menghubungkan dua simbol; tidak dibaca",
		EN: "arrow %s ties no two symbols; it is not read",
	},
	"arrow-headless": {
		ID: "garis %s tidak berkepala panah; dianggap dari langkah %d ke langkah %d",
		EN: "line %s has no arrow head; taken to lead from step %d to step %d",
	},
	"arrow-two-heads": {
		ID: "panah %s berkepala di kedua ujungnya; dibaca sebagai dua panah",
		EN: "arrow %s has two heads; read as two arrows",
	},
	"arrow-mixed": {
		ID: "panah %s sebagian putus-putus; dianggap tidak putus-putus",
		EN: "arrow %s is dashed in part; taken for a plain one",
	},
	"page-alone": {
		ID: "penghubung halaman %s (%q) tidak punya pasangan; panahnya tidak dibaca",
		EN: "connector %s (%q) between pages has no counterpart; its arrow is not read",
	},
	"page-guess": {
		ID: "penghubung halaman %s (%q) dipasangkan menurut urutannya",
		EN: "connector %s (%q) between pages was paired by its order",
	},
	"page-unused": {
		ID: "penghubung halaman %s (%q) tidak tersambung dengan panah mana pun",
		EN: "no arrow leads to or from connector %s (%q) between pages",
	},
	"answer-alone": {
		ID: "tulisan %[2]q tidak dekat dengan panah mana pun; tidak dibaca",
		EN: "text %[2]q is near no arrow; it is not read",
	},
	"answer-far": {
		ID: "tulisan %[2]q agak jauh dari panahnya; dianggap jawaban dari langkah %[3]d ke langkah %[4]d",
		EN: "text %[2]q is rather far from its arrow; taken for the answer from step %[3]d to step %[4]d",
	},
	"answer-unsure": {
		ID: "tulisan %[2]q dekat dengan lebih dari satu panah; dianggap jawaban dari langkah %[3]d ke langkah %[4]d",
		EN: "text %[2]q is near more than one arrow; taken for the answer from step %[3]d to step %[4]d",
	},
	"answer-rival": {
		ID: "tulisan %[2]q juga dekat dengan panah dari langkah %[3]d ke langkah %[4]d, yang dianggap berjawaban %[5]q",
		EN: "text %[2]q too is near the arrow from step %[3]d to step %[4]d, whose answer is taken to be %[5]q",
	},
	"answer-astray": {
		ID: "satu panah keputusan %s di langkah %d tanpa jawaban, tetapi tulisan %q bukan jawaban keputusan apa pun",
		EN: "an arrow of decision %s of step %d has no answer, and text %q is the answer of no decision",
	},
	"answer-shared": {
		ID: "panah keputusan %s di langkah %d untuk %q dan %q keluar di satu garis; jawabannya mungkin tertukar",
		EN: "the arrows of decision %s of step %d for %q and %q leave on one line; the answers may be swapped",
	},
	"answer-missing": {
		ID: "keputusan %s di langkah %d punya beberapa panah tanpa jawaban",
		EN: "decision %s of step %d has several arrows without an answer",
	},
}

// tell keeps a finding.
func (f *flowReader) tell(where at, kind string, values ...any) {
	sheet := f.sheets[where.sheet]
	d := doubt{sheet: where.sheet, top: where.box.Top, left: where.box.Left}
	d.Finding = Finding{Sheet: sheet.Name, Kind: kind}
	if where.shape != nil {
		d.Shape = where.shape.Name
		if d.Shape == "" {
			d.Shape = strconv.Itoa(where.shape.ID)
		}
		values = append([]any{strconv.Quote(d.Shape)}, values...)
	}
	if where.box != (workbook.Box{}) {
		m := middle(where.box)
		d.Cell = placeName(sheet.Columns.At(m.X), sheet.Rows.At(m.Y))
	}
	d.text = doubtTexts[kind].With(values...)
	f.doubts = append(f.doubts, d)
}

// findings lists the doubts in the order of the sheets.
func (f *flowReader) findings() []Finding {
	slices.SortStableFunc(f.doubts, func(a, b doubt) int {
		return cmp.Or(cmp.Compare(a.sheet, b.sheet), cmp.Compare(a.top, b.top), cmp.Compare(a.left, b.left))
	})
	var out []Finding
	for i := range f.doubts {
		out = append(out, f.doubts[i].Finding)
	}
	return out
}

// placeName is a cell's name, "C12".
func placeName(column, row int) string {
	name := ""
	for ; column > 0; column = (column - 1) / 26 {
		name = string(rune('A'+(column-1)%26)) + name
	}
	return fmt.Sprintf("%s%d", name, row)
}

// cellName is the first cell of the worksheet in the cell that a figure stands
// in.
func (f *flowReader) cellName(g *figure) string {
	return placeName(f.grids[g.grid].lanes[g.lane].first, f.grids[g.grid].rows[g.row].first)
}
