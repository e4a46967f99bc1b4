package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/spf13/cobra"
)

// patience is how long a program that was told to end waits for what it is
// doing: it takes a few milliseconds, unless nobody reads what it prints.
const patience = time.Second

func main() {
	if t, err := wordsOf(os.Args[1:]); err == nil {
		cobra.MousetrapHelpText, cobra.MousetrapDisplayDuration = t.mousetrap+"\n", time.Minute
	}
	signal.Ignore(syscall.SIGPIPE) // a reader that goes away stops no file half way; see output
	ctx, told := untilSignal()
	code := make(chan int, 1)
	go func() { code <- run(ctx, os.Args[1:], os.Stdout, os.Stderr) }()
	select {
	case c := <-code:
		os.Exit(c)
	case by := <-told:
		select {
		case c := <-code:
			os.Exit(c)
		case <-time.After(patience):
			os.Exit(by.exitCode())
		}
	}
}

// untilSignal returns a context that ends at the first signal that asks the
// program to end, and tells which it was. Signals that whoever started the
// program has it ignore, as nohup does with SIGHUP, stay ignored.
func untilSignal() (context.Context, <-chan stopped) {
	signals := make(chan os.Signal, 1)
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT} {
		if !signal.Ignored(s) {
			signal.Notify(signals, s)
		}
	}
	ctx, cancel := context.WithCancelCause(context.Background())
	told := make(chan stopped, 1)
	go func() {
		by := stopped{<-signals}
		cancel(by)
		told <- by
	}()
	return ctx, told
}
