package svg

import (
	"encoding/base64"

	"github.com/sopkit/sopkit/render/internal/page"
)

// picture draws a picture, which is written into the file, on white: it is made
// for paper, and a code of dark squares cannot be read on a dark ground.
func (o *writer) picture(i *page.Image) {
	x, y := at(i.Box.X), at(i.Box.Y)
	o.open(i.Name)
	o.put(`<path fill="#fff" d="`)
	o.box(i.Box)
	o.num(`"/><image x="`, x)
	o.num(`" y="`, y)
	o.num(`" width="`, at(i.Box.Right())-x)
	o.num(`" height="`, at(i.Box.Bottom())-y)
	o.put(`" preserveAspectRatio="none" href="data:image/`, i.Type, `;base64,`)
	o.b = base64.StdEncoding.AppendEncode(o.b, i.Data)
	o.put(`"/></g>`)
}
