package check

import (
	"context"
	"reflect"
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// Checker checks a manual piece by piece, as an editor does: the SOP that is
// being written first, the manual as a whole when there is time for it. The
// pieces together find what Manual finds. It is for one goroutine at a time, and
// the manual must not change.
type Checker struct {
	manual *overview
	o      *Options
}

// NewChecker makes a manual ready to be checked. Nil is a manual without
// anything, and official options.
func NewChecker(m *sop.Manual, o *Options) *Checker {
	if m == nil {
		m = &sop.Manual{}
	}
	return &Checker{newOverview(m), o}
}

// Procedure checks the i-th procedure as one of the manual's: its title may be
// named by the others, its number be that of another. It finds nothing for a
// procedure there is none of, and returns the error of ctx once that has ended.
func (c *Checker) Procedure(ctx context.Context, i int) ([]Finding, error) {
	r := newRun(ctx, c.o)
	r.manual = c.manual
	if i >= 0 && i < len(c.manual.Procedures) {
		r.procedure(&c.manual.Procedures[i], i)
	}
	return r.finish()
}

// Whole applies the rules about the manual as a whole, and no others. It returns
// the error of ctx once that has ended.
func (c *Checker) Whole(ctx context.Context) ([]Finding, error) {
	r := newRun(ctx, c.o)
	r.manual = c.manual
	for i := range c.manual.Procedures {
		r.off[i] = r.exceptions(&c.manual.Procedures[i])
	}
	r.whole()
	return r.finish()
}

// Alike reports whether what Procedure finds in a procedure that both manuals
// have at the same place is the same for both: whether they are checked by the
// same options, places aside, and share what rules about an SOP ask of those
// beside it: roles, titles and numbers. Rules of the caller's own may ask more:
// with any the answer is false.
func (c *Checker) Alike(d *Checker) bool {
	own, other := c.settings(), d.settings()
	if len(own.Extra) > 0 || !reflect.DeepEqual(own, other) {
		return false
	}
	a, b := c.manual.Procedures, d.manual.Procedures
	if len(a) != len(b) || !slices.Equal(c.manual.Roles, d.manual.Roles) {
		return false
	}
	for i := range a {
		if a[i].Title != b[i].Title || a[i].Number != b[i].Number {
			return false
		}
	}
	return true
}

// settings are the options without places.
func (c *Checker) settings() Options {
	if c.o == nil {
		return Options{}
	}
	o := *c.o
	o.Position, o.End = nil, nil
	return o
}
