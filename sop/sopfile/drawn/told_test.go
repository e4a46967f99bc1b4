package drawn_test

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/drawn"
	"github.com/sopkit/sopkit/sop/sopfile/drawn/internal/hand"
)

// teller knows where on the sheets the items of a procedure stand, and so
// which findings are near them.
type teller struct {
	p        *sop.Procedure
	at       *hand.Drawing
	findings []drawn.Finding
}

var digits = regexp.MustCompile(`\d+`)

// rowOf is the worksheet row of a finding; 0: none.
func rowOf(f drawn.Finding) int {
	n, _ := strconv.Atoi(digits.FindString(f.Cell))
	return n
}

// stepsOf are the numbers of the steps that an item is of, counted from 1.
func stepsOf(i item) (out []int) {
	if i.kind == "field" || i.kind == "role" {
		return nil
	}
	for _, end := range strings.SplitN(i.key, ">", 2) {
		if n, err := strconv.Atoi(digits.FindString(strings.SplitN(end, "/", 2)[0])); err == nil {
			out = append(out, n)
		}
	}
	return out
}

// told reports whether a finding is near what an item says: in a row of one of
// its steps or of its field, at its shapes, or, of a sheet as a whole, without
// any place.
func (t *teller) told(i item) bool {
	return slices.ContainsFunc(t.findings, func(f drawn.Finding) bool {
		if f.Cell == "" && f.Shape == "" {
			return i.kind == "field" || i.kind == "role"
		}
		for _, n := range stepsOf(i) {
			if n >= 1 && n <= len(t.at.Steps) && t.inStep(f, n) {
				return true
			}
		}
		return t.inField(f, i)
	})
}

// inStep reports whether a finding is about a step: in its rows, at its
// symbols, or at an arrow that leaves it.
func (t *teller) inStep(f drawn.Finding, n int) bool {
	at := t.at.Steps[n-1]
	if row := rowOf(f); row > 0 && f.Sheet == at.Sheet && at.First <= row && row <= at.Last {
		return true
	}
	if f.Shape == "" {
		return false
	}
	own := func(key string, shapes []*hand.Shape) bool {
		return strings.HasPrefix(key, fmt.Sprint(n, "/")) &&
			slices.ContainsFunc(shapes, func(sh *hand.Shape) bool { return sh.Name == f.Shape })
	}
	for key, shapes := range t.at.Symbols {
		if own(key, shapes) {
			return true
		}
	}
	for key, shapes := range t.at.Arrows {
		if own(key, shapes) {
			return true
		}
	}
	return false
}

// above are items that stand in the cells of another one's label.
var above = map[string]string{"Name": "Approved", "Rank": "Approved", "NIP": "Approved", "InBlock": "Approved",
	"Year": "Unit", "TitleOnly": "Title"}

// inField reports whether a finding is about a field of the identity block, or
// a head of the table.
func (t *teller) inField(f drawn.Finding, i item) bool {
	if i.kind == "role" {
		return f.Sheet == t.at.Steps[0].Sheet && rowOf(f) > 0 && rowOf(f) < t.at.Steps[0].First
	}
	name := strings.TrimPrefix(i.key, "label ")
	if above[name] != "" {
		name = above[name]
	}
	at, ok := t.at.Fields[name]
	if !ok { // heads of the table
		return i.kind == "field" && rowOf(f) > 0 && rowOf(f) < t.at.Steps[0].First
	}
	return f.Sheet == at.Sheet && at.First <= rowOf(f) && rowOf(f) <= at.Last
}
