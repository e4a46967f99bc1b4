package sop_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// What stands at a path is the field itself: writing there changes it.
func TestTextAt(t *testing.T) {
	p := soptest.Full()
	for path, want := range map[string]*string{
		"title": &p.Title, "unit.lines[0]": &p.Unit.Lines[0], "approval.name": &p.Approval.Name,
		"approval.nip": (*string)(&p.Approval.NIP), "records[0]": &p.Records[0], "roles[0].name": &p.Roles[0].Name,
		"steps[0].activity": &p.Steps[0].Activity, "steps[0].output[0]": &p.Steps[0].Output[0],
		"steps[0].flows[0].outcome": &p.Steps[0].Flows[0].Outcome,
	} {
		require.Same(t, want, p.TextAt(path), path)
	}
	for _, path := range []string{
		"", "x", "title[0]", "title.x", "records", "records[99]", "records[-1]", "records[x]", "steps[0]",
		"steps[99].activity",
		"steps.activity", "steps[0].time", "created", "unit", "unit[0].lines[0]", "legend[0]", "steps[0].activity.x",
	} {
		require.Nil(t, p.TextAt(path), path)
	}
	require.Nil(t, (*sop.Procedure)(nil).TextAt("title"))
}
