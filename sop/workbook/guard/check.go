// Package guard looks through a workbook before anything else reads it. Small
// files can unpack to much, and readers that build trees of what they hold
// take many times that: Check reads every part once, keeps nothing of it, and
// refuses what exceeds its Limits. It takes a fixed amount of memory.
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

// Package is a workbook that Check let pass. Its parts have the names of the
// package in lower case, "xl/workbook.xml".
type Package struct {
	Workbook string // the part that lists the sheets
	Macros   bool   // there is VBA in it
	External bool   // it has links to other workbooks
	parts    map[string]*zip.File
	limits   Limits
}

// Check looks through a workbook of size bytes. The error is an *Error, the
// context's, or the reader's.
func Check(ctx context.Context, r io.ReaderAt, size int64, limits Limits) (*Package, error) {
	l := limits.Filled()
	if size > l.File {
		return nil, Exceeded("", "File", l.File, size, "ukuran berkas (byte)", "bytes of the file")
	}
	if err := kindOf(r, size); err != nil {
		return nil, err
	}
	p := &Package{parts: map[string]*zip.File{}, limits: l}
	files, err := directory(r, size, l)
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		if err := p.add(f); err != nil {
			return nil, err
		}
	}
	if p.Workbook, err = p.main(ctx); err != nil {
		return nil, err
	}
	if p.Workbook == "" {
		return nil, packageKind(p.Has)
	}
	c := checker{ctx: ctx, p: p, element: byElement(), total: make([]int, len(counts)), left: l.Unpacked}
	for _, f := range files {
		if err := c.part(f); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// budget stops a reader that reads too much.
type budget struct {
	io.ReaderAt
	left int64 // bytes; less than 0: all are used
	free bool
}

// ReadAt reads as long as the budget lasts.
func (b *budget) ReadAt(data []byte, at int64) (int, error) {
	if !b.free {
		if b.left -= int64(len(data)); b.left < 0 {
			return 0, errDirectory
		}
	}
	return b.ReaderAt.ReadAt(data, at)
}

var errDirectory = errors.New("guard: directory of the zip is too long")

// directory reads the zip's directory; a great one is given up.
func directory(r io.ReaderAt, size int64, l Limits) ([]*zip.File, error) {
	const perPart, tail = 512, 256 << 10 // bytes of an entry; what is read to find the directory
	b := &budget{ReaderAt: r, left: int64(max(l.Parts, 0))*perPart + tail}
	z, err := zip.NewReader(b, size)
	b.free = true
	switch {
	case errors.Is(err, errDirectory):
		return nil, Exceeded("", "Parts", int64(l.Parts), int64(l.Parts)+1, "jumlah bagian", "number of parts")
	case err != nil:
		return nil, Broken("", err)
	case len(z.File) > l.Parts:
		return nil, Exceeded("", "Parts", int64(l.Parts), int64(len(z.File)), "jumlah bagian", "number of parts")
	}
	return z.File, nil
}

// clean brings the name of a part to one form.
func clean(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/"))
}

func (p *Package) add(f *zip.File) error {
	name := clean(f.Name)
	if strings.HasSuffix(f.Name, "/") {
		return nil
	}
	switch {
	case f.Flags&1 != 0:
		return &Error{Err: ErrEncrypted, Part: name, id: "arsip ini memakai kata sandi",
			en: "this archive has a password"}
	case f.Method != zip.Store && f.Method != zip.Deflate:
		return refused(name, "cara pemampatan ini tidak dikenal", "compressed in a way that is not known")
	case p.parts[name] != nil:
		return Broken(name, errors.New("part is there twice"))
	}
	p.parts[name] = f
	if path.Base(name) == "vbaproject.bin" {
		p.Macros = true
		if p.limits.RefuseMacros {
			return refused(name, "berkas Excel ini berisi makro; simpanlah sebagai .xlsx tanpa makro",
				"this workbook holds macros; save it as .xlsx without them")
		}
	}
	if strings.HasPrefix(name, "xl/externallinks/") {
		p.External = true
		if p.limits.RefuseExternal {
			return refused(name, "berkas Excel ini terhubung ke berkas lain; putuskan tautannya dulu",
				"this workbook is linked to other files; break the links first")
		}
	}
	return nil
}

// Has reports whether there is a part.
func (p *Package) Has(name string) bool { return p.parts[clean(name)] != nil }

// Scan reads a part mark by mark until it ends or do gives an error. A part
// that is not there is broken.
func (p *Package) Scan(ctx context.Context, name string, do func(*xmlscan.Scanner, xmlscan.Kind) error) error {
	f := p.parts[clean(name)]
	if f == nil {
		return Broken(clean(name), errors.New("part is missing"))
	}
	r, err := f.Open()
	if err != nil {
		return Broken(clean(name), err)
	}
	defer r.Close()
	s := xmlscan.New(&counted{ctx: ctx, r: r, left: p.limits.Part + 1})
	for {
		kind, err := s.Next()
		if err == nil {
			err = do(s, kind)
		} else {
			err = readError(clean(name), err)
		}
		if err != nil {
			if err == io.EOF {
				return nil
			}
			return err
		}
	}
}
