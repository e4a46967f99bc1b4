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
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

func broken() ([]check.Finding, *check.Options) {
	p := good()
	p.Steps[1].Activity = "Pemeriksaan konsep"
	o := &check.Options{
		Position: func(int, string) sop.Position { return sop.Position{File: "a.yaml", Line: 3, Column: 5} },
		End:      func(int, string) sop.Position { return sop.Position{File: "a.yaml", Line: 3, Column: 23} }}
	return check.Procedure(p, o), o
}

func TestWriteJSON(t *testing.T) {
	list, _ := broken()
	var b bytes.Buffer
	require.NoError(t, check.WriteJSON(&b, list))
	var got []map[string]any
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	require.Len(t, got, 1)
	assert.Equal(t,
		map[string]any{"rule": "word-verb", "level": "warning", "basis": "PermenPAN-RB 35/2012", "procedure": 1.0,
			"id":   "surat",
			"path": "steps[1].activity", "file": "a.yaml", "line": 3.0, "column": 5.0, "endLine": 3.0,
			"endColumn": 23.0,
			"words":     "Pemeriksaan",
			"message": map[string]any{"id": `langkah 2: "Pemeriksaan" bukan kata kerja aktif`,
				"en": `step 2: "Pemeriksaan" is no active verb`},
			"fix": map[string]any{"old": "Pemeriksaan konsep", "new": "Memeriksa konsep"}}, got[0])
	b.Reset()
	require.NoError(t, check.WriteJSON(&b, nil))
	assert.Equal(t, "[]\n", b.String())
}

// What is written reads back, and is what json.Marshal writes.
func TestFindingsReadBack(t *testing.T) {
	m := &sop.Manual{}
	for _, c := range bad {
		p := good()
		c.break_(p)
		m.Procedures = append(m.Procedures, *p)
	}
	list := check.Manual(m, &check.Options{Position: func(i int, path string) sop.Position {
		return sop.Position{File: "a b.yaml", Line: i + 2, Column: len(path)}
	}})
	require.Greater(t, len(list), len(bad))
	var b bytes.Buffer
	require.NoError(t, check.WriteJSON(&b, list))
	var got []check.Finding
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	require.Equal(t, list, got)
	plain, err := json.Marshal(list)
	require.NoError(t, err)
	require.JSONEq(t, string(plain), b.String())
}

// sarif is what the test asks of a report.
type sarif struct {
	Version string
	Runs    []struct {
		Tool struct {
			Driver struct {
				Name, Version string
				Rules         []struct{ ID, HelpURI string }
			}
		}
		Results []struct {
			RuleID, Level string
			RuleIndex     int
			Locations     []struct{ PhysicalLocation physical }
			Fixes         []struct {
				ArtifactChanges []struct {
					ArtifactLocation struct{ URI string }
					Replacements     []struct {
						DeletedRegion   region
						InsertedContent struct{ Text string }
					}
				}
			}
		}
	}
}

type physical struct {
	ArtifactLocation struct{ URI string }
	Region           region
}

type region struct{ StartLine, StartColumn, EndLine, EndColumn int }

func TestWriteSARIF(t *testing.T) {
	list, _ := broken()
	var b bytes.Buffer
	require.NoError(t, check.WriteSARIF(&b, list, &check.SARIF{Version: "v1.2.3"}))
	var got sarif
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	require.Equal(t, "2.1.0", got.Version)
	driver, r := got.Runs[0].Tool.Driver, got.Runs[0].Results[0]
	assert.Equal(t, "v1.2.3", driver.Version)
	assert.Equal(t, "word-verb", driver.Rules[r.RuleIndex].ID)
	assert.Equal(t, "https://github.com/sopkit/sopkit/blob/main/sop/check/RULES.md#word-verb",
		driver.Rules[r.RuleIndex].HelpURI)
	assert.Equal(t, "warning", r.Level)
	at := region{3, 5, 3, 23}
	assert.Equal(t, physical{struct{ URI string }{"a.yaml"}, at}, r.Locations[0].PhysicalLocation)
	change := r.Fixes[0].ArtifactChanges[0]
	assert.Equal(t, "a.yaml", change.ArtifactLocation.URI)
	assert.Equal(t, at, change.Replacements[0].DeletedRegion)
	assert.Equal(t, "Memeriksa konsep", change.Replacements[0].InsertedContent.Text)
}

// Full names are file URIs, of Windows too; others are relative.
func TestURIs(t *testing.T) {
	for name, want := range map[string]string{
		"a b.yaml": "a%20b.yaml", "/srv/a#b.yaml": "file:///srv/a%23b.yaml",
		`C:\SOP\a b.yaml`:     "file:///C:/SOP/a%20b.yaml",
		`\\server\sop\a.yaml`: "file://server/sop/a.yaml", "sub/a.yaml": "sub/a.yaml",
	} {
		var b bytes.Buffer
		require.NoError(t, check.WriteSARIF(&b, []check.Finding{{Rule: "x", Pos: sop.Position{File: name}}}, nil))
		var got sarif
		require.NoError(t, json.Unmarshal(b.Bytes(), &got))
		require.Equal(t, want, got.Runs[0].Results[0].Locations[0].PhysicalLocation.ArtifactLocation.URI)
	}
}

// The page of the rules is made from their table.
func TestRulesPage(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, check.WriteRules(&b, sop.Indonesian))
	golden.Same(t, "../RULES.md", b.String())
	for _, r := range check.Rules() {
		require.Contains(t, b.String(), "\n## "+r.Name+"\n")
	}
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
