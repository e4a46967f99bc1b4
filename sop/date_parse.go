package sop

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// DateError is the error of ParseDate. It wraps ErrBadDate.
type DateError struct {
	Word string // what was to be read
	Text Text   // why it is no date, in words a clerk understands
}

// Error returns the text in English.
func (e *DateError) Error() string { return ErrBadDate.Error() + ": " + e.Text.EN }

// Unwrap returns ErrBadDate.
func (e *DateError) Unwrap() error { return ErrBadDate }

// What is said of dates.
var (
	noDate = Text{
		"%q bukan tanggal; tulis seperti 2019-01-31, 31 Januari 2019 atau Januari 2019",
		"%q is not a date; write it like 2019-01-31, 31 Januari 2019 or Januari 2019",
	}
	noDay = Text{
		"tanggal %d %s %d tidak ada; %[2]s %[3]d hanya sampai tanggal %[4]d",
		"there is no %d %s %d: the month has %[4]d days",
	}
	noMonth = Text{"bulan ke-%d tidak ada; bulan 1 sampai 12", "there is no month %d: months are 1 to 12"}
)

// The ways to write a date: 2019-01-31 or 2019-01; 31-1-2019 or 31/1/2019, the
// day first as all do who write Indonesian; 31 Januari 2019 or Januari 2019.
var (
	yearFirst = regexp.MustCompile(`^([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?$`)
	dayFirst  = regexp.MustCompile(`^([0-9]{1,2})(?:-([0-9]{1,2})-|/([0-9]{1,2})/)([0-9]{4})$`)
	inWords   = regexp.MustCompile(`^(?:([0-9]{1,2}) +)?([A-Za-z]{3,9})\.? +([0-9]{4})$`)
)

// ParseDate reads a day as 2019-01-31, 31-01-2019, 31/1/2019 or 31 Januari
// 2019, a month alone as 2019-01 or Januari 2019, and "" or a dash as a blank:
// on sheets a dash stands where there is no date, as of a revision. Months may
// be in any letter case, spelled the old way (Pebruari, Nopember) or cut to
// three letters or more. The error for anything else is a *DateError. Whoever
// needs a day asks HasDay of the result.
func ParseDate(text string) (Date, error) {
	if text == "" || text == "-" || text == "–" {
		return Date{}, nil
	}
	year, month, day, ok := dateParts(text)
	if !ok {
		return Date{}, &DateError{text, noDate.With(text)}
	}
	d := Date{digitsOf(year), time.Month(digitsOf(month)), digitsOf(day)}
	if why, bad := d.fault(day != ""); bad {
		return Date{}, &DateError{text, why}
	}
	return d, nil
}

// dateParts takes a date apart; the month is a number, the day "" for none.
func dateParts(text string) (year, month, day string, ok bool) {
	if m := yearFirst.FindStringSubmatch(text); m != nil {
		return m[1], m[2], m[3], true
	}
	if m := dayFirst.FindStringSubmatch(text); m != nil {
		return m[4], m[2] + m[3], m[1], true
	}
	if m := inWords.FindStringSubmatch(text); m != nil {
		n := monthNumber(m[2])
		return m[3], strconv.Itoa(n), m[1], n > 0
	}
	return "", "", "", false
}

// digitsOf reads digits; none are 0.
func digitsOf(digits string) int {
	n, _ := strconv.Atoi(digits) // at most four digits
	return n
}

// monthNumber returns the month of a name, or of its first three letters or
// more; 0 for none.
func monthNumber(name string) int {
	name = strings.ToLower(name)
	switch {
	case name == "agt" || name == "ags":
		return int(time.August)
	case strings.HasPrefix(name, "peb"):
		name = "feb" + name[3:]
	case strings.HasPrefix(name, "nop"):
		name = "nov" + name[3:]
	}
	for i, full := range monthNames {
		if strings.HasPrefix(strings.ToLower(full), name) {
			return i
		}
	}
	return 0
}

// fault tells why a date is neither a day nor, unless a day is stated, a month
// of the calendar.
func (d Date) fault(stated bool) (Text, bool) {
	switch {
	case d.Year < 1 || d.Year > 9999:
		return yearBounds.With(d.Year), true
	case d.MonthName() == "":
		return noMonth.With(int(d.Month)), true
	case !d.Valid() || stated && d.Day == 0:
		return noDay.With(d.Day, d.MonthName(), d.Year, d.lastDay()), true
	}
	return Text{}, false
}
