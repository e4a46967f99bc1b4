package sheet

import (
	"errors"
	"fmt"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/route"
	"github.com/sopkit/sopkit/sop"
)

// ErrTooLarge reports a procedure that does not fit its paper even with the
// smallest lettering. The error is a *TooLargeError.
var ErrTooLarge = errors.New("sheet: procedure does not fit the paper")

// TooLargeError tells what of a procedure does not fit its paper. It wraps
// ErrTooLarge.
type TooLargeError struct {
	Path   string   // what is at fault, in Go's words: "steps[3].activity", "roles"
	Larger string   // the smallest paper that holds the procedure; empty: none does
	Text   sop.Text // what does not fit, and what to do about it, for staff
}

// Error returns the text in English after the path.
func (e *TooLargeError) Error() string { return "sheet: " + e.Path + ": " + e.Text.EN }

// Unwrap returns ErrTooLarge.
func (e *TooLargeError) Unwrap() error { return ErrTooLarge }

// What did not fit, other than a step.
const (
	laneFault  = -1 - iota // all lanes side by side
	blockFault             // the first rows of the identity block, or the closing block
)

var (
	tooWide = sop.Text{
		ID: "%d pelaksana tidak muat berdampingan di kertas %s, juga dengan huruf %v pt; lajur %q paling lebar",
		EN: "%d roles do not fit side by side on %s paper, even with letters of %v pt; the lane %q is the widest",
	}
	tooHigh = sop.Text{
		ID: "%s lebih tinggi daripada satu halaman kertas %s, juga dengan huruf %v pt",
		EN: "%s does not fit a page of %s paper, even with letters of %v pt",
	}
	ofStep    = sop.Text{ID: "langkah %v: %s", EN: "step %v: %s"}
	ofSymbols = sop.Text{ID: "simbol dan panahnya", EN: "the height of its symbols and arrows"}
	tangled   = sop.Text{
		ID: "panah-panahnya terlalu kusut untuk digambar; bagi prosedur ini",
		EN: "the arrows are too tangled to be drawn; split the procedure",
	}
	onLarger = sop.Text{ID: "%s; kertas %s memuatnya", EN: "%s; %s paper holds it"}
	onNone   = sop.Text{ID: "%s; pendekkan teksnya, atau bagi prosedur ini",
		EN: "%s; shorten it, or split the procedure"}
)

// tooLarge tells what did not fit last, or that the arrows are tangled.
func (s *sheet) tooLarge(err error) error {
	if errors.Is(err, route.ErrTangled) {
		return &TooLargeError{Path: "steps", Text: tangled}
	}
	e, size := &TooLargeError{}, s.sc.size.PT()
	var what sop.Text
	switch s.fault {
	case laneFault:
		e.Path = "roles"
		e.Text = tooWide.With(len(s.p.Roles), s.paper.Name, size, s.widestLane())
	case blockFault:
		e.Path, what = s.longestField()
		e.Text = tooHigh.With(what, s.paper.Name, size)
	default:
		e.Path, what = s.highestField(s.fault)
		e.Text = tooHigh.With(ofStep.With(s.p.StepNumber(s.fault), what), s.paper.Name, size)
	}
	e.Larger = s.larger()
	if err := s.ctx.Err(); err != nil {
		return err
	}
	if e.Larger != "" {
		e.Text = onLarger.With(e.Text, e.Larger)
	} else {
		e.Text = onNone.With(e.Text)
	}
	return e
}

// widestLane returns the name over the lane that needs the most room.
func (s *sheet) widestLane() string {
	best := 0
	for j, n := range s.need {
		if max(n.before, n.after) > max(s.need[best].before, s.need[best].after) {
			best = j
		}
	}
	return oneLine(roleName(s.p.Roles[best]))
}

// longestField returns the path and the name of the longest text that cannot
// be parted.
func (s *sheet) longestField() (path string, name sop.Text) {
	unit := 0
	for _, l := range s.p.Unit.Lines {
		unit += len(l)
	}
	longest := -1
	for _, f := range []struct {
		path, label string
		length      int
	}{
		{"title", s.l.Title, len(s.p.Title)},
		{"number", s.l.Number, len(s.p.Number)},
		{"approval.position", s.l.Approved, len(s.p.Approval.Position)},
		{"approval.heading", s.l.Approved, len(s.p.Approval.Heading)},
		{"approval.name", s.l.Approved, len(s.p.Approval.Name)}, {"unit.lines", "kop", unit},
		{"unit.heading", "kop", len(s.p.Unit.Heading)},
	} {
		if s.p.TitleOnly && f.path == "number" {
			continue
		}
		if f.length > longest {
			longest, path, name = f.length, f.path, sop.Text{ID: f.label, EN: f.label}
		}
	}
	return path, name
}

// highestField returns the path and the name of what makes the row of a step so
// high.
func (s *sheet) highestField(step int) (path string, name sop.Text) {
	fields := [...]string{"", "activity", "requirements", "time", "output", "note"}
	labels := [...]string{"", s.l.Activity, s.l.Requirements, s.l.Time, s.l.Output, s.l.Note}
	best, height := 0, page.EMU(0)
	row, note := s.rows[step], s.notes[step].from
	row.lines[noteCell] = s.rows[note].lines[noteCell]
	for k := range row.lines {
		if h := row.cellHeight(k, s.sc.size); k > 0 && h > height {
			best, height = k, h
		}
	}
	path = fmt.Sprintf("steps[%d]", step)
	if best == 0 || height < s.room()/2 {
		return path, ofSymbols
	}
	if best == noteCell {
		path = fmt.Sprintf("steps[%d]", note)
	}
	return path + "." + fields[best], sop.Text{ID: labels[best], EN: labels[best]}
}

// larger returns the smallest larger paper that holds the procedure, or "". Each
// paper goes into the next one: what the largest does not hold none does.
func (s *sheet) larger() string {
	const largest = "A3"
	if !s.fitsOn(largest) {
		return ""
	}
	for _, name := range [...]string{"A4", "F4", "Legal"} {
		if s.fitsOn(name) {
			return name
		}
	}
	return largest
}

// fitsOn reports whether a larger paper holds the procedure: whether it does
// with the smallest lettering, where all gives way to that.
func (s *sheet) fitsOn(name string) bool {
	paper, err := page.PaperNamed(name)
	if err != nil || paper.W*paper.H <= s.paper.W*s.paper.H {
		return false
	}
	other := *s
	other.paper, other.sc, other.cols, other.rows = paper.Turned(true), scale{slim: true}, nil, nil
	other.whole, other.strict, other.parting = false, true, true
	p, err := other.onSeveral(smallest, smallest, false)
	return err == nil && p != nil
}
