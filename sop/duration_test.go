package sop_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

func TestParseDuration(t *testing.T) {
	for _, c := range []struct {
		text     string
		min, max float64
		unit     sop.TimeUnit
	}{
		{"15 menit", 15, 15, sop.Minute},
		{"15 Menit", 15, 15, sop.Minute},
		{"15 MNT.", 15, 15, sop.Minute},
		{"4jam", 4, 4, sop.Hour},
		{"2hari", 2, 2, sop.Day},
		{"1 Hr", 1, 1, sop.Day},
		{"3 hari kerja", 3, 3, sop.WorkDay},
		{"3  Hari\tKerja", 3, 3, sop.WorkDay},
		{"5 HK", 5, 5, sop.WorkDay},
		{"2 mgg", 2, 2, sop.Week},
		{"6 Bln", 6, 6, sop.Month},
		{"6 Bln .", 6, 6, sop.Month},
		{"1 thn", 1, 1, sop.Year},
		{" 15\u00a0menit ", 15, 15, sop.Minute},
		{"1,5 jam", 1.5, 1.5, sop.Hour},
		{"1.5 jam", 1.5, 1.5, sop.Hour},
		{"0,125 jam", 0.125, 0.125, sop.Hour},
		{"0.125 jam", 0.125, 0.125, sop.Hour},
		{"1,440 jam", 1.44, 1.44, sop.Hour},
		{"1.440 menit", 1440, 1440, sop.Minute},
		{"1.000 - 1.440 menit", 1000, 1440, sop.Minute},
		{"0 hari", 0, 0, sop.Day},
		{"1 - 5 hari", 1, 5, sop.Day},
		{"1-5 Hari", 1, 5, sop.Day},
		{"1 – 5 hari", 1, 5, sop.Day},
		{"2 s.d. 3 minggu", 2, 3, sop.Week},
		{"2 s/d 3 minggu", 2, 3, sop.Week},
		{"2 sd 3 minggu", 2, 3, sop.Week},
		{"2sampai3 minggu", 2, 3, sop.Week},
		{"0,5 - 1,5 jam", 0.5, 1.5, sop.Hour},
		{"3 - 3 hari", 3, 3, sop.Day},
		{"2 jam 30 menit", 150, 150, sop.Minute},
		{"1 jam, 15 mnt.", 75, 75, sop.Minute},
		{"1 tahun 6 bulan", 18, 18, sop.Month},
		{"2 menit 30 detik", 2.5, 2.5, sop.Minute},
		{"± 30 menit", 30, 30, sop.Minute},
		{"+/- 30 Menit", 30, 30, sop.Minute},
		{"kurang lebih 2 hari", 2, 2, sop.Day},
		{"1 (satu) hari", 1, 1, sop.Day},
		{"14 (empat belas) Hari Kerja", 14, 14, sop.WorkDay},
		{"2 (dua) s.d. 3 (tiga) hari", 2, 3, sop.Day},
		{"½ jam", 0.5, 0.5, sop.Hour},
		{"1 ½ jam", 1.5, 1.5, sop.Hour},
		{"1½ jam", 1.5, 1.5, sop.Hour},
		{"1/2 jam", 0.5, 0.5, sop.Hour},
		{"1 1/2 jam", 1.5, 1.5, sop.Hour},
		{"3/4 jam", 0.75, 0.75, sop.Hour},
		{"setengah jam", 0.5, 0.5, sop.Hour},
		{"satu hari", 1, 1, sop.Day},
		{"Sehari", 1, 1, sop.Day},
		{"maksimal 3 hari", 0, 3, sop.Day},
		{"maksimal 15 menit", 0, 15, sop.Minute},
		{"maks 3 hari", 0, 3, sop.Day},
		{"Maks. 3 hari kerja", 0, 3, sop.WorkDay},
		{"paling lama 1 (satu) bulan", 0, 1, sop.Month},
		{"< 10 menit", 0, 10, sop.Minute},
		{"1 x 24 jam", 1, 1, sop.Day},
		{"1x24 Jam", 1, 1, sop.Day},
		{"1 - 2 x 24 jam", 1, 2, sop.Day},
		{"2 x 45 menit", 90, 90, sop.Minute},
		{"1 semester", 6, 6, sop.Month},
		{"2 triwulan", 6, 6, sop.Month},
		{"2 pekan", 2, 2, sop.Week},
		{"30 detik", 0.5, 0.5, sop.Minute},
		{"10 detik", 0.166667, 0.166667, sop.Minute},
		{"10 hingga 15 menit", 10, 15, sop.Minute},
		{"10 sampai dengan 15 menit", 10, 15, sop.Minute},
		{"30 menit - 1 jam", 30, 60, sop.Minute},
		{"6 bulan s/d 1 tahun", 6, 12, sop.Month},
		{"14 hari kalender", 14, 14, sop.Day},
		{"8 jam kerja", 8, 8, sop.Hour},
	} {
		d := sop.ParseDuration(c.text)
		require.Equal(t, c.min, d.Min, c.text)
		require.Equal(t, c.max, d.Max, c.text)
		require.Equal(t, c.unit, d.Unit, c.text)
		require.Equal(t, c.text, d.String())
	}
}

