package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/source"
)

// list adds a file to the list of the folder's manual.
func (im *importer) list(ctx context.Context, name string) error {
	if im.manual == "" {
		return nil
	}
	data, err := source.ReadPath(im.manual)
	if err != nil {
		return err
	}
	listed, err := sopfile.List(data, filepath.Base(im.manual), name)
	switch {
	case errors.Is(err, sopfile.ErrRewrite):
		fmt.Fprintln(im.stderr, sprintf(im.t.attention, name, leftOut.In(im.t.messages)))
		return nil
	case err != nil || bytes.Equal(data, listed):
		return err
	}
	if err := replaceFile(ctx, im.manual, listed); err != nil {
		return err
	}
	fmt.Fprintln(im.stdout, sprintf(im.t.edit.listed, name, im.manual))
	return nil
}

// adopt takes from a manual what no drawing shows: the ids of its roles, and
// what is not printed of the letterhead.
func adopt(x *sop.Procedure, m *sop.Manual) {
	if x.Unit.Place == "" {
		x.Unit.Place = m.Unit.Place
	}
	if len(x.Unit.Address) == 0 {
		x.Unit.Address = m.Unit.Address
	}
	ids, used := map[string]string{}, map[string]bool{}
	for _, r := range x.Roles {
		used[r.ID] = true
	}
	for _, r := range x.Roles {
		at := slices.IndexFunc(m.Roles, func(k sop.Role) bool { return k.Name == r.Name && k.Name != "" })
		if at >= 0 && (m.Roles[at].ID == r.ID || !used[m.Roles[at].ID]) {
			ids[r.ID], used[m.Roles[at].ID] = m.Roles[at].ID, true
		}
	}
	rename := func(id *string) {
		if own, ok := ids[*id]; ok {
			*id = own
		}
	}
	for i := range x.Roles {
		rename(&x.Roles[i].ID)
	}
	for i := range x.Steps {
		s := &x.Steps[i]
		for k := range s.Tasks {
			rename(&s.Tasks[k].Role)
		}
		for k := range s.Flows {
			rename(&s.Flows[k].FromRole)
			rename(&s.Flows[k].ToRole)
		}
	}
}
