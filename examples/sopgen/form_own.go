package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/sop"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// formOf returns the form of an ID of the catalogue, or of a form file.
func (p *program) formOf(id string) (*forms.Form, error) {
	if f, ok := catalogue.ByID(id); ok {
		return f, nil
	}
	if isFormFile(id) {
		return p.formFile(id)
	}
	var ids []string
	for _, f := range catalogue.All() {
		ids = append(ids, f.ID)
	}
	if near := nearestID(id, ids); near != "" {
		return nil, usageError{sprintf(p.t.form.unknownNear, id, near)}
	}
	return nil, usageError{sprintf(p.t.form.unknown, id)}
}

// isFormFile reports whether a word names a file rather than an ID.
func isFormFile(word string) bool {
	switch strings.ToLower(filepath.Ext(word)) {
	case ".yaml", ".yml", ".json":
		return true
	}
	return strings.ContainsAny(word, `/\`)
}

func (p *program) formFile(name string) (*forms.Form, error) {
	content, err := p.content(name)
	if err != nil {
		return nil, err
	}
	f, err := formfile.ReadForm(content, name)
	if err != nil {
		return nil, p.unreadable(err)
	}
	return f, nil
}

// nearestID is the only or shortest ID that begins with what was typed, or else
// the most alike; "" for none.
func nearestID(typed string, ids []string) string {
	near := ""
	for _, id := range ids {
		if typed != "" && strings.HasPrefix(id, strings.ToLower(typed)) && (near == "" || len(id) < len(near)) {
			near = id
		}
	}
	if near != "" {
		return near
	}
	return sop.Suggest(typed, ids)
}

// registerResult adds the flag of commands that print a file.
func (p *program) registerResult(f *pflag.FlagSet) {
	f.StringVarP(&p.s.form.result, "out", "o", "", p.t.form.flagResult)
}

// result prints a file, or writes it to --out.
func (p *program) result(ctx context.Context, content []byte) error {
	if p.s.form.result == "" {
		_, err := p.stdout.Write(content)
		return err
	}
	if err := replaceFile(ctx, p.s.form.result, content); err != nil {
		return err
	}
	_, err := fmt.Fprintln(p.stdout, p.s.form.result)
	return err
}

// written is result for what is written whole or not at all.
func (p *program) written(ctx context.Context, write func(io.Writer) error) error {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	return p.result(ctx, b.Bytes())
}

// newFormCommand writes the file of a form of one's own.
func (p *program) newFormCommand() *cobra.Command {
	w := &p.t.form
	return &cobra.Command{
		Use: "new FILE.yaml", Short: w.newShort, Long: w.newLong, Example: w.newExample,

		DisableFlagsInUseLine: true,

		Args: oneArg(w.oneFormFile),
		RunE: func(c *cobra.Command, args []string) error { return p.newForm(c.Context(), args[0]) },
	}
}

// newForm writes a new file; one that exists is left alone.
func (p *program) newForm(ctx context.Context, name string) error {
	if filepath.Ext(name) == "" {
		name += ".yaml"
	}
	if err := p.absent(name); err != nil {
		return err
	}
	id := strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
	var b bytes.Buffer
	if err := formfile.WriteNewForm(&b, sop.Slug(id)); err != nil {
		return err
	}
	if err := replaceFile(ctx, name, b.Bytes()); err != nil {
		return err
	}
	_, err := fmt.Fprintln(p.stdout, name)
	return err
}

// formSchemaCommand prints the schema of form files.
func (p *program) formSchemaCommand() *cobra.Command {
	w := &p.t.form
	c := &cobra.Command{
		Use: "schema", Short: w.schemaShort, Long: w.schemaLong, Example: w.schemaExample,

		DisableFlagsInUseLine: true,

		Args: p.noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return p.result(c.Context(), formfile.FormSchema()) },
	}
	p.registerResult(c.Flags())
	return c
}

// showCommand prints a form as a form file, to begin one's own with.
func (p *program) showCommand() *cobra.Command {
	w := &p.t.form
	c := &cobra.Command{
		Use: "show ID", Short: w.showShort, Long: w.showLong, Example: w.showExample,

		DisableFlagsInUseLine: true,

		Args: oneArg(w.oneID),
		RunE: func(c *cobra.Command, args []string) error {
			f, err := p.formOf(args[0])
			if err != nil {
				return err
			}
			return p.written(c.Context(), func(w io.Writer) error { return formfile.WriteForm(w, f) })
		},
	}
	p.registerResult(c.Flags())
	return c
}
