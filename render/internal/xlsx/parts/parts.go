// Package parts writes the parts of an Excel workbook as finished bytes: its
// worksheets, formats, shared texts, and the lists that tie them together. It
// knows what a workbook holds and nothing of pages. Where the same can be said
// in two ways it is said as Excel itself does.
package parts

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf16"
)

// Errors of Write.
var (
	ErrRange   = errors.New("parts: outside of the worksheet")
	ErrName    = errors.New("parts: not a name of a worksheet")
	ErrPicture = errors.New("parts: not a PNG or JPEG picture")
)

// Bounds of a worksheet.
const (
	MaxRows = 1 << 20
	MaxCols = 1 << 14
)

// Book is a workbook. Its zero value is one without worksheets, which no
// program opens.
type Book struct {
	Properties Properties
	Sheets     []*Sheet // in the order of the tabs
	Names      []Name   // in the order they are listed
	Normal     Font     // column widths are counted in its digits

	styles  styles
	texts   texts
	media   []Picture
	numbers map[string]int // of media, by their bytes
}

// Properties are what a program shows of a document without opening it.
type Properties struct {
	Title, Subject, Author, Keywords string
	Created                          time.Time
}

// Name is a defined name.
type Name struct {
	Name  string
	Sheet int // the index of the only worksheet that has it; -1: all have
	To    string
}

// Picture is a file of a picture that drawings show.
type Picture struct {
	Data []byte
	Type string // "png" or "jpeg"
}

// Media adds a picture, one that is there already only once, and returns its
// number, from 1.
func (b *Book) Media(p Picture) int {
	if n, ok := b.numbers[string(p.Data)]; ok {
		return n
	}
	if b.numbers == nil {
		b.numbers = map[string]int{}
	}
	b.media = append(b.media, p)
	b.numbers[string(p.Data)] = len(b.media)
	return len(b.media)
}

// part is a file of the package.
type part struct {
	name, kind string // kind is its content type; empty: that of its extension
	data       []byte
	worksheet  *Sheet // whose part it is, which is made when it is compressed; nil: data is the part
}

// file returns a part that is made.
func file(name, kind string, data []byte) part { return part{name: name, kind: kind, data: data} }

const (
	xmlHead  = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	mainNS   = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	relsNS   = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	packNS   = "http://schemas.openxmlformats.org/package/2006/"
	officeCT = "application/vnd.openxmlformats-officedocument."
	bookCT   = officeCT + "spreadsheetml."
)

// Write writes the workbook. Nothing is written when the workbook is wrong; the
// error is then one of those above. It ends soon after the context does.
func (b *Book) Write(ctx context.Context, w io.Writer) error {
	list, err := b.list(ctx)
	if err != nil {
		return err
	}
	return zipped(ctx, w, list)
}

// list makes the parts in the order of the file.
func (b *Book) list(ctx context.Context) ([]part, error) {
	list := []part{
		file("_rels/.rels", "", rels([]relation{
			{"officeDocument", "xl/workbook.xml"},
			{"metadata/core-properties", "docProps/core.xml"},
			{"extended-properties", "docProps/app.xml"},
		})),
		file("docProps/app.xml", officeCT+"extended-properties+xml", []byte(app)),
		file("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", b.core()),
		file("xl/workbook.xml", bookCT+"sheet.main+xml", b.workbook()),
		file("xl/_rels/workbook.xml.rels", "", b.workbookRels()),
		file(themePart, officeCT+"theme+xml", nil), // see theme
	}
	if err := b.check(); err != nil {
		return nil, err
	}
	drawn := 0
	for i, s := range b.Sheets {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		list = append(list,
			part{name: fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1), kind: bookCT + "worksheet+xml", worksheet: s})
		list = append(list, s.tied(b, i+1, &drawn)...)
	}
	list = append(list, file("xl/styles.xml", bookCT+"styles+xml", b.styles.part(b.Normal)))
	list = append(list, file("xl/sharedStrings.xml", bookCT+"sharedStrings+xml", b.texts.part()))
	for i, p := range b.media {
		list = append(list, file(fmt.Sprintf("xl/media/image%d.%s", i+1, p.Type), "", p.Data))
	}
	return append(list, file("[Content_Types].xml", "", contentTypes(list))), nil
}

// signatures begin the files of pictures.
var signatures = map[string]string{"png": "\x89PNG\r\n\x1a\n", "jpeg": "\xff\xd8\xff"}

