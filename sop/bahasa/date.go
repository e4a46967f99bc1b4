package bahasa

import (
	"time"

	"github.com/sopkit/sopkit/sop"
)

var dayWords = [...]string{"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"}

// DayName returns the day of the week, Minggu to Sabtu; "" for any other
// number.
func DayName(d time.Weekday) string {
	if d < time.Sunday || d > time.Saturday {
		return ""
	}
	return dayWords[d]
}

// MonthName returns Januari to Desember; "" for any other number.
func MonthName(m time.Month) string { return sop.Date{Month: m}.MonthName() }

// DateWords spells a date as a berita acara opens with it: "Senin tanggal dua
// puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026)"; ""
// for a date that is blank, a month alone or no day of the calendar.
func DateWords(d sop.Date) string {
	if !d.HasDay() {
		return ""
	}
	return DayName(d.Time().Weekday()) + " tanggal " + NumberWords(int64(d.Day)) + " bulan " + d.MonthName() +
		" tahun " + NumberWords(int64(d.Year)) + " (" + d.Time().Format("02-01-2006") + ")"
}
