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
	o.blocks, o.air, o.blocksFound = nil, s.air, true
	for _, b := range s.blocks() {
		o.blocks = append(o.blocks, b.Height())
	}
	return o.blocks
}

// headHeight returns the height of the table's head.
func (s *sheet) headHeight() page.EMU {
	o := s.outer()
	if !o.headFound {
		o.head, o.headFound = s.head().Height(), true
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
		o.closing[k], o.closingFound[k] = s.closing(offPage).Height(), true
	}
	return o.closing[k]
}
