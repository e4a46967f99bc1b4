package main

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/source"
	"github.com/spf13/pflag"
)

// checkSettings are the flags of check. Those left blank are as the file of
// settings beside what is checked has them.
type checkSettings struct {
	profile, stage, kind, pattern, months, format, rule, level, today, settings string

	fix, write bool
}

func (s *checkSettings) register(f *pflag.FlagSet, w *checkWords) {
	f.SortFlags = false
	f.StringVar(&s.profile, "profile", "", w.flagProfile)
	f.StringVar(&s.stage, "stage", "", w.flagStage)
	f.StringVar(&s.kind, "kind", "", w.flagKind)
	f.StringVar(&s.rule, "rule", "", w.flagRule)
	f.StringVar(&s.level, "level", "", w.flagLevel)
	f.StringVar(&s.today, "today", "", w.flagToday)
	f.StringVar(&s.months, "review-months", "", w.flagMonths)
	f.StringVar(&s.pattern, "number-pattern", "", w.flagPattern)
	f.StringVar(&s.settings, "settings", "", w.flagSettings)
}

// flagged is a change that flags make to options.
type flagged func(*check.Options)

// flags reads the flags; what they say goes before what a file says.
func (s *checkSettings) flags(t *words) ([]flagged, error) {
	w := &t.check
	var out []flagged
	named := []struct {
		flag, value, why string
		read             func(string) (flagged, error)
	}{
		{"--profile", s.profile, w.badProfile, func(v string) (flagged, error) {
			x, err := check.ParseProfile(v)
			return func(o *check.Options) { o.Profile = x }, err
		}},
		{"--stage", s.stage, w.badStage, func(v string) (flagged, error) {
			x, err := check.ParseStage(v)
			return func(o *check.Options) { o.Stage = x }, err
		}},
		{"--kind", s.kind, w.badKind, func(v string) (flagged, error) {
			x, err := check.ParseKind(v)
			return func(o *check.Options) { o.Kind = x }, err
		}},
		{"--today", s.today, w.badToday, func(v string) (flagged, error) {
			x, err := sop.ParseDate(v)
			if err == nil && !x.HasDay() {
				err = sop.ErrBadDate
			}
			return func(o *check.Options) { o.Today = x }, err
		}},
		{"--review-months", s.months, w.badMonths, func(v string) (flagged, error) {
			x, err := strconv.ParseUint(v, 10, 16)
			if x == 0 {
				err = strconv.ErrRange
			}
			return func(o *check.Options) { o.ReviewMonths = int(x) }, err
		}},
		{"--number-pattern", s.pattern, w.badPattern, func(v string) (flagged, error) {
			x, err := regexp.Compile(v)
			return func(o *check.Options) { o.NumberPattern = x }, err
		}},
	}
	for _, n := range named {
		if n.value == "" {
			continue
		}
		set, err := n.read(n.value)
		if err != nil {
			return nil, usageError{sprintf(t.badValue, n.flag, n.value, n.why)}
		}
		out = append(out, set)
	}
	rules, err := s.ruleFlags(t)
	return append(out, rules...), err
}

// ruleFlags reads --rule and --level.
func (s *checkSettings) ruleFlags(t *words) ([]flagged, error) {
	w := &t.check
	var only []string
	for _, name := range split(s.rule) {
		if err := knownRule(name, w); err != nil {
			return nil, err
		}
		only = append(only, name)
	}
	levels := map[string]check.Level{}
	for _, pair := range split(s.level) {
		name, level, _ := strings.Cut(pair, "=")
		if err := knownRule(name, w); err != nil {
			return nil, err
		}
		l, err := check.ParseLevel(level)
		if err != nil {
			return nil, usageError{sprintf(t.badValue, "--level", pair, w.badLevel)}
		}
		levels[name] = l
	}
	return []flagged{func(o *check.Options) {
		if only != nil {
			o.Rules = only
		}
		if len(levels) > 0 {
			all := maps.Clone(o.Levels)
			if all == nil {
				all = map[string]check.Level{}
			}
			maps.Copy(all, levels)
			o.Levels = all
		}
	}}, nil
}

// knownRule refuses a rule there is not.
func knownRule(name string, w *checkWords) error {
	if _, ok := check.RuleNamed(name); ok {
		return nil
	}
	var names []string
	for _, r := range check.Rules() {
		names = append(names, r.Name)
	}
	return usageError{sprintf(w.unknownRule, name, sop.MaybeMeant(sop.Suggest(name, names)).In(w.lang))}
}

// split parts a list at its commas; spaces around them do not count.
func split(list string) []string {
	return slices.DeleteFunc(strings.Split(strings.ReplaceAll(list, " ", ""), ","),
		func(s string) bool { return s == "" })
}

// options returns how a path is checked: by the file of settings beside it or
// the one that is named, and by the flags.
func (s *checkSettings) options(path string, set []flagged) (*check.Options, error) {
	o := &check.Options{}
	name, found := s.settings, s.settings != ""
	if !found {
		name, found = sopfile.SettingsBeside(path)
	}
	if found {
		data, err := source.ReadPath(name)
		if err != nil {
			return nil, sop.Problems{source.Missing(filepath.ToSlash(name), err)}
		}
		if o, err = check.ReadSettings(data, filepath.ToSlash(name)); err != nil {
			return nil, err
		}
	}
	for _, f := range set {
		f(o)
	}
	return o, nil
}

// isManual reports whether a path names a manual: a folder, or its own file.
func isManual(path string) bool {
	info, err := os.Stat(path)
	kind, _ := sopfile.KindOf(path)
	return err == nil && info.IsDir() || kind == sopfile.Manual
}

// partsBeside finds the parts of a manual that stand as files beside it, such
// as sampul.docx and daftar-isi.pdf.
func partsBeside(path string) []string {
	if info, err := os.Stat(path); err == nil && !info.IsDir() {
		path = filepath.Dir(path)
	}
	entries, _ := os.ReadDir(path) // a folder that cannot be listed has none
	var parts []string
	for _, e := range entries {
		if part, ok := check.PartOf(e.Name()); ok {
			parts = append(parts, part)
		}
	}
	return parts
}
