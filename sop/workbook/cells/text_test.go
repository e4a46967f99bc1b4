package cells_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/workbook/cells"
)

func TestUnescape(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "a_x": "a_x", "_x0041_": "A", "_x005F_x0041_": "_x0041_", "_x005f_": "_", "a_x0041_b_x0042_": "aAbB",
		"_x00e9_":        "é",
		"_xD83D__xDE00_": "😀", "_xD83D_": "\ufffd", "_xDE00__xD83D_": "\ufffd\ufffd", "_x004_": "_x004_",
		"_x004G_":       "_x004G_",
		"_x0041_x0042_": "Ax0042_", "_X0041_": "_X0041_",
	} {
		require.Equal(t, want, cells.Unescape(text), text)
	}
}
