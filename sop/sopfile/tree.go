package sopfile

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"github.com/sopkit/sopkit/sop"
)

// node is a value of a file with its place.
type node struct {
	pos    sop.Position
	scalar string
	quoted bool // a string by its quotes, whatever it says
	null   bool
	list   []*node
	keys   []key // in file order
	isList bool
	isMap  bool
}

type key struct {
	name  string
	pos   sop.Position
	value *node
}

// source is a file being read, with what was found wrong in it.
type source struct {
	name  string
	lines []string
	errs  Errors
}

func (s *source) add(pos sop.Position, err error, id, en string) {
	e := &Error{Pos: pos, Err: err, text: [2]string{id, en}}
	if pos.Line > 0 && pos.Line <= len(s.lines) {
		e.Source = clip(s.lines[pos.Line-1])
	}
	s.errs = append(s.errs, e)
}

const maxSource = 200 // characters of a line that a message shows

func clip(line string) string {
	r := []rune(line)
	if len(r) > maxSource {
		return string(r[:maxSource]) + "…"
	}
	return line
}

// parse reads a file into a tree; nil when it is not well-formed, with the
// reason in s.errs.
func (s *source) parse(data []byte) *node {
	if len(data) > MaxSize {
		s.add(sop.Position{File: s.name}, ErrTooLarge, fmt.Sprintf("berkas lebih besar dari %d MB", MaxSize>>20), fmt.Sprintf("file is larger than %d MB", MaxSize>>20))
		return nil
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	s.lines = strings.Split(string(data), "\n")
	if !s.readable() || !s.shallow() {
		return nil
	}
	f, err := safely(data)
	if err != nil {
		s.syntax(err)
		return nil
	}
	if len(f.Docs) > 1 {
		s.add(sop.Position{File: s.name, Line: 1, Column: 1}, ErrSyntax, "berkas berisi lebih dari satu dokumen (---)", "file holds more than one document (---)")
		return nil
	}
	if len(f.Docs) == 0 || f.Docs[0].Body == nil {
		return &node{pos: sop.Position{File: s.name, Line: 1, Column: 1}, null: true}
	}
	return s.node(f.Docs[0].Body, 0)
}

// safely parses without ever panicking.
func safely(data []byte) (f *ast.File, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	return parser.ParseBytes(data, 0)
}

func (s *source) syntax(err error) {
	pos := sop.Position{File: s.name, Line: 1, Column: 1}
	what := err.Error()
	var e yaml.Error
	if errors.As(err, &e) {
		what = e.GetMessage()
		if t := e.GetToken(); t != nil && t.Position != nil {
			pos.Line, pos.Column = t.Position.Line, t.Position.Column
		}
	}
	s.add(pos, ErrSyntax, "susunan berkas salah: "+what, "file is not well-formed: "+what)
}

// readable refuses what is no text.
func (s *source) readable() bool {
	for i, line := range s.lines {
		col := 0
		for k, r := range line {
			col++
			if r == utf8.RuneError {
				if _, n := utf8.DecodeRuneInString(line[k:]); n == 1 {
					s.add(sop.Position{File: s.name, Line: i + 1, Column: col}, ErrEncoding, "berkas bukan teks UTF-8", "file is not UTF-8 text")
					s.errs[len(s.errs)-1].Source = ""
					return false
				}
			}
			if unicode.IsControl(r) && r != '\t' {
				s.add(sop.Position{File: s.name, Line: i + 1, Column: col}, ErrEncoding, fmt.Sprintf("karakter kendali %U", r), fmt.Sprintf("control character %U", r))
				s.errs[len(s.errs)-1].Source = ""
				return false
			}
		}
	}
	return true
}

// shallow refuses deep nesting before the parser meets it: brackets in flow
// style, steps of indentation and dashes in block style.
func (s *source) shallow() bool {
	depth := 0
	var quote rune
	for i, line := range s.lines {
		indent := len(line) - len(strings.TrimLeft(line, " "))
		dashes := len(line[indent:]) - len(strings.TrimLeft(line[indent:], "- ?:"))
		deep := dashes > 2*MaxDepth && strings.Trim(line[indent:], "- ") != "" || indent > 40*MaxDepth
		for _, r := range line {
			switch {
			case quote != 0:
				if r == quote {
					quote = 0
				}
			case depth > 0 && (r == '"' || r == '\''):
				quote = r
			case r == '[' || r == '{':
				depth++
			case r == ']' || r == '}':
				depth = max(0, depth-1)
			}
		}
		if deep || depth > 4*MaxDepth {
			s.add(sop.Position{File: s.name, Line: i + 1, Column: 1}, ErrTooDeep, "susunan bertingkat terlalu dalam", "nested too deeply")
			return false
		}
	}
	return true
}

func (s *source) pos(n ast.Node) sop.Position {
	p := sop.Position{File: s.name, Line: 1, Column: 1}
	if t := n.GetToken(); t != nil && t.Position != nil {
		p.Line, p.Column = t.Position.Line, t.Position.Column
	}
	return p
}

func (s *source) node(n ast.Node, depth int) *node {
	out := &node{pos: s.pos(n)}
	if depth > MaxDepth {
		s.add(out.pos, ErrTooDeep, "susunan bertingkat terlalu dalam", "nested too deeply")
		return out
	}
	switch n := n.(type) {
	case *ast.MappingNode:
		out.isMap = true
		for _, v := range n.Values {
			s.entry(out, v, depth)
		}
		if len(n.Values) > 0 {
			out.pos = s.pos(n.Values[0].Key)
		}
	case *ast.MappingValueNode:
		out.isMap = true
		out.pos = s.pos(n.Key)
		s.entry(out, n, depth)
	case *ast.SequenceNode:
		out.isList = true
		for _, v := range n.Values {
			if v == nil {
				out.list = append(out.list, &node{pos: out.pos, null: true})
				continue
			}
			out.list = append(out.list, s.node(v, depth+1))
		}
	case *ast.StringNode:
		out.scalar = n.Value
		out.quoted = n.Token != nil && n.Token.Origin != "" && strings.ContainsAny(n.Token.Origin[:1], `"'`) || n.Token != nil && (n.Token.Type.String() == "DoubleQuote" || n.Token.Type.String() == "SingleQuote")
	case *ast.LiteralNode:
		out.scalar, out.quoted = strings.TrimRight(n.Value.Value, "\n"), true
	case *ast.NullNode:
		out.null = true
	case *ast.AnchorNode, *ast.AliasNode, *ast.TagNode, *ast.MergeKeyNode:
		s.add(out.pos, ErrAlias, "jangkar, alias, dan tag YAML (& * !) tidak dipakai di sini", "YAML anchors, aliases and tags (& * !) are not used here")
		out.null = true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		out.scalar = n.GetToken().Value
	case *ast.CommentGroupNode, *ast.CommentNode:
		out.null = true
	default:
		s.add(out.pos, ErrSyntax, "bentuk ini tidak dipakai di sini", "this form is not used here")
		out.null = true
	}
	return out
}

func (s *source) entry(out *node, v *ast.MappingValueNode, depth int) {
	k := key{pos: s.pos(v.Key)}
	switch kn := v.Key.(type) {
	case *ast.StringNode:
		k.name = kn.Value
	case *ast.MergeKeyNode:
		s.add(k.pos, ErrAlias, "jangkar, alias, dan tag YAML (& * !) tidak dipakai di sini", "YAML anchors, aliases and tags (& * !) are not used here")
		return
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.NullNode:
		k.name = kn.GetToken().Value
	default:
		s.add(k.pos, ErrSyntax, "kunci harus berupa kata", "a key must be a word")
		return
	}
	for _, other := range out.keys {
		if other.name == k.name {
			s.add(k.pos, ErrDuplicate, fmt.Sprintf("kunci %q ditulis dua kali", k.name), fmt.Sprintf("key %q is given twice", k.name))
			return
		}
	}
	if v.Value == nil {
		k.value = &node{pos: k.pos, null: true}
	} else {
		k.value = s.node(v.Value, depth+1)
	}
	if k.value.null {
		k.value.pos = k.pos
	}
	out.keys = append(out.keys, k)
}
