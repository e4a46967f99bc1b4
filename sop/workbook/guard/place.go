package guard

import "github.com/sopkit/sopkit/sop/workbook/xmlscan"

// places follows where rows and cells of a worksheet stand.
type places struct {
	c           *checker
	part        string
	row, column int // the last ones; 0: none yet
}

// place checks the place of a row or cell.
func (p *places) place(s *xmlscan.Scanner) error {
	l := &p.c.p.limits
	switch string(s.Name()) {
	case "row":
		if err := p.end(); err != nil {
			return err
		}
		n, ok := Number(s.Attr("r"), p.row)
		if err := p.rises("baris", "rows", s.Attr("r") != nil, ok && n > p.row); err != nil {
			return err
		}
		p.row, p.column = n, 0
		if n > l.LastRow {
			return Exceeded(p.part, "LastRow", int64(l.LastRow), int64(n), "nomor baris", "row number")
		}
	case "c":
		column, row, ok := Cell(s.Attr("r"), p.column, p.row)
		if err := p.rises("sel", "cells", s.Attr("r") != nil, ok && row == p.row && column > p.column); err != nil {
			return err
		}
		p.column = column
		if column > l.LastColumn {
			return Exceeded(p.part, "LastColumn", int64(l.LastColumn), int64(column), "nomor kolom", "column number")
		}
	}
	return nil
}

func (p *places) rises(id, en string, stated, ok bool) error {
	switch {
	case !ok:
		return &Error{Err: ErrBroken, Part: p.part, id: "berkas Excel rusak: " + id + " tidak berurutan",
			en: "workbook is broken: " + en + " are not in order"}
	case !stated && !p.c.p.limits.Implied:
		return refused(p.part, id+" tanpa nomor; bukalah di Excel lalu simpan ulang",
			en+" without a place; open and save it in Excel")
	}
	return nil
}

// end adds up a row that has ended.
func (p *places) end() error {
	p.c.area += p.column
	if most := p.c.p.limits.Area; p.c.area > most {
		return Exceeded(p.part, "Area", int64(most), int64(p.c.area), "jumlah sel berikut yang kosong",
			"number of cells with the blank ones")
	}
	return nil
}

// Number reads a row's number; without one it is that after the last.
func Number(r []byte, last int) (int, bool) {
	if r == nil {
		return last + 1, true
	}
	n := 0
	for _, c := range r {
		if c < '0' || c > '9' || n > 1<<24 {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, n > 0
}

// Cell reads a cell's place, "D12", as numbers from 1; without one it is that
// after the last column of the row.
func Cell(r []byte, lastColumn, row int) (column, at int, ok bool) {
	if r == nil {
		return lastColumn + 1, row, true
	}
	i := 0
	for ; i < len(r) && i < 4; i++ {
		c := r[i] &^ 0x20
		if c < 'A' || c > 'Z' {
			break
		}
		column = column*26 + int(c-'A') + 1
	}
	if i == 0 || i == len(r) {
		return 0, 0, false
	}
	at, ok = Number(r[i:], 0)
	return column, at, ok
}
