package main

import (
	"testing"

	"github.com/sopkit/sopkit/sop"
	"github.com/stretchr/testify/require"
)

func TestSafeName(t *testing.T) {
	for _, c := range []struct{ id, title, want string }{
		{"surat-keluar", "Proses", "surat-keluar"},
		{"", "Proses Surat Keluar", "proses-surat-keluar"},
		{"../../etc/passwd", "", "etc-passwd"},
		{`C:\Windows\x`, "", "c-windows-x"},
		{"..", "", "sop"},
		{"", "", "sop"},
		{"CON", "", "sop-con"},
		{"lpt1", "", "sop-lpt1"},
		{"\x00\n", "", "sop"},
	} {
		require.Equal(t, c.want, safeName(&sop.Procedure{ID: c.id, Title: c.title}), "%q %q", c.id, c.title)
	}
}

func TestUnique(t *testing.T) {
	taken := map[string]bool{}
	for _, want := range []string{"a", "a-2", "a-3"} {
		require.Equal(t, want, unique("a", taken))
	}
	require.Equal(t, "A-4", unique("A", taken))
	require.Equal(t, "a-2-2", unique("a-2", taken))
}
