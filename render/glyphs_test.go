package render_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

func TestBoxed(t *testing.T) {
	p := &sop.Procedure{
		Title: "Daftar ✓ “kutip” – ≤ 5\tmenit", Remarks: []string{"☐"}, Roles: []sop.Role{{ID: "a", Name: "中"}},
		Steps: []sop.Step{{Activity: "Menerima ①", Output: []string{"✓ surat é"}}},
	}
	require.Equal(t, []rune{'①', '✓', '中'}, render.Boxed(p))
	require.Empty(t, render.Boxed(&sop.Procedure{Title: "Surat"}))
}
