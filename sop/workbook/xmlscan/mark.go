package xmlscan

import (
	"bytes"
	"strings"
)

// mark reads what begins with <; no kind when it is nothing to tell of.
func (s *Scanner) mark() (Kind, error) {
	if !s.need(2) {
		return 0, s.cut()
	}
	switch s.buf[s.from+1] {
	case '?':
		return 0, s.instruction()
	case '!':
		return 0, s.declaration()
	case '/':
		return s.end()
	}
	return s.start()
}

// cut is the error of a file that ends too soon, or of a tag that does not.
func (s *Scanner) cut() error {
	switch {
	case s.err != nil:
		return s.err
	case !s.done:
		return ErrTag
	}
	return ErrSyntax
}

// tag returns what stands between < and the > that ends it; marks in quotes end
// nothing.
func (s *Scanner) tag() ([]byte, error) {
	var quote byte
	for at := 1; ; {
		rest := s.rest()
		for ; at < len(rest); at++ {
			c := rest[at]
			switch {
			case quote != 0:
				if c == quote {
					quote = 0
				}
			case c == '"' || c == '\'':
				quote = c
			case c == '<':
				return nil, ErrSyntax
			case c == '>':
				s.from += at + 1
				return rest[1:at], nil
			}
		}
		if !s.fill() {
			return nil, s.cut()
		}
	}
}

func (s *Scanner) end() (Kind, error) {
	body, err := s.tag()
	if err != nil {
		return 0, err
	}
	name := bytes.TrimRight(body[1:], " \t\r\n")
	n := len(s.open) - 1
	if n < 0 || !bytes.Equal(s.names[s.open[n]:], name) {
		return 0, ErrSyntax
	}
	s.name, s.attrs, s.closing = local(s.names[s.open[n]:]), s.attrs[:0], true
	return End, nil
}

func (s *Scanner) start() (Kind, error) {
	if len(s.open) == 0 && s.rooted {
		return 0, ErrSyntax
	}
	body, err := s.tag()
	if err != nil {
		return 0, err
	}
	if n := len(body); n > 0 && body[n-1] == '/' {
		body, s.empty = body[:n-1], true
	}
	name, rest := word(body)
	if len(name) == 0 {
		return 0, ErrSyntax
	}
	if len(s.open) == MaxDepth {
		return 0, ErrDepth
	}
	if err := s.attributes(rest); err != nil {
		return 0, err
	}
	s.open = append(s.open, len(s.names))
	s.names = append(s.names, name...)
	s.name, s.rooted = local(s.names[len(s.names)-len(name):]), true
	return Start, nil
}

// word parts a name from what comes after it. A colon parts a prefix from the
// name; no other may stand in it.
func word(b []byte) (name, rest []byte) {
	colon, n := -1, len(b)
loop:
	for i, c := range b {
		switch c {
		case ' ', '\t', '\r', '\n', '=':
			n = i
			break loop
		case '"', '\'', '&', '/':
			return nil, b
		case ':':
			if colon >= 0 || i == 0 {
				return nil, b
			}
			colon = i
		}
	}
	if colon == n-1 {
		return nil, b
	}
	return b[:n], b[n:]
}

// attributes reads those of a tag; no name may stand twice.
func (s *Scanner) attributes(b []byte) error {
	s.attrs = s.attrs[:0]
	for {
		trimmed := bytes.TrimLeft(b, " \t\r\n")
		if len(trimmed) == 0 {
			return nil
		}
		name, rest := word(trimmed)
		rest = bytes.TrimLeft(rest, " \t\r\n")
		if len(name) == 0 || len(trimmed) == len(b) || len(rest) == 0 || rest[0] != '=' {
			return ErrSyntax
		}
		rest = bytes.TrimLeft(rest[1:], " \t\r\n")
		if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
			return ErrSyntax
		}
		n := bytes.IndexByte(rest[1:], rest[0])
		if n < 0 || bytes.IndexByte(rest[1:n+1], '<') >= 0 {
			return ErrSyntax
		}
		for i := range s.attrs {
			if bytes.Equal(s.attrs[i].name, name) {
				return ErrSyntax
			}
		}
		if len(s.attrs) == maxAttributes {
			return ErrTag
		}
		s.attrs = append(s.attrs, attribute{name, rest[1 : n+1]})
		b = rest[n+2:]
	}
}

// instruction passes over <?…?>, and refuses another encoding than UTF-8.
func (s *Scanner) instruction() error {
	first := true
	for {
		rest := s.rest()
		i := bytes.Index(rest, []byte("?>"))
		if first && (i > 0 || len(rest) == len(s.buf)) && !utf8Declared(rest[:max(i, 0)]) {
			return ErrEncoding
		}
		if i >= 0 {
			s.from += i + 2
			return nil
		}
		if len(rest) == len(s.buf) {
			s.from, first = s.to-1, false
		}
		if !s.fill() {
			return s.cut()
		}
	}
}

// utf8Declared reports whether a declaration names no other encoding.
func utf8Declared(declaration []byte) bool {
	if !bytes.HasPrefix(declaration, []byte("<?xml ")) {
		return true
	}
	_, after, found := strings.Cut(strings.ToLower(string(declaration)), "encoding")
	after = strings.TrimLeft(after, " \t\r\n=\"'")
	return !found || strings.HasPrefix(after, "utf-8") || strings.HasPrefix(after, "utf8") ||
		strings.HasPrefix(after, "us-ascii")
}

// declaration passes over comments, begins a CDATA section, and refuses all
// else that begins with <!.
func (s *Scanner) declaration() error {
	if s.need(4) && bytes.HasPrefix(s.rest(), []byte("<!--")) {
		s.from += 4
		return s.skip("-->")
	}
	if s.need(9) && bytes.HasPrefix(s.rest(), []byte("<![CDATA[")) && len(s.open) > 0 {
		s.from += 9
		s.cdata = true
		return nil
	}
	if s.err != nil {
		return s.err
	}
	return ErrDocType
}

// skip goes on behind the next mark.
func (s *Scanner) skip(mark string) error {
	for {
		if i := bytes.Index(s.rest(), []byte(mark)); i >= 0 {
			s.from += i + len(mark)
			return nil
		}
		s.from = max(s.from, s.to-len(mark)+1)
		if !s.fill() {
			return s.cut()
		}
	}
}
