package sop

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// The ends of messages about a name that is not there.
var (
	asList    = Text{"; tulis sebagai daftar: [%s]", "; write a list: [%s]"}
	theseRole = Text{"; yang ada: %s", "; there are %s"}
	theseStep = Text{"; id langkah yang ada: %s", "; the ids of steps are %s"}
	asNumber  = Text{"; tulis nomornya saja: %d", "; write the number alone: %d"}
	lastRow   = Text{"; nomor langkah hanya sampai %d", "; the numbers of steps end with %d"}
	maybeLost = Text{"; mungkin maksudnya %q, tujuan alur yang tidak ada", "; did you mean %q, which a flow leads to"}
)

const maxListed = 8 // names in a message

// listed joins names for a message, as many as fit.
func listed(names []string) string {
	if len(names) > maxListed {
		names = append(slices.Clone(names[:maxListed]), "…")
	}
	return strings.Join(names, ", ")
}

// maybeRole is the end of a message about a role that is not declared: the one
// that may be meant, several that were written as one, or those there are.
func (p *Procedure) maybeRole(name string) Text {
	if id := p.roleLike(name); id != "" {
		return MaybeMeant(id)
	}
	var several []string
	for _, part := range betweenRoles.Split(name, -1) {
		several = append(several, p.roleLike(part))
	}
	ids := p.roleIDs()
	switch {
	case len(several) > 1 && !slices.Contains(several, ""):
		return asList.With(strings.Join(several, ", "))
	case len(ids) == 0:
		return Text{}
	}
	return theseRole.With(listed(ids))
}

// betweenRoles is what stands between roles that are written as one.
var betweenRoles = regexp.MustCompile(`(?i)\s*[,;&/+]\s*|\s+(dan|serta|and)\s+`)

// roleLike returns the id of the role that a word names by its id or its
// printed name, in other letters, with a slip or by a word of it; or "".
func (p *Procedure) roleLike(name string) string {
	if strings.TrimSpace(name) == "" {
		return ""
	}
	names := make([]string, len(p.Roles))
	for i := range p.Roles {
		if names[i] = Slug(p.Roles[i].Name); names[i] == Slug(name) || Slug(p.Roles[i].ID) == Slug(name) {
			return p.Roles[i].ID
		}
	}
	if near := Nearest(strings.ToLower(name), p.roleIDs()); near != "" {
		return near
	}
	if betweenRoles.MatchString(name) {
		return ""
	}
	if near := Suggest(Slug(name), names); near != "" {
		return p.Roles[slices.Index(names, near)].ID
	}
	return Suggest(strings.ToLower(name), p.roleIDs())
}

// maybeTarget is the end of a message about a step that is not there: what may
// be meant, or the ids there are.
func (p *Procedure) maybeTarget(to string) Text {
	if near := Nearest(to, p.stepIDs()); near != "" {
		return MaybeMeant(near)
	}
	for i := range p.Steps {
		if s := &p.Steps[i]; s.Activity != "" && Slug(s.Activity) == Slug(to) {
			if s.ID != "" {
				return MaybeMeant(s.ID)
			}
			return asNumber.With(i + 1)
		}
	}
	if m := numbered.FindStringSubmatch(to); m != nil {
		n, err := strconv.Atoi(m[1])
		switch {
		case err == nil && n >= 1 && n <= len(p.Steps):
			return asNumber.With(n)
		case m[1] == to:
			return lastRow.With(len(p.Steps))
		}
	}
	if ids := p.stepIDs(); len(ids) > 0 {
		if near := Suggest(to, ids); near != "" {
			return MaybeMeant(near)
		}
		return theseStep.With(listed(ids))
	}
	return Text{}
}

// numbered is a step by its number, in whatever words.
var numbered = regexp.MustCompile(
	`(?i)^(?:(?:langkah|aktivitas|aktifitas|kegiatan|nomor|nomer|no|step|ke)?[\s.#-]*)*?0*([0-9]{1,4})[.)]?$`)

// missing returns the targets that are no step, each once.
func (p *Procedure) missing() []string {
	var out []string
	for i := range p.Steps[:min(len(p.Steps), MaxSteps)] {
		for _, f := range p.Flows(i) {
			_, ok := p.Target(f.To)
			if !ok && p.printedElsewhere(f.To) < 0 && !slices.Contains(out, f.To) {
				out = append(out, f.To)
			}
		}
	}
	return out
}

// overwritten is the one target that is no step where one id stands twice: the
// second has likely been written over it. It is "" where this is not so.
func (p *Procedure) overwritten(missing []string) string {
	if len(missing) != 1 || p.maybeIs(missing[0]) {
		return ""
	}
	seen, twice := map[string]bool{}, 0
	for _, id := range p.stepIDs() {
		if seen[id] {
			twice++
		}
		seen[id] = true
	}
	if twice != 1 {
		return ""
	}
	return missing[0]
}

// maybeIs reports whether a target that is no step is like one that is.
func (p *Procedure) maybeIs(to string) bool {
	return Nearest(to, p.stepIDs()) != "" || numbered.MatchString(to)
}
