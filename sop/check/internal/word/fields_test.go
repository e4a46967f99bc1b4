package word

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// labelled is an activity and what the rules should say of it.
type labelled struct {
	text    string
	opening string   // ok, verb, subject or passive
	right   []string // how a right correction may begin; none where no correction is surely right
	di      []string // faults of "di", each "wrong=right" or "wrong=right/right"
}

// A fix is right when the corrected text begins with one of the openings
// labelled; the whole of it is compared, not the verb alone.
func (l labelled) fixed(text string) bool {
	for _, r := range l.right {
		if strings.HasPrefix(text, r+" ") || text == r {
			return true
		}
	}
	return false
}

// spelled counts the faults of "di" that are found or mended wrongly, and those
// missed.
func (l labelled) spelled(text string) (wrong, missed int) {
	found := map[string]bool{}
	for _, s := range Di(text) {
		found[text[s.Start:s.End]+"="+s.Right] = true
	}
	for _, want := range l.di {
		from, right, _ := strings.Cut(want, "=")
		before := len(found)
		for r := range strings.SplitSeq(right, "/") {
			delete(found, from+"="+r)
		}
		if len(found) == before {
			missed++
		}
	}
	return len(found), missed
}

func labels(t *testing.T, file string) []labelled {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", file))
	require.NoError(t, err)
	list := func(s, sep string) []string {
		if s == "-" {
			return nil
		}
		return strings.Split(s, sep)
	}
	var out []labelled
	for line := range strings.Lines(string(data)) {
		if row := strings.Split(strings.TrimSpace(line), "\t"); len(row) == 5 && !strings.HasPrefix(row[0], "#") {
			out = append(out, labelled{row[0], row[1], list(row[2], "/"), list(row[3], "; ")})
		}
	}
	require.NotEmpty(t, out)
	return out
}

// verdict is what the rules of an opening say of a text.
func verdict(text string) string {
	form, _, _ := Opening(text)
	_, _, subject := Subject(text, nil)
	switch {
	case subject:
		return "subject"
	case form == Passive:
		return "passive"
	case form == Active:
		return "ok"
	}
	return "verb"
}

// Precision and recall of each rule, and the share of right corrections, on
// activities of ten fields of government. fields-a was labelled before the
// rules were written; what the others are stands at their head.
func TestFields(t *testing.T) {
	for _, file := range []string{"fields-a.tsv", "fields-b.tsv", "fields-c.tsv", "reported.tsv"} {
		rows := labels(t, file)
		rules := map[string]*measure{"verb": {}, "subject": {}, "passive": {}, "di": {}}
		fixes := measure{}
		for _, r := range rows {
			got := verdict(r.text)
			for rule, m := range rules {
				if rule != "di" {
					m.add(got == rule, r.opening == rule)
				}
			}
			if got != r.opening {
				t.Logf("%s: %q: %s, labelled %s", file, r.text, got, r.opening)
			}
			wrong, missed := r.spelled(r.text)
			rules["di"].right += len(r.di) - missed
			rules["di"].wrong += wrong
			rules["di"].missed += missed
			if wrong+missed > 0 {
				t.Logf("%s: %q: %v, labelled %v", file, r.text, Di(r.text), r.di)
			}
			if fixed, ok := ActiveFix(r.text); ok {
				fixes.add(true, r.fixed(fixed))
				if !r.fixed(fixed) {
					t.Logf("%s: %q → %q, labelled %v", file, r.text, fixed, r.right)
				}
			}
		}
		for name, m := range rules {
			t.Logf("%s, %d activities, %s: precision %.3f, recall %.3f (%d right, %d wrong, %d missed)",
				file, len(rows), name, m.precision(), m.recall(), m.right, m.wrong, m.missed)
			assert.GreaterOrEqual(t, m.precision(), 0.98, "%s %s", file, name)
			assert.GreaterOrEqual(t, m.recall(), 0.98, "%s %s", file, name)
		}
		t.Logf("%s: %d corrections, %.3f right", file, fixes.right+fixes.wrong, fixes.precision())
		assert.GreaterOrEqual(t, fixes.precision(), 0.99, file)
	}
}
