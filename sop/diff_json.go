package sop

import (
	"encoding/json"
	"fmt"
	"reflect"
)

// changeJSON is a change as it is written.
type changeJSON struct {
	Kind   ChangeKind      `json:"kind"`
	Path   string          `json:"path,omitempty"`
	Old    int             `json:"old,omitempty"`
	New    int             `json:"new,omitempty"`
	Before json.RawMessage `json:"before,omitempty"`
	After  json.RawMessage `json:"after,omitempty"`
	Unseen bool            `json:"unseen,omitempty"`
}

// MarshalJSON writes the keys kind, path, old, new, before, after and unseen; those
// without a value are left out.
func (c Change) MarshalJSON() ([]byte, error) {
	out := changeJSON{Kind: c.Kind, Path: c.Path, Old: c.Old, New: c.New, Unseen: c.Unseen}
	for _, x := range []struct {
		from any
		to   *json.RawMessage
	}{{c.Before, &out.Before}, {c.After, &out.After}} {
		if x.from == nil {
			continue
		}
		b, err := json.Marshal(x.from)
		if err != nil {
			return nil, err
		}
		*x.to = b
	}
	return json.Marshal(out)
}

// UnmarshalJSON reads what MarshalJSON writes; the values get the types of
// their fields.
func (c *Change) UnmarshalJSON(data []byte) error {
	var in changeJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	t, err := in.valueType()
	if err != nil {
		return err
	}
	out := Change{Kind: in.Kind, Path: in.Path, Old: in.Old, New: in.New, Unseen: in.Unseen}
	for _, x := range []struct {
		from json.RawMessage
		to   *any
	}{{in.Before, &out.Before}, {in.After, &out.After}} {
		if x.from == nil {
			continue
		}
		v := reflect.New(t)
		if err := json.Unmarshal(x.from, v.Interface()); err != nil {
			return err
		}
		*x.to = v.Elem().Interface()
	}
	*c = out
	return nil
}

// valueType is the type of Before and After.
func (c *changeJSON) valueType() (reflect.Type, error) {
	step := reflect.TypeFor[Step]()
	whole := reflect.TypeFor[Procedure]()
	switch c.Kind {
	case StepAdded, StepRemoved, StepMoved, StepMerged, StepSplit:
		return step, nil
	case StepChanged:
		whole = step
	case FieldChanged:
	default:
		return nil, fmt.Errorf("sop: %q is no kind of change", c.Kind)
	}
	f, ok := whole.FieldByNameFunc(func(name string) bool { return lower(name) == c.Path && name != "Steps" })
	if !ok {
		return nil, fmt.Errorf("sop: there is no field %q", c.Path)
	}
	return f.Type, nil
}
