package main

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	_ "image/jpeg" // pictures are JPEG
	_ "image/png"  // or PNG
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/source"
	"github.com/spf13/pflag"
)

// settings are the flags of all commands; each command has those it uses.
type settings struct {
	dir       string
	formats   formatList
	options   render.Options
	logo      string // file name, or empty
	signature string // file name, or empty
	form      formSettings
	check     checkSettings
	edit      editSettings
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
	s.formats = formatList{t: t, list: formats[:]}
	f.StringVarP(&s.dir, "out", "o", "out", t.flagOut)
	f.Var(&s.formats, "format", t.flagFormat)
	f.StringVar(&s.logo, "logo", "", t.flagLogo)
}

// registerSheet adds the flags of commands that write sheets.
func (s *settings) registerSheet(f *pflag.FlagSet, t *words) {
	s.registerFiles(f, t)
	f.Var(&paperFlag{t, &s.options.Paper}, "paper", t.flagPaper)
	f.BoolVar(&s.options.ColumnNumbers, "column-numbers", false, t.flagColumnNumbers)
	f.Var(&footStrip{t, &s.options.FootStrip}, "foot-strip", t.flagFootStrip)
	f.BoolVar(&s.options.NoLegend, "no-legend", false, t.flagNoLegend)
	f.BoolVar(&s.options.NoSignature, "no-signature", false, t.flagNoSignature)
	f.StringVar(&s.signature, "signature", "", t.flagSignature)
}

// renderOptions returns the options with the pictures read.
func (s *settings) renderOptions() (*render.Options, error) {
	o := s.options
	var err error
	if o.Logo, err = readPicture(s.logo); err != nil {
		return nil, err
	}
	if o.Signature, err = readPicture(s.signature); err != nil {
		return nil, err
	}
	return &o, nil
}

// pictureError is a file that is no picture.
type pictureError string

func (e pictureError) Error() string { return string(e) + ": not a whole PNG or JPEG picture" }

// maxPicture is the size of a picture's file at most, in bytes.
const maxPicture = 64 << 20

// readPicture reads a picture; nil for no name.
func readPicture(name string) ([]byte, error) {
	if name == "" {
		return nil, nil
	}
	data, err := source.Read(name, maxPicture)
	if err != nil {
		return nil, err
	}
	if _, kind, err := image.DecodeConfig(bytes.NewReader(data)); err != nil || kind != "png" && kind != "jpeg" {
		return nil, pictureError(name)
	}
	return data, nil
}

// formatList is the value of --format.
type formatList struct {
	t    *words
	list []format
}

func (v *formatList) Type() string { return "xlsx,pdf" }

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
	v.list = list
	return nil
}

// paperFlag is the value of --paper.
type paperFlag struct {
	t     *words
	paper *render.Paper
}

func (v *paperFlag) Type() string   { return "f4|a4|legal|letter" }
func (v *paperFlag) String() string { return strings.ToLower(v.paper.String()) }

func (v *paperFlag) Set(text string) error {
	for _, p := range []render.Paper{render.F4, render.A4, render.Legal, render.Letter} {
		if strings.EqualFold(text, p.String()) {
			*v.paper = p
			return nil
		}
	}
	return errors.New(v.t.badPaper)
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
