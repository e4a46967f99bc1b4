package source

import (
	"fmt"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"github.com/sopkit/sopkit/sop"
)

// Node is a value of a file with its place: a map, a list, or a text.
type Node struct {
	Pos    sop.Position
	Text   string // as it stands in the file, without quotes
	Null   bool   // there is no value
	Truth  bool   // true or false, written without quotes
	IsList bool
	IsMap  bool
	List   []*Node
	Keys   []Key // in file order; no name stands twice
	names  map[string]bool
}

// Key is a key of a map.
type Key struct {
	Name  string
	Pos   sop.Position
	Value *Node
}

// Has reports whether a map has a key.
func (n *Node) Has(name string) bool { return n.names[name] }

// Parse reads a file, YAML or JSON, into a tree; nil when it is not
// well-formed, with the reason in f.Errs. An empty file is a Null node. Depth is
// how many maps and lists may stand inside each other. Whatever the file holds,
// Parse takes memory and time in line with its size.
func (f *File) Parse(data []byte, depth int) *Node {
	if !f.load(data) {
		return nil
	}
	tokens, ok := f.scan(depth)
	if !ok {
		return nil
	}
	tree, err := safely(tokens)
	if err != nil {
		f.syntax(err)
		return nil
	}
	empty := &Node{Pos: f.place(nil), Null: true}
	if len(tree.Docs) > 1 {
		f.Add(empty.Pos, ErrSyntax, twoDocuments)
		return nil
	}
	if len(tree.Docs) == 0 || tree.Docs[0].Body == nil {
		return empty
	}
	return f.node(tree.Docs[0].Body, depth)
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

// place is where a token stands; the start of the file for none.
func (f *File) place(t *token.Token) sop.Position {
	if t == nil || t.Position == nil {
		return sop.Position{File: f.Name, Line: 1, Column: 1}
	}
	return sop.Position{File: f.Name, Line: max(1, t.Position.Line), Column: max(1, t.Position.Column)}
}

func (f *File) node(n ast.Node, depth int) *Node {
	out := &Node{Pos: f.place(n.GetToken())}
	if depth < 0 {
		f.Add(out.Pos, ErrTooDeep, tooDeep)
		return out
	}
	switch n := n.(type) {
	case *ast.MappingNode:
		out.IsMap = true
		var twice []Key
		for _, v := range n.Values {
			if k, again := f.entry(out, v, depth); again {
				twice = append(twice, k)
			}
		}
		f.twice(twice)
		if len(n.Values) > 0 {
			out.Pos = f.place(n.Values[0].Key.GetToken())
		}
	case *ast.MappingValueNode:
		out.IsMap = true
		out.Pos = f.place(n.Key.GetToken())
		_, _ = f.entry(out, n, depth) // the only one
	case *ast.SequenceNode:
		out.IsList = true
		for _, v := range n.Values {
			out.List = append(out.List, f.item(v, out.Pos, depth-1))
		}
	case *ast.StringNode:
		out.Text = n.Value
		f.plain(n)
	case *ast.LiteralNode:
		out.Text = strings.TrimRight(n.Value.Value, "\n")
	case *ast.NullNode:
		out.Null = true
	case *ast.BoolNode:
		out.Text, out.Truth = n.GetToken().Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.InfinityNode, *ast.NanNode:
		out.Text = n.GetToken().Value
	case *ast.CommentGroupNode, *ast.CommentNode:
		out.Null = true
	default:
		f.Add(out.Pos, ErrSyntax, otherForm)
		out.Null = true
	}
	return out
}

// item returns an item of a list that begins at a place; one left out is null.
func (f *File) item(n ast.Node, list sop.Position, depth int) *Node {
	if n == nil {
		return &Node{Pos: list, Null: true}
	}
	return f.node(n, depth)
}

// entry reads a key of a map and what it holds; again reports that the key was
// given before.
func (f *File) entry(out *Node, v *ast.MappingValueNode, depth int) (k Key, again bool) {
	k = Key{Pos: f.place(v.Key.GetToken())}
	switch kn := v.Key.(type) {
	case *ast.StringNode:
		k.Name = kn.Value
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.NullNode:
		k.Name = kn.GetToken().Value
	default:
		f.Add(k.Pos, ErrSyntax, noWord)
		return k, false
	}
	if f.strangeSpace(k, v) || f.tight(v) {
		return k, false
	}
	if out.names[k.Name] {
		return k, true
	}
	if out.names == nil {
		out.names = map[string]bool{}
	}
	out.names[k.Name] = true
	if v.Value == nil {
		k.Value = &Node{Pos: k.Pos, Null: true}
	} else {
		k.Value = f.node(v.Value, depth-1)
	}
	if k.Value.Null {
		k.Value.Pos = k.Pos
	}
	out.Keys = append(out.Keys, k)
	return k, false
}

// twice tells of keys of one map that were given before: where there are
// several, an item of a list lacks its dash.
func (f *File) twice(list []Key) {
	if len(list) == 0 {
		return
	}
	key, text := thisKey, givenTwice
	if !f.Private {
		key = keyNamed.With(list[0].Name)
	}
	if len(list) > 1 {
		text = missingDash
	}
	f.Add(list[0].Pos, ErrDuplicate, text.With(key))
}
