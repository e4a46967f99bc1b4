package sop

import (
	"fmt"
	"time"
)

// Date is a day of the Gregorian calendar, without hour or time zone. The zero
// value is a blank; Valid tells whether the fields name a day that exists.
type Date struct {
	Year  int        // 1 to 9999
	Month time.Month // 1 to 12
	Day   int        // 1 to 31
}

var monthNames = [...]string{"", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
	"Agustus", "September", "Oktober", "November", "Desember"}

// IsZero reports whether the date is blank.
func (d Date) IsZero() bool { return d == Date{} }

// Valid reports whether the date is a day of the calendar; a blank is not, nor
// is 30 February.
func (d Date) Valid() bool {
	t := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
	return d.Year >= 1 && d.Year <= 9999 && t.Year() == d.Year && t.Month() == d.Month && t.Day() == d.Day
}

// String writes the date as 2019-01-31, or "" for a blank. A date that is not
// valid is written the same way, for messages.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day)
}

// Indonesian writes the date as letters do, "31 Januari 2019", or "" for a
// date that is blank or not valid.
func (d Date) Indonesian() string {
	if !d.Valid() {
		return ""
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

// Time returns midnight UTC of the date, or the zero time for a date that is
// blank or not valid.
func (d Date) Time() time.Time {
	if !d.Valid() {
		return time.Time{}
	}
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
}

// ParseDate reads 2019-01-31, or "" as a blank. The error for anything else
// wraps ErrBadDate.
func ParseDate(text string) (Date, error) {
	if text == "" {
		return Date{}, nil
	}
	t, err := time.Parse("2006-01-02", text)
	if err != nil || t.Year() < 1 {
		return Date{}, fmt.Errorf("%w: %q, write it like 2019-01-31", ErrBadDate, text)
	}
	return Date{t.Year(), t.Month(), t.Day()}, nil
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