func TestParseDurationKeepsWhatItCannotRead(t *testing.T) {
	for _, text := range []string{
		"segera", "jam", "15", "5 - 1 hari", "-5 menit", "5 kerja",
		"setiap saat", "minimal 3 hari", "1 hari - 1 minggu", "1 jam - 30 menit", "1 jam 2 jam", "30 menit 1 jam",
		"3 (orang) hari",
		"1/3 jam", "2 x sehari", "15 menit / berkas", "999999999 x 9 hari", "maksimal", "± jam", "(satu) hari",
		"1.440.000 menit", "1 hari 2 jam",
		"1e3 jam", "1234567890 jam", "NaN jam", "5 menit\x00", "\xff 5 menit", " ",
	} {
		require.Equal(t, sop.Duration{Text: text}, sop.ParseDuration(text))
	}
	require.Equal(t, sop.Duration{}, sop.ParseDuration(""))
}

func TestDurationString(t *testing.T) {
	for want, d := range map[string]sop.Duration{
		"":                {},
		"segera":          {Text: "segera"},
		"15 Menit":        {Min: 15, Max: 15, Unit: sop.Minute, Text: "15 Menit"},
		"15 menit":        {Min: 15, Unit: sop.Minute},
		"1 - 5 hari":      {Min: 1, Max: 5, Unit: sop.Day},
		"0 - 5 hari":      {Max: 5, Unit: sop.Day},
		"1,5 jam":         {Min: 1.5, Max: 1.5, Unit: sop.Hour},
		"1,125 jam":       {Min: 1.125, Max: 1.125, Unit: sop.Hour},
		"1440 menit":      {Min: 1440, Max: 1440, Unit: sop.Minute},
		"3 hari kerja":    {Min: 3, Max: 3, Unit: sop.WorkDay},
		"0,25 - 12 bulan": {Min: 0.25, Max: 12, Unit: sop.Month},
	} {
		require.Equal(t, want, d.String())
	}
}

// What String writes is read back as the same time.
func TestDurationRoundTrip(t *testing.T) {
	for unit := sop.Minute; unit <= sop.Year; unit++ {
		for quarter := range 400 {
			d := sop.Duration{Min: float64(quarter) / 4, Max: float64(quarter) / 4, Unit: unit}
			require.Equal(t, d, sop.ParseDuration(d.String()))
			d.Max += 2.5
			require.Equal(t, d, sop.ParseDuration(d.String()))
		}
	}
}

func TestTimeUnitNames(t *testing.T) {
	var names []string
	for u := range sop.Year + 2 {
		names = append(names, u.String())
	}
	require.Equal(t, []string{"", "menit", "jam", "hari", "hari kerja", "minggu", "bulan", "tahun", ""}, names)
}

