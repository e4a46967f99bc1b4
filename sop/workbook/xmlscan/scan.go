// Package xmlscan reads XML of any size in a fixed amount of memory: it gives
// one mark after the other and keeps no tree. It knows what the parts of a
// workbook need, UTF-8 without document types, and refuses all else.
package xmlscan

import (
	"bytes"
	"errors"
	"io"
)

// What is refused; errors.Is matches them in the result of Next.
var (
	ErrSyntax   = errors.New("xmlscan: not well-formed")
	ErrDocType  = errors.New("xmlscan: document types and entities are not allowed")
	ErrEncoding = errors.New("xmlscan: not UTF-8")
	ErrDepth    = errors.New("xmlscan: nested too deeply")
	ErrTag      = errors.New("xmlscan: tag too long")
)

// Bounds of every file.
const (
	MaxTag        = 32 << 10 // bytes of a tag with its attributes
	MaxDepth      = 128      // elements inside each other
	maxAttributes = 128      // of a tag
)

// Kind is what Next found.
type Kind uint8

// The kinds. The zero value is none.
const (
	_     Kind = iota
	Start      // of an element: Name and Attr
	End        // of an element: Name. An empty element has an end of its own
	Text       // characters, perhaps not yet all of them: Text
)

// Scanner reads one file. New makes it.
type Scanner struct {
	r        io.Reader
	buf      []byte // of MaxTag
	from, to int    // what of buf is not yet read
	done     bool   // nothing comes after buf
	err      error  // that ended the file

	name    []byte
	attrs   []attribute
	text    []byte
	scratch []byte
	names   []byte // of the open elements, one after the other
	open    []int  // where each begins
	empty   bool   // the end of an empty element is due
	closing bool   // the name is taken off at the next mark
	cdata   bool
	begun   bool // something was read
	rooted  bool // the root element began
}

type attribute struct{ name, value []byte }

// New returns a scanner at the beginning of r.
func New(r io.Reader) *Scanner { return &Scanner{r: r, buf: make([]byte, MaxTag)} }

// Name returns the element's name without its prefix, until the next Next.
func (s *Scanner) Name() []byte { return s.name }

// Text returns characters, until the next Next. Ends of lines are \n.
func (s *Scanner) Text() []byte { return s.text }

// Depth returns how many elements are open; the one that starts or ends counts.
func (s *Scanner) Depth() int { return len(s.open) }

// Attr returns an attribute by its name without prefix, until the next Next;
// nil when there is none. Of two that differ in their prefix alone it is the
// first.
func (s *Scanner) Attr(name string) []byte {
	for i := range s.attrs {
		a := &s.attrs[i]
		if string(local(a.name)) != name {
			continue
		}
		if bytes.IndexByte(a.value, '&') < 0 {
			return a.value
		}
		out, _, err := decode(nil, a.value, true)
		if err != nil {
			return a.value
		}
		return out
	}
	return nil
}

// local is a name without its prefix.
func local(name []byte) []byte { return name[bytes.IndexByte(name, ':')+1:] }

// fill reads more behind what is left; false when nothing comes any more.
func (s *Scanner) fill() bool {
	if s.done || s.to-s.from == len(s.buf) {
		return false
	}
	s.to = copy(s.buf, s.buf[s.from:s.to])
	s.from = 0
	for range 100 {
		n, err := s.r.Read(s.buf[s.to:])
		s.to += n
		if err != nil {
			s.done = true
			if err != io.EOF {
				s.err = err
			}
		}
		if n > 0 || s.done {
			return n > 0
		}
	}
	s.done, s.err = true, io.ErrNoProgress
	return false
}

// need makes sure that n bytes are at hand.
func (s *Scanner) need(n int) bool {
	for s.to-s.from < n {
		if !s.fill() {
			return false
		}
	}
	return true
}

func (s *Scanner) rest() []byte { return s.buf[s.from:s.to] }

// Next goes on to the next mark. At the end of a whole file the error is
// io.EOF; otherwise it is the reader's or one of this package.
func (s *Scanner) Next() (Kind, error) {
	if s.closing {
		n := len(s.open) - 1
		s.names, s.open, s.closing = s.names[:s.open[n]], s.open[:n], false
	}
	if s.empty {
		s.empty, s.closing = false, true
		return End, nil
	}
	if !s.begun {
		s.begun = true
		if err := s.begin(); err != nil {
			return 0, err
		}
	}
	for {
		if !s.need(1) {
			return 0, s.finish()
		}
		if s.cdata || s.buf[s.from] != '<' {
			if found, err := s.characters(); found || err != nil {
				return Text, err
			}
			continue
		}
		kind, err := s.mark()
		if kind != 0 || err != nil {
			return kind, err
		}
	}
}

// begin passes over a byte order mark.
func (s *Scanner) begin() error {
	if s.need(2) && (s.buf[0] == 0xFE && s.buf[1] == 0xFF || s.buf[0] == 0xFF && s.buf[1] == 0xFE || s.buf[0] == 0 ||
		s.buf[1] == 0) {
		return ErrEncoding
	}
	if s.need(3) && bytes.HasPrefix(s.rest(), []byte("\ufeff")) {
		s.from += 3
	}
	return nil
}

// finish is the error at the end of the file.
func (s *Scanner) finish() error {
	switch {
	case s.err != nil:
		return s.err
	case len(s.open) > 0 || s.cdata || !s.rooted:
		return ErrSyntax
	}
	return io.EOF
}
