package main

import (
	"io"
	"os"

	"golang.org/x/term"
)

// output is standard output. It keeps the first error of writing to it, so
// that printing need not be looked after line by line: run tells of it.
type output struct {
	w     io.Writer
	err   error
	files bool // the command's work is files, and what it prints tells of them
}

func (o *output) Write(b []byte) (int, error) {
	if o.err != nil {
		return 0, o.err
	}
	n, err := o.w.Write(b)
	o.err = err
	return n, err
}

// coloured reports whether what is printed may have colours: on a terminal that
// knows them, unless NO_COLOR is set (https://no-color.org).
func coloured(w io.Writer) bool {
	if o, ok := w.(*output); ok {
		w = o.w
	}
	f, ok := w.(*os.File)
	return ok && isTerminal(w) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && knowsColours(f)
}

func isTerminal(w io.Writer) bool {
	if o, ok := w.(*output); ok {
		w = o.w
	}
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
