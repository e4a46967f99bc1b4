// Package golden compares what was made with the files kept under testdata.
//
// It is for the tests of this module, which stand in several folders. With
// -update they write the files anew.
package golden

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Updating reports whether the files are to be written anew.
func Updating() bool { return *update }

// Same fails unless the file under testdata holds the text. With -update it
// writes the file.
func Same(t testing.TB, file, got string) {
	t.Helper()
	file = filepath.Join("testdata", filepath.FromSlash(file))
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err, "go test -update writes it")
	if string(want) != got {
		t.Fatalf("%s: %s; go test -update writes it anew", file, difference(string(want), got))
	}
}

// difference tells where two texts begin to differ, by lines.
func difference(want, got string) string {
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	const shown = 3
	from := func(list []string) string { return strings.Join(list[i:min(i+shown, len(list))], "\n\t") }
	return fmt.Sprintf("differs from line %d on (%d lines, not %d); want\n\t%s\ngot\n\t%s\n",
		i+1, len(b), len(a), from(a), from(b))
}
