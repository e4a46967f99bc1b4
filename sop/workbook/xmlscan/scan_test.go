package xmlscan_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/workbook/xmlscan"
)

// told writes the marks of a file one below the other; text that came in
// pieces is joined.
func told(r io.Reader) (string, error) {
	var out, text strings.Builder
	flush := func() {
		if text.Len() > 0 {
			fmt.Fprintf(&out, "%q\n", text.String())
			text.Reset()
		}
	}
	s := xmlscan.New(r)
	for {
		kind, err := s.Next()
		if err != nil {
			flush()
			if err == io.EOF {
				err = nil
			}
			return out.String(), err
		}
		switch kind {
		case xmlscan.Text:
			text.Write(s.Text())
		case xmlscan.Start:
			flush()
			fmt.Fprintf(&out, "%d<%s r=%q\n", s.Depth(), s.Name(), s.Attr("r"))
		case xmlscan.End:
			flush()
			fmt.Fprintf(&out, "%d>%s\n", s.Depth(), s.Name())
		}
	}
}

// toldByXML is told by the standard library.
func toldByXML(data []byte) (string, error) {
	var out, text strings.Builder
	depth := 0
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := d.Token()
		if _, ok := token.(xml.CharData); !ok && text.Len() > 0 {
			if _, aside := token.(xml.Comment); !aside {
				fmt.Fprintf(&out, "%q\n", text.String())
				text.Reset()
			}
		}
		if err == io.EOF {
			return out.String(), nil
		} else if err != nil {
			return out.String(), err
		}
		switch x := token.(type) {
		case xml.CharData:
			if depth > 0 {
				text.Write(x)
			}
		case xml.StartElement:
			depth++
			r := ""
			for _, a := range x.Attr {
				if a.Name.Local == "r" {
					r = a.Value
					break
				}
			}
			fmt.Fprintf(&out, "%d<%s r=%q\n", depth, x.Name.Local, r)
		case xml.EndElement:
			fmt.Fprintf(&out, "%d>%s\n", depth, x.Name.Local)
			depth--
		case xml.Directive:
			return "", xmlscan.ErrDocType
		}
	}
}

var sound = []string{
	`<a/>`, `<a></a>`, "\ufeff<?xml version=\"1.0\" encoding=\"UTF-8\" standalone='yes'?>\n<a r=\"1\">x</a>\n",
	`<a r='"' b = "'>"><b r="&lt;&#x41;&amp;"/>t&#65;&gt;</a>`,
	`<x:a xmlns:x="u"><x:b x:r="3">é</x:b ></x:a>`, `<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>`,
	"<a>1\r\n2\r3\n</a>", `<!-- a --><a><!-- <b> --->x<!----></a><!-- -->`,
	`<a>]]</a>`, "<a\n\tr\n=\n'1'\n/>", `<a>` + strings.Repeat("x&amp;", 20_000) + `</a>`, `<a>` +
		strings.Repeat("<b/>", 20_000) + `</a>`,
	`<a r="` + strings.Repeat("x", 30_000) + `"/>`, `<a><?pi ` + strings.Repeat("x", 100_000) + `?></a>`, `<a><!--` +
		strings.Repeat("-x", 50_000) + `--></a>`,
}

// Marks are those of the standard library, however the file comes in.
func TestSound(t *testing.T) {
	for _, text := range sound {
		got, err := told(strings.NewReader(text))
		require.NoError(t, err, "%.100s", text)
		inBytes, err := told(iotest.OneByteReader(strings.NewReader(text)))
		require.NoError(t, err, "%.100s", text)
		require.Equal(t, got, inBytes)
		want, err := toldByXML([]byte(text))
		if err == nil { // it does not take every end of a comment that is well-formed enough
			require.Equal(t, want, got)
		}
	}
}

func TestRefused(t *testing.T) {
	deep := strings.Repeat("<a>", xmlscan.MaxDepth+1)
	for text, want := range map[string]error{
		"": xmlscan.ErrSyntax, " ": xmlscan.ErrSyntax, "x": xmlscan.ErrSyntax, "<": xmlscan.ErrSyntax,
		"<a": xmlscan.ErrSyntax, "<a>": xmlscan.ErrSyntax, "</a>": xmlscan.ErrSyntax,
		"<a></b>": xmlscan.ErrSyntax, "<a/><b/>": xmlscan.ErrSyntax, "<a/>x": xmlscan.ErrSyntax,
		"<a b>": xmlscan.ErrSyntax, "<a b=1/>": xmlscan.ErrSyntax, "<a b='1/>": xmlscan.ErrSyntax,
		"<a b='<'/>": xmlscan.ErrSyntax, "<a b='1' b='2'/>": xmlscan.ErrSyntax, "<a b='1'c='2'/>": xmlscan.ErrSyntax,
		"<a>&b;</a>": xmlscan.ErrSyntax, "<a>&#xD800;</a>": xmlscan.ErrSyntax,
		"<a>&#0;</a>": xmlscan.ErrSyntax, "<a>& </a>": xmlscan.ErrSyntax, "< a/>": xmlscan.ErrSyntax,
		"<a><![CDATA[x</a>": xmlscan.ErrSyntax, "<a><!-- </a>": xmlscan.ErrSyntax,
		"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>": xmlscan.ErrDocType, "<a><!ELEMENT b></a>": xmlscan.ErrDocType,
		"\xff\xfe<\x00a\x00":                                xmlscan.ErrEncoding,
		"<?xml version='1.0' encoding='UTF-16'?><a/>":       xmlscan.ErrEncoding,
		"<?xml version='1.0' encoding=\"iso-8859-1\"?><a/>": xmlscan.ErrEncoding, deep: xmlscan.ErrDepth,
		"<a r='" + strings.Repeat("x", xmlscan.MaxTag) + "'/>": xmlscan.ErrTag, "<" +
			strings.Repeat("a", xmlscan.MaxTag): xmlscan.ErrTag,
		"<a" + numbered(200) + "/>": xmlscan.ErrTag,
	} {
		_, err := told(strings.NewReader(text))
		require.ErrorIs(t, err, want, "%.60q", text)
	}
	failed := errors.New("failed")
	_, err := told(io.MultiReader(strings.NewReader("<a>x"), iotest.ErrReader(failed)))
	require.ErrorIs(t, err, failed)
}

func numbered(n int) string {
	var out strings.Builder
	for i := range n {
		fmt.Fprintf(&out, " a%d=''", i)
	}
	return out.String()
}

// What is read tells nothing else than the standard library reads in it, and
// one byte at a time nothing else than at once.
func FuzzScan(f *testing.F) {
	for _, text := range sound {
		f.Add([]byte(text[:min(len(text), 300)]))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := told(bytes.NewReader(data))
		slow, slowErr := told(iotest.OneByteReader(bytes.NewReader(data)))
		if (err == nil) != (slowErr == nil) || err == nil && got != slow {
			t.Fatalf("%q %v\n%q %v", got, err, slow, slowErr)
		}
		if err != nil {
			return
		}
		if want, err := toldByXML(data); err == nil && want != got {
			t.Fatalf("%q\n%q", got, want)
		}
	})
}
