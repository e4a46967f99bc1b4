package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
)

// terminal returns both ends of a pseudo-terminal: the one a person sits at,
// and the one a program runs on.
func terminal(t *testing.T) (person, program *os.File) {
	t.Helper()
	person, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip("no terminals here: ", err)
	}
	t.Cleanup(func() { _ = person.Close() })
	control := func(request uintptr, value *int32) {
		raw, err := person.SyscallConn()
		require.NoError(t, err)
		var failed syscall.Errno
		require.NoError(t, raw.Control(func(fd uintptr) {
			_, _, failed = syscall.Syscall(syscall.SYS_IOCTL, fd, request, uintptr(unsafe.Pointer(value)))
		}))
		require.Zero(t, failed)
	}
	var unlocked, number int32
	control(syscall.TIOCSPTLCK, &unlocked)
	control(syscall.TIOCGPTN, &number)
	program, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	require.NoError(t, err)
	t.Cleanup(func() { _ = program.Close() })
	return person, program
}

// onTerminal starts the program on a terminal and waits until it draws its bar.
func onTerminal(t *testing.T) (c *exec.Cmd, person *os.File) {
	t.Helper()
	person, program := terminal(t)
	c = started(t, "sheet", "manual")
	c.Stdin, c.Stdout, c.Stderr = program, program, program
	c.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	require.NoError(t, c.Start())
	require.NoError(t, program.Close())
	seen, b := "", make([]byte, 1)
	for !strings.Contains(seen, "(1/40, ") {
		_, err := person.Read(b)
		require.NoError(t, err, seen)
		seen += string(b)
	}
	require.Contains(t, seen, "Menulis SOP")
	return c, person
}

// Ctrl-C at a terminal ends the program, which says so there.
func TestCtrlC(t *testing.T) {
	inManual(t)
	c, person := onTerminal(t)
	_, err := person.WriteString("\x03")
	require.NoError(t, err)
	rest, _ := io.ReadAll(person) // ends with an error when the program's end closes
	require.Equal(t, 130, exitCodeOf(t, c))
	require.Regexp(t, `Dihentikan; \d+ SOP belum ditulis`, string(rest))
	require.Less(t, requireWhole(t), 2*sheets)
}

// A terminal that is closed ends the program too.
func TestTerminalCloses(t *testing.T) {
	inManual(t)
	c, person := onTerminal(t)
	require.NoError(t, person.Close())
	require.Equal(t, 129, exitCodeOf(t, c))
	require.Less(t, requireWhole(t), 2*sheets)
}

// A full disk leaves the old files as they were.
func TestDiskFull(t *testing.T) {
	inFolder(t, map[string]string{"satu.yaml": sheetFile("Satu"), "out/none": ""})
	if err := syscall.Mount("tmpfs", "out", "tmpfs", 0, "size=8k"); err != nil {
		t.Skip("no small disk here: ", err)
	}
	t.Cleanup(func() { require.NoError(t, syscall.Unmount("out", syscall.MNT_DETACH)) })
	require.NoError(t, os.WriteFile("out/satu.pdf", []byte("old"), 0o666))
	code, _, errs := call("sheet", "satu.yaml", "--format", "pdf")
	require.Equal(t, exitInput, code)
	require.Equal(t, "GAGAL satu: out/satu.pdf: tempat penyimpanan penuh\n", errs)
	require.Equal(t, []string{"satu.pdf"}, filesIn(t, "out"))
	requireContent(t, "out/satu.pdf", "old")
}
