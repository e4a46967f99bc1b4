package formfile

import (
	"io"
	"strings"
)

// WriteBlankKnown writes an empty known file with a comment for each line.
func WriteBlankKnown(w io.Writer) error {
	p := &printer{}
	p.comment("Data yang sama di banyak formulir: diketik sekali, dipakai untuk mengisi semuanya.")
	p.comment("Tulislah isi sesudah titik dua. Baris yang tidak perlu boleh dikosongkan atau dihapus.")
	p.comment(privateNote)
	p.blankFields(0, dayForm)
	for _, g := range knownGroups {
		depth := strings.Count(g.path, ".")
		p.heading(depth, g.about)
		p.line(depth, g.name()+":")
		p.blankFields(depth+1, g.form())
	}
	return p.flush(w)
}
