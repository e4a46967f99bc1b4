package formfile

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// tree is a file as plain values, with the place of each path.
type tree struct {
	*source.File
	places map[string]sop.Position // by path, lists counted from 0: "klien[1].nama"
}

// parse reads a file, which must be a map; false when it cannot be read.
func (t *tree) parse(data []byte) (map[string]any, bool) {
	t.places = map[string]sop.Position{}
	n := t.Parse(data, MaxDepth)
	if n == nil || len(t.Errs) > 0 {
		return nil, false
	}
	if !n.IsMap && !n.Null {
		t.Add(n.Pos, ErrSyntax, wantsLines)
		return nil, false
	}
	object, _ := t.value(n, "").(map[string]any)
	return object, true
}

// value returns nil, a string, a bool, a list or a map.
func (t *tree) value(n *source.Node, path string) any {
	t.places[path] = n.Pos
	switch {
	case n.Null:
		return nil
	case n.IsMap:
		out := map[string]any{}
		for _, k := range n.Keys {
			own := k.Name
			if path != "" {
				own = path + "." + own
			}
			out[k.Name] = t.value(k.Value, own)
		}
		return out
	case n.IsList:
		out := make([]any, len(n.List))
		for i, v := range n.List {
			out[i] = t.value(v, fmt.Sprintf("%s[%d]", path, i))
		}
		return out
	case n.Truth:
		return n.Text == "true"
	}
	return n.Text
}
