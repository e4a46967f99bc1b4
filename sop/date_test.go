package sop_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

func TestParseDate(t *testing.T) {
	for text, want := range map[string]sop.Date{
		"":           {},
		"2019-01-31": {Year: 2019, Month: time.January, Day: 31},
		"2024-02-29": {Year: 2024, Month: time.February, Day: 29},
		"0001-01-01": {Year: 1, Month: time.January, Day: 1},
		"9999-12-31": {Year: 9999, Month: time.December, Day: 31},
		"2024-10":    {Year: 2024, Month: time.October},
		"9999-12":    {Year: 9999, Month: time.December},
	} {
		d, err := sop.ParseDate(text)
		require.NoError(t, err, text)
		require.Equal(t, want, d)
		require.Equal(t, text, d.String())
		require.Equal(t, text != "", d.Valid())
		require.Equal(t, text == "", d.IsZero())
	}
	for _, text := range []string{"-", "–"} { // on sheets without a revision
		d, err := sop.ParseDate(text)
		require.NoError(t, err, text)
		require.Zero(t, d)
	}
	for _, text := range []string{
		"2019-02-30", "2023-02-29", "2019-13-01", "2019-00-10", "2019-1-31", "19-01-31", "31-01-19",
		"0000-01-01", "10000-01-01", "2019-01-31T00:00:00Z", " 2019-01-31", "2019-01-31\n", "--", "-001-01-01",
	} {
		d, err := sop.ParseDate(text)
		require.ErrorIs(t, err, sop.ErrBadDate, text)
		require.Zero(t, d)
	}
}

func TestDateIndonesian(t *testing.T) {
	names := []string{"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
		"Oktober", "November", "Desember"}
	for i, name := range names {
		require.Equal(t, "1 "+name+" 2026", sop.Date{Year: 2026, Month: time.Month(i + 1), Day: 1}.Indonesian())
	}
	require.Empty(t, sop.Date{}.Indonesian())
	require.Empty(t, sop.Date{Year: 2026, Month: 2, Day: 30}.Indonesian())
	require.Empty(t, sop.Date{Year: 2026, Month: 13, Day: 1}.Indonesian())
}

func TestDateOutsideTheCalendar(t *testing.T) {
	for _, d := range []sop.Date{
		{}, {Year: 2026}, {Year: 2026, Month: 2, Day: 29}, {Year: 2026, Month: 4, Day: 31},
		{Year: 2026, Month: 1, Day: 32}, {Year: 10000, Month: 1, Day: 1},
		{Year: -1, Month: 1, Day: 1}, {Year: 2026, Month: 13, Day: 1}, {Year: 2026, Month: 1, Day: -1}, {Month: 1},
		{Month: 1, Day: 1}, {Year: 2026, Month: -11, Day: 1},
	} {
		require.False(t, d.Valid(), "%v", d)
		require.True(t, d.Time().IsZero(), "%v", d)
	}
}

func TestDateTime(t *testing.T) {
	require.Equal(t, time.Date(2026, 2, 28, 0, 0, 0, 0, time.UTC), sop.Date{Year: 2026, Month: 2, Day: 28}.Time())
}

func TestDateText(t *testing.T) {
	d := sop.Date{Year: 2026, Month: 2, Day: 28}
	text, err := d.MarshalText()
	require.NoError(t, err)
	require.Equal(t, "2026-02-28", string(text))
	require.Error(t, d.UnmarshalText([]byte("besok")))
	require.Equal(t, sop.Date{Year: 2026, Month: 2, Day: 28}, d, "a text that cannot be read changes nothing")
	require.NoError(t, d.UnmarshalText(nil))
	require.True(t, d.IsZero())
}
