package render_test

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/render"
)

// A sheet as a web page that needs nothing else.
func ExampleHTML() {
	var page strings.Builder
	if err := render.HTML(&page, letter(), nil); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.Count(page.String(), "<svg"), "page, a script:", strings.Contains(page.String(), "<script"))
	_, steps, _ := strings.Cut(page.String(), `<ol role="list">`)
	step, _, _ := strings.Cut(steps, "</li>")
	fmt.Println(strings.TrimSpace(strings.ReplaceAll(step, "><", ">\n<")))
	// Output:
	// 1 page, a script: false
	// <li id="langkah-1">
	// <h3>Langkah 1: Menerima surat</h3>
	// <dl>
	// <dt>Pelaksana</dt>
	// <dd>Agendaris (mulai atau selesai)</dd>
	// <dt>Persyaratan/kelengkapan</dt>
	// <dd>Surat</dd>
	// <dt>Berikutnya</dt>
	// <dd>
	// <a href="#langkah-2">langkah 2</a>
	// </dd>
	// </dl>
}

// A server sends the pages of a sheet one by one, and its policy.
func ExampleSheet_SVG() {
	sheet, err := render.NewSheet(letter(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for number := range sheet.Pages() {
		var page bytes.Buffer
		err := sheet.SVG(&page, number+1)
		head, _, _ := strings.Cut(page.String(), " viewBox")
		fmt.Println(head, err)
	}
	fmt.Println(sheet.SVG(&bytes.Buffer{}, 2))
	fmt.Println(strings.HasPrefix(sheet.ContentSecurityPolicy(), "default-src 'none'; style-src 'sha256-"))
	// Output:
	// <svg xmlns="http://www.w3.org/2000/svg" lang="id" width="330mm" height="215mm" <nil>
	// render: option out of range: page 2 of 1
	// true
}
