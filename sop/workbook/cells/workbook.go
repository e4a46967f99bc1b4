// Package cells takes single cells out of a workbook that package guard let
// pass. It reads each part mark by mark and has never more in memory than what
// it was asked for.
package cells

import (
	"context"

	"github.com/sopkit/sopkit/sop/workbook/guard"
	"github.com/sopkit/sopkit/sop/workbook/xmlscan"
)

// Workbook is a list of what a workbook holds.
type Workbook struct {
	Sheets map[string]string // part by name, of sheets with cells
	First  string            // name of the first of them; empty: there is none
	Names  []Name            // in the order of the file
	Tabs   []Tab             // of sheets with cells, in the order of the file

	From1904 bool // days of dates are counted from 1904
	p        *guard.Package
}

// Tab is a sheet in the list of them.
type Tab struct {
	Name, Part string
	Hidden     bool
}

// Name is a defined name and what it refers to, "Sheet1!$A$1".
type Name struct{ Name, RefersTo string }

// maxRef bounds what a name refers to, in bytes; a longer one is left out.
const maxRef = 8192

// Open reads the list of sheets and names.
func Open(ctx context.Context, p *guard.Package) (*Workbook, error) {
	rels, err := p.Rels(ctx, p.Workbook)
	if err != nil {
		return nil, err
	}
	w := &Workbook{Sheets: map[string]string{}, p: p}
	var name Name
	inside := false
	err = p.Scan(ctx, p.Workbook, func(s *xmlscan.Scanner, kind xmlscan.Kind) error {
		switch {
		case kind == xmlscan.Text:
			if inside && len(name.RefersTo) <= maxRef {
				name.RefersTo += string(s.Text())
			}
		case string(s.Name()) == "definedName":
			if inside = kind == xmlscan.Start; inside {
				name = Name{Name: Unescape(string(s.Attr("name")))}
			} else if len(name.RefersTo) <= maxRef {
				w.Names = append(w.Names, name)
			}
		case string(s.Name()) == "sheet" && kind == xmlscan.Start:
			if r := rels[string(s.Attr("id"))]; r.Kind == "worksheet" && !r.Out {
				w.tab(s, r.Part)
			}
		case string(s.Name()) == "workbookPr" && kind == xmlscan.Start:
			on := string(s.Attr("date1904"))
			w.From1904 = on == "1" || on == "true"
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return w, nil
}

// tab adds a sheet to the list.
func (w *Workbook) tab(s *xmlscan.Scanner, part string) {
	sheet := Unescape(string(s.Attr("name")))
	if len(w.Sheets) == 0 {
		w.First = sheet
	}
	w.Sheets[sheet] = part
	state := string(s.Attr("state"))
	w.Tabs = append(w.Tabs, Tab{Name: sheet, Part: part, Hidden: state == "hidden" || state == "veryHidden"})
}
