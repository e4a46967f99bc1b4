package sopfile

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// KEYS.md is what the table of keys says; -update writes it anew.
func TestKeysAreCurrent(t *testing.T) {
	const file = "KEYS.md"
	if golden.Updating() {
		require.NoError(t, os.WriteFile(file, []byte(Keys(sop.Indonesian)), 0o644))
	}
	data, err := os.ReadFile(file)
	require.NoError(t, err, "go test -update writes it")
	require.Equal(t, string(data), Keys(sop.Indonesian), "go test -update writes it anew")
	require.Contains(t, Keys(sop.English), "| `putus_putus` |")
}

// Every key has a row with an example that the reader and the schema take.
func TestKeysHaveExamples(t *testing.T) {
	rest := "nama: A\nlangkah: [{aktifitas: A, pelaksana: a, id: p}]\n"
	samples := []string{"%s", "", "kop: {%s}", "disahkan: {%s}", "pelaksana: [{%s}]", "langkah: [{%s}]",
		"langkah: [{pelaksana: {peran: a, %s}}]", "langkah: [{pelaksana: a, alur: {ke: a, %s}}]", "label: {%s}"}
	require.Len(t, samples, len(keyParts))
	for i, part := range keyParts {
		for _, f := range part.fields {
			line := exampleOf(&f)
			require.Contains(t, Keys(sop.Indonesian), "| `"+f.Key+"` |")
			kind, text := Sheet, strings.Replace(samples[i], "%s", line, 1)
			switch {
			case samples[i] == "":
				kind, text = Manual, line
			case f.Key == taskRole || f.Key == flowTarget:
				text = strings.NewReplacer("peran: a, ", "", "ke: a, ", "").Replace(text)
			}
			if len(text) > 0 && kind == Sheet && i > 0 && !strings.HasPrefix(text, "langkah") {
				text = rest + text
			}
			_, errs := said([]byte(text), "a.yaml", kind)
			require.Empty(t, errs, text)
		}
	}
}
