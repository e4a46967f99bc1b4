package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// rest is a piece of a step's row that is higher than a page: its texts go on
// there. Its number, symbols and arrows stand with the first of them.
type rest struct {
	step, piece int // piece counts from 1; 0: none
}

// goOver parts the texts of a step's row where it is higher than a page.
func (s *sheet) goOver(i int) {
	r := &s.rows[i]
	r.first, r.further = 0, 0
	if !s.parting || r.height <= s.room()/2 {
		return
	}
	room := s.room() - s.headHeight()
	first := s.lines(room - s.besides(i))
	if first < 1 || r.height <= page.TextHeight(first, s.sc.size) {
		return
	}
	r.first, r.further = first, s.lines(room)
	r.height = page.TextHeight(first, s.sc.size)
}

// lines returns how many lines of text a row of some height holds.
func (s *sheet) lines(room page.EMU) int {
	return int((room/page.Pixel*page.Pixel - 2*page.PadY) / page.LineHeight(s.sc.size))
}

// besides returns what a page with one step's row alone needs beside the
// row's texts.
func (s *sheet) besides(step int) (h page.EMU) {
	f, err := s.flow(step, step+1)
	if err != nil || s.choose(f) != nil { // which comes up again
		return 0
	}
	own := 0
	if f.top {
		own = 1
	}
	for row, need := range f.rowNeed(s.sc, s.work) {
		if row == own {
			need = 0
		}
		h += (need + s.lifted[f.key(row)]).CeilPixel()
	}
	return h
}

// pieces returns on how many further pages the row before a step goes on.
func (s *sheet) pieces(step int) int {
	if step == 0 || s.rows[step-1].first == 0 {
		return 0
	}
	r, most := &s.rows[step-1], 0
	for k := range r.lines {
		if k != noteCell || s.notes[step-1].alone() {
			most = max(most, r.lines[k])
		}
	}
	return (most - r.first + r.further - 1) / r.further
}

// restBand arranges a piece of a row, without rows when it is none.
func (s *sheet) restBand(p rest) *page.Band {
	b := &page.Band{From: s.made}
	if p.piece == 0 {
		return b
	}
	r, row := &s.rows[p.step], b.Row(0)
	for k := range r.lines {
		text := s.cellText(p.step, k)
		if k == noteCell && !s.notes[p.step].alone() {
			text = page.Wrapped{}
		}
		cell := s.textCell(b, row, k, text)
		_, lower := cell.Parted(r.first + (p.piece-1)*r.further)
		upper, _ := lower.Parted(r.further)
		upper.V = page.AlignStart
		*cell = *upper
		b.Grow(row, 1, page.Wrapped{Lines: cell.Lines}.Height(s.sc.size))
	}
	if s.changed(p.step) {
		shade(b.Cells...)
	}
	return b
}

// further puts the rows from one on, and what is left of the one before, on
// further pages. It returns no pages when a row or the lanes do not fit.
func (s *sheet) further(parts []part, p part, hi int, closing page.EMU) ([]part, error) {
	n, piece := len(s.p.Steps), 0
	room := s.room() - s.headHeight()
	for (hi < n || piece < s.pieces(hi)) && !s.narrow(p.flow) {
		lo, left := hi, part{}
		if piece < s.pieces(lo) {
			piece++
			left.rest = rest{lo - 1, piece}
		}
		high := s.restBand(left.rest).Height()
		p = left
		switch {
		case piece < s.pieces(lo):
		case lo == n:
			p.close = high+closing <= room
		default:
			var err error
			if hi, p, err = s.fits(lo, room-high, closing, p); err != nil {
				return nil, err
			}
		}
		switch {
		case hi > lo:
			piece = 0
		case left.rest.piece == 0:
			s.fault = lo
			return nil, nil
		case lo < n:
			p = left
		}
		parts = append(parts, p)
	}
	if hi < n || piece < s.pieces(hi) {
		s.fault = laneFault
		return nil, nil
	}
	return parts, nil
}

// sameRests reports whether the rows that go over to further pages still need
// as many as are planned.
func (s *sheet) sameRests(parts []part) bool {
	planned := map[int]int{}
	for _, p := range parts {
		if p.rest.piece > 0 {
			planned[p.rest.step]++
		}
	}
	for i := range s.rows {
		if s.parting && s.pieces(i+1) != planned[i] {
			return false
		}
	}
	return true
}
