package sheet

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/route"
	"github.com/sopkit/sopkit/sop"
)

// sheet is a procedure being arranged at one size of lettering.
type sheet struct {
	p     *sop.Procedure
	o     *Options
	l     sop.Labels
	paper page.Paper
	m     page.Margin
	sc    scale
	ways  []way
	cols  *columns
	found outer // heights of what stands around the table
	rows  []rowText
	cells [][6]*page.Measured // texts of each step
	words words

	columnTexts [5]columnText // of those from the activity on
	amounts     amounts
	made        *page.Cells                // of the document
	printed     page.Lines                 // the lines of texts that are not only planned
	others      map[textKey]*page.Measured // texts of no step, nor around any table
	around      aroundTexts

	work     *workspace
	planning bool   // heights alone are wanted
	notes    []span // of each step: the steps that share the note in its row
	alike    bool   // all lanes of one width
	need     []need // room beside the symbols of each lane
	demands  textDemands
	whole    bool // words break only where they must at any size
	strict   bool // no lane gets wider for a label
	flows    map[[2]int]*flow
	air      page.EMU            // above the headings of boxes
	draft    bool                // drafts of flows will do
	hasty    bool                // pages are planned with drafts first
	trial    bool                // only drafts of flows are looked for
	parting  bool                // rows higher than a page go over to the next
	fault    int                 // what did not fit last: the index of a step, or one of the faults below zero
	wants    map[flowKey]want    // of labels at this size
	lifted   map[rowKey]page.EMU // what rows are higher for at this size, to keep arrows off rules

	ctx    context.Context
	budget *route.Budget // of all flows
	crew   crew
	hardUp bool // the budget is short: nothing is done before it is needed
}

// Sheet arranges a valid procedure. The error wraps ErrTooLarge or
// page.ErrPaper.
func Sheet(p *sop.Procedure, o *Options) (*page.Document, error) {
	return SheetContext(context.Background(), p, o)
}

// SheetContext is Sheet, but stops when the context is done; the error then
// wraps the context's.
func SheetContext(ctx context.Context, p *sop.Procedure, o *Options) (*page.Document, error) {
	s, err := newSheet(ctx, p, o)
	if err != nil {
		return nil, err
	}
	defer s.work.done()
	pages, err := s.pages()
	if errors.Is(err, ErrTooLarge) {
		err = s.tooLarge(err)
	}
	if err != nil {
		return nil, err
	}
	return s.document(pages), nil
}

func newSheet(ctx context.Context, p *sop.Procedure, o *Options) (*sheet, error) {
	if o == nil {
		o = &Options{}
	}
	paper, err := page.PaperNamed(o.Paper)
	if err != nil {
		return nil, fmt.Errorf("sheet: %w", err)
	}
	if err := shapesKnown(p); err != nil {
		return nil, err
	}
	s := &sheet{ctx: ctx, p: p, o: o, l: Labelled(p.Labels), paper: paper.Turned(true), ways: resolve(p),
		notes: noteSpans(p), flows: map[[2]int]*flow{}, wants: map[flowKey]want{}, lifted: map[rowKey]page.EMU{}}
	s.budget = route.NewBudget(len(s.ways))
	s.m = page.Margin{Top: margin, Left: margin, Bottom: bottomMargin + o.FootStrip, Right: margin}
	s.words, s.work = measureWords(p, &s.l), workspaces.Get().(*workspace)
	s.measureAround()
	s.measureCells()
	s.measureAmounts()
	return s, nil
}

// part is a page being planned: its steps, and the heights of their rows.
type part struct {
	flow    *flow      // nil: no steps
	heights []page.EMU // of the flow's rows
	placed  *placed    // the flow, once all is planned
	rest    rest       // of a row, over those of the flow
	block   int        // of those the identity block is parted into, from 1; 0: none
	close   bool       // the closing block
}

// table reports whether the page has rows of the table.
func (p *part) table() bool { return p.flow != nil || p.rest.piece > 0 }

// room is the height of a page between its margins.
func (s *sheet) room() page.EMU { return s.paper.H - s.m.Top - s.m.Bottom }

