package main

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/render"
	"github.com/spf13/pflag"
)

// settings are the flags of all commands; each command has those it uses.
type settings struct {
	dir       string
	out       string // -o as it was typed, where it names a file; or empty
	one       string // the name of that file without extension, in dir; or empty
	formats   formatList
	options   render.Options
	logo      string // file name, or empty
	signature string // file name, or empty
	form      formSettings
	check     checkSettings
	times     timesSettings
	edit      editSettings
	table     tableSettings
	force     bool               // make also what is current
	book      render.BookOptions // but for Sheets
	serve     serveSettings
}

// registerAll adds the flags that every command has.
func registerAll(f *pflag.FlagSet, t *words) {
	f.SortFlags = false
	f.String("lang", t.lang, t.flagLang) // read by wordsOf before the flags are parsed
	f.BoolP("help", "h", false, t.flagHelp)
}

// registerFiles adds the flags of commands that write sheets or forms.
func (s *settings) registerFiles(f *pflag.FlagSet, t *words) {
	f.SortFlags = false
	s.formats = formatList{t: t, list: usual}
	f.StringVarP(&s.dir, "out", "o", "out", t.flagOut)
	f.Var(&s.formats, "format", t.flagFormat)
	f.StringVar(&s.logo, "logo", "", t.flagLogo)
}

// registerSheet adds the flags of commands that write sheets.
func (s *settings) registerSheet(f *pflag.FlagSet, t *words) {
	s.registerFiles(f, t)
	s.registerDrawing(f, t)
	f.BoolVar(&s.force, "force", false, t.flagForce)
}

// registerFolder adds the flags of commands that draw sheets into a folder, in
// formats of their own.
func (s *settings) registerFolder(f *pflag.FlagSet, t *words) {
	f.SortFlags = false
	f.StringVarP(&s.dir, "out", "o", "out", t.flagOut)
	f.StringVar(&s.logo, "logo", "", t.flagLogo)
	s.registerDrawing(f, t)
}

// registerDrawing adds the flags that say how sheets are drawn.
func (s *settings) registerDrawing(f *pflag.FlagSet, t *words) {
	f.Var(&paperFlag{t, &s.options.Paper}, "paper", t.flagPaper)
	f.BoolVar(&s.options.ColumnNumbers, "column-numbers", false, t.flagColumnNumbers)
	f.Var(&footStrip{t, &s.options.FootStrip}, "foot-strip", t.flagFootStrip)
	f.Var(&lettering{t, &s.options.MinLettering}, "min-lettering", t.flagMinLettering)
	f.BoolVar(&s.options.NoLegend, "no-legend", false, t.flagNoLegend)
	f.BoolVar(&s.options.NoSignature, "no-signature", false, t.flagNoSignature)
	f.StringVar(&s.signature, "signature", "", t.flagSignature)
}

// formatList is the value of --format.
type formatList struct {
	t     *words
	list  []format
	given bool // on the command line
}

func (v *formatList) Type() string { return strings.Join(formatNames(), ",") }

func (v *formatList) String() string {
	names := make([]string, len(v.list))
	for i, f := range v.list {
		names[i] = string(f)
	}
	return strings.Join(names, ",")
}

func (v *formatList) Set(text string) error {
	var list []format
	for name := range strings.SplitSeq(strings.ToLower(text), ",") {
		f := format(strings.TrimSpace(name))
		if !slices.Contains(formats[:], f) {
			return fmt.Errorf(v.t.badFormat, string(f))
		}
		if !slices.Contains(list, f) {
			list = append(list, f)
		}
	}
	v.list, v.given = list, true
	return nil
}

// paperFlag is the value of --paper.
type paperFlag struct {
	t     *words
	paper *render.Paper
}

func (v *paperFlag) Type() string   { return paperList("|") }
func (v *paperFlag) String() string { return strings.ToLower(v.paper.String()) }

func (v *paperFlag) Set(text string) error {
	paper, err := render.ParsePaper(text)
	if err != nil {
		return fmt.Errorf(v.t.badPaper, paperList(", "))
	}
	*v.paper = paper
	return nil
}

// paperList lists the words of --paper.
func paperList(between string) string {
	var names []string
	for _, p := range render.Papers() {
		names = append(names, strings.ToLower(p.String()))
	}
	return strings.Join(names, between)
}

// footStrip is the value of --foot-strip.
type footStrip struct {
	t  *words
	mm *int
}

func (v *footStrip) Type() string   { return "MM" }
func (v *footStrip) String() string { return strconv.Itoa(*v.mm) }

func (v *footStrip) Set(text string) error {
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > 40 {
		return errors.New(v.t.badFootStrip)
	}
	*v.mm = n
	return nil
}

// lettering is the value of --min-lettering.
type lettering struct {
	t  *words
	pt *float64
}

func (v *lettering) Type() string   { return "PT" }
func (v *lettering) String() string { return strconv.FormatFloat(*v.pt, 'f', -1, 64) }

func (v *lettering) Set(text string) error {
	n, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64)
	if err != nil || !(n >= 6 && n <= 12) || n*4 != math.Trunc(n*4) {
		return errors.New(v.t.badLettering)
	}
	*v.pt = n
	return nil
}
