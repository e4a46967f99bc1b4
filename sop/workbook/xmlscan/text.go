package xmlscan

import (
	"bytes"
	"strconv"
	"unicode/utf8"
)

// longest is that of an entity, "&#x10FFFF;", with leading zeros.
const longest = 16

// characters reads text up to the next mark or the end of what is at hand;
// false when there was none to tell of.
func (s *Scanner) characters() (bool, error) {
	if s.cdata {
		return s.section()
	}
	s.need(longest)
	rest := s.rest()
	n := bytes.IndexByte(rest, '<')
	last := n < 0 && s.done // what is at hand ends the file
	if n < 0 {
		n = len(rest)
	}
	text := rest[:n]
	if bytes.IndexByte(text, '&') < 0 && bytes.IndexByte(text, '\r') < 0 {
		s.text = text
		s.from += n
	} else {
		out, used, err := decode(s.scratch[:0], text, n < len(rest) || last)
		if err != nil {
			return false, err
		}
		s.text, s.scratch = out, out
		s.from += used
	}
	if len(s.open) == 0 {
		if len(bytes.TrimSpace(s.text)) > 0 {
			return false, ErrSyntax
		}
		return false, nil
	}
	return len(s.text) > 0, nil
}

// section reads text of a CDATA section.
func (s *Scanner) section() (bool, error) {
	s.need(3)
	rest := s.rest()
	n := bytes.Index(rest, []byte("]]>"))
	switch {
	case n >= 0:
		s.cdata = false
		s.from += n + 3
	case s.done:
		return false, s.cut()
	default:
		n = len(rest) - 2
		s.from += n
	}
	s.text = rest[:n]
	if bytes.IndexByte(s.text, '\r') >= 0 {
		s.text = bytes.ReplaceAll(bytes.ReplaceAll(s.text, []byte("\r\n"), []byte("\n")), []byte("\r"), []byte("\n"))
	}
	return n > 0, nil
}

// decode resolves entities and ends of lines. Unless the text is whole, it
// stops before what may go on behind it, and tells how much it used.
func decode(out, text []byte, whole bool) ([]byte, int, error) {
	for i := 0; i < len(text); {
		switch c := text[i]; c {
		case '&':
			end := bytes.IndexByte(text[i:min(len(text), i+longest)], ';')
			if end < 0 {
				if !whole && len(text)-i < longest {
					return out, i, nil
				}
				return nil, 0, ErrSyntax
			}
			r, ok := entity(string(text[i+1 : i+end]))
			if !ok {
				return nil, 0, ErrSyntax
			}
			out = utf8.AppendRune(out, r)
			i += end + 1
		case '\r':
			if i+1 == len(text) && !whole {
				return out, i, nil
			}
			out = append(out, '\n')
			if i++; i < len(text) && text[i] == '\n' {
				i++
			}
		default:
			out = append(out, c)
			i++
		}
	}
	return out, len(text), nil
}

// entity is one of XML's own or the number of a character.
func entity(name string) (rune, bool) {
	switch name {
	case "amp":
		return '&', true
	case "lt":
		return '<', true
	case "gt":
		return '>', true
	case "quot":
		return '"', true
	case "apos":
		return '\'', true
	}
	if len(name) < 2 || name[0] != '#' {
		return 0, false
	}
	digits, base := name[1:], 10
	if digits[0] == 'x' {
		digits, base = digits[1:], 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	return rune(n), err == nil && n > 0 && n <= utf8.MaxRune && utf8.ValidRune(rune(n))
}
