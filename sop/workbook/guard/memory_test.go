package guard_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// However much a workbook unpacks to, checking it takes little memory.
func TestMemory(t *testing.T) {
	bombs := map[string]parts{
		"cells":   with(sheet1, sheet(rows(200_000, fullRow), "")),
		"strings": with("xl/sharedStrings.xml", "<sst>"+strings.Repeat("<si><t>x</t></si>", 1_000_000)+"</sst>"),
		"text":    with("xl/sharedStrings.xml", "<sst><si><t>"+strings.Repeat("x&amp;", 2_000_000)+"</t></si></sst>"),
		"merges":  with(sheet1, sheet("", strings.Repeat(`<mergeCell ref="C1:D1"/>`, 500_000))),
		"media":   with("xl/media/a", strings.Repeat(" ", 30<<20)),
	}
	all := guard.Limits{Rows: 1 << 30, Cells: 1 << 30, Strings: 1 << 30, Merges: 1 << 30, Elements: 1 << 30}
	for name, p := range bombs {
		data := zipped(t, p)
		for _, l := range []guard.Limits{{}, all} {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, err := check(t, data, l)
			runtime.ReadMemStats(&after)
			if l == all {
				require.NoError(t, err, name)
			}
			require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(2<<20), name)
		}
	}
}

// A zip whose directory has more entries than it may is given up before they
// are read.
func TestDirectory(t *testing.T) {
	p := plain()
	for i := range 40_000 {
		p[fmt.Sprint("x", i)] = ""
	}
	data := zipped(t, p)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := check(t, data, guard.Limits{})
	runtime.ReadMemStats(&after)
	requireLimit(t, err, "Parts")
	require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(8<<20))
}
