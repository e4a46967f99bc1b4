package main

import (
	"context"
	"errors"
	"fmt"
	"io"
)

// Exit codes.
const (
	exitOK    = 0 // everything was written
	exitInput = 1 // a problem in the input or the output folder, or interrupted
	exitUsage = 2 // called wrongly
)

// errReported says that the problems have been printed already.
var errReported = errors.New("sopgen: reported")

// usageError is a mistake in the command line.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

// run is the program: it carries out args and returns the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	t, err := wordsOf(args)
	if err == nil {
		err = newCommand(t, args, stdout, stderr).ExecuteContext(ctx)
	}
	var usage usageError
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &usage):
		fmt.Fprintf(stderr, "sopgen: %v\n%s\n", err, t.seeHelp)
		return exitUsage
	case !errors.Is(err, errReported):
		fmt.Fprintf(stderr, "sopgen: %s\n", message(err, t.messages))
	}
	return exitInput
}
