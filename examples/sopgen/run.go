package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/sop/source"
	"github.com/spf13/cobra"
)

// Exit codes. One that a signal ended exits with 128 and the signal's number.
const (
	exitOK    = 0   // everything was written
	exitInput = 1   // a problem in the input, the output folder or standard output
	exitUsage = 2   // called wrongly
	exitPipe  = 141 // the reader of standard output went away, as for a command that SIGPIPE ends
)

// Exit codes of a command that compares.
const (
	exitDiffers = 1 // there are differences
	exitTrouble = 2 // it could not compare, or not write what it found
)

// compared is what a command ends with that compares.
type compared struct {
	differs bool
	err     error // or nil
}

func (c compared) Error() string { return "sopgen: compared" }

// errReported says that the problems have been printed already.
var errReported = errors.New("sopgen: reported")

// usageError is a mistake in the command line.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

// run is the program: it carries out args and returns the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	out := &output{w: stdout}
	t, err := wordsOf(args)
	call := "sopgen"
	if err == nil {
		root, p := newCommand(t, args, out, stderr)
		var ran *cobra.Command
		ran, err = root.ExecuteContextC(ctx)
		if err == nil {
			err = p.help
		}
		call = ran.CommandPath()
	}
	var c compared
	if !errors.As(err, &c) {
		return out.settle(ctx, t, err, call, stderr)
	}
	switch code := out.settle(ctx, t, c.err, call, stderr); {
	case code == exitInput:
		return exitTrouble
	case code == exitOK && c.differs:
		return exitDiffers
	default:
		return code
	}
}

// settle tells what is left to tell of how a command ended, which was called
// so, and returns the exit code.
func (o *output) settle(ctx context.Context, t *words, err error, call string, stderr io.Writer) int {
	var usage usageError
	switch {
	case o.err != nil && (err == nil || errors.Is(err, o.err)):
		return o.failed(t, stderr)
	case err == nil:
		return exitOK
	case errors.As(err, &usage):
		fmt.Fprintf(stderr, "sopgen: %v\n%s\n", err, sprintf(t.seeHelp, call))
		return exitUsage
	case ctx.Err() != nil:
		if !errors.Is(err, errReported) {
			fmt.Fprintf(stderr, "sopgen: %s\n", t.interrupted)
		}
		return interrupted(ctx)
	case !errors.Is(err, errReported):
		fmt.Fprintf(stderr, "sopgen: %s\n", message(err, t.messages))
	}
	if o.err != nil {
		o.failed(t, stderr)
	}
	return exitInput
}

// failed tells that standard output failed and returns the exit code. A reader
// that went away has seen what it wanted: nothing is told then.
func (o *output) failed(t *words, stderr io.Writer) int {
	switch gone := readerGone(o.err); {
	case gone && o.files:
		return exitOK
	case gone:
		return exitPipe
	}
	fmt.Fprintf(stderr, "sopgen: %s\n", sprintf(t.outputFailed, source.Reason(o.err, t.messages)))
	return exitInput
}
