package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A sheet of one page becomes one SVG, one of many a file for each page; the
// web page is one file.
func TestWebFormats(t *testing.T) {
	long := sheetFile("Panjang")
	for i := range 40 {
		long += fmt.Sprintf("  - {aktifitas: Mencatat surat %d, pelaksana: staf}\n", i)
	}
	inFolder(t, map[string]string{"satu.yaml": sheetFile("Satu"), "panjang.yaml": long})
	var stdout, stderr bytes.Buffer
	args := strings.Fields("sheet satu.yaml panjang.yaml --format svg,html -o hasil")
	require.Equal(t, exitOK, run(t.Context(), args, &stdout, &stderr), stderr.String())
	files := filesIn(t, "hasil")
	require.Subset(t, files, []string{"satu.svg", "satu.html", "panjang-1.svg", "panjang-2.svg", "panjang.html"})
	require.Contains(t, stdout.String(), "satu.svg  satu.html\n")
	pages := 0
	for _, name := range files {
		content, err := os.ReadFile("hasil/" + name)
		require.NoError(t, err)
		if strings.HasPrefix(name, "panjang-") { // in the order of their numbers
			pages++
			require.Contains(t, string(content), fmt.Sprintf("halaman %d dari ", pages))
		}
	}
	content, err := os.ReadFile("hasil/panjang.html")
	require.NoError(t, err)
	require.Equal(t, pages, strings.Count(string(content), "<svg "))

	args = strings.Fields("form blank sttpp --format html -o formulir")
	require.Equal(t, exitOK, run(t.Context(), args, &stdout, &stderr), stderr.String())
	require.Equal(t, []string{"sttpp.html"}, filesIn(t, "formulir"))
}

// Pages have numbers of one length.
func TestNamesOfPages(t *testing.T) {
	names := func(pages int, list ...format) (out []string) {
		for _, f := range filesOf("a", pages, list) {
			out = append(out, f.name)
		}
		return out
	}
	require.Equal(t, []string{"a.html", "a.svg"}, names(1, html, svg))
	require.Equal(t, []string{"a-1.svg", "a-2.svg", "a.pdf"}, names(2, svg, pdf))
	require.Equal(t, "a-03.svg", names(10, svg)[2])
}
