package sop

import (
	"fmt"
	"time"
)

// Date is a day of the Gregorian calendar, without hour or time zone, or a
// month alone, as sheets have it that say "Oktober 2024". The zero value is a
// blank; Valid tells whether the fields name a day or a month that exists.
type Date struct {
	Year  int        // 1 to 9999
	Month time.Month // 1 to 12
	Day   int        // 1 to 31; 0: the month alone
}

var monthNames = [...]string{"", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
	"Agustus", "September", "Oktober", "November", "Desember"}

// IsZero reports whether the date is blank.
func (d Date) IsZero() bool { return d == Date{} }

// Valid reports whether the date is a day or a month of the calendar; a blank
// is neither, nor is 30 February.
func (d Date) Valid() bool {
	if d.Year < 1 || d.Year > 9999 || d.Month < time.January || d.Month > time.December {
		return false
	}
	return d.Day >= 0 && d.Day <= d.lastDay()
}

// HasDay reports whether the date is a day of the calendar, and not a month
// alone.
func (d Date) HasDay() bool { return d.Day != 0 && d.Valid() }

// lastDay is the last day of the date's month.
func (d Date) lastDay() int { return time.Date(d.Year, d.Month+1, 0, 0, 0, 0, 0, time.UTC).Day() }

// Before reports whether all of the date lies before another: October 2024 is
// before 1 November 2024, but neither before 31 October 2024 nor after
// 1 October. It is false where one of them is blank or not valid.
func (d Date) Before(e Date) bool {
	if !d.Valid() || !e.Valid() {
		return false
	}
	if d.Day == 0 || e.Day == 0 {
		return d.Year < e.Year || d.Year == e.Year && d.Month < e.Month
	}
	return d.Time().Before(e.Time())
}

// String writes the date as 2019-01-31, a month alone as 2019-01, or "" for a
// blank. A date that is not valid is written the same way, for messages.
func (d Date) String() string {
	switch {
	case d.IsZero():
		return ""
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, int(d.Month))
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day)
}

// Indonesian writes the date as letters do, "31 Januari 2019" or "Januari
// 2019", or "" for a date that is blank or not valid.
func (d Date) Indonesian() string {
	switch {
	case !d.Valid():
		return ""
	case d.Day == 0:
		return fmt.Sprintf("%s %d", d.MonthName(), d.Year)
	}
	return fmt.Sprintf("%d %s %d", d.Day, d.MonthName(), d.Year)
}

// MonthName returns the name of the date's month, Januari to Desember, or ""
// for a month there is not. The other fields do not matter.
func (d Date) MonthName() string {
	if d.Month < time.January || d.Month > time.December {
		return ""
	}
	return monthNames[d.Month]
}

// Time returns midnight UTC of the date, of the first day of a month alone, or
// the zero time for a date that is blank or not valid.
func (d Date) Time() time.Time {
	if !d.Valid() {
		return time.Time{}
	}
	return time.Date(d.Year, d.Month, max(d.Day, 1), 0, 0, 0, 0, time.UTC)
}

// MarshalText writes the form of String; it never fails.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a text as ParseDate does. Where that fails the date stays
// as it was.
func (d *Date) UnmarshalText(text []byte) error {
	v, err := ParseDate(string(text))
	if err == nil {
		*d = v
	}
	return err
}
