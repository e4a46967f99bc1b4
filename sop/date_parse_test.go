package sop_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// A date in the words of an office is the one its numbers say.
func TestParseDateAsOfficesWriteIt(t *testing.T) {
	day := sop.Date{Year: 2019, Month: time.August, Day: 2}
	for _, text := range []string{
		"2019-08-02", "02-08-2019", "2-8-2019", "02/08/2019", "2/8/2019", "2 Agustus 2019", "02 agustus  2019",
		"2 AGUSTUS 2019",
		"2 Agt 2019", "2 Ags. 2019", "2 Agu 2019",
	} {
		d, err := sop.ParseDate(text)
		require.NoError(t, err, text)
		require.Equal(t, day, d, text)
	}
	for text, want := range map[string]string{
		"Oktober 2024": "2024-10", "oktober 2024": "2024-10", "Okt. 2024": "2024-10", "2024-10": "2024-10",
		"Pebruari 2024": "2024-02",
		"Nopember 2024": "2024-11", "29 Pebruari 2024": "2024-02-29", "1 Mei 0001": "0001-05-01",
	} {
		d, err := sop.ParseDate(text)
		require.NoError(t, err, text)
		require.Equal(t, want, d.String(), text)
		require.Equal(t, len(want) > 7, d.HasDay(), text)
	}
}

func TestParseDateTellsWhatIsWrong(t *testing.T) {
	for text, want := range map[string]sop.Text{
		"2026-02-31": {ID: "tanggal 31 Februari 2026 tidak ada; Februari 2026 hanya sampai tanggal 28",
			EN: "there is no 31 Februari 2026: the month has 28 days"},
		"31 April 2026": {ID: "tanggal 31 April 2026 tidak ada; April 2026 hanya sampai tanggal 30",
			EN: "there is no 31 April 2026: the month has 30 days"},
		"0 April 2026": {ID: "tanggal 0 April 2026 tidak ada; April 2026 hanya sampai tanggal 30",
			EN: "there is no 0 April 2026: the month has 30 days"},
		"2026-04-00": {ID: "tanggal 0 April 2026 tidak ada; April 2026 hanya sampai tanggal 30",
			EN: "there is no 0 April 2026: the month has 30 days"},
		"02/13/2026": {ID: "bulan ke-13 tidak ada; bulan 1 sampai 12",
			EN: "there is no month 13: months are 1 to 12"},
		"2026-00": {ID: "bulan ke-0 tidak ada; bulan 1 sampai 12",
			EN: "there is no month 0: months are 1 to 12"},
		"1 Mei 0000":        {ID: "tahun 0 harus di antara 1 dan 9999", EN: "the year 0 is not between 1 and 9999"},
		"2 Oktobre 2024":    {},
		"2 Ja 2024":         {},
		"Oktober":           {},
		"2024":              {},
		"10-2024":           {},
		"2-8/2019":          {},
		"2 Oktober 24":      {},
		"Senin, 2 Mei 2024": {},
		"2\nMei 2024":       {},
	} {
		if want.ID == "" {
			want = sop.Text{ID: "%q bukan tanggal; tulis seperti 2019-01-31, 31 Januari 2019 atau Januari 2019",
				EN: "%q is not a date; write it like 2019-01-31, 31 Januari 2019 or Januari 2019"}.With(text)
		}
		d, err := sop.ParseDate(text)
		require.ErrorIs(t, err, sop.ErrBadDate, text)
		var e *sop.DateError
		require.ErrorAs(t, err, &e, text)
		require.Equal(t, want, e.Text)
		require.Equal(t, text, e.Word)
		require.Equal(t, "sop: bad date: "+want.EN, err.Error())
		require.Zero(t, d)
	}
}

func TestMonthAlone(t *testing.T) {
	d := sop.Date{Year: 2024, Month: time.October}
	require.True(t, d.Valid())
	require.False(t, d.HasDay())
	require.Equal(t, "Oktober 2024", d.Indonesian())
	require.Equal(t, time.Date(2024, 10, 1, 0, 0, 0, 0, time.UTC), d.Time())
	text, err := d.MarshalText()
	require.NoError(t, err)
	require.Equal(t, "2024-10", string(text))
	var back sop.Date
	require.NoError(t, back.UnmarshalText(text))
	require.Equal(t, d, back)
}

func TestDateBefore(t *testing.T) {
	at := func(text string) sop.Date {
		d, err := sop.ParseDate(text)
		require.NoError(t, err)
		return d
	}
	for _, c := range []struct {
		a, b          string
		before, after bool
	}{
		{"2024-10-01", "2024-10-02", true, false},
		{"2024-10-01", "2024-10-01", false, false},
		{"2024-10", "2024-10-01", false, false},
		{"2024-10", "2024-10-31", false, false},
		{"2024-10", "2024-11-01", true, false},
		{"2024-10", "2024-09-30", false, true},
		{"2024-10", "2025-01", true, false},
		{"2024-10", "2024-10", false, false},
		{"", "2024-10", false, false},
		{"2024-10-01", "", false, false},
	} {
		require.Equal(t, c.before, at(c.a).Before(at(c.b)), "%s %s", c.a, c.b)
		require.Equal(t, c.after, at(c.b).Before(at(c.a)), "%s %s", c.a, c.b)
	}
	require.False(t, sop.Date{Year: 2024, Month: 2, Day: 30}.Before(at("2025-01-01")))
}
