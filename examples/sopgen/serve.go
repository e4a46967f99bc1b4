package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/sopkit/sopkit/examples/live"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// serveSettings are the flags of serve.
type serveSettings struct {
	port     int
	known    string
	readOnly bool
}

// usualPort is the port that serve listens on.
const usualPort = 8017

// serveCommand shows a manual in the browser while it is written.
func (p *program) serveCommand() *cobra.Command {
	w, s := wordsServe[p.t.messages], &p.s.serve
	c := &cobra.Command{
		Use: "serve MANUAL", Short: w.short, Long: w.long, Example: w.example, Args: oneArg(w.oneManual),

		DisableFlagsInUseLine: true,

		RunE: func(c *cobra.Command, args []string) error { return p.serve(c.Context(), args[0]) },
	}
	c.Flags().SortFlags = false
	c.Flags().IntVar(&s.port, "port", usualPort, w.flagPort)
	c.Flags().StringVar(&s.known, "known", "", w.flagKnown)
	c.Flags().BoolVar(&s.readOnly, "read-only", false, w.flagReadOnly)
	var drawing pflag.FlagSet // as sheet has them, but for those of files
	p.s.registerSheet(&drawing, p.t)
	drawing.VisitAll(func(f *pflag.Flag) {
		if f.Name != "out" && f.Name != "format" {
			c.Flags().AddFlag(f)
		}
	})
	p.s.check.register(c.Flags(), &p.t.check)
	return c
}

// serve serves a manual on this computer until ctx ends.
func (p *program) serve(ctx context.Context, path string) error {
	o, err := p.liveOptions(ctx, path)
	if err != nil {
		return err
	}
	w := wordsServe[p.t.messages]
	if s := p.s.serve; s.port < 0 || s.port > 65535 {
		return usageError{sprintf(p.t.badValue, "--port", strconv.Itoa(s.port), w.badPort)}
	}
	h, err := live.New(o)
	if err != nil {
		return p.unreadable(err)
	}
	defer h.Close()
	l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(p.s.serve.port)))
	if err != nil {
		return errors.New(sprintf(w.busy, p.s.serve.port))
	}
	fmt.Fprintln(p.stdout, sprintf(w.serving, path, "http://"+l.Addr().String()+"/"))
	return p.listen(ctx, h, l)
}

// listen answers and watches until ctx ends or one of both fails.
func (p *program) listen(ctx context.Context, h *live.Handler, l net.Listener) error {
	server := &http.Server{
		Handler: h, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, WriteTimeout: time.Minute,
	}
	ended := make(chan error, 2)
	inner, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() { ended <- h.Watch(inner) }()
	go func() { ended <- server.Serve(l) }()
	var err error
	select {
	case <-ctx.Done():
		if !byHand(ctx) {
			err = ctx.Err()
		}
	case err = <-ended:
	}
	_ = server.Close() // at once: pages keep their connections open
	return err
}

// liveOptions are how the flags want the manual served.
func (p *program) liveOptions(ctx context.Context, path string) (live.Options, error) {
	o := live.Options{Path: path, Lang: p.t.messages}
	flags, err := p.s.check.flags(p.t)
	if err != nil {
		return o, err
	}
	o.Check = func() (*check.Options, error) { return p.s.check.options(path, flags) }
	if o.Sheet, err = p.s.renderOptions(); err != nil {
		return o, err
	}
	if o.Form, err = p.formOptions(&sop.Manual{}); err != nil {
		return o, err
	}
	if name := p.s.serve.known; name != "" {
		data, err := p.content(name)
		if err != nil {
			return o, err
		}
		if o.Known, err = formfile.ReadKnown(data, name); err != nil {
			return o, p.unreadable(err)
		}
	}
	if !p.s.serve.readOnly {
		o.Save = func(name string, data []byte) error { return p.saved(ctx, name, data) }
	}
	return o, nil
}

// saved writes a file from a page; the error is in words for staff.
func (p *program) saved(ctx context.Context, name string, data []byte) error {
	if err := replaceFile(ctx, name, data); err != nil {
		return errors.New(message(err, p.t.messages))
	}
	return nil
}
