package sop

import (
	"fmt"
	"math"
	"strings"
)

func (v *validator) steps() {
	steps := v.p.Steps
	switch {
	case len(steps) == 0:
		v.add("steps", ErrNoSteps, "", "belum ada langkah", "there is no step")
	case len(steps) > MaxSteps:
		v.add("steps", ErrTooMany, "", fmt.Sprintf("langkah lebih dari %d", MaxSteps), fmt.Sprintf("more than %d steps", MaxSteps))
		steps = steps[:MaxSteps]
	}
	v.countFlows()
	reached, ending := v.p.reach()
	ids := map[string]int{}
	for i := range steps {
		path := fmt.Sprintf("steps[%d]", i)
		switch {
		case reached == nil: // too many steps to follow
		case !reached[i]:
			v.add(path, ErrUnreachable, "", fmt.Sprintf("langkah %d: tidak ada alur yang sampai ke sini", i+1), fmt.Sprintf("step %d is never reached", i+1))
		case !ending[i]:
			v.add(path, ErrNoEnd, "", fmt.Sprintf("langkah %d: alurnya tidak pernah selesai", i+1), fmt.Sprintf("step %d never comes to an end", i+1))
		}
		v.stepID(i, path, ids)
		v.step(i, path)
	}
}

// countFlows checks that the flows are not too many to be checked and drawn.
func (v *validator) countFlows() {
	if v.crowded = v.p.tooManyFlows(); v.crowded {
		v.add("steps", ErrTooMany, "", fmt.Sprintf("alur lebih dari %d", MaxFlows), fmt.Sprintf("more than %d flows", MaxFlows))
	}
}

func (p *Procedure) tooManyFlows() bool {
	n := 0
	for i := range p.Steps {
		n += len(p.Flows(i))
	}
	return n > MaxFlows
}

// stepID checks that the name of a step is its own: that no step before has
// it, and that it is not the number of another row.
func (v *validator) stepID(i int, path string, ids map[string]int) {
	id := v.p.Steps[i].ID
	if id == "" {
		return
	}
	if first, ok := ids[id]; ok {
		v.add(path+".id", ErrDuplicateID, id, fmt.Sprintf("langkah %d: id %q sudah dipakai langkah %d", i+1, id, first+1),
			fmt.Sprintf("step %d: id %q is used by step %d already", i+1, id, first+1))
		return
	}
	ids[id] = i
	if k, ok := v.p.row(id); ok && k != i {
		v.add(path+".id", ErrDuplicateID, id, fmt.Sprintf("langkah %d: id %q adalah nomor langkah lain", i+1, id),
			fmt.Sprintf("step %d: id %q is the number of another step", i+1, id))
	}
}

// step checks the cells of a row from left to right, then its flows.
func (v *validator) step(i int, path string) {
	s := &v.p.Steps[i]
	if strings.TrimSpace(s.Activity) == "" && len(s.Requirements)+len(s.Output) == 0 {
		v.add(path+".activity", ErrNoActivity, "", fmt.Sprintf("langkah %d: aktifitas belum diisi", i+1), fmt.Sprintf("step %d has no activity", i+1))
	}
	v.text(path+".activity", s.Activity)
	v.tasks(i, path)
	v.lines(path+".requirements", s.Requirements)
	v.time(i, path+".time")
	v.lines(path+".output", s.Output)
	v.text(path+".note", s.Note)
	if !v.crowded {
		v.flows(i, path)
	}
}

func (v *validator) time(i int, path string) {
	d := v.p.Steps[i].Time
	v.text(path, d.Text)
	if !d.sound() {
		v.add(path, ErrBadTime, "", fmt.Sprintf("langkah %d: waktu harus berupa angka dengan satuan", i+1),
			fmt.Sprintf("step %d: a time is an amount with a unit", i+1))
	}
}

// sound reports whether a time can be written and added up.
func (d Duration) sound() bool {
	for _, v := range []float64{d.Min, d.Max} {
		if math.IsNaN(v) || math.IsInf(v, 0) || v < 0 || d.Unit == 0 && v != 0 {
			return false
		}
	}
	return d.Unit <= Year && (d.Max == 0 || d.Max >= d.Min)
}

func (v *validator) tasks(i int, path string) {
	s := &v.p.Steps[i]
	if len(s.Tasks) == 0 {
		v.add(path+".tasks", ErrNoTask, "", fmt.Sprintf("langkah %d: belum ada pelaksananya", i+1), fmt.Sprintf("step %d: no role does it", i+1))
	}
	if len(s.Tasks) > MaxRoles {
		v.add(path+".tasks", ErrTooMany, "", fmt.Sprintf("langkah %d: pelaksana lebih dari %d", i+1, MaxRoles),
			fmt.Sprintf("step %d: more than %d tasks", i+1, MaxRoles))
		return
	}
	seen := map[string]bool{}
	primaries := 0
	for j := range s.Tasks {
		t := &s.Tasks[j]
		at := fmt.Sprintf("%s.tasks[%d]", path, j)
		if _, ok := v.p.Lane(t.Role); !ok {
			v.add(at+".role", ErrUnknownRole, t.Role, fmt.Sprintf("langkah %d: pelaksana %q tidak ada dalam daftar pelaksana", i+1, t.Role)+maybe("mungkin maksudnya", t.Role, v.p.roleIDs()),
				fmt.Sprintf("step %d: role %q is not declared", i+1, t.Role)+maybe("did you mean", t.Role, v.p.roleIDs()))
		}
		if seen[t.Role] {
			v.add(at+".role", ErrDuplicateTask, t.Role, fmt.Sprintf("langkah %d: pelaksana %q disebut dua kali", i+1, t.Role),
				fmt.Sprintf("step %d: role %q is named twice", i+1, t.Role))
		}
		seen[t.Role] = true
		if !symbolsFit(t.Symbols) {
			v.add(at+".symbols", ErrSymbol, "", fmt.Sprintf("langkah %d: simbol untuk %q tidak dapat dipakai di sini", i+1, t.Role),
				fmt.Sprintf("step %d: the symbols of %q cannot stand here", i+1, t.Role))
		}
		if t.Primary {
			if primaries++; primaries == 2 {
				v.add(at+".primary", ErrTwoPrimaries, t.Role, fmt.Sprintf("langkah %d: hanya satu pelaksana boleh menjadi yang utama", i+1),
					fmt.Sprintf("step %d: only one task may be primary", i+1))
			}
		}
	}
}

// symbolsFit reports whether a cell can hold the symbols: one, or a capsule
// and another.
func symbolsFit(list []Symbol) bool {
	terminators := 0
	for _, k := range list {
		if k == 0 || k >= OffPage {
			return false
		}
		if k == Terminator {
			terminators++
		}
	}
	return len(list) <= 1 || len(list) == 2 && terminators == 1
}
