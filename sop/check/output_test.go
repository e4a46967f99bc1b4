package check_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
)

func broken() ([]check.Finding, *check.Options) {
	p := good()
	p.Steps[1].Activity = "Pemeriksaan konsep"
	o := &check.Options{Position: func(int, string) sop.Position { return sop.Position{File: "a.yaml", Line: 3, Column: 5} }}
	return check.Procedure(p, o), o
}

func TestWriteJSON(t *testing.T) {
	list, _ := broken()
	var b bytes.Buffer
	require.NoError(t, check.WriteJSON(&b, list, sop.English))
	var got []map[string]any
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	require.Len(t, got, 1)
	assert.Equal(t, map[string]any{"rule": "word-verb", "level": "warning", "procedure": 1.0, "id": "surat", "path": "steps[1].activity", "file": "a.yaml",
		"line": 3.0, "column": 5.0, "words": "Pemeriksaan", "message": `step 2: "Pemeriksaan" is no active verb`,
		"fix": map[string]any{"old": "Pemeriksaan konsep", "new": "Memeriksa konsep"}}, got[0])
	b.Reset()
	require.NoError(t, check.WriteJSON(&b, nil, sop.English))
	assert.Equal(t, "[]\n", b.String())
}

func TestWriteSARIF(t *testing.T) {
	list, _ := broken()
	var b bytes.Buffer
	require.NoError(t, check.WriteSARIF(&b, list, sop.Indonesian))
	var got struct {
		Version string
		Runs    []struct {
			Tool struct {
				Driver struct{ Rules []struct{ ID string } }
			}
			Results []struct {
				RuleID    string
				RuleIndex int
				Level     string
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine, StartColumn int }
					}
				}
			}
		}
	}
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	require.Equal(t, "2.1.0", got.Version)
	r := got.Runs[0].Results[0]
	assert.Equal(t, "word-verb", got.Runs[0].Tool.Driver.Rules[r.RuleIndex].ID)
	assert.Equal(t, "warning", r.Level)
	assert.Equal(t, "a.yaml", r.Locations[0].PhysicalLocation.ArtifactLocation.URI)
	assert.Equal(t, 3, r.Locations[0].PhysicalLocation.Region.StartLine)
}

func ExampleProcedure() {
	p := good()
	p.Steps[1].Activity = "Pemeriksaan konsep"
	for _, f := range check.Procedure(p, nil) {
		fmt.Println(f.Level, f.Rule, f.Message(sop.Indonesian))
		fmt.Println(f.Fix.New)
	}
	// Output:
	// warning word-verb langkah 2: "Pemeriksaan" bukan kata kerja aktif
	// Memeriksa konsep
}
