package check_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/soptest"
)

// partsOf returns the parts of a sheet that paths name, each once.
func partsOf(paths []string) []string {
	var out []string
	for _, p := range paths {
		name := strings.FieldsFunc(p, func(r rune) bool { return r == '.' || r == '[' })[0]
		if len(out) == 0 || out[len(out)-1] != name {
			out = append(out, name)
		}
	}
	return out
}

// Findings in all fields there are stand in the order in which Validate tells
// of them: that of the sheet.
func TestEveryFieldHasItsPlaceInTheOrder(t *testing.T) {
	p := soptest.Full()
	for _, l := range soptest.Leaves(p) {
		switch {
		case l.Value.Kind() == reflect.String:
			l.Value.SetString(l.Value.String() + "\x01")
		case l.Value.Type() == reflect.TypeFor[sop.Date]():
			l.Value.Set(reflect.ValueOf(sop.Date{Year: 2019, Month: 2, Day: 30}))
		case l.Path == "legend":
			l.Value.Set(reflect.ValueOf([]sop.Symbol{99}))
		}
	}
	var want, got []string
	var list sop.Problems
	require.ErrorAs(t, p.Validate(), &list)
	for _, q := range list {
		want = append(want, q.Path)
	}
	found := check.Procedure(p, &check.Options{Rules: []string{"structure", "flow-offpage", "id-dates", "step-time"}})
	for _, f := range found {
		got = append(got, f.Path)
	}
	require.Equal(t, partsOf(want), partsOf(got))
	require.Greater(t, len(partsOf(got)), 15)
}

// Every box of the identity block is missed where it is blank, and known again
// where it says what another says.
func TestEveryBoxIsAskedFor(t *testing.T) {
	boxes := 0
	for _, f := range sop.ProcedureFields() {
		if f.Kind != sop.KindLines || f.Printed != sop.OnSheet {
			continue
		}
		boxes++
		p := soptest.Full()
		p.TitleOnly = false
		*f.In(p).(*[]string) = nil
		rules := []string{"id-fields", "id-records"}
		require.Equal(t, []string{f.Path}, paths(check.Procedure(p, &check.Options{Rules: rules})))
		*f.In(p).(*[]string) = p.LegalBasis
		if f.Path != "legalBasis" {
			require.Equal(t, []string{f.Path}, paths(check.Procedure(p, &check.Options{Rules: []string{"dup-field"}})))
		}
	}
	require.GreaterOrEqual(t, boxes, 6)
}

func paths(list []check.Finding) []string {
	var out []string
	for _, f := range list {
		out = append(out, f.Path)
	}
	return out
}

// The rule of the five symbols finds every symbol that is none of them, in a
// step and in the legend, and no other.
func TestFiveSymbols(t *testing.T) {
	official := 0
	for _, k := range sop.Symbols() {
		p := soptest.Full()
		for i := range p.Steps {
			for j := range p.Steps[i].Tasks {
				p.Steps[i].Tasks[j].Symbols = nil
			}
			for j := range p.Steps[i].Flows {
				p.Steps[i].Flows[j].Dashed = false
			}
		}
		p.Legend = []sop.Symbol{k}
		want := []string{"legend[0]"}
		if k.InSteps() {
			p.Steps[1].Tasks[0].Symbols = p.Legend
			want = []string{"steps[1].tasks[0].symbols", "legend[0]"}
		}
		if k.Official() {
			official++
			want = nil
		}
		require.Equal(t, want, paths(check.Procedure(p, &check.Options{Rules: []string{"flow-symbols"}})), k.String())
	}
	require.Equal(t, 5, official)
}
