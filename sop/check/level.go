package check

import (
	"fmt"
	"slices"
)

// Level is how grave a finding is. The zero value is Off.
type Level uint8

// The levels.
const (
	Off     Level = iota // the rule is not applied
	Warning              // should be mended
	Error                // must be mended before the SOP is signed
)

// The names of values: English, then as files of settings have them.
var (
	levelNames   = [][2]string{{"off", "mati"}, {"warning", "peringatan"}, {"error", "galat"}}
	profileNames = [][2]string{{"permenpan35", ""}, {"permendagri52", ""}, {"manual", ""}}
	stageNames   = [][2]string{{"draft", "konsep"}, {"final", ""}}
	kindNames    = [][2]string{{"any", "bebas"}, {"administrative", "administratif"}, {"technical", "teknis"}}
)

// String returns off, warning or error.
func (l Level) String() string { return nameOf(levelNames, int(l)) }

// MarshalText writes String. Like UnmarshalText it fails for a value that is
// none of the levels.
func (l Level) MarshalText() ([]byte, error) { return textOf(levelNames, int(l), "level") }

// UnmarshalText reads what ParseLevel does; where that fails the level stays
// as it was.
func (l *Level) UnmarshalText(text []byte) error { return into(l, text, ParseLevel) }

// ParseLevel reads what String writes, or mati, peringatan, galat.
func ParseLevel(text string) (Level, error) {
	i, err := indexOf(levelNames, text, "level")
	return Level(i), err
}

// Profile is whose rules are applied. The zero value is PermenPAN35.
type Profile uint8

// The profiles.
const (
	PermenPAN35   Profile = iota // PermenPAN-RB 35/2012
	Permendagri52                // Permendagri 52/2011: provinces and regencies
	Lenient                      // "manual": as the manuals in use are
	profileCount
)

// String returns permenpan35, permendagri52 or manual.
func (p Profile) String() string { return nameOf(profileNames, int(p)) }

// MarshalText writes String. Like UnmarshalText it fails for a value that is
// none of the profiles.
func (p Profile) MarshalText() ([]byte, error) { return textOf(profileNames, int(p), "profile") }

// UnmarshalText reads what ParseProfile does; where that fails the profile
// stays as it was.
func (p *Profile) UnmarshalText(text []byte) error { return into(p, text, ParseProfile) }

// ParseProfile reads what String writes.
func ParseProfile(text string) (Profile, error) {
	i, err := indexOf(profileNames, text, "profile")
	return Profile(i), err
}

// Stage is how far the SOP has come. The zero value is Draft.
type Stage uint8

// The stages.
const (
	Draft Stage = iota // being written: blanks that the office fills in at last are warnings
	Final              // about to be signed
	stageCount
)

// String returns draft or final.
func (s Stage) String() string { return nameOf(stageNames, int(s)) }

// MarshalText writes String. Like UnmarshalText it fails for a value that is
// none of the stages.
func (s Stage) MarshalText() ([]byte, error) { return textOf(stageNames, int(s), "stage") }

// UnmarshalText reads what ParseStage does; where that fails the stage stays as
// it was.
func (s *Stage) UnmarshalText(text []byte) error { return into(s, text, ParseStage) }

// ParseStage reads what String writes, or konsep for draft.
func ParseStage(text string) (Stage, error) {
	i, err := indexOf(stageNames, text, "stage")
	return Stage(i), err
}

// Kind is the kind of an SOP by who acts (PermenPAN-RB 35/2012). The zero
// value is AnyKind.
type Kind uint8

// The kinds.
const (
	AnyKind        Kind = iota // not said
	Administrative             // administratif: more than one role
	Technical                  // teknis: one role, in detail
)

// String returns any, administrative or technical.
func (k Kind) String() string { return nameOf(kindNames, int(k)) }

// MarshalText writes String. Like UnmarshalText it fails for a value that is
// none of the kinds.
func (k Kind) MarshalText() ([]byte, error) { return textOf(kindNames, int(k), "kind") }

// UnmarshalText reads what ParseKind does; where that fails the kind stays as
// it was.
func (k *Kind) UnmarshalText(text []byte) error { return into(k, text, ParseKind) }

// ParseKind reads what String writes, or bebas, administratif, teknis.
func ParseKind(text string) (Kind, error) {
	i, err := indexOf(kindNames, text, "kind")
	return Kind(i), err
}

// Levels are a rule's levels by profile and stage.
type Levels [profileCount][stageCount]Level

// all is one level everywhere.
func all(l Level) (out Levels) {
	for p := range out {
		out[p] = [stageCount]Level{l, l}
	}
	return out
}

// strict is a warning but in the lenient profile, where the rule is off: it is
// about how an SOP should be worded, which manuals in use seldom keep.
func strict() Levels { return all(Warning).in(Lenient, Off) }

// filled is a level for blanks: in the lenient profile a warning when the SOP
// is about to be signed.
func filled(l Level) Levels {
	out := all(l)
	out[Lenient] = [stageCount]Level{Off, Warning}
	return out
}

// staged is a warning in a draft and an error in the final of a regulation's
// profile; in the lenient one it is a warning.
func staged() Levels {
	out := all(Warning)
	out[PermenPAN35][Final], out[Permendagri52][Final] = Error, Error
	return out
}

// in sets the levels of one profile.
func (l Levels) in(p Profile, level Level) Levels {
	l[p] = [stageCount]Level{level, level}
	return l
}

func nameOf(names [][2]string, i int) string {
	if i < len(names) {
		return names[i][0]
	}
	return fmt.Sprint(i)
}

func textOf(names [][2]string, i int, what string) ([]byte, error) {
	if i >= len(names) {
		return nil, fmt.Errorf("check: %d is no %s", i, what)
	}
	return []byte(names[i][0]), nil
}

func into[T any](to *T, text []byte, parse func(string) (T, error)) error {
	v, err := parse(string(text))
	if err == nil {
		*to = v
	}
	return err
}

func indexOf(names [][2]string, text, what string) (int, error) {
	i := slices.IndexFunc(names, func(n [2]string) bool { return text != "" && slices.Contains(n[:], text) })
	if i < 0 {
		return 0, fmt.Errorf("check: %q is no %s", text, what)
	}
	return i, nil
}
