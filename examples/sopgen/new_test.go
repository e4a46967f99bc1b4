package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A manual begun by new gets sheets that it lists, which draw at once.
func TestNewInManual(t *testing.T) {
	inFolder(t, nil)
	code, out, errs := call("new", "--manual", "-o", "sop")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, "sop/manual.yaml\n", out)
	code, out, errs = call("new", "--title", "Surat Keluar", "-o", "sop")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, "sop/01-surat-keluar.yaml\n01-surat-keluar.yaml didaftarkan dalam sop: di sop/manual.yaml\n", out)
	t.Chdir("sop")
	code, out, _ = call("new", "--title", "Surat Masuk", "--lang", "en")
	require.Equal(t, exitOK, code)
	require.Equal(t, "02-surat-masuk.yaml\n02-surat-masuk.yaml added to the list sop: of manual.yaml\n", out)
	data, err := os.ReadFile("manual.yaml")
	require.NoError(t, err)
	require.Contains(t, string(data), "# Pejabat yang mengesahkan.")
	require.Contains(t, string(data), "\nsop: [01-surat-keluar.yaml, 02-surat-masuk.yaml]\n")
	data, err = os.ReadFile("02-surat-masuk.yaml")
	require.NoError(t, err)
	require.NotContains(t, string(data), "disahkan:")
	code, out, errs = call("sheet", ".", "--format", "pdf")
	require.Equal(t, exitOK, code, errs)
	require.Empty(t, errs)
	require.Contains(t, out, "01-surat-keluar.pdf\n02-surat-masuk.pdf\n")
	code, _, errs = call("new", "--manual")
	require.Equal(t, exitInput, code)
	require.Equal(t, "sopgen: manual.yaml sudah ada\n", errs)
}

func TestNewRefusesAndMakes(t *testing.T) {
	inFolder(t, nil)
	for name, want := range map[string]string{
		"x.xlsx": "sumber SOP ditulis sebagai .yaml, bukan .xlsx", "x.DOCX": "bukan .docx", "x.txt": "dengan .yaml",
		"manual.yaml": "pilih nama lain", "periksa.yml": "pilih nama lain", "x.json": "dengan .yaml",
	} {
		code, _, errs := call("new", "--title", "A", "-o", name)
		require.Equal(t, exitUsage, code, name)
		require.Contains(t, errs, want)
		require.Contains(t, errs, "Lihat: sopgen new --help")
	}
	code, _, errs := call("new", "--manual", "-o", "x.yaml")
	require.Equal(t, exitUsage, code)
	require.Contains(t, errs, "harus bernama manual.yaml")
	require.Empty(t, filesIn(t, "."))
	code, out, errs := call("new", "--title", "A", "-o", "baru/lagi/a")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, "baru/lagi/a.yaml\n", out)
}

// A sheet that the manual does not list is told by every command.
func TestUnlistedIsTold(t *testing.T) {
	inFolder(t, map[string]string{
		"m/manual.yaml": manualFile, "m/01-satu.yaml": sheetFile("Satu"), "m/02-dua.yaml": sheetFile("Dua"),
		"m/03-tiga.yaml": sheetFile("Tiga"), "m/data.yaml": "klien: x\n",
	})
	for _, args := range []string{"sheet m --format pdf", "times m", "diff m m", "form list --manual m",
		"sheet m/manual.yaml"} {
		_, _, errs := call(strings.Fields(args)...)
		require.Equal(t, "PERHATIAN m/03-tiga.yaml: tidak tercantum dalam sop: di manual.yaml, jadi tidak ikut; "+
			"tambahkan namanya di sana\n", errs, args)
	}
	code, out, _ := call("check", "m", "--rule", "id-number")
	require.Equal(t, exitOK, code)
	require.Regexp(t, `m/03-tiga.yaml  peringatan  structure  tidak tercantum`, out)
	_, out, _ = call("check", "m/03-tiga.yaml", "--format", "json", "--lang", "en")
	require.Contains(t, out, "pengesahan, dan pelaksana manual tidak berlaku")
	_, _, errs := call("sheet", "m/03-tiga.yaml", "--lang", "en")
	require.Contains(t, errs, "NOTE m/03-tiga.yaml: is not in the list sop: of manual.yaml, so the manual's letterhead")
	_, _, errs = call("sheet", "m/01-satu.yaml")
	require.Empty(t, errs)
}

