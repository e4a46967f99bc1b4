package source

import "github.com/sopkit/sopkit/sop"

// Put adds a key to a map that is built otherwise than from a text, of cells of
// a workbook for one. It reports false, and adds nothing, where the key is there
// already.
func (n *Node) Put(name string, pos sop.Position, value *Node) bool {
	if n.names[name] {
		return false
	}
	if n.names == nil {
		n.names = map[string]bool{}
	}
	n.names[name], n.IsMap = true, true
	n.Keys = append(n.Keys, Key{Name: name, Pos: pos, Value: value})
	return true
}

// Get returns what a map has under a key; nil for none.
func (n *Node) Get(name string) *Node {
	for _, k := range n.Keys {
		if k.Name == name {
			return k.Value
		}
	}
	return nil
}
