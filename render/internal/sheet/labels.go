package sheet

import (
	"slices"
	"strconv"

	"github.com/sopkit/sopkit/sop"
)

func itoa(n int) string { return strconv.Itoa(n) }

// labels are the labels with the official words that stand for empty ones.
var labels = func() []sop.Field {
	list := sop.ProcedureFields()
	return list[slices.IndexFunc(list, func(f sop.Field) bool { return f.Path == "labels" })].Fields
}()

// Labelled fills the zero fields of l with the official words.
func Labelled(l sop.Labels) sop.Labels {
	for i := range labels {
		if text := labels[i].In(&l).(*string); *text == "" {
			*text = labels[i].Official
		}
	}
	return l
}
