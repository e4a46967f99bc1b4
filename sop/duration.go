package sop

import (
	"strconv"
	"strings"
)

// Duration is how long a step takes (Waktu, part of the mutu baku that
// PermenPAN-RB 35/2012 asks of each activity): an amount or a range with its
// unit. The zero value is a blank.
type Duration struct {
	Min  float64  // amount, or lower end of a range, in Unit; not negative
	Max  float64  // upper end of a range, in Unit; equal to Min, or 0, for one amount
	Unit TimeUnit // 0 when Text could not be read as a time
	Text string   // as printed where that differs from String's own wording; or empty
}

// TimeUnit is a unit of Waktu. Its length depends on the office: see Calendar.
type TimeUnit uint8

// The units; the zero value is none.
const (
	_       TimeUnit = iota
	Minute           // menit
	Hour             // jam
	Day              // hari
	WorkDay          // hari kerja
	Week             // minggu
	Month            // bulan
	Year             // tahun
)

var unitNames = [...]string{"", "menit", "jam", "hari", "hari kerja", "minggu", "bulan", "tahun"}

// String returns menit, jam, hari, hari kerja, minggu, bulan or tahun; "" for
// the zero value and for a unit that is not known.
func (u TimeUnit) String() string {
	if int(u) < len(unitNames) {
		return unitNames[u]
	}
	return ""
}

// String returns Text, or else the time in plain words: "15 menit", "1 - 5
// hari", "1,5 jam"; "" for a blank.
func (d Duration) String() string {
	if d.Text != "" || d.Unit == 0 {
		return d.Text
	}
	low, high := number(d.Min), number(d.high())
	if low != high {
		low += " - " + high
	}
	return low + " " + d.Unit.String()
}

// high returns the upper end of a range, or the one amount.
func (d Duration) high() float64 {
	if d.Max == 0 {
		return d.Min
	}
	return d.Max
}

func number(v float64) string {
	return strings.Replace(strconv.FormatFloat(v, 'f', -1, 64), ".", ",", 1)
}

// IsZero reports whether the time is blank. A text that could not be read is
// no blank.
func (d Duration) IsZero() bool { return d == Duration{} }

// MarshalText writes the form of String; it never fails.
func (d Duration) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a text as ParseDuration does; it never fails.
func (d *Duration) UnmarshalText(text []byte) error {
	*d = ParseDuration(string(text))
	return nil
}

// Calendar says how long the office works: how many working minutes stand
// behind a day, a week, a month. The zero value is an office of 7.5 hours a day
// and 5 days a week.
type Calendar struct {
	HoursPerDay float64 // working hours of a day; 0 or less: 7.5
	DaysPerWeek float64 // working days of a week; 0 or less: 5
}

// minutes returns a unit's length in working minutes. A day is a working day;
// a year has 52 weeks, a month a twelfth of them.
func (c Calendar) minutes(u TimeUnit) float64 {
	day := c.HoursPerDay * 60
	if day <= 0 {
		day = 7.5 * 60
	}
	week := c.DaysPerWeek * day
	if week <= 0 {
		week = 5 * day
	}
	return [...]float64{0, 1, 60, day, day, week, week * 52 / 12, week * 52}[u]
}

// Minutes returns the time in working minutes: twice the same for one amount,
// the ends of a range otherwise, 0 where no time can be read. A day, of the
// calendar or of work, counts as a working day; a year has 52 working weeks, a
// month a twelfth of them.
func (d Duration) Minutes(c Calendar) (low, high float64) {
	if d.Unit > Year {
		return 0, 0
	}
	m := c.minutes(d.Unit)
	return d.Min * m, d.high() * m
}

// Total is a sum of times. The zero value is the sum of none.
type Total struct {
	Low, High float64 // working minutes: of the lower and of the upper ends
	Unstated  int     // steps whose time is blank or cannot be read
}

// TotalTime adds up the times of all steps, each counted once: the ways of
// decisions, loops and work done side by side are not told apart.
func (p *Procedure) TotalTime(c Calendar) Total {
	return p.total(c, func(*Step) bool { return true })
}

// RoleTime adds up the times of the steps in which the role of an ID has a
// task; joint work counts in full. An ID that no step names gives a zero Total.
func (p *Procedure) RoleTime(role string, c Calendar) Total {
	return p.total(c, func(s *Step) bool {
		for i := range s.Tasks {
			if s.Tasks[i].Role == role {
				return true
			}
		}
		return false
	})
}

func (p *Procedure) total(c Calendar, counts func(*Step) bool) Total {
	if p == nil {
		return Total{}
	}
	var t Total
	for i := range p.Steps {
		if s := &p.Steps[i]; counts(s) {
			low, high := s.Time.Minutes(c)
			t.Low, t.High = t.Low+low, t.High+high
			if s.Time.Unit == 0 || s.Time.Unit > Year {
				t.Unstated++
			}
		}
	}
	return t
}
