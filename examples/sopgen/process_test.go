//go:build unix

package main

import (
	"archive/zip"
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// self is the name under which the test binary is the program itself.
const self = "sopgen"

func TestMain(m *testing.M) {
	if os.Args[0] == self {
		main()
	}
	cache, err := os.MkdirTemp("", "sopgen")
	if err == nil {
		err = os.Setenv("XDG_CACHE_HOME", cache)
	}
	if err != nil {
		panic(err)
	}
	code := m.Run()
	_ = os.RemoveAll(cache) // it is among what may be removed at any time
	os.Exit(code)
}

// started is the program as a process of its own, not yet running.
func started(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	binary, err := os.Executable()
	require.NoError(t, err)
	c := exec.CommandContext(t.Context(), binary, args...)
	c.Args[0] = self
	return c
}

// exitCodeOf waits for a process that was started; a signal that ended it
// counts as minus its number.
func exitCodeOf(t *testing.T, c *exec.Cmd) int {
	t.Helper()
	_ = c.Wait() // the state tells all
	status, ok := c.ProcessState.Sys().(syscall.WaitStatus)
	require.True(t, ok)
	if status.Signaled() {
		return -int(status.Signal())
	}
	return status.ExitStatus()
}

// sheets is how many sheets the manual of the tests has: so many that a signal
// after the first finds the program at work.
const sheets = 40

// inManual makes a folder with a manual and, in out, an old file for each that
// the program writes.
func inManual(t *testing.T) {
	t.Helper()
	files := map[string]string{"manual/manual.yaml": "kop: {baris: [PANTI], tahun: 2019}\n"}
	for i := range sheets {
		name := fmt.Sprintf("%02d-surat", i+1)
		files["manual/"+name+".yaml"] = sheetFile("Surat") + fmt.Sprintf("id: surat-%d\n", i+1)
		for _, f := range usual {
			files[fmt.Sprintf("out/%02d-surat-%d.%s", i+1, i+1, f)] = "old"
		}
	}
	inFolder(t, files)
}

// requireWhole checks that out holds the files of the manual and no other,
// each as it was or whole, and returns how many are new.
func requireWhole(t *testing.T) (fresh int) {
	t.Helper()
	list := filesIn(t, "out")
	require.Len(t, list, 2*sheets, "a file is lost, or a temporary one is left")
	for _, name := range list {
		content, err := os.ReadFile(filepath.Join("out", name))
		require.NoError(t, err)
		if string(content) == "old" {
			continue
		}
		fresh++
		if strings.HasSuffix(name, ".pdf") {
			require.True(t, bytes.HasSuffix(bytes.TrimSpace(content), []byte("%%EOF")), name)
		} else {
			_, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
			require.NoError(t, err, name)
		}
	}
	return fresh
}

// A signal ends the program after the file it is at; no second one is needed.
func TestSignals(t *testing.T) {
	for s, code := range map[syscall.Signal]int{
		syscall.SIGINT: 130, syscall.SIGTERM: 143, syscall.SIGHUP: 129, syscall.SIGQUIT: 131,
	} {
		for _, lines := range []int{1, 7} {
			t.Run(fmt.Sprint(s, lines), func(t *testing.T) {
				inManual(t)
				c := started(t, "sheet", "manual")
				var errs bytes.Buffer
				c.Stderr = &errs
				out, err := c.StdoutPipe()
				require.NoError(t, err)
				require.NoError(t, c.Start())
				read := bufio.NewReader(out)
				for range lines {
					_, err := read.ReadString('\n')
					require.NoError(t, err)
				}
				require.NoError(t, c.Process.Signal(s))
				_, err = io.Copy(io.Discard, read)
				require.NoError(t, err)
				require.Equal(t, code, exitCodeOf(t, c), errs.String())
				require.Regexp(t, `^Dihentikan; \d+ SOP belum ditulis`, errs.String())
				require.Equal(t, 1, strings.Count(errs.String(), "\n"))
				fresh := requireWhole(t)
				require.GreaterOrEqual(t, fresh, 2*lines)
				require.Less(t, fresh, 2*sheets)
			})
		}
	}
}

// Nobody reads what the program prints: a signal ends it nevertheless.
func TestSignalWhilePrinting(t *testing.T) {
	inManual(t)
	c := started(t, "check", "manual", "--format", "json")
	out, err := c.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, c.Start())
	_, err = io.ReadFull(out, make([]byte, 1))
	require.NoError(t, err)
	require.NoError(t, c.Process.Signal(syscall.SIGTERM))
	state, err := c.Process.Wait() // the rest is not read
	require.NoError(t, err)
	require.Equal(t, 143, state.ExitCode())
}

