// Package site writes the SOPs of a manual as static web pages, for any web
// server or none: opened from a folder they work as well. A page asks nothing
// of any other place, and states a content security policy that it obeys.
// Scripts are for the search alone; without them the index is a list.
//
// Like all below examples it rests on the public packages of this module only,
// and shows how to use them.
package site

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// ErrEmpty reports a manual without procedures.
var ErrEmpty = errors.New("site: the manual has no procedures")

// Options say how a site looks. Nil and the zero value mean Indonesian words
// and official sheets.
type Options struct {
	Lang   sop.Lang       // of what is not on a sheet
	Sheet  render.Options // of the sheets, also for downloads
	Source string         // printed at the foot of each page, where the manual comes from; or empty
}

// Result is what became of a site.
type Result struct {
	Pages   int      // HTML files
	Written []string // files that are new or changed, slashed, in order
	Removed []string // files of an earlier site that this one has not, slashed, in order
	Kept    int      // files that were as they should be, and are untouched
}

// Write writes the site of a manual into a folder, which it makes. Files that
// would not change are left untouched; those of an earlier site that this one
// has not are removed, and no others. It stops soon after the context is done.
//
// The error joins those of all procedures that cannot be drawn, each a
// *render.ProcedureError; then nothing is written. It wraps ErrEmpty when there is
// none.
func Write(ctx context.Context, m *sop.Manual, dir string, o *Options) (*Result, error) {
	if m == nil || len(m.Procedures) == 0 {
		return nil, ErrEmpty
	}
	if o == nil {
		o = &Options{}
	}
	sheet, err := o.Sheet.Prepare()
	if err != nil {
		return nil, err
	}
	b := &builder{ctx: ctx, m: m, o: o, sheet: sheet, w: wordsOf(o.Lang), names: namesOf(m)}
	b.collect()
	out := &folder{dir: dir}
	if err := out.open(); err != nil {
		return nil, err
	}
	if err := b.procedures(out); err != nil {
		return nil, err
	}
	for _, step := range []func(*folder) error{b.formPages, b.rolePages, b.index} {
		if err := step(out); err != nil {
			return nil, err
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return out.close()
}

// builder makes the pages of a site.
type builder struct {
	ctx   context.Context
	m     *sop.Manual
	o     *Options
	sheet *render.Options
	w     *words
	names []string // of the procedures' files, without extension
	forms []formUse
	roles []roleUse
}

// namesOf names the files of the procedures: number, as wide for all, and slug.
func namesOf(m *sop.Manual) []string {
	width := max(2, len(fmt.Sprint(len(m.Procedures))))
	names := make([]string, len(m.Procedures))
	for i := range m.Procedures {
		p := &m.Procedures[i]
		id := p.ID
		if id == "" {
			id = p.Title
		}
		names[i] = fmt.Sprintf("%0*d-%s", width, i+1, sop.Slug(id))
	}
	return names
}

// procedures draws all procedures on all cores. When one of them fails, nothing
// of any is written.
func (b *builder) procedures(out *folder) error {
	type drawn struct {
		files []file
		err   error
	}
	draw := func(_ context.Context, i int) drawn {
		files, err := b.procedure(i)
		if err != nil {
			return drawn{err: &render.ProcedureError{Index: i, Title: b.m.Procedures[i].Title, Err: err}}
		}
		return drawn{files: out.changed(files)}
	}
	var made [][]file
	var errs []error
	for _, d := range render.Each(b.ctx, indexes(len(b.m.Procedures)), draw) {
		made, errs = append(made, d.files), append(errs, d.err)
	}
	if err := b.ctx.Err(); err != nil {
		return err
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	for _, files := range made {
		if err := out.write(files...); err != nil {
			return err
		}
	}
	return nil
}

// indexes counts from 0 to n-1.
func indexes(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}
