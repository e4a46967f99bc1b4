package sopfile_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/sopfile/table"
	"github.com/sopkit/sopkit/sop/soptest"
)

// workbook writes the cells of a table alone, with its texts inside the cells.
func workbook(t testing.TB, b *table.Book) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	part := func(name, content string) {
		w, err := z.Create(name)
		require.NoError(t, err)
		_, err = w.Write([]byte(xml.Header + content))
		require.NoError(t, err)
	}
	const main = `http://schemas.openxmlformats.org/spreadsheetml/2006/main`
	const rel = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`
	var sheets, rels, types strings.Builder
	for i, s := range b.Sheets {
		fmt.Fprintf(&sheets, `<sheet name="%s" sheetId="%d" r:id="rId%[2]d"/>`, escaped(s.Name), i+1)
		fmt.Fprintf(&rels, `<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%[1]d.xml"/>`, i+1,
			rel)
		fmt.Fprintf(&types, `<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="application/vnd.`+
			`openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`, i+1)
		part(fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1), `<worksheet xmlns="`+main+`"><sheetData>`+rows(s.Rows)+
			`</sheetData></worksheet>`)
	}
	part("xl/workbook.xml",
		`<workbook xmlns="`+main+`" xmlns:r="`+rel+`"><sheets>`+sheets.String()+`</sheets></workbook>`)
	packed := `http://schemas.openxmlformats.org/package/2006/`
	part("xl/_rels/workbook.xml.rels",
		`<Relationships xmlns="`+packed+`relationships">`+rels.String()+`</Relationships>`)
	part("_rels/.rels", `<Relationships xmlns="`+packed+`relationships"><Relationship Id="rId1" Type="`+rel+
		`/officeDocument" Target="xl/workbook.xml"/></Relationships>`)
	part("[Content_Types].xml",
		`<Types xmlns="`+packed+`content-types"><Default Extension="xml" ContentType="application/xml"/>`+
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`+
			`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.`+
			`spreadsheetml.sheet.main+xml"/>`+types.String()+`</Types>`)
	require.NoError(t, z.Close())
	return out.Bytes()
}

func rows(list []table.Row) string {
	var out strings.Builder
	for r, row := range list {
		fmt.Fprintf(&out, `<row r="%d">`, r+1)
		for c, cell := range row {
			at := sop.Position{Sheet: "x", Line: r + 1, Column: c + 1}.Cell()
			switch {
			case cell.Text == "":
			case cell.Number:
				fmt.Fprintf(&out, `<c r="%s"><v>%s</v></c>`, at, cell.Text)
			default:
				fmt.Fprintf(&out, `<c r="%s" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`, at,
					escaped(coded(cell.Text)))
			}
		}
		out.WriteString("</row>")
	}
	return out.String()
}

// coded writes what XML cannot hold as codes of SpreadsheetML.
func coded(s string) string {
	var b strings.Builder
	for _, r := range strings.ReplaceAll(s, "_x", "_x005F_x") {
		if r < ' ' && r != '\n' && r != '\t' || r == 0xFFFE || r == 0xFFFF {
			fmt.Fprintf(&b, "_x%04X_", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func escaped(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s)) // a buffer takes all
	return b.String()
}

// requireTable writes a procedure as a plain table and reads it back.
func requireTable(t testing.TB, p *sop.Procedure) {
	t.Helper()
	b, err := sopfile.TableOf(p, nil, "")
	require.NoError(t, err)
	data := workbook(t, b)
	got, err := sopfile.ReadProcedure(data, "")
	require.NoError(t, err)
	require.Equal(t, p, got)
	again, err := sopfile.TableOf(got, nil, "")
	require.NoError(t, err)
	require.Equal(t, b, again, "writing again changes the table")
}

// Random procedures of every kind come back from a plain table equal.
func TestRandomTablesReadBackEqual(t *testing.T) {
	for seed := range uint64(150) {
		r := rand.New(rand.NewPCG(seed, 7))
		p := soptest.Procedure(r, soptest.Options{LongTexts: seed%3 == 0})
		requireTable(t, p)
		garble(r, p)
		require.NoError(t, p.Validate())
		requireTable(t, p)
	}
	for _, k := range soptest.Kinds() {
		for seed := range uint64(10) {
			requireTable(t, soptest.OfKind(rand.New(rand.NewPCG(seed, 8)), k))
		}
	}
	requireTable(t, soptest.Full())
}

// The sheets of the manual come back from plain tables that stand beside it.
func TestManualTablesReadBackEqual(t *testing.T) {
	m, err := sopfile.Load(filepath.Join("..", "..", "testdata", "manual"))
	require.NoError(t, err)
	for i := range m.Procedures {
		p := &m.Procedures[i]
		requireTable(t, p)
	}
}

// A sheet that differs from its manual in every field it may inherit says so in
// its table; one that does not leaves it to the manual.
func TestTablesOfManual(t *testing.T) {
	m := soptest.FullManual()
	m.Procedures[0].ID = "satu"
	same := *soptest.Full()
	same.ID, same.Unit, same.Approval, same.Labels, same.Roles = "dua", m.Unit, m.Approval, m.Labels, m.Roles
	for i := range same.Steps {
		for k := range same.Steps[i].Tasks {
			same.Steps[i].Tasks[k].Role = m.Roles[k].ID
		}
		for k := range same.Steps[i].Flows {
			same.Steps[i].Flows[k].FromRole, same.Steps[i].Flows[k].ToRole = m.Roles[k].ID, m.Roles[k].ID
		}
	}
	less := same
	less.ID, less.Unit, less.Approval.InBlock, less.Approval.Name, less.Labels.Note = "tiga", sop.Unit{}, false, "", ""
	yaml := less
	yaml.ID = "empat"
	m.Procedures = append(m.Procedures, same, less, yaml)
	require.NoError(t, m.Validate())
	files := fstest.MapFS{}
	names := []string{"01-satu.xlsx", "02-dua.xlsx", "03-tiga.xlsx", "04-empat.yaml"}
	require.NoError(t, sopfile.WriteManual(m, sopfile.YAML, func(name string, data []byte) error {
		files[name] = &fstest.MapFile{Data: data}
		return nil
	}))
	for i, name := range names[:3] {
		b, err := sopfile.TableOf(&m.Procedures[i], m, name)
		require.NoError(t, err)
		files[name] = &fstest.MapFile{Data: workbook(t, b)}
		old := strings.TrimSuffix(name, ".xlsx") + ".yaml"
		delete(files, old)
		data, err := sopfile.Relist(files["manual.yaml"].Data, "manual.yaml", old, name)
		require.NoError(t, err)
		files["manual.yaml"] = &fstest.MapFile{Data: data}
	}
	got, err := sopfile.ReadManual(files, "manual.yaml")
	require.NoError(t, err)
	require.Equal(t, m, got)
	require.Contains(t, string(files["manual.yaml"].Data),
		"- 01-satu.xlsx\n  - 02-dua.xlsx\n  - 03-tiga.xlsx\n  - 04-empat.yaml\n")

	list := string(files["manual.yaml"].Data)
	files["manual.yaml"] = &fstest.MapFile{Data: []byte(list[:strings.Index(list, "sop:")])}
	files["05-gambar.xlsx"] = &fstest.MapFile{Data: workbook(t, &table.Book{Sheets: []table.Sheet{{Name: "SOP"}}})}
	got, err = sopfile.ReadManual(files, "manual.yaml")
	require.NoError(t, err, "what is no plain table is no sheet of the folder")
	require.Equal(t, m, got)
}
