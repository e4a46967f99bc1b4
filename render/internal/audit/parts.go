package audit

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"math"
)

func hypot(dx, dy int) float64 { return math.Hypot(float64(dx), float64(dy)) }

// The parts of a workbook that are read.
const (
	sheetPart   = "xl/worksheets/sheet1.xml"
	drawingPart = "xl/drawings/drawing1.xml"
	stringsPart = "xl/sharedStrings.xml"
	stylesPart  = "xl/styles.xml"
)

// unzip returns the parts of a workbook by name.
func unzip(data []byte) (map[string][]byte, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("audit: %w", err)
	}
	parts := map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			return nil, fmt.Errorf("audit: %w", err)
		}
		if parts[f.Name], err = io.ReadAll(r); err != nil {
			return nil, fmt.Errorf("audit: %s: %w", f.Name, err)
		}
		if err := r.Close(); err != nil {
			return nil, fmt.Errorf("audit: %s: %w", f.Name, err)
		}
	}
	return parts, nil
}

// part reads an XML part into v.
func part(parts map[string][]byte, name string, v any) error {
	data, ok := parts[name]
	if !ok {
		return fmt.Errorf("audit: the workbook has no %s", name)
	}
	if err := xml.Unmarshal(data, v); err != nil {
		return fmt.Errorf("audit: %s: %w", name, err)
	}
	return nil
}

// worksheetXML is what is read of the worksheet.
type worksheetXML struct {
	Cols []struct {
		Min   int     `xml:"min,attr"`
		Max   int     `xml:"max,attr"`
		Width float64 `xml:"width,attr"`
	} `xml:"cols>col"`
	Rows []struct {
		Number int       `xml:"r,attr"`
		Height float64   `xml:"ht,attr"`
		Cells  []cellXML `xml:"c"`
	} `xml:"sheetData>row"`
	Merged []struct {
		Ref string `xml:"ref,attr"`
	} `xml:"mergeCells>mergeCell"`
	Breaks []struct {
		ID int `xml:"id,attr"`
	} `xml:"rowBreaks>brk"`
}

type cellXML struct {
	Ref   string `xml:"r,attr"`
	Style int    `xml:"s,attr"`
	Type  string `xml:"t,attr"`
	Value string `xml:"v"`
}

// stringsXML is the table of the worksheet's texts.
type stringsXML struct {
	Items []struct {
		Text string   `xml:"t"`
		Runs []string `xml:"r>t"`
	} `xml:"si"`
}

// stylesXML is what is read of the cells' styles.
type stylesXML struct {
	Fonts []struct {
		Size      valueXML  `xml:"sz"`
		Bold      *valueXML `xml:"b"`
		Underline *valueXML `xml:"u"`
	} `xml:"fonts>font"`
	Borders []struct {
		Left   lineXML `xml:"left"`
		Right  lineXML `xml:"right"`
		Bottom lineXML `xml:"bottom"`
	} `xml:"borders>border"`
	Cells []struct {
		Font   int `xml:"fontId,attr"`
		Border int `xml:"borderId,attr"`
	} `xml:"cellXfs>xf"`
}

type valueXML struct {
	Val string `xml:"val,attr"`
}

func (v *valueXML) on() bool { return v != nil && v.Val != "0" && v.Val != "false" && v.Val != "none" }

type lineXML struct {
	Style string `xml:"style,attr"`
}