func TestInputs(t *testing.T) {
	inFolder(t, map[string]string{
		"2025-dom.yaml": sheetFile("A"), "2026-dom.yaml": sheetFile("B"), "periksa.yaml": "profil: permenpan35\n",
		"kosong/x": "",
	})
	code, out, errs := call("sheet", "20*.yaml", "--format", "pdf")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, "2025-dom.pdf\n2026-dom.pdf\n", out[:len("2025-dom.pdf\n2026-dom.pdf\n")])
	for args, want := range map[string]string{
		"sheet 3*.yaml": "3*.yaml: berkas tidak dapat dibaca (tidak ada); tidak ada berkas yang cocok",
		"sheet hasil":   "hasil: berkas tidak dapat dibaca (tidak ada); folder hasil disebut dengan -o",
		"sheet .": ".: folder ini tidak berisi manual.yaml; sebutkan berkas SOP-nya: 2025-dom.yaml, " +
			"2026-dom.yaml",
		"sheet kosong":         "kosong: folder ini tidak berisi manual.yaml dan tidak berisi berkas SOP",
		"check kosong":         "kosong: folder ini tidak berisi manual.yaml dan tidak berisi berkas SOP",
		"form read a.docx":     "a.docx: tidak ada",
		"sheet 3*.yaml --lang": "",
	} {
		code, _, errs := call(strings.Fields(args)...)
		require.NotEqual(t, exitOK, code, args)
		require.Contains(t, errs, want, args)
	}
}

// From standard input a sheet is drawn, checked and tidied.
func TestStandardInput(t *testing.T) {
	inFolder(t, map[string]string{"in.yaml": sheetFile("Surat Masuk"), "bad.yaml": "nama: [\n"})
	from := func(name string, args ...string) (int, string, string) {
		f, err := os.Open(name)
		require.NoError(t, err)
		defer f.Close()
		was := os.Stdin
		defer func() { os.Stdin = was }()
		os.Stdin = f
		return call(args...)
	}
	code, out, errs := from("in.yaml", "sheet", "-", "--format", "pdf")
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, "surat-masuk.pdf\n")
	code, out, _ = from("in.yaml", "check", "-")
	require.Equal(t, exitOK, code, out)
	code, out, errs = from("in.yaml", "fmt", "-")
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, "nama: Surat Masuk\n")
	code, _, errs = from("bad.yaml", "sheet", "-")
	require.Equal(t, exitInput, code)
	require.Contains(t, errs, "-:1:")
}

func TestHelpAndCommands(t *testing.T) {
	inFolder(t, map[string]string{"a.yaml": sheetFile("A")})
	for args, want := range map[string]string{
		"chek":           "perintah \"chek\" tidak dikenal; mungkin maksudnya \"check\"\nLihat: sopgen --help\n",
		"a.yaml":         "perintah \"a.yaml\" tidak dikenal; untuk membuat lembarnya: sopgen sheet a.yaml\n",
		"form lst":       "mungkin maksudnya \"list\"\nLihat: sopgen form --help\n",
		"sheet --papr":   "Lihat: sopgen sheet --help\n",
		"manual --help":  "perintah \"manual\" tidak dikenal",
		"help manual":    "perintah \"manual\" tidak dikenal",
		"form xy --help": "perintah \"xy\" tidak dikenal",
		"schema xx":      "skema \"xx\" tidak ada; pilih sop, manual, atau periksa",
		"completion":     "pilih salah satu: bash, fish, powershell, zsh",
	} {
		code, _, errs := call(strings.Fields(args)...)
		require.Equal(t, exitUsage, code, args)
		require.Contains(t, errs, want, args)
	}
	for args, want := range map[string]string{
		"--version": "sopgen ", "help kunci": "| `putus_putus` |", "help keys --lang en": "| Key | Value |",
		"completion bash": "sopgen", "completion powershell": "sopgen", "completion zsh": "sopgen",
		"completion fish": "sopgen",
		"fmt --help":      "belum rapi", "schema --help": "sudah dicetak", "rules --help": "[RULE…]",
	} {
		code, out, errs := call(strings.Fields(args)...)
		require.Equal(t, exitOK, code, args)
		require.Empty(t, errs)
		require.Contains(t, out, want, args)
	}
	code, _, errs := call()
	require.Equal(t, exitInput, code)
	require.Contains(t, errs, "sopgen new --title")
	t.Setenv(langVariable, "en")
	_, _, errs = call("chek")
	require.Contains(t, errs, "unknown command")
	t.Setenv(langVariable, "xx")
	code, _, _ = call("chek")
	require.Equal(t, exitUsage, code)
}

// Colours are for terminals alone, and keep the columns in line.
func TestColours(t *testing.T) {
	require.False(t, coloured(&bytes.Buffer{}))
	require.Equal(t, "x", inColour("x", 0, false))
	require.Len(t, inColour("x", 1, true), len(inColour("x", 2, true)))
}
