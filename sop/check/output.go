package check

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/sop"
)

// WriteJSON writes findings as a JSON list, each as its MarshalJSON has it:
// json.Unmarshal reads them back. No findings are an empty list. A nil writer
// is sop.ErrNil.
func WriteJSON(w io.Writer, list []Finding) error {
	if w == nil {
		return fmt.Errorf("check: writer: %w", sop.ErrNil)
	}
	if list == nil {
		list = []Finding{}
	}
	return encode(w, list)
}

func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
