package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"

	"github.com/schollz/progressbar/v3"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// report tells what is being written: with a bar on a terminal, else with a
// line for each document, and a summary at the end.
type report struct {
	t              *words
	kind           kindWords
	dir            string
	stdout, stderr io.Writer
	bar            *progressbar.ProgressBar // nil: plain lines
	done, files    int
	failed         int
	current        int // documents whose files were what they would be
	left           int // documents left out by an interruption
	bytes          int64
}

func newReport(t *words, kind kindWords, dir string, stdout, stderr io.Writer) *report {
	if o, ok := stdout.(*output); ok {
		o.files = true
	}
	return &report{t: t, kind: kind, dir: dir, stdout: stdout, stderr: stderr}
}

// start begins the report on n documents.
func (r *report) start(n int) {
	if isTerminal(r.stdout) && isTerminal(r.stderr) {
		r.bar = newBar(n, r.kind.writing, r.stderr)
	}
}

func newBar(n int, about string, w io.Writer) *progressbar.ProgressBar {
	return progressbar.NewOptions(n,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSetDescription(about),
		progressbar.OptionShowCount(),
		progressbar.OptionSetPredictTime(true),
		progressbar.OptionShowIts(),
		progressbar.OptionSetItsString("dok"),
		progressbar.OptionSetWidth(20),
		progressbar.OptionClearOnFinish())
}

// more tells that there are n documents more than start knew of.
func (r *report) more(n int) {
	if r.bar != nil {
		r.bar.AddMax(n)
	}
}

// add reports one document. Those left out by an interruption are passed over:
// the summary names it once.
func (r *report) add(j job, w written) {
	r.files += len(w.files)
	r.bytes += w.bytes
	switch {
	case w.current:
		r.current++
	case w.err == nil:
		r.done++
		if r.bar != nil {
			_ = r.bar.Clear() // the terminal is gone or it is not
		}
		fmt.Fprintln(r.stdout, strings.Join(w.files, "  "))
		inPDF := func(name string) bool { return strings.HasSuffix(name, string(pdf)) }
		if len(j.box) > 0 && slices.ContainsFunc(w.files, inPDF) {
			fmt.Fprintln(r.stderr, sprintf(r.t.boxes, j.name, strings.Join(strings.Split(string(j.box), ""), " ")))
		}
	case errors.Is(w.err, context.Canceled):
		r.left++
	default:
		r.failed++
		if r.bar != nil {
			_ = r.bar.Clear() // the terminal is gone or it is not; the message below matters
		}
		fmt.Fprintln(r.stderr, failure(j, w.err, r.t))
	}
	if r.bar != nil {
		_ = r.bar.Add(1)
	}
}

// failure tells what went wrong with a job. An error of reading names the file
// itself.
func failure(j job, err error, t *words) string {
	if j.draw == nil {
		return sprintf(t.inputFailed, message(err, t.messages))
	}
	return sprintf(t.sheetFailed, j.name, message(err, t.messages))
}

// message writes an error in the language, as far as it knows it.
func message(err error, lang sop.Lang) string {
	var problems sop.Problems
	if errors.As(err, &problems) {
		return problems.Show(lang)
	}
	var left refusal
	var inPath *fs.PathError
	var inPicture *pictureError
	var inWorkbook *render.ReadError
	var inSheet *render.TooLargeError
	switch {
	case errors.As(err, &inPicture):
		return inPicture.message(lang)
	case errors.As(err, &inWorkbook):
		return inWorkbook.Message(lang)
	case errors.As(err, &left):
		return left.path + ": " + left.why[lang]
	case errors.Is(err, render.ErrOptions):
		return strings.TrimPrefix(err.Error(), "render: ")
	case errors.As(err, &inSheet):
		return inSheet.Text.In(lang)
	case errors.Is(err, render.ErrTooLarge), errors.Is(err, render.ErrFormTooLarge):
		return tooLarge.In(lang)
	case errors.Is(err, render.ErrCellTooLong):
		return cellTooLong.In(lang)
	case errors.As(err, &inPath):
		return inPath.Path + ": " + source.Reason(err, lang)
	}
	return err.Error()
}

// tooLarge tells what to do about a sheet or form that does not fit.
var tooLarge = sop.Text{
	ID: "tidak muat di kertasnya, juga dengan huruf terkecil: pendekkan teks yang paling panjang " +
		"(kotak identitas, hasil keputusan, nilai isian), kurangi kolom, atau pakai kertas yang lebih besar",
	EN: "does not fit its paper, even with the smallest lettering: shorten the longest texts " +
		"(identity boxes, outcomes, values), use fewer columns, or a larger paper",
}

// cellTooLong tells what to do about a paragraph that no cell of Excel holds.
var cellTooLong = sop.Text{
	ID: "satu paragraf beserta isiannya lebih dari 32.767 huruf, batas satu sel Excel: " +
		"pendekkan isiannya, atau tulis PDF saja (--format pdf)",
	EN: "a paragraph with its values is longer than 32,767 characters, the most a cell of Excel holds: " +
		"shorten the values, or write the PDF alone (--format pdf)",
}

// close prints the summary and returns errReported unless all went well.
func (r *report) close() error {
	if r.bar != nil {
		_ = r.bar.Finish()
	}
	if r.files > 0 || r.failed == 0 && r.current == 0 {
		fmt.Fprintf(r.stdout, r.kind.summary+"\n", r.files, size(r.bytes, r.t), r.done, r.dir)
	}
	if r.current > 0 {
		fmt.Fprintf(r.stdout, r.t.current+"\n", r.current)
	}
	if r.failed > 0 && r.failed+r.done > 1 {
		fmt.Fprintf(r.stderr, r.t.failures+"\n", r.failed)
	}
	if r.left > 0 {
		fmt.Fprintf(r.stderr, r.kind.interrupted+"\n", r.left)
	}
	if r.failed > 0 || r.left > 0 {
		return errReported
	}
	return nil
}

// size writes a number of bytes for people.
func size(n int64, t *words) string {
	text, unit := sprintf("%d", n), "B"
	switch {
	case n >= 1e6:
		text, unit = sprintf("%.1f", float64(n)/1e6), "MB"
	case n >= 1e3:
		text, unit = sprintf("%.1f", float64(n)/1e3), "kB"
	}
	return strings.Replace(text, ".", t.decimal, 1) + " " + unit
}