func TestMinutes(t *testing.T) {
	six := sop.Calendar{HoursPerDay: 8, DaysPerWeek: 6}
	for _, c := range []struct {
		text      string
		calendar  sop.Calendar
		low, high float64
	}{
		{"15 menit", sop.Calendar{}, 15, 15},
		{"1,5 jam", six, 90, 90},
		{"1 hari", sop.Calendar{}, 450, 450},
		{"1 hari kerja", sop.Calendar{}, 450, 450},
		{"1 hari", six, 480, 480},
		{"1 - 2 minggu", sop.Calendar{}, 2250, 4500},
		{"1 minggu", six, 2880, 2880},
		{"1 minggu", sop.Calendar{HoursPerDay: 8}, 2400, 2400},
		{"1 minggu", sop.Calendar{DaysPerWeek: 6}, 2700, 2700},
		{"3 bulan", sop.Calendar{}, 29250, 29250},
		{"1 tahun", sop.Calendar{}, 117000, 117000},
		{"1 tahun", sop.Calendar{HoursPerDay: -1, DaysPerWeek: -1}, 117000, 117000},
		{"12 bulan", six, 149760, 149760},
		{"segera", six, 0, 0},
		{"setiap saat", six, 0, 0},
		{"2 jam 30 menit", six, 150, 150},
		{"1 x 24 jam", sop.Calendar{}, 450, 450},
		{"1 semester", sop.Calendar{}, 58500, 58500},
		{"maksimal 3 hari", sop.Calendar{}, 0, 1350},
		{"30 detik", six, 0.5, 0.5},
		{"", six, 0, 0},
	} {
		low, high := sop.ParseDuration(c.text).Minutes(c.calendar)
		require.InDelta(t, c.low, low, 1e-6, c.text)
		require.InDelta(t, c.high, high, 1e-6, c.text)
	}
	low, high := sop.Duration{Min: 2, Unit: sop.Hour}.Minutes(sop.Calendar{})
	require.Equal(t, [2]float64{120, 120}, [2]float64{low, high})
	low, high = sop.Duration{Min: 2, Max: 2, Unit: 99}.Minutes(sop.Calendar{})
	require.Equal(t, [2]float64{}, [2]float64{low, high})
}

func TestTotals(t *testing.T) {
	p := sample()
	for i, text := range []string{"15 menit", "1 - 2 jam", "1 hari", "segera"} {
		p.Steps[i].Time = sop.ParseDuration(text)
	}
	require.Equal(t, sop.Total{Low: 15 + 60 + 450, High: 15 + 120 + 450, Unstated: 1}, p.TotalTime(sop.Calendar{}))
	require.Equal(t, sop.Total{Low: 15 + 60 + 300, High: 15 + 120 + 300, Unstated: 1},
		p.TotalTime(sop.Calendar{HoursPerDay: 5}))
	require.Equal(t, sop.Total{Low: 60 + 450, High: 120 + 450}, p.RoleTime("kepala", sop.Calendar{}))
	require.Equal(t, sop.Total{Low: 15 + 480, High: 15 + 480, Unstated: 1},
		p.RoleTime("staf", sop.Calendar{HoursPerDay: 8}))
	require.Zero(t, p.RoleTime("tamu", sop.Calendar{}))
	require.Zero(t, (&sop.Procedure{}).TotalTime(sop.Calendar{}))
	p.Steps[3].Time = sop.Duration{Min: 1, Max: 1, Unit: 99} // Validate finds it; it counts as unstated
	require.Equal(t, 1, p.TotalTime(sop.Calendar{}).Unstated)
}

func TestOpenTimes(t *testing.T) {
	for text, want := range map[string]bool{
		"setiap saat": true, " Setiap  Saat": true, "sewaktu-waktu": true, "segera": false, "": false, "5 menit": false,
	} {
		require.Equal(t, want, sop.ParseDuration(text).Open(), text)
	}
}