// Watching ends with Ctrl-C as it is meant to, and by other signals as any
// command.
func TestSignalsEndWatching(t *testing.T) {
	for s, code := range map[syscall.Signal]int{syscall.SIGINT: 0, syscall.SIGTERM: 143} {
		inFolder(t, map[string]string{"a.yaml": sheetFile("A")})
		c := started(t, "watch", "a.yaml")
		out, err := c.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, c.Start())
		read := bufio.NewReader(out)
		_, err = read.ReadString('\n')
		require.NoError(t, err)
		require.NoError(t, c.Process.Signal(s))
		_, err = io.Copy(io.Discard, read)
		require.NoError(t, err)
		require.Equal(t, code, exitCodeOf(t, c), s)
	}
}

// A signal that the program was started to ignore, as by nohup, does not end it.
func TestSignalIgnored(t *testing.T) {
	inManual(t)
	signal.Ignore(syscall.SIGHUP)
	t.Cleanup(func() { // to be heard is the only way not to be ignored again
		signal.Notify(make(chan os.Signal, 1), syscall.SIGHUP)
	})
	c := started(t, "sheet", "manual")
	out, err := c.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, c.Start())
	read := bufio.NewReader(out)
	_, err = read.ReadString('\n')
	require.NoError(t, err)
	require.NoError(t, c.Process.Signal(syscall.SIGHUP))
	_, err = io.Copy(io.Discard, read)
	require.NoError(t, err)
	require.Equal(t, exitOK, exitCodeOf(t, c))
	require.Equal(t, 2*sheets, requireWhole(t))
}

// A reader that goes away, as head does, ends no writing of files.
func TestReaderGoesAway(t *testing.T) {
	for _, lines := range []int{0, 1} {
		inManual(t)
		c := started(t, "sheet", "manual")
		var errs bytes.Buffer
		c.Stderr = &errs
		out, err := c.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, c.Start())
		read := bufio.NewReader(out)
		for range lines {
			_, err := read.ReadString('\n')
			require.NoError(t, err)
		}
		require.NoError(t, out.Close())
		require.Equal(t, exitOK, exitCodeOf(t, c), errs.String())
		require.Empty(t, errs.String())
		require.Equal(t, 2*sheets, requireWhole(t))
	}
}

// found are commands of printing that find something.
var found = regexp.MustCompile(`role|broken|untidy`)

// Where the output is all there is, it is the exit code that tells.
func TestReaderGoesAwayFromOutput(t *testing.T) {
	withFiles(t)
	for _, args := range printing {
		read, write, err := os.Pipe()
		require.NoError(t, err)
		require.NoError(t, read.Close())
		c := started(t, strings.Fields(args)...)
		var errs bytes.Buffer
		c.Stdout, c.Stderr = write, &errs
		require.NoError(t, c.Start())
		require.NoError(t, write.Close())
		code := exitCodeOf(t, c)
		if found.MatchString(args) && code == exitInput {
			continue // what was found counts
		}
		require.Equal(t, exitPipe, code, args)
		require.NotContains(t, errs.String(), "keluaran", args)
	}
}

// A file that grows beyond what the process may write is not left half done.
func TestFileSizeLimit(t *testing.T) {
	inFolder(t, map[string]string{"satu.yaml": sheetFile("Satu"), "out/satu.pdf": "old"})
	var was syscall.Rlimit
	require.NoError(t, syscall.Getrlimit(syscall.RLIMIT_FSIZE, &was))
	small := was
	small.Cur = 4096
	c := started(t, "sheet", "satu.yaml", "--format", "pdf")
	var errs bytes.Buffer
	c.Stderr = &errs
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &small))
	err := c.Start()
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &was))
	require.NoError(t, err)
	require.Equal(t, exitInput, exitCodeOf(t, c))
	require.Contains(t, errs.String(), "GAGAL satu: out/satu.pdf: ")
	require.NotContains(t, errs.String(), ".tmp")
	require.Equal(t, []string{"satu.pdf"}, filesIn(t, "out"))
	requireContent(t, "out/satu.pdf", "old")
}
