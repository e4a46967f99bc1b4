package live

import (
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
)

// readFields turns the fields that were sent, as "klien.0.nama", into data for
// Fill. Grown names the table that is to have one more row, which it gets; "" for none.
func readFields(f *forms.Form, sent url.Values) (data map[string]any, grown string) {
	tree := newBranch()
	for _, name := range slices.Sorted(maps.Keys(sent)) {
		if !strings.HasPrefix(name, "_") {
			tree.put(strings.Split(name, "."), sent[name])
		}
	}
	grown = sent.Get("_add")
	if grown != "" {
		tree.put(append(strings.Split(grown, "."), strconv.Itoa(sop.MaxSteps), ""), nil)
	}
	return formData(f, tree), grown
}

// branch is a node of the names that were sent.
type branch struct {
	values []string
	under  map[string]*branch
}

func newBranch() *branch { return &branch{under: map[string]*branch{}} }

// put hangs values at a name; one too deep for any form is passed over.
func (b *branch) put(name []string, values []string) {
	if len(name) == 0 {
		b.values = values
		return
	}
	if len(name) > 6 {
		return
	}
	if b.under[name[0]] == nil {
		b.under[name[0]] = newBranch()
	}
	b.under[name[0]].put(name[1:], values)
}

// rows returns what hangs below numbers, in their order, without gaps.
func (b *branch) rows() (out []*branch) {
	if b == nil {
		return nil
	}
	var numbers []int
	for name := range b.under {
		if n, err := strconv.Atoi(name); err == nil && n >= 0 && n <= sop.MaxSteps && strconv.Itoa(n) == name {
			numbers = append(numbers, n)
		}
	}
	slices.Sort(numbers)
	for _, n := range numbers {
		out = append(out, b.under[strconv.Itoa(n)])
	}
	return out
}

// formData takes the form's own names out of what was sent; others are passed over.
func formData(f *forms.Form, b *branch) map[string]any {
	out := map[string]any{}
	f.Each(func(x forms.Field) {
		if v, ok := fieldData(x, b.under[x.Name]); ok {
			out[x.Name] = v
		}
	})
	for _, t := range f.Tables() {
		var list []any
		for _, row := range b.under[t.Name].rows() {
			values := map[string]any{}
			for _, x := range t.Inputs() {
				if v, ok := fieldData(x, row.under[x.Name]); ok {
					values[x.Name] = v
				}
			}
			list = append(list, values)
		}
		if list != nil {
			out[t.Name] = list
		}
	}
	for _, r := range f.Repeats() {
		var list []any
		for _, entry := range b.under[r.Name].rows() {
			list = append(list, formData(r.Entry(), entry))
		}
		if list != nil {
			out[r.Name] = list
		}
	}
	return out
}

// fieldData is what was sent for a field.
func fieldData(x forms.Field, b *branch) (any, bool) {
	if b == nil {
		return nil, false
	}
	var list []any
	for _, v := range b.values {
		if v = strings.TrimSpace(strings.ReplaceAll(v, "\r\n", "\n")); v != "" {
			list = append(list, v)
		}
	}
	if x.Kind == forms.Ticks {
		return list, true
	}
	if len(list) == 0 {
		return "", true
	}
	return list[0], true
}
