package fillin

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/sopkit/sopkit/render/internal/page"
)

// NumberFormat is how a cell shows what an input holds. Empty is the general
// format.
func NumberFormat(in *page.Input) string {
	kind, short := in.Kind, in.Short
	switch kind {
	case page.InputDate:
		switch {
		case in.Day && short:
			return "[$-421]dddd, dd-mm-yyyy"
		case in.Day:
			return "[$-421]dddd, d mmmm yyyy"
		case short:
			return "dd-mm-yyyy"
		}
		return "[$-421]d mmmm yyyy"
	case page.InputTime:
		return "hh.mm"
	case page.InputMoney:
		return money(short)
	case page.InputNumber:
		return ""
	}
	if in.Prefix != "" {
		return quoted(in.Prefix) + "@"
	}
	if in.Formula != nil {
		return "" // a formula in a cell of text is no formula
	}
	return "@"
}

// Value is what a cell holds for an input's value, and whether that is a
// number.
func Value(in *page.Input) (text string, number bool) {
	switch in.Kind {
	case page.InputNumber, page.InputMoney:
		_, err := strconv.ParseFloat(in.Value, 64)
		return in.Value, err == nil
	case page.InputDate:
		if days, ok := serial(in.Value); ok {
			return strconv.Itoa(days), true
		}
	case page.InputTime:
		var h, m int
		if _, err := fmt.Sscanf(in.Value, "%d:%d", &h, &m); err == nil {
			return strconv.FormatFloat(float64(h*60+m)/minutes, 'g', 17, 64), true
		}
	}
	return in.Value, false
}

// Plain writes what a cell holds, a text or a number, in the form of an
// input's kind.
func Plain(kind page.InputKind, text string, number bool) string {
	v, err := strconv.ParseFloat(text, 64)
	number = number && err == nil
	switch {
	case kind == page.InputDate && number:
		return dateOf(v)
	case kind == page.InputDate:
		return dayFirst(text)
	case kind == page.InputTime && number:
		at := int(math.Round(v * minutes))
		return fmt.Sprintf("%02d:%02d", at/60, at%60)
	case number && strings.ContainsAny(text, "eE"):
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return text
}

const minutes = 24 * 60 // of a day

// Excel counts days from 31 December 1899 and believes that 1900 was a leap
// year: its 60th day never was, and all dates from the 61st on are a day too
// high.
const (
	leapless = 61      // first number that is a day too high
	lastDay  = 2958465 // 31 December 9999
	dayForm  = "2006-01-02"

	secondsADay = 24 * 60 * 60
)

// dayZero is day 0 as the numbers from leapless on count.
func dayZero() time.Time { return time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC) }

// serial returns Excel's number of a date, "2026-11-23", and whether it has
// one.
func serial(date string) (int, bool) {
	t, err := time.Parse(dayForm, date)
	if err != nil || t.Year() < 1900 {
		return 0, false
	}
	days := int(t.Unix()-dayZero().Unix()) / secondsADay
	if days < leapless {
		days--
	}
	return days, true
}

// dateOf returns the date of Excel's number, "-" for none.
func dateOf(days float64) string {
	if days < 1 || days > lastDay {
		return "-"
	}
	n := int(days)
	if n < leapless {
		n++
	}
	return dayZero().AddDate(0, 0, n).Format(dayForm)
}

var dmy = regexp.MustCompile(`^([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})$`)

// dayFirst turns a date typed as 23-11-2026 around.
func dayFirst(text string) string {
	m := dmy.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil {
		return text
	}
	return fmt.Sprintf("%s-%02s-%02s", m[3], m[2], m[1])
}
