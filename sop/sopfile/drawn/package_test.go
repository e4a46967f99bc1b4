package drawn_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"path"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// pack is a workbook's file, taken apart to be damaged.
type pack struct {
	names []string
	parts map[string]string
	book  *workbook.Workbook
	small bool // data is compressed
}

func unpack(t testing.TB, data []byte) *pack {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	p := &pack{parts: map[string]string{}}
	for _, f := range z.File {
		r, err := f.Open()
		require.NoError(t, err)
		text, err := io.ReadAll(r)
		require.NoError(t, err)
		p.names, p.parts[f.Name] = append(p.names, f.Name), string(text)
	}
	p.book, err = workbook.Read(t.Context(), bytes.NewReader(data), guard.Limits{})
	require.NoError(t, err)
	return p
}

// data is the workbook's file with some parts replaced.
func (p *pack) data(t testing.TB, instead map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range p.names {
		text, ok := instead[name]
		if !ok {
			text = p.parts[name]
		}
		h := &zip.FileHeader{Name: name, Method: zip.Store}
		if p.small {
			h.Method = zip.Deflate
		}
		w, err := z.CreateHeader(h)
		require.NoError(t, err)
		_, err = io.WriteString(w, text)
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	return b.Bytes()
}

// relations are the targets of a part's relations by their ids.
func (p *pack) relations(part string) map[string]string {
	var list struct {
		Relationship []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:",attr"`
		}
	}
	_ = xml.Unmarshal([]byte(p.parts[path.Join(path.Dir(part), "_rels", path.Base(part)+".rels")]), &list)
	out := map[string]string{}
	for _, r := range list.Relationship {
		out[r.ID] = path.Join(path.Dir(part), r.Target)
	}
	return out
}

// sheetParts are the parts of the worksheets that can be seen.
func (p *pack) sheetParts() map[string]*workbook.Sheet {
	var book struct {
		Sheets []struct {
			Name string `xml:"name,attr"`
			ID   string `xml:"http://schemas.openxmlformats.org/officeDocument/2006/relationships id,attr"`
		} `xml:"sheets>sheet"`
	}
	_ = xml.Unmarshal([]byte(p.parts["xl/workbook.xml"]), &book)
	targets, out := p.relations("xl/workbook.xml"), map[string]*workbook.Sheet{}
	for _, s := range book.Sheets {
		for _, seen := range p.book.Sheets {
			if seen.Name == s.Name {
				out[targets[s.ID]] = seen
			}
		}
	}
	return out
}

// piece is a shape of a drawing with its anchor.
type piece struct {
	part     string
	at, end  int // in the part
	text     string
	sheet    *workbook.Sheet
	sheetXML string
}

var pieceTags = []string{"mc:AlternateContent", "xdr:twoCellAnchor", "xdr:oneCellAnchor", "xdr:absoluteAnchor"}

// pieces lists the shapes of all worksheets.
func (p *pack) pieces() (out []piece) {
	sheets := p.sheetParts()
	for _, name := range p.names {
		sheet := sheets[name]
		if sheet == nil {
			continue
		}
		for _, target := range p.relations(name) {
			if strings.Contains(target, "drawings/drawing") {
				for _, one := range split(p.parts[target]) {
					one.part, one.sheet, one.sheetXML = target, sheet, name
					out = append(out, one)
				}
			}
		}
	}
	return out
}

// split finds the outermost anchors of a drawing.
func split(text string) (out []piece) {
	for at := 0; ; {
		first, tag := -1, ""
		for _, t := range pieceTags {
			if i := strings.Index(text[at:], "<"+t); i >= 0 && (first < 0 || i < first) {
				first, tag = i, t
			}
		}
		if first < 0 {
			return out
		}
		close := "</" + tag + ">"
		end := at + first + strings.Index(text[at+first:], close) + len(close)
		out = append(out, piece{at: at + first, end: end, text: text[at+first : end]})
		at = end
	}
}

// put replaces the text of a piece.
func (p *pack) put(one piece, text string) map[string]string {
	whole := p.parts[one.part]
	return map[string]string{one.part: whole[:one.at] + text + whole[one.end:]}
}

var (
	markAt = regexp.MustCompile(`<xdr:col>(\d+)</xdr:col><xdr:colOff>(-?\d+)</xdr:colOff>` +
		`<xdr:row>(\d+)</xdr:row><xdr:rowOff>(-?\d+)</xdr:rowOff>`)
	posAt  = regexp.MustCompile(`<xdr:pos x="(-?\d+)" y="(-?\d+)"/>`)
	glueAt = regexp.MustCompile(`<a:(st|end)Cxn [^>]*/>`)
	nameAt = regexp.MustCompile(`<xdr:cNvPr id="\d+" name="([^"]*)"`)
)

// shifted moves a piece on its sheet.
func (one piece) shifted(dx, dy int64) string {
	place := func(tracks workbook.Tracks, track, off string, by int64) (int, int64) {
		n, _ := strconv.Atoi(track)
		o, _ := strconv.ParseInt(off, 10, 64)
		v := max(tracks.Start(n+1)+o+by, 0)
		at := tracks.At(v)
		return at - 1, v - tracks.Start(at)
	}
	text := markAt.ReplaceAllStringFunc(one.text, func(m string) string {
		s := markAt.FindStringSubmatch(m)
		col, colOff := place(one.sheet.Columns, s[1], s[2], dx)
		row, rowOff := place(one.sheet.Rows, s[3], s[4], dy)
		return fmt.Sprintf(`<xdr:col>%d</xdr:col><xdr:colOff>%d</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>%d`+
			`</xdr:rowOff>`,
			col, colOff, row, rowOff)
	})
	return posAt.ReplaceAllStringFunc(text, func(m string) string {
		s := posAt.FindStringSubmatch(m)
		x, _ := strconv.ParseInt(s[1], 10, 64)
		y, _ := strconv.ParseInt(s[2], 10, 64)
		return fmt.Sprintf(`<xdr:pos x="%d" y="%d"/>`, x+dx, y+dy)
	})
}

// what a piece is.
func (one piece) arrow() bool {
	return !one.group() && (strings.Contains(one.text, "<xdr:cxnSp") || strings.Contains(one.text, "<a:custGeom>") ||
		strings.Contains(one.text, `prst="line"`) || strings.Contains(one.text, "<a:tailEnd") ||
		strings.Contains(one.text, "<a:headEnd"))
}

func (one piece) group() bool {
	return strings.Contains(one.text, "<xdr:grpSp>") || strings.Contains(one.text, "<xdr:pic>")
}

func (one piece) label() bool {
	return !one.group() && !one.arrow() && strings.Contains(one.text, "<a:t>") &&
		(strings.Contains(one.text, `txBox="1"`) || strings.Contains(one.name(), "TextBox"))
}

func (one piece) symbol() bool { return !one.group() && !one.arrow() && !one.label() }

func (one piece) name() string {
	if m := nameAt.FindStringSubmatch(one.text); m != nil {
		return m[1]
	}
	return ""
}
