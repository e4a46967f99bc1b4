package parts

import "strconv"

// out is XML being written.
type out struct{ b []byte }

// usualPart is room for what most parts hold, in bytes.
const usualPart = 2 << 10

// newOut returns room for a part.
func newOut() out { return out{make([]byte, 0, usualPart)} }

// put writes strings as they are.
func (o *out) put(list ...string) *out {
	for _, s := range list {
		o.b = append(o.b, s...)
	}
	return o
}

// int writes a number.
func (o *out) int(n int) *out {
	o.b = strconv.AppendInt(o.b, int64(n), 10)
	return o
}

// float writes a number as short as it can be.
func (o *out) float(f float64) *out {
	o.b = strconv.AppendFloat(o.b, f, 'f', -1, 64)
	return o
}

// flag writes an attribute that is on.
func (o *out) flag(name string, on bool) *out {
	if on {
		o.put(" ", name, `="1"`)
	}
	return o
}

// text writes a text as content or as an attribute.
func (o *out) text(s string) *out {
	from := 0
	for i := range len(s) {
		var code string
		switch s[i] {
		case '&':
			code = "&amp;"
		case '<':
			code = "&lt;"
		case '>':
			code = "&gt;"
		case '"':
			code = "&#34;"
		case '\t':
			code = "&#9;"
		case '\n':
			code = "&#10;"
		case '\r':
			code = "&#13;"
		default:
			continue
		}
		o.b = append(append(o.b, s[from:i]...), code...)
		from = i + 1
	}
	o.b = append(o.b, s[from:]...)
	return o
}

// cell writes the name of a cell, both from 0.
func (o *out) cell(row, col int) *out {
	o.b = append(o.b, ColumnName(col)...)
	return o.int(row + 1)
}

// area writes the names of two corners of a range of cells.
func (o *out) area(a Area) *out {
	o.cell(a.Row, a.Col)
	if a.Rows > 1 || a.Cols > 1 {
		o.put(":").cell(a.Row+a.Rows-1, a.Col+a.Cols-1)
	}
	return o
}

// ColumnName returns the letters of a column, from 0.
func ColumnName(col int) string {
	var letters [4]byte
	i := len(letters)
	for n := col + 1; n > 0; n = (n - 1) / 26 {
		i--
		letters[i] = byte('A' + (n-1)%26)
	}
	return string(letters[i:])
}

// CellName returns the name of a cell, row and column from 0: "B7".
func CellName(row, col int) string {
	var o out
	return string(o.cell(row, col).b)
}
