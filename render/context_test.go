package render_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/soptest"
)

// patient is a context that is done when it has been asked so many times, by
// whichever goroutine.
type patient struct {
	context.Context
	left  int64
	asked atomic.Int64
}

func (p *patient) Err() error {
	if p.asked.Add(1) > p.left {
		return context.Canceled
	}
	return nil
}

// writers are the entry points with a context, each with something to draw.
func writers() map[string]func(context.Context, io.Writer) error {
	p := soptest.Procedure(rand.New(rand.NewPCG(1, 2)), soptest.Options{Steps: 40, Roles: 5, Back: 8})
	f := catalogue.All()[0]
	c := &forms.Copy{Form: f, Values: formstest.Values(rand.New(rand.NewPCG(1, 2)), f, 60)}
	return map[string]func(context.Context, io.Writer) error{
		"XLSX":     func(ctx context.Context, w io.Writer) error { return render.XLSXContext(ctx, w, p, nil) },
		"PDF":      func(ctx context.Context, w io.Writer) error { return render.PDFContext(ctx, w, p, nil) },
		"FormXLSX": func(ctx context.Context, w io.Writer) error { return render.FormXLSXContext(ctx, w, c, nil) },
		"FormPDF":  func(ctx context.Context, w io.Writer) error { return render.FormPDFContext(ctx, w, c, nil) },
		"HTML":     func(ctx context.Context, w io.Writer) error { return render.HTMLContext(ctx, w, p, nil) },
		"SVG":      func(ctx context.Context, w io.Writer) error { return render.SVGContext(ctx, w, p, 2, nil) },
		"FormHTML": func(ctx context.Context, w io.Writer) error { return render.FormHTMLContext(ctx, w, c, nil) },
		"FormSVG":  func(ctx context.Context, w io.Writer) error { return render.FormSVGContext(ctx, w, c, 1, nil) },
		"NewSheet": func(ctx context.Context, w io.Writer) error {
			s, err := render.NewSheetContext(ctx, p, nil)
			return errors.Join(err, s.XLSXContext(ctx, w))
		},
		"NewFormSheet": func(ctx context.Context, w io.Writer) error {
			s, err := render.NewFormSheetContext(ctx, c, nil)
			return errors.Join(err, s.PDFContext(ctx, w))
		},
	}
}

// TestStopsWherever stops each entry point every time it asks its context.
func TestStopsWherever(t *testing.T) {
	for name, write := range writers() {
		var whole bytes.Buffer
		all := &patient{Context: context.Background(), left: 1 << 30}
		require.NoError(t, write(all, &whole), name)
		asked := all.asked.Load() * 9 / 10 // work done ahead may ask a little more or less
		require.Greater(t, asked, int64(5), name)
		for left := int64(0); left < asked; left += 1 + asked/25 {
			var b bytes.Buffer
			err := write(&patient{Context: context.Background(), left: left}, &b)
			require.ErrorIs(t, err, context.Canceled, "%s: %d", name, left)
			assert.Zero(t, b.Len(), "%s: %d: nothing is written", name, left)
		}
		var b bytes.Buffer
		var never context.Context // nil
		require.NoError(t, write(never, &b), name)
		assert.Equal(t, whole.Bytes(), b.Bytes(), name)
	}
}
