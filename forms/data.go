package forms

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"github.com/sopkit/sopkit/sop"
)

// asObject turns data into a map of plain JSON values.
func asObject(data any) (map[string]any, error) {
	switch d := data.(type) {
	case nil:
		return nil, nil
	case Values:
		return d.plain(), nil
	case map[string]any:
		return d, nil
	}
	b, err := json.Marshal(data)
	if err != nil {
		return nil, fmt.Errorf("forms: %w", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(b))
	decoder.UseNumber()
	var out map[string]any
	if err := decoder.Decode(&out); err != nil {
		return nil, fmt.Errorf("forms: data is not an object: %w", err)
	}
	return out, nil
}

// plain turns values into what Fill reads.
func (v Values) plain() map[string]any {
	out := map[string]any{}
	for name, x := range v {
		switch {
		case x.Rows != nil:
			rows := make([]any, len(x.Rows))
			for i, row := range x.Rows {
				rows[i] = row.plain()
			}
			out[name] = rows
		case x.Picks != nil:
			picks := make([]any, len(x.Picks))
			for i, p := range x.Picks {
				picks[i] = p
			}
			out[name] = picks
		default:
			out[name] = x.Text
		}
	}
	return out
}

func asList(data any) ([]any, bool) {
	switch d := data.(type) {
	case []any:
		return d, true
	case []map[string]any:
		out := make([]any, len(d))
		for i := range d {
			out[i] = d[i]
		}
		return out, true
	case []string:
		out := make([]any, len(d))
		for i := range d {
			out[i] = d[i]
		}
		return out, true
	}
	return nil, false
}

// scalar writes a single value as text; nil is "".
func scalar(data any) (string, bool) {
	switch d := data.(type) {
	case nil:
		return "", true
	case string:
		return d, true
	case bool:
		if d {
			return "Ya", true
		}
		return "Tidak", true
	case sop.Date:
		return d.String(), true
	case time.Time:
		return d.Format("2006-01-02"), true
	case json.Number:
		return d.String(), true
	case int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64:
		return fmt.Sprint(d), true
	case float64:
		return new(big.Float).SetPrec(53).SetFloat64(d).Text('f', -1), true
	case fmt.Stringer:
		return d.String(), true
	}
	return "", false
}
