package render

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// Errors of ReadForm; those of single bounds are a ReadError.
var (
	// ErrNoForm: the file is no workbook that FormXLSX wrote.
	ErrNoForm = fillin.ErrNoForm
	// ErrReadLimit: the workbook exceeds a limit.
	ErrReadLimit = guard.ErrLimit
	// ErrUnknownForm: the workbook's form is none of those given.
	ErrUnknownForm = errors.New("render: the workbook's form is unknown")
)

// ReadOptions say how a form's workbook is read. Nil and the zero value mean
// the forms of the catalogue and the limits that are stated.
type ReadOptions struct {
	Forms  []*forms.Form // the workbook can be of; none: those of the catalogue
	Limits ReadLimits
}

// ReadLimits bound a workbook that is read. A zero field means what is stated;
// everything else in a workbook has bounds of its own, far above what a form
// has. At the limits reading takes 64 MB of memory at most.
type ReadLimits struct {
	File     int64 // bytes of the file; 0: 8 MB
	Unpacked int64 // bytes of what the file holds; 0: 64 MB
	Rows     int   // of a worksheet; 0: 50,000
	Cells    int   // of all worksheets; 0: 500,000
}

// guard returns the limits of all that a workbook holds. Cells are read one by
// one, so that what stands between them costs nothing.
func (l ReadLimits) guard() guard.Limits {
	if l.File == 0 {
		l.File = 8 << 20
	}
	return guard.Limits{File: l.File, Unpacked: l.Unpacked, Part: l.Unpacked, Rows: l.Rows, Cells: l.Cells,
		Elements: 2_000_000, Area: math.MaxInt32, Implied: true}
}

// ReadError says why a workbook cannot be read: what kind of file it is, which
// part is broken, or which limit it exceeds. It never holds a value.
type ReadError struct {
	Err  error // wraps ErrNoForm, ErrReadLimit or ErrUnknownForm
	text sop.Text
}

// Message returns the reason in words for staff.
func (e *ReadError) Message(l sop.Lang) string { return e.text.In(l) }

// Error returns the reason in English.
func (e *ReadError) Error() string { return "render: " + e.Message(sop.English) }

// Unwrap returns Err.
func (e *ReadError) Unwrap() error { return e.Err }

// noForm is said of a workbook that is not one of a form's.
var noForm = sop.Text{
	ID: "berkas Excel ini bukan formulir isian sopkit (atau nama selnya hilang)",
	EN: "this workbook is no form of sopkit to fill in, or its cells have lost their names",
}

// ReadForm reads a workbook that FormXLSX wrote and staff filled in. Known are
// the forms it can be of; without any, those of the catalogue. It is
// ReadFormContext without an end and with the limits as they are.
func ReadForm(r io.Reader, known ...*forms.Form) (*forms.Copy, error) {
	return ReadFormContext(context.Background(), r, &ReadOptions{Forms: known})
}

// ReadFormContext reads a workbook that FormXLSX wrote and staff filled in. It
// ends soon after the context does. The file may be hostile: it is looked
// through before it is read, and what exceeds the limits is a ReadError, as is
// all that is no such workbook. Values that are not of their field's kind, and
// errors of Excel in a cell, are reported all at once as sop.Problems that name
// their cells; deleted inputs are Warnings of the copy.
func ReadFormContext(ctx context.Context, r io.Reader, o *ReadOptions) (*forms.Copy, error) {
	if r == nil {
		return nil, fmt.Errorf("render: reader: %w", sop.ErrNil)
	}
	if o == nil {
		o = &ReadOptions{}
	}
	known := o.Forms
	if len(known) == 0 {
		known = catalogue.All()
	}
	if slices.Contains(known, nil) {
		return nil, fmt.Errorf("render: form: %w", sop.ErrNil)
	}
	limits := o.Limits.guard()
	data, err := readAll(ctx, r, limits.File)
	if err != nil {
		return nil, fmt.Errorf("render: %w", err)
	}
	in, err := fillin.Read(ctx, bytes.NewReader(data), int64(len(data)), limits)
	if err != nil {
		return nil, readError(err)
	}
	i := slices.IndexFunc(known, func(f *forms.Form) bool { return f.ID == in.Form })
	if i < 0 {
		return nil, &ReadError{fmt.Errorf("%w: %.60q", ErrUnknownForm, in.Form), unknownForm.With(cut(in.Form))}
	}
	return fill(known[i], in)
}

// cut shortens what stands in a file in place of an ID.
func cut(id string) string { return fmt.Sprintf("%.60q", id) }

// unknownForm is said of a workbook of a form that is not known.
var unknownForm = sop.Text{
	ID: "formulir berkas Excel ini (%s) tidak dikenal; mungkin dibuat dengan versi lain atau formulir sendiri",
	EN: "the form of this workbook (%s) is not known; perhaps it is of another version or one of its own",
}

// readAll reads one byte more than the most at most.
func readAll(ctx context.Context, r io.Reader, most int64) ([]byte, error) {
	return io.ReadAll(io.LimitReader(until{ctx, r}, most+1))
}

// until is a reader that ends with its context.
type until struct {
	ctx context.Context
	r   io.Reader
}

func (u until) Read(b []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return u.r.Read(b)
}

// readError puts the reasons of the guard into words for staff.
func readError(err error) error {
	var found *guard.Error
	switch {
	case errors.As(err, &found):
		e := &ReadError{Err: err}
		e.text.ID, e.text.EN = found.Words()
		if found.Err != guard.ErrLimit {
			e.Err = fmt.Errorf("%w: %w", ErrNoForm, err)
		}
		return e
	case errors.Is(err, ErrNoForm):
		return &ReadError{err, noForm}
	}
	return fmt.Errorf("render: %w", err)
}
