package sopfile

import (
	"fmt"
	"strings"
	"time"

	"github.com/sopkit/sopkit/sop"
)

// The numbers of a date as patterns. A schema's patterns know no arithmetic:
// leap years are spelled out.
const (
	anyYear  = `([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])`
	leapYear = `([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)`
	to28     = `0[1-9]|1[0-9]|2[0-8]`
)

// datePattern is what sop.ParseDate reads: days and months of the calendar, in
// each of its ways to write them.
var datePattern = func() string {
	var year, day, word, months []string
	for m := time.January; m <= time.December; m++ {
		name := monthPattern(m)
		months = append(months, name)
		days := to28 + `|29|30|31`[:3*max(0, lastDay(m)-28)]
		number := fmt.Sprintf(`%02d`, m)
		short := strings.Replace(number, "0", "0?", min(1, 10/int(m+1)))
		if m >= time.October {
			short = number
		}
		year = append(year, anyYear+`-`+number+`-(`+days+`)`)
		loose := `(` + strings.ReplaceAll(days, "0[1-9]", "0?[1-9]") + `)`
		day = append(day, loose+`-`+short+`-`+anyYear, loose+`/`+short+`/`+anyYear)
		word = append(word, loose+` +`+name+`\.? +`+anyYear)
	}
	feb := monthPattern(time.February)
	all := []string{`[-–]?`, anyYear + `-(0[1-9]|1[0-2])`,
		leapYear + `-02-29`, `29-0?2-` + leapYear, `29/0?2/` + leapYear, `29 +` + feb + `\.? +` + leapYear,
		`(` + strings.Join(months, "|") + `)\.? +` + anyYear}
	for _, more := range [][]string{year, day, word} {
		all = append(all, more...)
	}
	return `^(` + strings.Join(all, "|") + `)$`
}()

// lastDay is the last day of a month, of February in common years.
func lastDay(m time.Month) int { return time.Date(2001, m+1, 0, 0, 0, 0, 0, time.UTC).Day() }

// monthPattern is a month by its name, or the first three letters of it or
// more, in any letter case, also spelled the old way.
func monthPattern(m time.Month) string {
	name := strings.ToLower(sop.Date{Year: 2001, Month: m}.MonthName())
	var head, tail strings.Builder
	for i, r := range name {
		letter := `[` + strings.ToUpper(string(r)) + string(r) + `]`
		switch {
		case m == time.February && i == 0:
			letter = `[FfPp]`
		case m == time.November && i == 2:
			letter = `[VvPp]`
		}
		if i < 3 {
			head.WriteString(letter)
		} else {
			tail.WriteString(`(` + letter)
		}
	}
	out := head.String() + tail.String() + strings.Repeat(`)?`, max(0, len(name)-3))
	if m == time.August {
		return `(` + out + `|[Aa][Gg][TtSs])`
	}
	return out
}