// flow returns the flow of some steps, made once.
func (s *sheet) flow(lo, hi int) (*flow, error) {
	key := [2]int{lo, hi}
	if f := s.flows[key]; f != nil {
		return f, nil
	}
	f := newFlow(s.p, s.ways, lo, hi, false)
	f.wants = s.wants
	err := f.draft(s.ctx, s.budget)
	if err == nil {
		s.flows[key] = f
	}
	return f, err
}

// undivided returns the flow of all steps, routed for good. Nobody looks at its
// draft, unless the sheet is crowded.
func (s *sheet) undivided() (*flow, error) {
	key := [2]int{0, len(s.p.Steps)}
	if s.crowded() {
		if _, err := s.flow(key[0], key[1]); err != nil {
			return nil, err
		}
	}
	f := s.flows[key]
	if f == nil {
		f = newFlow(s.p, s.ways, key[0], key[1], false)
		f.wants, s.flows[key] = s.wants, f
	}
	return f, s.finish(f)
}

// measure fits the columns for the needs so far and wraps the texts.
func (s *sheet) measure() bool {
	was, known := s.cols, s.rows != nil && !s.parting
	cols, ok := s.columns()
	if !ok {
		s.cols, s.rows, s.fault = nil, nil, laneFault
		return false
	}
	if was == nil || !cols.same(was) {
		s.cols, known = cols.clone(), false
	}
	s.sc.wide = s.cols.symbolW
	if s.rows == nil {
		s.rows = filled(&s.work.rows, len(s.p.Steps))
	}
	if known {
		return true
	}
	for i := range s.rows {
		s.rowText(i)
	}
	return true
}

// single plans the sheet on one page; nil when it does not fit.
func (s *sheet) single() (*plan, error) {
	f, err := s.undivided()
	if err != nil {
		return nil, err
	}
	for round := 1; ; round++ {
		one, err := s.onePage(f), s.ctx.Err()
		for was := s.need; one == nil && err == nil && s.narrowed(); was = s.need {
			if s.widen(f); slices.Equal(s.need, was) {
				continue // that was tried
			}
			one, err = s.onePage(f), s.ctx.Err()
		}
		if err != nil {
			return nil, err
		}
		if one == nil {
			return nil, nil
		}
		if s.place(one) || round == s.rounds() {
			return s.keep([]part{*one}), nil
		}
	}
}

// heights returns the heights of a flow's rows.
func (s *sheet) heights(f *flow) []page.EMU {
	out := f.rowNeed(s.sc, s.work)
	first := 0
	if f.top {
		first = 1
	}
	for i := f.lo; i < f.hi; i++ {
		out[first+i-f.lo] = max(out[first+i-f.lo], s.rows[i].height)
	}
	for i := range out {
		out[i] = (out[i] + s.lifted[f.key(i)]).CeilPixel()
	}
	s.roomForNotes(f, out[first:])
	return out
}

// partHeight returns what a page needs.
func (s *sheet) partHeight(p *part) page.EMU {
	h := s.tableHeight(p)
	if p.block > 0 {
		h += s.blockHeights()[p.block-1]
	}
	return h
}

// tableHeight returns what a page needs beside the identity block.
func (s *sheet) tableHeight(p *part) (h page.EMU) {
	if p.table() {
		h += s.gapRow(p.block > 0) + s.headHeight() + total(p.heights)
	}
	if p.rest.piece > 0 {
		h += s.restBand(p.rest).Height()
	}
	if p.close {
		h += s.closingHeight(p.block == 0)
	}
	return h
}

func total(heights []page.EMU) (sum page.EMU) {
	for _, h := range heights {
		sum += h
	}
	return sum
}

// gapRow is the empty row between the identity block and the table.
func (s *sheet) gapRow(identity bool) page.EMU {
	if !identity {
		return 0
	}
	return s.sc.tenths(blockGap).CeilPixel()
}

// stretch gives the rows of a page some of the room left, so that a short
// sheet does not crowd the top of its paper.
func (s *sheet) stretch(p *part) {
	spare := s.room() - s.partHeight(p)
	for i, h := range p.heights {
		more := min(spare/page.EMU(len(p.heights)-i), s.sc.tenths(rowStretch), h*stretchShare/100)
		more = more / page.Pixel * page.Pixel
		p.heights[i] += more
		spare -= more
	}
}
