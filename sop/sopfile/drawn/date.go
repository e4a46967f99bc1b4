package drawn

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/sopkit/sopkit/sop"
)

// days is how many days of the calendar of workbooks lie before 1 January 1970.
const days = 25569

// days1904 is how many days later some workbooks begin to count.
const days1904 = 1462

// serialDate is the day of a number of days as workbooks count them.
func serialDate(text string, from1904 bool) (sop.Date, bool) {
	n, err := strconv.ParseFloat(text, 64)
	if from1904 {
		n += days1904
	}
	if err != nil || n < 1 || n > 2958465 {
		return sop.Date{}, false
	}
	t := time.Unix(int64(math.Floor(n)-days)*24*60*60, 0).UTC()
	return sop.Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}, true
}

// dotted is a date with dots, or with blanks about its signs: 31.12.2024.
var dotted = regexp.MustCompile(`^([0-9]{1,2}) ?[./-] ?([0-9]{1,2}) ?[./-] ?([0-9]{4})$`)

// blankDate is a date to be filled in: "-", "…", "... 2024".
var blankDate = regexp.MustCompile(`^[-–—_. …]*$`)

// dateOf reads a date as sheets have it.
func (t *texts) dateOf(p piece, text string) (sop.Date, bool) {
	if p.cell.Date {
		if d, ok := serialDate(p.cell.Text, t.from1904); ok {
			return d, true
		}
	}
	if blankDate.MatchString(text) {
		return sop.Date{}, true
	}
	if m := dotted.FindStringSubmatch(text); m != nil {
		text = m[1] + "-" + m[2] + "-" + m[3]
	}
	if _, rest, ok := strings.Cut(text, ","); ok { // "Jambi, 2 Januari 2024"
		if d, err := sop.ParseDate(squeeze(rest)); err == nil {
			return d, true
		}
	}
	d, err := sop.ParseDate(text)
	return d, err == nil
}

var badDate = sop.Text{
	ID: "%s %q bukan tanggal yang dikenal; dibiarkan kosong",
	EN: "%s %q is no date that is known; left blank",
}

// date reads one of the dates.
func (id *identity) date(l label, pieces []piece, text string) {
	var to *sop.Date
	switch l.name {
	case "Created":
		to = &id.p.Created
	case "Revised":
		to = &id.p.Revised
	case "Effective":
		to = &id.p.Effective
	default:
		return
	}
	if len(pieces) == 0 {
		return
	}
	d, ok := id.texts.dateOf(pieces[0], text)
	if *to = d; !ok {
		id.doubts = append(id.doubts, id.texts.finding(pieces[0].From, "date", badDate, l.words, text))
	}
}
