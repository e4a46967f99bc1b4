package sopfile_test

import (
	"bytes"
	"io"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
)

// forty is a procedure of forty rows with its file.
func forty(b *testing.B) (*sop.Procedure, []byte) {
	p := soptest.Procedure(rand.New(rand.NewPCG(1, 1)), soptest.Options{Steps: 40, Roles: 6})
	var out bytes.Buffer
	require.NoError(b, sopfile.WriteProcedure(&out, p, sopfile.YAML))
	return p, out.Bytes()
}

func BenchmarkRead(b *testing.B) {
	_, data := forty(b)
	for b.Loop() {
		_, err := sopfile.ReadProcedure(data, "a.yaml")
		require.NoError(b, err)
	}
}

func BenchmarkWriteProcedure(b *testing.B) {
	p, _ := forty(b)
	for b.Loop() {
		require.NoError(b, sopfile.WriteProcedure(io.Discard, p, sopfile.YAML))
	}
}

func BenchmarkValidate(b *testing.B) {
	p, _ := forty(b)
	for b.Loop() {
		require.NoError(b, p.Validate())
	}
}