// check refuses what no workbook can be.
func (b *Book) check() error {
	seen := map[string]bool{}
	for _, s := range b.Sheets {
		folded := strings.ToLower(s.Name)
		switch {
		case s.wrong:
			return fmt.Errorf("%w: %q", ErrRange, s.Name)
		case !sheetName(s.Name) || seen[folded]:
			return fmt.Errorf("%w: %q", ErrName, s.Name)
		}
		seen[folded] = true
	}
	for _, p := range b.media {
		if sign := signatures[p.Type]; sign == "" || !bytes.HasPrefix(p.Data, []byte(sign)) {
			return ErrPicture
		}
	}
	return nil
}

// MaxName is how many characters the name of a worksheet has at most, as Excel
// counts them: in UTF-16.
const MaxName = 31

func sheetName(s string) bool {
	return s != "" && len(utf16.Encode([]rune(s))) <= MaxName && !strings.ContainsAny(s, `:\/?*[]`) &&
		!strings.HasPrefix(s, "'") && !strings.HasSuffix(s, "'")
}

const app = xmlHead + `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
	`<Application>sopkit</Application></Properties>`

// core writes the properties.
func (b *Book) core() []byte {
	o := newOut()
	o.put(xmlHead, `<cp:coreProperties xmlns:cp="`, packNS, `metadata/core-properties"`,
		` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"`,
		` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`)
	p := b.Properties
	at := p.Created.UTC().Format("2006-01-02T15:04:05Z")
	for _, e := range [...][2]string{
		{"dc:title", p.Title}, {"dc:subject", p.Subject}, {"dc:creator", p.Author}, {"cp:keywords", p.Keywords},
		{"cp:lastModifiedBy", p.Author}, {"dc:language", "id-ID"},
	} {
		if e[1] != "" {
			o.put("<", e[0], ">").text(e[1]).put("</", e[0], ">")
		}
	}
	for _, name := range []string{"created", "modified"} {
		o.put(`<dcterms:`, name, ` xsi:type="dcterms:W3CDTF">`, at, `</dcterms:`, name, `>`)
	}
	return o.put(`</cp:coreProperties>`).b
}

// workbook writes the list of worksheets and names.
func (b *Book) workbook() []byte {
	o := newOut()
	o.put(xmlHead, `<workbook xmlns="`, mainNS, `" xmlns:r="`, relsNS, `">`,
		`<workbookPr filterPrivacy="1" defaultThemeVersion="164011"/>`,
		`<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="14805" windowHeight="8010"/></bookViews>`,
		`<sheets>`)
	for i, s := range b.Sheets {
		o.put(`<sheet name="`).text(s.Name).put(`" sheetId="`).int(i + 1).put(`" r:id="rId`).int(i + 1).put(`"/>`)
	}
	o.put(`</sheets>`)
	if len(b.Names) > 0 {
		o.put(`<definedNames>`)
		for _, n := range b.Names {
			o.put(`<definedName name="`).text(n.Name).put(`"`)
			if n.Sheet >= 0 {
				o.put(` localSheetId="`).int(n.Sheet).put(`"`)
			}
			o.put(`>`).text(n.To).put(`</definedName>`)
		}
		o.put(`</definedNames>`)
	}
	return o.put(`<calcPr calcId="122211"/></workbook>`).b
}

func (b *Book) workbookRels() []byte {
	var list []relation
	for i := range b.Sheets {
		list = append(list, relation{"worksheet", fmt.Sprintf("worksheets/sheet%d.xml", i+1)})
	}
	return rels(append(list, relation{"styles", "styles.xml"}, relation{"theme", "theme/theme1.xml"},
		relation{"sharedStrings", "sharedStrings.xml"}))
}

// relation ties a part to another.
type relation struct {
	kind, to string // kind is the last part of its URI
}

// rels writes the relations of a part; the n-th is rIdn.
func rels(list []relation) []byte {
	o := newOut()
	o.put(xmlHead, `<Relationships xmlns="`, packNS, `relationships">`)
	for i, r := range list {
		space := relsNS + "/"
		if strings.HasPrefix(r.kind, "metadata/") {
			space = packNS + "relationships/"
		}
		o.put(`<Relationship Id="rId`).int(i+1).put(`" Type="`, space, r.kind, `" Target="`).text(r.to).put(`"/>`)
	}
	return o.put(`</Relationships>`).b
}

// contentTypes lists what each part is.
func contentTypes(list []part) []byte {
	o := newOut()
	o.put(xmlHead, `<Types xmlns="`, packNS, `content-types">`,
		`<Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/>`,
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
		`<Default Extension="xml" ContentType="application/xml"/>`)
	for _, p := range list {
		if p.kind != "" {
			o.put(`<Override PartName="/`, p.name, `" ContentType="`, p.kind, `"/>`)
		}
	}
	return o.put(`</Types>`).b
}
