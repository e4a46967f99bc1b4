package check

import "fmt"

// Level is how grave a finding is. The zero value is Off.
type Level uint8

// The levels.
const (
	Off     Level = iota // the rule is not applied
	Warning              // should be mended
	Error                // must be mended before the SOP is signed
)

var levelNames = [...]string{"off", "warning", "error"}

// String returns off, warning or error.
func (l Level) String() string { return nameOf(levelNames[:], int(l)) }

// MarshalText writes String.
func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// ParseLevel reads what String writes.
func ParseLevel(text string) (Level, error) {
	i, err := indexOf(levelNames[:], text, "level")
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

var profileNames = [...]string{"permenpan35", "permendagri52", "manual"}

// String returns permenpan35, permendagri52 or manual.
func (p Profile) String() string { return nameOf(profileNames[:], int(p)) }

// ParseProfile reads what String writes.
func ParseProfile(text string) (Profile, error) {
	i, err := indexOf(profileNames[:], text, "profile")
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

var stageNames = [...]string{"draft", "final"}

// String returns draft or final.
func (s Stage) String() string { return nameOf(stageNames[:], int(s)) }

// ParseStage reads what String writes.
func ParseStage(text string) (Stage, error) {
	i, err := indexOf(stageNames[:], text, "stage")
	return Stage(i), err
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

func nameOf(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return fmt.Sprint(i)
}

func indexOf(names []string, text, what string) (int, error) {
	for i, n := range names {
		if n == text {
			return i, nil
		}
	}
	return 0, fmt.Errorf("check: %q is no %s", text, what)
}
