package sopfile

import (
	"fmt"
	"io"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// Format is the notation of a file. The zero value is YAML.
type Format uint8

// The formats.
const (
	YAML Format = iota
	JSON
)

// Ext returns the ending of file names: ".yaml" or ".json".
func (f Format) Ext() string {
	if f == JSON {
		return ".json"
	}
	return ".yaml"
}

// WriteProcedure writes one sheet that stands on its own, with all it may have
// inherited. ReadProcedure with no name gives back an equal procedure, save
// that an empty list reads as nil, and a time's Max of 0 as its Min. Equal
// procedures give equal bytes.
//
// The error is sop.Problems when the procedure is not valid; it wraps
// ErrEncoding for a text that is not UTF-8, ErrValue for a time whose text does
// not say its amount, and ErrTooLarge. Nothing is written then.
func WriteProcedure(w io.Writer, p *sop.Procedure, f Format) error {
	if err := p.Validate(); err != nil {
		return err
	}
	data, err := encode(f, func(e *encoder) fields { return e.procedure(p, &sop.Manual{}, "") })
	if err != nil {
		return err
	}
	_, err = w.Write(data)
	return err
}

// WriteManual writes a manual as a folder: each sheet with only what differs
// from the manual, and last the manual's own file, manual.yaml or manual.json,
// which lists them. The sheets are named by place and ID, "07-surat-masuk.yaml".
// write is called once for each file, with a name without folders. ReadManual
// of the result gives back an equal manual, as ReadProcedure does.
//
// The errors are those of WriteProcedure, and write's own as it is. All files
// are made before the first is written.
func WriteManual(m *sop.Manual, f Format, write func(name string, data []byte) error) error {
	if err := m.Validate(); err != nil {
		return err
	}
	names, files := sheetNames(m, f), make([][]byte, len(m.Procedures))
	for i := range m.Procedures {
		var err error
		files[i], err = encode(f,
			func(e *encoder) fields { return e.procedure(&m.Procedures[i], m, idFromName(names[i])) })
		if err != nil {
			return fmt.Errorf("%s: %w", names[i], err)
		}
	}
	own, err := encode(f, func(e *encoder) fields { return e.manual(m, names) })
	if err != nil {
		return err
	}
	for i := range files {
		if err := write(names[i], files[i]); err != nil {
			return err
		}
	}
	return write(manualStem+f.Ext(), own)
}

func sheetNames(m *sop.Manual, f Format) []string {
	width := max(2, len(fmt.Sprint(len(m.Procedures))))
	names := make([]string, len(m.Procedures))
	for i := range m.Procedures {
		id := m.Procedures[i].ID
		if id == "" {
			id = m.Procedures[i].Title
		}
		names[i] = fmt.Sprintf("%0*d-%s%s", width, i+1, sop.Slug(id), f.Ext())
	}
	return names
}

func encode(f Format, make func(*encoder) fields) ([]byte, error) {
	e := &encoder{}
	all := make(e)
	if e.err != nil {
		return nil, e.err
	}
	var b strings.Builder
	if f == JSON {
		jsonValue(&b, value{kind: isFields, fields: all}, 0)
		b.WriteByte('\n')
	} else {
		yamlFields(&b, all, 0)
	}
	if b.Len() > MaxSize {
		return nil, fmt.Errorf("%w: %d bytes", ErrTooLarge, b.Len())
	}
	return []byte(b.String()), nil
}
