package workbook

import (
	"context"
	"errors"

	"github.com/sopkit/sopkit/sop/workbook/xmlscan"
)

// oldDrawing counts the drawings of older versions of Excel (VML): form
// controls and shapes. The boxes of notes are none. Not all that programs wrote
// there is XML; what is not, is one drawing.
func (r *reader) oldDrawing(s *Sheet, part string) error {
	if !r.p.Has(part) {
		return nil
	}
	shapes, notes := 0, 0
	err := r.p.Scan(r.ctx, part, func(x *xmlscan.Scanner, kind xmlscan.Kind) error {
		switch {
		case kind != xmlscan.Start:
		case string(x.Name()) == "ClientData":
			if string(x.Attr("ObjectType")) == "Note" {
				notes++
			}
		case isOldShape(string(x.Name())):
			shapes++
		}
		return nil
	})
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	case err != nil:
		s.Unread++
	default:
		s.Unread += max(shapes-notes, 0)
	}
	return nil
}

func isOldShape(name string) bool {
	switch name {
	case "shape", "rect", "roundrect", "oval", "line", "polyline", "curve", "arc", "image":
		return true
	}
	return false
}
