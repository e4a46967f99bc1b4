package sopfile

import (
	"strings"

	"github.com/sopkit/sopkit/sop/source"
)

const indent = "  "

func yamlFields(b *strings.Builder, list fields, depth int) {
	for i, f := range list {
		if i > 0 || depth == 0 {
			b.WriteString(strings.Repeat(indent, depth))
		}
		b.WriteString(source.Quoted(f.key, true) + ":")
		yamlValue(b, f.value, depth+1)
	}
}

// yamlValue writes what follows a key.
func yamlValue(b *strings.Builder, v value, depth int) {
	pad := strings.Repeat(indent, depth)
	switch {
	case v.inline || v.kind < isList:
		b.WriteString(" " + yamlLine(v, false) + "\n")
	case v.kind == isFields:
		b.WriteString("\n" + pad)
		yamlFields(b, v.fields, depth)
	default:
		b.WriteByte('\n')
		for _, item := range v.list {
			b.WriteString(pad + "- ")
			if item.kind == isFields && !item.inline {
				yamlFields(b, item.fields, depth+1)
			} else {
				b.WriteString(yamlLine(item, false) + "\n")
			}
		}
	}
}

// yamlLine writes a value on one line.
func yamlLine(v value, inBrackets bool) string {
	switch v.kind {
	case isList:
		parts := make([]string, len(v.list))
		for i := range v.list {
			parts[i] = yamlLine(v.list[i], true)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case isFields:
		parts := make([]string, len(v.fields))
		for i, f := range v.fields {
			parts[i] = source.Quoted(f.key, true) + ": " + yamlLine(f.value, true)
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case isText:
		return source.Quoted(v.text, inBrackets)
	}
	return v.text
}

// jsonValue writes a value; lists and fields that are not inline take a line
// for each part.
func jsonValue(b *strings.Builder, v value, depth int) {
	switch v.kind {
	case isList:
		jsonParts(b, "[]", len(v.list), v.inline, depth, func(i int) { jsonValue(b, v.list[i], depth+1) })
	case isFields:
		jsonParts(b, "{}", len(v.fields), v.inline, depth, func(i int) {
			b.WriteString(source.Quote(v.fields[i].key) + ": ")
			jsonValue(b, v.fields[i].value, depth+1)
		})
	case isBare:
		b.WriteString(v.text)
	default:
		b.WriteString(source.Quote(v.text))
	}
}

func jsonParts(b *strings.Builder, brackets string, n int, inline bool, depth int, part func(int)) {
	b.WriteByte(brackets[0])
	for i := range n {
		switch {
		case inline && i > 0:
			b.WriteString(", ")
		case !inline && i > 0:
			b.WriteString(",")
		}
		if !inline {
			b.WriteString("\n" + strings.Repeat(indent, depth+1))
		}
		part(i)
	}
	if !inline && n > 0 {
		b.WriteString("\n" + strings.Repeat(indent, depth))
	}
	b.WriteByte(brackets[1])
}
