package sop

import (
	"fmt"
	"strings"
)

// Text writes the working time in days, hours and minutes of the calendar, a
// range as "low – high", a dash where none is stated. It does not tell of
// steps whose time is Unstated.
func (t Total) Text(c Calendar) Text {
	if t.High == 0 && t.Unstated > 0 {
		return Text{"-", "-"}
	}
	low, high := workingTime(t.Low, c), workingTime(t.High, c)
	if low == high {
		return low
	}
	return Text{"%s – %s", "%s – %s"}.With(low, high)
}

var workingUnits = [...]Text{{"hari kerja", "working days"}, {"jam", "hours"}, {"menit", "minutes"}}

func workingTime(minutes float64, c Calendar) Text {
	whole := int64(minutes + 0.5)
	sizes := [...]int64{max(int64(c.minutes(Day)+0.5), 1), 60, 1}
	var id, en []string
	for i, size := range sizes {
		if n := whole / size; n > 0 || i == len(sizes)-1 && len(id) == 0 {
			id = append(id, fmt.Sprintf("%d %s", n, workingUnits[i].ID))
			en = append(en, fmt.Sprintf("%d %s", n, workingUnits[i].EN))
			whole %= size
		}
	}
	return Text{strings.Join(id, " "), strings.Join(en, " ")}
}
