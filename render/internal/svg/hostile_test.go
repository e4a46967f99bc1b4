package svg_test

import (
	"crypto/sha256"
	"encoding/base64"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/svg"
)

// hostile are texts that would be markup, or break it, where they are not
// escaped.
var hostile = []string{
	`</title><script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onload='alert(1)`, `</style><script>`,
	`]]><!--`, `-->`,
	`<![CDATA[`, `&lt;b&gt;&#60;`, `&#0;&nbsp;&`, `javascript:alert(1)`,
	`</svg></text><foreignObject>`,
	`<?xml version="1.1"?>`, "a\x00b\x08c\x1bd", "\xff\xfe<", "\uFFFE\uFFFF\uFEFF<b>", "\u202Egnp\u0085",
	"</\tsvg\n>", "<plaintext>",
}

// spoilt is a document with a text wherever one can stand.
func spoilt(text string) *page.Document {
	d := small(text, text)
	d.Title, d.Subject, d.Author, d.Keywords, d.Header, d.Footer.Left = text, text, text, text, text, text
	for i := range d.Told {
		s := &d.Told[i]
		s.Number, s.Text, s.Facts = text, text, []page.Fact{{Label: text, Texts: []string{text}}}
		s.Next = []page.Way{{When: text, Text: text, To: 0}, {Text: text, To: -1}}
	}
	p := d.Pages[0]
	for s := range page.Of[*page.Symbol](p) {
		s.Name, s.Does, s.Text = text, text, text
	}
	for c := range page.Of[*page.Connector](p) {
		c.Name = text
	}
	for l := range page.Of[*page.Label](p) {
		l.Text = text
	}
	box := page.Rect{W: page.MM, H: page.MM}
	p.Items = append(p.Items, &page.Image{Box: box, Data: []byte(text), Type: "png", Name: text})
	d.Finish()
	return d
}

// elements and attributes that there are.
var (
	elements = []string{
		"html", "head", "meta", "title", "style", "body", "header", "h1", "p", "a",
		"main", "div", "section", "h2", "h3", "ol",
		"li", "dl", "dt", "dd", "svg", "g", "path", "rect", "text", "tspan", "image",
	}
	attributes = []string{
		"lang", "charset", "http-equiv", "name", "content", "class", "tabindex", "role", "aria-label",
		"aria-labelledby", "id",
		"href", "xmlns", "width", "height", "viewBox", "space", "color", "fill", "fill-opacity", "stroke",
		"stroke-width",
		"stroke-miterlimit",
		"text-rendering", "stroke-linecap", "stroke-dasharray", "font-family", "font-size", "font-weight", "font-style",
		"textLength", "lengthAdjust", "x", "y", "rx", "d", "preserveAspectRatio",
	}
)

// Texts never become markup: the elements of a file, read as XML or as a
// browser reads it, are those of the same file with harmless texts.
func TestTextsNeverBecomeMarkup(t *testing.T) {
	harmless := spoilt("a b")
	for _, text := range hostile {
		d := spoilt(text)
		requireAlike(t, outline(parse(t, picture(t, harmless, 1))), outline(parse(t, picture(t, d, 1))), text)
		requireAlike(t, outline(parse(t, web(t, harmless))), outline(parse(t, web(t, d))), text)
		requireAlike(t, tree(t, web(t, harmless)), tree(t, web(t, d)), text)
		requireAlike(t, tree(t, picture(t, harmless, 1)), tree(t, picture(t, d, 1)), text)
	}
}

// requireAlike compares what files are made of. The number of lines depends on
// the texts: runs of one element count as one.
func requireAlike(t *testing.T, want, got []string, text string) {
	t.Helper()
	require.Equal(t, slices.Compact(want), slices.Compact(got), "%q", text)
}

// outline are the elements and attributes of a file as XML has them.
func outline(e *element) []string {
	line := "<" + e.XMLName.Local
	for _, a := range e.Attrs {
		line += " " + a.Name.Local
	}
	out := []string{place(line)}
	for i := range e.Children {
		out = append(out, outline(&e.Children[i])...)
	}
	return out
}

// tree are the elements and attributes of a file as browsers have them.
func tree(t *testing.T, file string) (out []string) {
	root, err := html.Parse(strings.NewReader(file))
	require.NoError(t, err)
	for n := range root.Descendants() {
		switch n.Type {
		case html.ElementNode:
			require.Contains(t, elements, n.Data)
			line := "<" + n.Data
			for _, a := range n.Attr {
				require.Contains(t, attributes, a.Key)
				if a.Key == "href" {
					require.Regexp(t, `^(#langkah(-\d+)?|data:image/png;base64,[A-Za-z0-9+/=]*)$`, a.Val)
				}
				line += " " + a.Key
			}
			out = append(out, place(line))
		case html.CommentNode, html.RawNode:
			require.Fail(t, "comment or raw node", n.Data)
		}
	}
	return out
}

// place takes lines of one text for the text.
func place(line string) string {
	if strings.HasPrefix(line, "<tspan") || strings.HasPrefix(line, "<text") {
		return "<text"
	}
	return line
}

// What is said is heard as it was, without what no text can hold.
func TestTextsReadBack(t *testing.T) {
	for text, want := range map[string]string{
		`a < b & "c" > 'd'`: `a < b & "c" > 'd'`,
		"&lt;":              "&lt;", "a\x00\x08b\xffc\uFFFE": "abc", "≤ → é 中 🙂": "≤ → é 中 🙂",
		"a  b": "a  b",
	} {
		d := spoilt(text)
		for _, e := range []*element{parse(t, picture(t, d, 1)), parse(t, web(t, d))} {
			require.Equal(t, want, e.all("title")[0].Text[:len(want)])
			texts := e.all("text")
			require.Equal(t, want, texts[len(texts)-2].Text, "footer")
		}
		require.Equal(t, want, parse(t, web(t, d)).all("dd")[0].Text)
	}
}

// The policy lets the one style be, and no element or attribute needs more: no
// script, no style attribute, nothing from elsewhere.
func TestPolicyIsEnough(t *testing.T) {
	for _, d := range []*page.Document{small("a", "b"), every(t), manual(t)[0]} {
		e := parse(t, web(t, d))
		styles := e.all("style")
		require.Len(t, styles, 1)
		hash := sha256.Sum256([]byte(styles[0].Text))
		policy := svg.Policy(d)
		require.Contains(t, policy, "style-src 'sha256-"+base64.StdEncoding.EncodeToString(hash[:])+"'")
		require.Contains(t, policy, "default-src 'none'")
		require.Equal(t, policy, e.all("meta")[1].get("content"))
		require.Equal(t, "id", e.get("lang"))
		tree(t, web(t, d))
		require.NotContains(t, styles[0].Text, "url(")
		require.NotContains(t, styles[0].Text, "@import")
		require.NotContains(t, styles[0].Text, "&", "XML reads the style as browsers do")
		require.NotContains(t, styles[0].Text, "<")
	}
}
