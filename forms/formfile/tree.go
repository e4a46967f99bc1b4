package formfile

import (
	"fmt"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"github.com/sopkit/sopkit/sop"
)

// tree turns a file into plain values, and notes where each path stands.
type tree struct {
	source
	places map[string]sop.Position // by path: "klien[2].nama"
}

// parse reads a file, which must be a map; false when it cannot be read.
func (t *tree) parse(data []byte) (map[string]any, bool) {
	t.places = map[string]sop.Position{}
	if !t.load(data) {
		return nil, false
	}
	tokens, ok := t.scan()
	if !ok {
		return nil, false
	}
	file, err := safely(tokens)
	if err != nil {
		t.syntax(err)
		return nil, false
	}
	if len(file.Docs) > 1 {
		t.add(t.at(1, 1), ErrSyntax, "berkas berisi lebih dari satu dokumen (---)", "file holds more than one document (---)")
		return nil, false
	}
	if len(file.Docs) == 0 || file.Docs[0].Body == nil {
		return nil, true
	}
	value := t.value(file.Docs[0].Body, "", 0)
	object, ok := value.(map[string]any)
	if !ok && value != nil {
		t.add(t.pos(file.Docs[0].Body), ErrSyntax, "berkas harus berisi baris-baris nama: isi", "the file must hold lines of name: value")
	}
	return object, len(t.errs) == 0
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

func (t *tree) pos(n ast.Node) sop.Position {
	if k := n.GetToken(); k != nil && k.Position != nil {
		return t.at(k.Position.Line, k.Position.Column)
	}
	return t.at(1, 1)
}

// value returns nil, a string, a bool, a list or a map.
func (t *tree) value(n ast.Node, path string, depth int) any {
	if depth > MaxDepth {
		t.add(t.pos(n), ErrTooDeep, "susunan bertingkat terlalu dalam", "nested too deeply")
		return nil
	}
	switch n := n.(type) {
	case *ast.MappingNode:
		return t.object(n.Values, path, depth)
	case *ast.MappingValueNode:
		return t.object([]*ast.MappingValueNode{n}, path, depth)
	case *ast.SequenceNode:
		return t.list(n, path, depth)
	case *ast.StringNode:
		return n.Value
	case *ast.LiteralNode:
		return strings.TrimRight(n.Value.Value, "\n")
	case *ast.IntegerNode, *ast.FloatNode, *ast.InfinityNode, *ast.NanNode:
		return n.GetToken().Value
	case *ast.BoolNode:
		return n.Value
	case *ast.NullNode, *ast.CommentGroupNode, *ast.CommentNode, nil:
		return nil
	}
	t.add(t.pos(n), ErrSyntax, "bentuk ini tidak dipakai di sini", "this form is not used here")
	return nil
}

func (t *tree) list(n *ast.SequenceNode, path string, depth int) any {
	out := make([]any, len(n.Values))
	for i, v := range n.Values {
		own := fmt.Sprintf("%s[%d]", path, i+1)
		t.places[own] = t.pos(n)
		if v != nil {
			t.places[own] = t.start(v)
			out[i] = t.value(v, own, depth+1)
		}
	}
	return out
}

func (t *tree) object(entries []*ast.MappingValueNode, path string, depth int) any {
	out := map[string]any{}
	for _, e := range entries {
		pos := t.pos(e.Key)
		name, ok := nameOf(e.Key)
		if !ok {
			t.add(pos, ErrSyntax, "nama isian harus berupa kata", "a name must be a word")
			continue
		}
		if _, again := out[name]; again {
			t.add(pos, ErrDuplicate, "isian ini ditulis dua kali", "this name is given twice")
			continue
		}
		own := name
		if path != "" {
			own = path + "." + name
		}
		t.places[own], out[name] = pos, nil
		if e.Value == nil {
			continue
		}
		out[name] = t.value(e.Value, own, depth+1)
		if out[name] != nil {
			t.places[own] = t.start(e.Value)
		}
	}
	return out
}

// start is where a value begins: a map at its first name.
func (t *tree) start(n ast.Node) sop.Position {
	switch n := n.(type) {
	case *ast.MappingNode:
		if len(n.Values) > 0 {
			return t.pos(n.Values[0].Key)
		}
	case *ast.MappingValueNode:
		return t.pos(n.Key)
	}
	return t.pos(n)
}

func nameOf(key ast.MapKeyNode) (string, bool) {
	switch k := key.(type) {
	case *ast.StringNode:
		return k.Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.NullNode:
		return k.GetToken().Value, true
	}
	return "", false
}
