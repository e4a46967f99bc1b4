package main

import (
	"errors"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// renderOptions returns the options with the pictures read and made ready.
func (s *settings) renderOptions() (*render.Options, error) {
	o := s.options
	var err error
	if o.Logo, err = readPicture(s.logo); err != nil {
		return nil, err
	}
	if o.Signature, err = readPicture(s.signature); err != nil {
		return nil, err
	}
	ready, err := o.Prepare()
	return ready, s.inPicture(err)
}

// formOptions returns what the manual and the flags say about forms, with the
// logo read and made ready.
func (p *program) formOptions(m *sop.Manual) (*render.FormOptions, error) {
	logo, err := readPicture(p.s.logo)
	if err != nil {
		return nil, err
	}
	ready, err := (&render.FormOptions{Unit: m.Unit, Logo: logo}).Prepare()
	return ready, p.s.inPicture(err)
}

// pictureError is a file that cannot be drawn as a picture.
type pictureError struct {
	file  string
	fault *render.PictureError
}

func (e *pictureError) Error() string             { return e.message(sop.English) }
func (e *pictureError) Unwrap() error             { return e.fault }
func (e *pictureError) message(l sop.Lang) string { return e.file + ": " + e.fault.Message(l) }

// inPicture adds the file's name to what is wrong with a picture.
func (s *settings) inPicture(err error) error {
	var fault *render.PictureError
	if !errors.As(err, &fault) {
		return err
	}
	file := s.logo
	if fault.Picture == "signature" {
		file = s.signature
	}
	return &pictureError{file, fault}
}

// readPicture reads a picture's file, which is no longer than a picture may be;
// nil for no name.
func readPicture(name string) ([]byte, error) {
	if name == "" {
		return nil, nil
	}
	return source.Read(name, render.MaxPicture)
}
