package sop

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Validate finds every structural problem of the procedure. It returns nil or
// a value of type Problems. Wording, blanks and the rules of a profile are not
// its business.
func (p *Procedure) Validate() error {
	v := validator{p: p}
	v.identity()
	v.roles()
	v.steps()
	v.reach()
	if len(v.found) == 0 {
		return nil
	}
	return v.found
}

// Validate finds every structural problem of the manual's procedures; paths
// begin with "procedures[i].". Ids of procedures must differ.
func (m *Manual) Validate() error {
	var all Problems
	seen := map[string]int{}
	for i := range m.Procedures {
		p := &m.Procedures[i]
		prefix := fmt.Sprintf("procedures[%d].", i)
		if first, ok := seen[p.ID]; ok && p.ID != "" {
			all = append(all, Problem{Path: prefix + "id", Err: ErrDuplicateID, Word: p.ID, text: [2]string{
				fmt.Sprintf("id %q sudah dipakai SOP ke-%d", p.ID, first+1), fmt.Sprintf("id %q is used by SOP %d already", p.ID, first+1)}})
		} else {
			seen[p.ID] = i
		}
		if err := p.Validate(); err != nil {
			for _, q := range err.(Problems) {
				q.Path = prefix + q.Path
				all = append(all, q)
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	return all
}

type validator struct {
	p     *Procedure
	found Problems
}

func (v *validator) add(path string, err error, word, id, en string) {
	v.found = append(v.found, Problem{Path: path, Err: err, Word: word, text: [2]string{id, en}})
}

func (v *validator) text(path, text string) {
	if text == "" {
		return
	}
	bad := !utf8.ValidString(text)
	for _, r := range text {
		bad = bad || unicode.IsControl(r) && r != '\n' || r == 0xFFFE || r == 0xFFFF
	}
	if bad {
		v.add(path, ErrBadText, "", "ada karakter yang tidak dapat dicetak", "has characters that cannot be printed")
	}
}

func (v *validator) identity() {
	p := v.p
	if strings.TrimSpace(p.Title) == "" {
		v.add("title", ErrNoTitle, "", "nama SOP belum diisi", "the SOP has no title")
	}
	for _, f := range []struct{ path, text string }{
		{"title", p.Title}, {"number", p.Number}, {"unit.heading", p.Unit.Heading}, {"approval.position", p.Approval.Position},
		{"approval.heading", p.Approval.Heading}, {"approval.name", p.Approval.Name}, {"approval.rank", p.Approval.Rank}, {"approval.nip", string(p.Approval.NIP)},
	} {
		v.text(f.path, f.text)
	}
	texts(v, "unit.lines", p.Unit.Lines)
	for _, f := range []struct {
		path string
		d    Date
	}{{"created", p.Created}, {"revised", p.Revised}, {"effective", p.Effective}} {
		if !f.d.IsZero() && !f.d.Valid() {
			v.add(f.path, ErrBadDate, f.d.String(), "tanggal "+f.d.String()+" tidak ada di kalender", f.d.String()+" is no day of the calendar")
		}
	}
	texts(v, "legalBasis", p.LegalBasis)
	texts(v, "qualifications", p.Qualifications)
	texts(v, "related", p.Related)
	texts(v, "equipment", p.Equipment)
	texts(v, "warnings", p.Warnings)
	texts(v, "records", p.Records)
	for i, k := range p.Legend {
		if k == 0 || k > Arrow {
			v.add(fmt.Sprintf("legend[%d]", i), ErrSymbol, k.String(), "simbol tidak dikenal", "unknown symbol")
		}
	}
}

func texts[T ~string](v *validator, path string, list []T) {
	for i, t := range list {
		v.text(fmt.Sprintf("%s[%d]", path, i), string(t))
	}
}

func (v *validator) roles() {
	roles := v.p.Roles
	switch {
	case len(roles) == 0:
		v.add("roles", ErrNoRoles, "", "belum ada pelaksana", "there is no role")
	case len(roles) > MaxRoles:
		v.add("roles", ErrTooMany, "", fmt.Sprintf("pelaksana lebih dari %d", MaxRoles), fmt.Sprintf("more than %d roles", MaxRoles))
	}
	seen := map[string]bool{}
	for i, r := range roles {
		path := fmt.Sprintf("roles[%d]", i)
		v.text(path+".name", r.Name)
		v.text(path+".id", r.ID)
		switch {
		case r.ID == "":
			v.add(path+".id", ErrNoRoleID, "", fmt.Sprintf("pelaksana ke-%d belum punya id", i+1), fmt.Sprintf("role %d has no id", i+1))
		case seen[r.ID]:
			v.add(path+".id", ErrDuplicateID, r.ID, fmt.Sprintf("pelaksana %q dinyatakan dua kali", r.ID), fmt.Sprintf("role %q is declared twice", r.ID))
		}
		seen[r.ID] = true
	}
}

func (v *validator) steps() {
	steps := v.p.Steps
	switch {
	case len(steps) == 0:
		v.add("steps", ErrNoSteps, "", "belum ada langkah", "there is no step")
	case len(steps) > MaxSteps:
		v.add("steps", ErrTooMany, "", fmt.Sprintf("langkah lebih dari %d", MaxSteps), fmt.Sprintf("more than %d steps", MaxSteps))
	}
	seen := map[string]int{}
	for i := range steps {
		s := &steps[i]
		path := fmt.Sprintf("steps[%d]", i)
		if first, ok := seen[s.ID]; ok && s.ID != "" {
			v.add(path+".id", ErrDuplicateID, s.ID, fmt.Sprintf("langkah %d: id %q sudah dipakai langkah %d", i+1, s.ID, first+1),
				fmt.Sprintf("step %d: id %q is used by step %d already", i+1, s.ID, first+1))
		} else {
			seen[s.ID] = i
		}
		if strings.TrimSpace(s.Activity) == "" && len(s.Requirements)+len(s.Output) == 0 {
			v.add(path+".activity", ErrNoActivity, "", fmt.Sprintf("langkah %d: aktifitas belum diisi", i+1), fmt.Sprintf("step %d has no activity", i+1))
		}
		v.text(path+".activity", s.Activity)
		texts(v, path+".requirements", s.Requirements)
		v.text(path+".time", s.Time.Text)
		texts(v, path+".output", s.Output)
		v.text(path+".note", s.Note)
		v.tasks(i, path)
		v.flows(i, path)
	}
}

func (v *validator) tasks(i int, path string) {
	s := &v.p.Steps[i]
	if len(s.Tasks) == 0 {
		v.add(path+".tasks", ErrNoTask, "", fmt.Sprintf("langkah %d: belum ada pelaksananya", i+1), fmt.Sprintf("step %d: no role does it", i+1))
	}
	seen := map[string]bool{}
	primaries := 0
	for j := range s.Tasks {
		t := &s.Tasks[j]
		at := fmt.Sprintf("%s.tasks[%d]", path, j)
		if _, ok := v.p.Lane(t.Role); !ok {
			v.add(at+".role", ErrUnknownRole, t.Role, fmt.Sprintf("langkah %d: pelaksana %q tidak ada dalam daftar pelaksana", i+1, t.Role),
				fmt.Sprintf("step %d: role %q is not declared", i+1, t.Role))
		}
		if seen[t.Role] {
			v.add(at+".role", ErrDuplicateTask, t.Role, fmt.Sprintf("langkah %d: pelaksana %q disebut dua kali", i+1, t.Role),
				fmt.Sprintf("step %d: role %q is named twice", i+1, t.Role))
		}
		seen[t.Role] = true
		if t.Primary {
			if primaries++; primaries == 2 {
				v.add(at+".primary", ErrTwoPrimaries, t.Role, fmt.Sprintf("langkah %d: hanya satu pelaksana boleh menjadi yang utama", i+1),
					fmt.Sprintf("step %d: only one task may be primary", i+1))
			}
		}
		if !symbolsFit(t.Symbols) {
			v.add(at+".symbols", ErrSymbol, "", fmt.Sprintf("langkah %d: simbol untuk %q tidak dapat dipakai di sini", i+1, t.Role),
				fmt.Sprintf("step %d: the symbols of %q cannot stand here", i+1, t.Role))
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

// IsDecision reports whether one of the step's tasks has the symbol Decision.
func (s *Step) IsDecision() bool {
	for i := range s.Tasks {
		for _, k := range s.Tasks[i].Symbols {
			if k == Decision {
				return true
			}
		}
	}
	return false
}

func (v *validator) flows(i int, path string) {
	s := &v.p.Steps[i]
	targets, outcomes := map[int]bool{}, map[string]bool{}
	for j := range s.Flows {
		f := &s.Flows[j]
		at := fmt.Sprintf("%s.flows[%d]", path, j)
		v.text(at+".outcome", f.Outcome)
		k, ok := v.p.Target(f.To)
		if !ok {
			v.add(at+".to", ErrUnknownTarget, f.To, fmt.Sprintf("langkah %d: tujuan alur %q tidak ada", i+1, f.To), fmt.Sprintf("step %d: there is no step %q to flow to", i+1, f.To))
			continue
		}
		if k == i {
			v.add(at+".to", ErrSelfFlow, f.To, fmt.Sprintf("langkah %d: alur kembali ke langkah itu sendiri", i+1), fmt.Sprintf("step %d: a flow leads to its own step", i+1))
		}
		v.flowRole(at+".fromRole", i, i, f.FromRole)
		v.flowRole(at+".toRole", i, k, f.ToRole)
		same := targets[k] && f.ToRole == "" || len(s.Flows) > 1 && s.IsDecision() && outcomes[f.Outcome]
		if same {
			v.add(at, ErrSameOutcome, f.Outcome, fmt.Sprintf("langkah %d: dua alur dengan jawaban atau tujuan yang sama", i+1), fmt.Sprintf("step %d: two flows with the same answer or target", i+1))
		}
		targets[k], outcomes[f.Outcome] = true, true
	}
	switch {
	case s.IsDecision() && len(s.Flows) < 2 && !s.Parallel:
		v.add(path+".flows", ErrOneOutcome, "", fmt.Sprintf("langkah %d: keputusan harus punya dua alur atau lebih", i+1), fmt.Sprintf("step %d: a decision needs two ways out or more", i+1))
	case !s.IsDecision() && len(s.Flows) > 1 && !s.Parallel:
		v.add(path+".flows", ErrNotParallel, "", fmt.Sprintf("langkah %d: beberapa alur keluar, tetapi bukan keputusan dan tidak dinyatakan serentak", i+1),
			fmt.Sprintf("step %d: several ways out, but no decision and not declared parallel", i+1))
	}
}

func (v *validator) flowRole(path string, at, step int, role string) {
	if role == "" {
		return
	}
	for _, t := range v.p.Steps[step].Tasks {
		if t.Role == role {
			return
		}
	}
	v.add(path, ErrFlowRole, role, fmt.Sprintf("langkah %d: alur menyebut %q yang tidak mengerjakan langkah %d", at+1, role, step+1),
		fmt.Sprintf("step %d: a flow names %q, who has no task in step %d", at+1, role, step+1))
}

// reach finds steps that the flow never comes to, and steps it never leaves.
func (v *validator) reach() {
	n := len(v.p.Steps)
	if n == 0 || n > MaxSteps {
		return
	}
	next, back := make([][]int, n), make([][]int, n)
	var ends []int
	for i := range v.p.Steps {
		if v.p.Ends(i) {
			ends = append(ends, i)
		}
		for _, f := range v.p.Flows(i) {
			if k, ok := v.p.Target(f.To); ok {
				next[i], back[k] = append(next[i], k), append(back[k], i)
			}
		}
	}
	reached, ending := spread(next, []int{0}), spread(back, ends)
	for i := range n {
		path := fmt.Sprintf("steps[%d]", i)
		switch {
		case !reached[i]:
			v.add(path, ErrUnreachable, "", fmt.Sprintf("langkah %d: tidak ada alur yang sampai ke sini", i+1), fmt.Sprintf("step %d is never reached", i+1))
		case !ending[i]:
			v.add(path, ErrNoEnd, "", fmt.Sprintf("langkah %d: alurnya tidak pernah selesai", i+1), fmt.Sprintf("step %d never comes to an end", i+1))
		}
	}
}

func spread(next [][]int, from []int) []bool {
	seen := make([]bool, len(next))
	queue := append([]int{}, from...)
	for _, i := range from {
		seen[i] = true
	}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		for _, k := range next[i] {
			if !seen[k] {
				seen[k] = true
				queue = append(queue, k)
			}
		}
	}
	return seen
}
