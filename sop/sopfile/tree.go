package sopfile

import (
	"fmt"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"github.com/sopkit/sopkit/sop"
)

// node is a value of a file with its place.
type node struct {
	pos    sop.Position
	scalar string
	null   bool
	list   []*node
	keys   []key           // in file order
	names  map[string]bool // of keys
	isList bool
	isMap  bool
}

type key struct {
	name  string
	pos   sop.Position
	value *node
}

// parse reads a file into a tree; nil when it is not well-formed, with the
// reason in s.errs.
func (s *source) parse(data []byte) *node {
	if !s.load(data) {
		return nil
	}
	tokens, ok := s.scan()
	if !ok {
		return nil
	}
	f, err := safely(tokens)
	if err != nil {
		s.syntax(err)
		return nil
	}
	empty := &node{pos: sop.Position{File: s.name, Line: 1, Column: 1}, null: true}
	if len(f.Docs) > 1 {
		s.add(empty.pos, ErrSyntax, "berkas berisi lebih dari satu dokumen (---)", "file holds more than one document (---)")
		return nil
	}
	if len(f.Docs) == 0 || f.Docs[0].Body == nil {
		return empty
	}
	return s.node(f.Docs[0].Body, 0)
}

// safely parses without ever panicking.
func safely(tokens token.Tokens) (f *ast.File, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	return parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
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
	case *ast.LiteralNode:
		out.scalar = strings.TrimRight(n.Value.Value, "\n")
	case *ast.NullNode:
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
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.NullNode:
		k.name = kn.GetToken().Value
	default:
		s.add(k.pos, ErrSyntax, "kunci harus berupa kata", "a key must be a word")
		return
	}
	if out.names[k.name] {
		s.add(k.pos, ErrDuplicate, fmt.Sprintf("kunci %q ditulis dua kali", k.name), fmt.Sprintf("key %q is given twice", k.name))
		return
	}
	if out.names == nil {
		out.names = map[string]bool{}
	}
	out.names[k.name] = true
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
