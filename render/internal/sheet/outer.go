package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// outer are the heights of what stands around the table, found once for the
// columns at hand.
type outer struct {
	cols    *columns
	air     page.EMU   // with which blocks were found
	blocks  []page.EMU // of what the identity block is parted into
	head    page.EMU
	closing [2]page.EMU // without off-page symbols in the legend, and with

	blocksFound, headFound bool
	closingFound           [2]bool
}

// heightOf returns the height of a band that is only planned: without what it
// takes to draw it.
func (s *sheet) heightOf(arrange func() *page.Band) page.EMU {
	s.planning = true
	h := arrange().Height()
	s.planning = false
	return h
}

// band returns an empty band, one of which the height alone counts while heights
// are planned.
func (s *sheet) band() *page.Band {
	if !s.planning {
		return &page.Band{From: s.made, Rows: make([]page.EMU, 0, aroundRows),
			Cells: make([]*page.Cell, 0, aroundCells/2)}
	}
	s.work.scratch.Reset()
	return &s.work.scratch
}

// outer returns the heights found for the columns at hand.
func (s *sheet) outer() *outer {
	if s.found.cols != s.cols {
		s.found = outer{cols: s.cols}
	}
	return &s.found
}

// blockHeights returns the heights of what the identity block is parted into;
// none where it does not fit.
func (s *sheet) blockHeights() []page.EMU {
	o := s.outer()
	if o.blocksFound && o.air == s.air {
		return o.blocks
	}
	if o.blocksFound && len(o.blocks) == 1 && !s.p.TitleOnly {
		if h := o.blocks[0] + identityPairs*(s.air-o.air); h <= s.room() {
			o.blocks[0], o.air = h, s.air
			return o.blocks
		}
	}
	o.blocks, o.air, o.blocksFound = o.blocks[:0], s.air, true
	if h := s.heightOf(s.identity); h <= s.room() {
		o.blocks = append(o.blocks, h)
		return o.blocks
	}
	for _, b := range s.blocks() {
		o.blocks = append(o.blocks, b.Height())
	}
	return o.blocks
}

// headHeight returns the height of the table's head.
func (s *sheet) headHeight() page.EMU {
	o := s.outer()
	if !o.headFound {
		o.head, o.headFound = s.heightOf(s.head), true
	}
	return o.head
}

// closingHeight returns the height of the closing block.
func (s *sheet) closingHeight(offPage bool) page.EMU {
	o, k := s.outer(), 0
	if offPage {
		k = 1
	}
	if !o.closingFound[k] {
		o.closing[k], o.closingFound[k] = s.heightOf(func() *page.Band { return s.closing(offPage) }), true
	}
	return o.closing[k]
}
