package svg

import (
	"crypto/sha256"
	_ "embed" // the style of HTML
	"encoding/base64"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
)

// sheetStyle is the style of HTML, with words in place of the paper's lengths.
//
//go:embed style.css
var sheetStyle string

// Style returns the style of the HTML of a document on a paper.
func Style(p page.Paper) string {
	mm := func(e page.EMU) string { return strconv.FormatInt(int64(e/page.MM), 10) + "mm" }
	return strings.NewReplacer("WIDTH", mm(p.W), "HEIGHT", mm(p.H), "LEAST", mm(p.W*3/4)).Replace(sheetStyle)
}

// Policy returns the content security policy of the document's HTML: its own
// style and pictures written into it, and nothing else.
func Policy(d *page.Document) string {
	hash := sha256.Sum256([]byte(Style(d.Pages[0].Paper)))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(hash[:]) +
		"'; img-src data:; base-uri 'none'; form-action 'none'"
}
