package render_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	reading "github.com/sopkit/sopkit/sop/sopfile/drawn"
	"github.com/sopkit/sopkit/sop/soptest"
)

func quoted(v reflect.Value) string { return fmt.Sprintf("%+q", v.Interface()) }

// readBack draws a procedure and reads the sheet.
func readBack(t testing.TB, p *sop.Procedure, o *render.Options) reading.Reading {
	t.Helper()
	list, err := reading.Read(t.Context(), bytes.NewReader(write(t, "XLSX", p, o)), nil)
	require.NoError(t, err)
	require.Len(t, list, 1)
	return list[0]
}

// requireReadBack draws a procedure, reads the sheet, and compares.
func requireReadBack(t *testing.T, p *sop.Procedure, o *render.Options) {
	t.Helper()
	got := readBack(t, p, o)
	require.Empty(t, unlike(visible(p), visible(got.Procedure)))
	require.Empty(t, got.Findings)
	require.Equal(t, 1.0, got.Sure)
	require.NoError(t, got.Procedure.Validate())
}

// The sheets of the manual read back.
func TestReadDrawnManual(t *testing.T) {
	for _, p := range manual(t) {
		t.Run(p.ID, func(t *testing.T) { requireReadBack(t, &p, nil) })
	}
}

// Random procedures read back.
func TestReadDrawnRandom(t *testing.T) {
	n := uint64(200)
	if testing.Short() {
		n = 30
	}
	for seed := range n {
		p := soptest.Procedure(rand.New(rand.NewPCG(seed, 12)), soptest.Options{LongTexts: seed%4 == 0})
		t.Run(fmt.Sprint(seed), func(t *testing.T) { requireReadBack(t, p, nil) })
	}
}

// Procedures of all kinds that are hard to draw read back.
func TestReadDrawnKinds(t *testing.T) {
	n := uint64(6)
	if testing.Short() {
		n = 1
	}
	for _, k := range soptest.Kinds() {
		for seed := range n {
			p := soptest.OfKind(rand.New(rand.NewPCG(seed, 12)), k)
			t.Run(fmt.Sprintf("%s %d", k, seed), func(t *testing.T) { requireReadBack(t, p, nil) })
		}
	}
}
