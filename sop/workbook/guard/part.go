package guard

import (
	"archive/zip"
	"context"
	"errors"
	"io"
	"path"
	"strings"

	"github.com/sopkit/sopkit/sop/workbook/xmlscan"
)

// counted stops at the context's end and when more is read than is left.
type counted struct {
	ctx  context.Context
	r    io.Reader
	left int64
}

var errFull = errors.New("guard: too many bytes")

func (c *counted) Read(b []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := c.r.Read(b)
	if c.left -= int64(n); c.left < 0 {
		return 0, errFull
	}
	return n, err
}

// checker goes through the parts.
type checker struct {
	ctx      context.Context
	p        *Package
	element  map[string]int // counts by element
	total    []int          // by counts, of all parts, or of this one
	elements int
	area     int
	left     int64 // bytes that may still be unpacked
}

// part unpacks a part, and looks through it when it is XML.
func (c *checker) part(f *zip.File) error {
	name, l := clean(f.Name), &c.p.limits
	r, err := f.Open()
	if err != nil {
		return Broken(name, err)
	}
	defer r.Close()
	most, limit := l.Part, "Part"
	if path.Base(name) == "sharedstrings.xml" && int64(l.StringBytes) < most {
		most, limit = int64(l.StringBytes), "StringBytes"
	}
	if c.left < most {
		most, limit = c.left, "Unpacked"
	}
	in := &counted{ctx: c.ctx, r: r, left: most}
	if isXML(name) {
		err = c.scan(name, xmlscan.New(in))
	} else if _, err = io.Copy(io.Discard, in); err != nil {
		err = readError(name, err)
	}
	c.left -= most - in.left
	if errors.Is(err, errFull) {
		if limit == "Unpacked" {
			return Exceeded(name, limit, l.Unpacked, l.Unpacked+1, "isi setelah dibuka (byte)", "bytes unpacked")
		}
		return Exceeded(name, limit, most, most+1, "isi bagian setelah dibuka (byte)", "bytes of a part unpacked")
	}
	return err
}

// isXML reports whether a part must be XML. What other programs keep in the
// package for themselves need not be, nor old drawings of comments.
func isXML(name string) bool {
	ext := path.Ext(name)
	return (ext == ".xml" || ext == ".rels") && !strings.HasPrefix(name, "customxml/")
}

// readError puts what stopped the reading of a part into an Error.
func readError(name string, err error) error {
	switch {
	case err == io.EOF, errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded),
		errors.Is(err, errFull):
		return err
	case errors.Is(err, xmlscan.ErrDocType):
		return refused(name, "DTD dan entitas XML tidak boleh ada", "document types and entities are not allowed")
	case errors.Is(err, xmlscan.ErrEncoding):
		return refused(name, "harus UTF-8", "must be UTF-8")
	case errors.Is(err, xmlscan.ErrDepth):
		return Exceeded(name, "", xmlscan.MaxDepth, xmlscan.MaxDepth+1, "susunan bertingkat", "depth of nesting")
	case errors.Is(err, xmlscan.ErrTag):
		return Exceeded(name, "", xmlscan.MaxTag, xmlscan.MaxTag+1, "panjang tanda atau atribut XML (byte)",
			"bytes or attributes of an XML tag")
	}
	return Broken(name, err)
}

func (c *checker) scan(name string, s *xmlscan.Scanner) error {
	for i := range counts {
		if counts[i].where == perSheet {
			c.total[i] = 0
		}
	}
	at, sheet := places{c: c, part: name}, false
	for {
		kind, err := s.Next()
		switch {
		case err == io.EOF:
			return at.end()
		case err != nil:
			return readError(name, err)
		case kind != xmlscan.Start:
			continue
		}
		if c.elements++; c.elements > c.p.limits.Elements {
			return Exceeded(name, "Elements", int64(c.p.limits.Elements), int64(c.elements), "jumlah unsur XML",
				"number of XML elements")
		}
		if s.Depth() == 1 {
			sheet = isSheet(string(s.Name()))
		}
		i, ok := c.element[string(s.Name())]
		if !ok || counts[i].where != anywhere && !sheet {
			continue
		}
		c.total[i]++
		if most := *counts[i].limit(&c.p.limits); c.total[i] > most {
			return Exceeded(name, counts[i].name, int64(most), int64(c.total[i]), "jumlah "+counts[i].id,
				"number of "+counts[i].en)
		}
		if err := at.place(s); err != nil {
			return err
		}
	}
}

// isSheet reports whether a part's root is that of a sheet of cells.
func isSheet(root string) bool {
	return root == "worksheet" || root == "dialogsheet" || root == "macrosheet"
}
