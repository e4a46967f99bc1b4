package render_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// Every symbol there is can be drawn in every format, in a step as in the
// legend.
func TestEverySymbolIsDrawn(t *testing.T) {
	for _, k := range sop.Symbols() {
		p := soptest.Full()
		p.Legend = []sop.Symbol{k}
		if k.InSteps() {
			p.Steps[1].Tasks[0].Symbols = p.Legend
		}
		for _, format := range []string{"XLSX", "PDF"} {
			require.NotEmpty(t, write(t, format, p, &render.Options{}), k.String())
		}
	}
}
