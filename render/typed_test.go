package render_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
)

// typing is a macro of LibreOffice that does as a user does what a list of
// commands says. To "need" it writes down each row that may grow and is lower
// than what stands in it needs, by more than half a millimetre.
const typing = `Sub Run(list As String)
  Dim line As String, p, doc, sheet, row, last As Long, i As Long, h As Long
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim at(0) As New com.sun.star.beans.PropertyValue
  Dim said(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  at(0).Name = "ToPoint" : said(0).Name = "StringName"
  Open list For Input As #1
  Do While Not EOF(1)
    Line Input #1, line
    p = Split(line, Chr(9))
    Select Case p(0)
    Case "open"
      doc = StarDesktop.loadComponentFromURL(ConvertToURL(p(1)), "_blank", 0, hidden())
    Case "type"
      at(0).Value = p(1) : said(0).Value = p(2)
      With createUnoService("com.sun.star.frame.DispatchHelper")
        .executeDispatch(doc.CurrentController.Frame, ".uno:GoToCell", "", 0, at())
        .executeDispatch(doc.CurrentController.Frame, ".uno:EnterString", "", 0, said())
      End With
    Case "need"
      sheet = doc.Sheets.getByIndex(0)
      row = sheet.createCursor() : row.gotoEndOfUsedArea(False)
      last = row.RangeAddress.EndRow
      Open p(1) For Output As #2
      For i = 0 To last
        row = sheet.Rows.getByIndex(i)
        If row.OptimalHeight And row.IsVisible Then
          h = row.Height
          row.OptimalHeight = True
          If row.Height > h + 50 Then Print #2, "row " & (i + 1) & ": " & h & " of " & row.Height
        End If
      Next
      Close #2
      doc.close(True)
    End Select
  Loop
  Close #1
  StarDesktop.terminate()
End Sub`

// libreOffice starts LibreOffice with settings of its own.
func libreOffice(t *testing.T, settings string, args ...string) {
	t.Helper()
	own := "-env:UserInstallation=file://" + filepath.ToSlash(settings)
	args = append([]string{"--headless", "--norestore", own}, args...)
	out, err := exec.Command("soffice", args...).CombinedOutput()
	require.NoError(t, err, "%s", out)
}

// teach writes a macro into settings of LibreOffice, which are there once it has
// been started.
func teach(t *testing.T, settings, macro string) {
	t.Helper()
	libreOffice(t, settings, "--terminate_after_init")
	var code bytes.Buffer
	require.NoError(t, xml.EscapeText(&code, []byte(macro)))
	const doctype = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE %[1]s:%[2]s PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "%[2]s.dtd">
<%[1]s:%[2]s xmlns:%[1]s="http://openoffice.org/2000/%[1]s" %[1]s:name=`
	for name, text := range map[string]string{
		"script.xlb": fmt.Sprintf(doctype, "library", "library") +
			`"Standard"><library:element library:name="Typing"/></library:library>`,
		"Typing.xba": fmt.Sprintf(doctype, "script", "module") +
			`"Typing" script:language="StarBasic">` + code.String() + `</script:module>`,
	} {
		file := filepath.Join(settings, "user", "basic", "Standard", name)
		require.NoError(t, os.WriteFile(file, []byte(text), 0o666))
	}
}

// longest is a value as long as an office may ever type: a name of 80 letters, a
// number of 40, an address of 200, a purpose of 400.
func longest(x forms.Field) string {
	const words = "Pendampingan dan penyerahan calon klien kepada keluarganya di Kabupaten Tanjung Jabung Timur "
	n := 60
	switch {
	case x.Kind == forms.Date:
		return "2027-09-29"
	case x.Kind == forms.Choice:
		return x.Options[0]
	case x.Kind != forms.Text && x.Kind != forms.LongText:
		return ""
	case strings.HasSuffix(x.Name, "nama"):
		n = 80
	case strings.HasSuffix(x.Name, "nomor"), strings.HasSuffix(x.Name, "register"):
		n = 40
	case strings.HasSuffix(x.Name, "alamat"):
		n = 200
	case x.Kind == forms.LongText || x.Name == "maksud" || x.Name == "kegiatan" || x.Name == "dasar":
		n = 400
	}
	return strings.Repeat(words, 5)[:n-1] + "x"
}

// What is typed into a workbook is not clipped: rows grow with long names,
// addresses and purposes, on the paper and in its sentences.
func TestTypedTextIsNotClipped(t *testing.T) {
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	if _, err := exec.LookPath("soffice"); err != nil {
		t.Skip("soffice is not installed")
	}
	dir := t.TempDir()
	settings := filepath.Join(dir, "settings")
	teach(t, settings, typing)
	var list strings.Builder
	var typed []string
	for _, f := range catalogue.All() {
		file := filepath.Join(dir, f.ID)
		data := workbook(t, f.Blank())
		require.NoError(t, os.WriteFile(file+".xlsx", data, 0o666))
		book, err := excelize.OpenReader(bytes.NewReader(data))
		require.NoError(t, err)
		fmt.Fprintf(&list, "open\t%s.xlsx\n", file)
		at := map[string]string{}
		for _, n := range book.GetDefinedName() {
			at[n.Name] = strings.ReplaceAll(n.RefersTo[strings.Index(n.RefersTo, "!")+1:], "$", "")
		}
		f.Each(func(x forms.Field) {
			if cell, ok := at["isi."+x.Name]; ok && longest(x) != "" && x.Computed.Op == forms.NoOp {
				fmt.Fprintf(&list, "type\t%s\t%s\n", cell, longest(x))
			}
		})
		fmt.Fprintf(&list, "need\t%s.txt\n", file)
		typed = append(typed, f.ID)
	}
	commands := filepath.Join(dir, "commands")
	require.NoError(t, os.WriteFile(commands, []byte(list.String()), 0o666))
	libreOffice(t, settings, fmt.Sprintf("macro:///Standard.Typing.Run(%q)", filepath.ToSlash(commands)))
	for _, id := range typed {
		low, err := os.ReadFile(filepath.Join(dir, id+".txt"))
		require.NoError(t, err, id)
		assert.Empty(t, string(low), id)
	}
	require.NotEmpty(t, typed)
}
