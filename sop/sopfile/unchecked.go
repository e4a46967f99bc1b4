package sopfile

import (
	"context"
	"io/fs"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// ReadProcedureUnchecked reads what ReadProcedure reads, for editors: structural
// problems are left to package check, and what could be understood is returned
// beside the error of what could not, so that a draft is never lost. Only a
// file that is not well-formed gives no procedure and no places. Paths have
// their places as procedure 0.
func ReadProcedureUnchecked(data []byte, name string) (*sop.Procedure, *Places, error) {
	places := &Places{}
	none := &shared{Manual: &sop.Manual{}, decoder: &decoder{File: &source.File{}}, places: places}
	p, errs := readDraft(data, name, none)
	if p == nil {
		return nil, nil, errs.Err()
	}
	return p, places, errs.Err()
}

// ReadManualUnchecked reads what ReadManual reads, but leaves structural
// problems to package check, as LoadUnchecked does of the system's files. The
// error is of type sop.Problems.
func ReadManualUnchecked(fsys fs.FS, name string) (*sop.Manual, *Places, error) {
	places := &Places{}
	m, err := readManual(context.Background(), fsys, name, places)
	if err != nil {
		return nil, nil, err
	}
	return m, places, nil
}
