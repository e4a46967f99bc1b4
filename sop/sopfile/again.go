package sopfile

import (
	"bytes"
	"context"
	"io/fs"
	"reflect"
	"sync"

	"github.com/sopkit/sopkit/sop"
)

// Again reads one manual again and again, as an editor has to: a sheet whose file
// and whose share of the manual are as they were is not read anew. The zero value
// has read nothing. It is safe for concurrent use.
type Again struct {
	lock   sync.Mutex
	shared sop.Manual           // what the sheets inherit, without procedures
	sheets map[string]sheetRead // by the name of the file
}

// sheetRead is a sheet that was read from what a file held.
type sheetRead struct {
	data      []byte
	procedure *sop.Procedure
	decoder   *decoder
}

// ReadManualUnchecked reads what the function of that name reads. What it
// returns shares memory with what it returned before, so nobody may change it.
func (a *Again) ReadManualUnchecked(fsys fs.FS, name string) (*sop.Manual, *Places, error) {
	places := &Places{again: &rereading{from: a, now: map[string]sheetRead{}}}
	m, err := readManual(context.Background(), fsys, name, places)
	a.keep(places.again)
	places.again = nil
	if err != nil {
		return nil, nil, err
	}
	return m, places, nil
}

// keep remembers the sheets of the latest reading, and no others; all that were
// known where it found none.
func (a *Again) keep(r *rereading) {
	if len(r.now) == 0 {
		return
	}
	a.lock.Lock()
	defer a.lock.Unlock()
	a.shared, a.sheets = r.shared, r.now
}

// rereading is one reading of a manual that was read before.
type rereading struct {
	from   *Again
	shared sop.Manual
	before map[string]sheetRead // nil where sheets inherit other things than before
	now    map[string]sheetRead // those without faults
}

// begin looks whether the sheets inherit what they did before.
func (r *rereading) begin(m *sop.Manual) {
	if r == nil {
		return
	}
	r.shared = sop.Manual{Unit: m.Unit, Approval: m.Approval, Labels: m.Labels, Roles: m.Roles}
	r.from.lock.Lock()
	defer r.from.lock.Unlock()
	if reflect.DeepEqual(r.shared, r.from.shared) {
		r.before = r.from.sheets
	}
}

// find returns a sheet that was read from the same file; false for none.
func (r *rereading) find(name string, data []byte) (sheetRead, bool) {
	if r == nil {
		return sheetRead{}, false
	}
	x, ok := r.before[name]
	if ok = ok && bytes.Equal(x.data, data); ok {
		r.now[name] = x
	}
	return x, ok
}

// keep remembers a sheet that was read without a fault.
func (r *rereading) keep(name string, x sheetRead) {
	if r != nil {
		r.now[name] = x
	}
}
