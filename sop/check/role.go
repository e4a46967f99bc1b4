package check

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
)

func roleRules() []*Rule {
	return []*Rule{
		{Name: "step-role", Levels: all(Error), Basis: permenpan, Check: stepRole,
			sentinels: []error{sop.ErrUnknownRole, sop.ErrNoTask, sop.ErrDuplicateTask, sop.ErrTwoPrimaries},
			Summary:   Text{"setiap langkah mempunyai pelaksana", "each step has a role that does it"},
			Explain: Text{"Siapa mengerjakan dinyatakan dalam kolom pelaksana. Bila beberapa mengerjakan bersama, tandai satu sebagai utama: panah masuk dan keluar di sana.",
				"Who acts is stated in the columns of roles. Where several act together, mark one as primary: arrows enter and leave there."}},
		{Name: "role-unused", Levels: all(Warning), Check: roleUnused,
			Summary: Text{"setiap kolom pelaksana dipakai", "each declared column is used"},
			Explain: Text{"Kolom tanpa simbol memakan tempat dan membuat pembaca mencari tugas yang tidak ada.", "A column without a symbol takes room and makes readers look for a task that is not there."}},
		{Name: "role-order", Levels: all(Off), Check: roleOrder,
			Summary: Text{"kolom pelaksana menurut urutan kemunculan", "columns stand in order of first appearance"},
			Explain: Text{"Alur yang bergerak dari kiri ke kanan lebih mudah dibaca. Banyak kantor mengurutkan menurut jabatan; aturan ini semula mati.",
				"A flow from left to right reads more easily. Many offices order by rank; this rule is off unless asked for."}},
		{Name: "sop-kind", Levels: all(Warning), Basis: permenpan, Check: sopKind,
			Summary: Text{"SOP teknis satu pelaksana, SOP administratif lebih dari satu", "a technical SOP has one role, an administrative one more"},
			Explain: Text{"SOP administratif menyangkut lebih dari satu pelaksana; SOP teknis dikerjakan satu pelaksana dan dirinci.",
				"An administrative SOP concerns more than one role; a technical one is done by one role, in detail."}},
	}
}

func stepRole(p *Pass) {
	for i := range p.steps() {
		s := &p.Procedure.Steps[i]
		primary := false
		for _, t := range s.Tasks {
			primary = primary || t.Primary
		}
		if len(s.Tasks) > 1 && !primary {
			p.Report(Finding{Path: step(i, ".tasks"), Soft: true, Text: Text{fmt.Sprintf("langkah %d: beberapa pelaksana, tidak ada yang ditandai utama; yang pertama dianggap utama", i+1), fmt.Sprintf("step %d: several roles and none marked primary; the first is taken for it", i+1)}})
		}
	}
}

// acting returns the roles that have a task, in order of first appearance.
func acting(p *sop.Procedure) []string {
	var out []string
	seen := map[string]bool{}
	for i := range p.Steps {
		for _, t := range p.Steps[i].Tasks {
			if !seen[t.Role] {
				seen[t.Role] = true
				out = append(out, t.Role)
			}
		}
	}
	return out
}

func roleUnused(p *Pass) {
	used := map[string]bool{}
	for _, id := range acting(p.Procedure) {
		used[id] = true
	}
	for i, r := range p.Procedure.Roles {
		if !used[r.ID] && r.ID != "" {
			p.Report(Finding{Path: fmt.Sprintf("roles[%d]", i), Words: roleName(r), Text: Text{
				fmt.Sprintf("kolom %q tidak dipakai langkah mana pun", roleName(r)), fmt.Sprintf("no step uses the column %q", roleName(r))}})
		}
	}
}

func roleName(r sop.Role) string {
	if r.Name != "" {
		return r.Name
	}
	return r.ID
}

func roleOrder(p *Pass) {
	last := -1
	for _, id := range acting(p.Procedure) {
		at, ok := p.Procedure.Lane(id)
		if ok && at < last {
			r := p.Procedure.Roles[at]
			p.Report(Finding{Path: fmt.Sprintf("roles[%d]", at), Words: roleName(r), Text: Text{
				fmt.Sprintf("kolom %q bertindak sesudah kolom di kanannya", roleName(r)), fmt.Sprintf("column %q acts after one to its right", roleName(r))}})
		}
		last = max(last, at)
	}
}

func sopKind(p *Pass) {
	n := len(acting(p.Procedure))
	switch {
	case p.Options.Kind == Technical && n > 1:
		p.at("roles", fmt.Sprintf("SOP teknis, tetapi %d pelaksana bertindak", n), fmt.Sprintf("a technical SOP, yet %d roles act", n))
	case p.Options.Kind == Administrative && n == 1:
		p.at("roles", "SOP administratif, tetapi hanya satu pelaksana yang bertindak", "an administrative SOP, yet one role alone acts")
	case p.Options.Kind == AnyKind && n == 1 && len(p.Procedure.Roles) > 1:
		p.at("roles", "hanya satu pelaksana yang bertindak: SOP teknis, kolom lain tidak perlu", "one role alone acts: a technical SOP, which needs no other columns")
	}
}
