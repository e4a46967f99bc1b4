package fillin

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

func TestNames(t *testing.T) {
	for text, name := range map[string]page.Name{
		"isi.a": {Field: "a"}, "isi.a.1": {Field: "a", Number: 1},
		"isi.a.12.b_1": {Field: "a", Number: 12, Column: "b_1"},
	} {
		require.Equal(t, text, spell(name))
		got, ok := parse(text)
		require.True(t, ok)
		require.Equal(t, name, got)
	}
	for _, text := range []string{"", "a", "isi", "isi.", "isi.a.b", "isi.a.0", "isi.a.-1", "isi.a.1.b.c", "isia.1",
		"sopkit_form"} {
		_, ok := parse(text)
		require.False(t, ok, text)
	}
}

// Each day of the first years is one number, and each number one day; the 60th
// is the leap day that 1900 did not have. Later days are so far apart as their
// numbers.
func TestDates(t *testing.T) {
	last, step := 0, 1
	for d := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 10000; d = d.AddDate(0, 0, step) {
		n, ok := serial(d.Format(dayForm))
		require.True(t, ok)
		require.Equal(t, d.Format(dayForm), dateOf(float64(n)))
		if last == 59 {
			last++
		}
		if require.Equal(t, last+step, n, "%v", d); n == 1000 {
			step = 1013
		}
		last = n
	}
	for date, want := range map[string]int{"1900-01-01": 1, "1900-02-28": 59, "1900-03-01": 61, "2000-01-01": 36526,
		"2192-01-01": 106653, "9999-12-31": lastDay} {
		n, _ := serial(date)
		require.Equal(t, want, n, date)
	}
	require.Equal(t, "1900-03-01", dateOf(60))
	for _, days := range []float64{-1, 0, 0.5, lastDay + 1} {
		require.Equal(t, "-", dateOf(days))
	}
	for _, date := range []string{"", "1899-12-31", "2026-02-30", "23-11-2026"} {
		_, ok := serial(date)
		require.False(t, ok, date)
	}
}

// What a cell holds is read back as the value it was written for, and what
// staff type instead is read as they mean it.
func TestValues(t *testing.T) {
	for _, c := range []struct {
		kind        page.InputKind
		value, cell string
		number      bool
	}{
		{page.InputText, "=1", "=1", false}, {page.InputNumber, "12.5", "12.5", true},
		{page.InputNumber, "dua", "dua", false}, {page.InputMoney, "1500000", "1500000", true},
		{page.InputDate, "2026-11-23", "46349", true}, {page.InputDate, "1900-02-28", "59", true},
		{page.InputDate, "1899-01-01", "1899-01-01", false},
		{page.InputTime, "08:00", "0.33333333333333331", true}, {page.InputTime, "23:59", "0.99930555555555556", true},
		{page.InputDigits, "0019", "0019", false}, {page.InputTick, "X", "X", false},
	} {
		text, number := Value(&page.Input{Kind: c.kind, Value: c.value})
		require.Equal(t, c.cell, text)
		require.Equal(t, c.number, number, c.value)
		require.Equal(t, c.value, Plain(c.kind, text, number))
	}
	for _, c := range []struct {
		kind  page.InputKind
		entry cells.Value
		want  string
	}{
		{page.InputDate, cells.Value{Text: "3/2/2026"}, "2026-02-03"},
		{page.InputDate, cells.Value{Text: " 23-11-2026 "}, "2026-11-23"},
		{page.InputDate, cells.Value{Text: "besok"}, "besok"},
		{page.InputMoney, cells.Value{Text: "1.5E+06", Number: true}, "1500000"},
		{page.InputText, cells.Value{Text: "1e5"}, "1e5"}, {page.InputTime, cells.Value{Text: "8.30"}, "8.30"},
	} {
		require.Equal(t, c.want, Plain(c.kind, c.entry.Text, c.entry.Number))
	}
}
