package sopfile_test

import (
	"bytes"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
)

// requireSchema checks that a schema takes a JSON file.
func requireSchema(t *testing.T, k sopfile.Kind, data []byte) {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(sopfile.Schema(k)))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("schema.json", doc))
	s, err := c.Compile("schema.json")
	require.NoError(t, err)
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	require.NoError(t, err)
	require.NoError(t, s.Validate(v))
}

// Every field there is is written, read back, and known to the schema.
func TestEveryFieldIsWrittenAndReadBack(t *testing.T) {
	p, m := soptest.Full(), soptest.FullManual()
	requireBack(t, p)
	for _, f := range formats {
		require.Equal(t, m, manualBack(t, m, f))
	}
	var b bytes.Buffer
	require.NoError(t, sopfile.WriteProcedure(&b, p, sopfile.JSON))
	requireSchema(t, sopfile.Sheet, b.Bytes())
	require.NoError(t, sopfile.WriteManual(m, sopfile.JSON, func(name string, data []byte) error {
		k, _ := sopfile.KindOf(name)
		requireSchema(t, k, data)
		return nil
	}))
}

// A sheet that differs from its manual in every field it may inherit says so.
func TestEveryInheritedFieldCanDiffer(t *testing.T) {
	m := soptest.FullManual()
	p := &m.Procedures[0]
	for _, part := range []any{&p.Unit, &p.Approval, &p.Labels} {
		for _, l := range soptest.Leaves(part) {
			switch to := l.Value.Addr().Interface().(type) {
			case *int:
				*to++
			case *bool:
				*to = !*to
			default:
				l.Value.SetString(l.Value.String() + " lain")
			}
		}
	}
	p.Roles[0].Name = "lain"
	for _, f := range formats {
		require.Equal(t, m, manualBack(t, m, f))
	}
}

// Every symbol is read and written where it may stand.
func TestEverySymbolIsReadAndWritten(t *testing.T) {
	for _, k := range sop.Symbols() {
		p := soptest.Full()
		p.Legend = []sop.Symbol{k}
		if k.InSteps() && k != sop.Decision {
			p.Steps[0].Tasks[0].Symbols = p.Legend
		}
		requireBack(t, p)
		var b bytes.Buffer
		require.NoError(t, sopfile.WriteProcedure(&b, p, sopfile.JSON))
		requireSchema(t, sopfile.Sheet, b.Bytes())
	}
}
