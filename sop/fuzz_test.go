package sop_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// A time keeps its text, is never negative, and reads itself back.
func FuzzParseDuration(f *testing.F) {
	for _, s := range []string{"", "15 menit", "1,5 Jam", "1.440 menit", "1 - 5 hari kerja", "2 s.d. 3 mgg", "6 Bln.",
		"1/2 jam", "2 jam 30 menit", "± 30 menit", "1 (satu) hari", "maks. 1 ½ jam",
		"1 - 2 x 24 jam", "10 detik s.d. 1 semester", "setiap saat", "\u212aerja", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := sop.ParseDuration(text)
		require.Equal(t, text, d.String())
		require.Equal(t, text == "", d.IsZero())
		require.GreaterOrEqual(t, d.Max, d.Min)
		require.GreaterOrEqual(t, d.Min, 0.0)
		low, high := d.Minutes(sop.Calendar{})
		require.GreaterOrEqual(t, high, low)
		d.Text = ""
		require.Equal(t, d, sop.ParseDuration(d.String()), "in plain words")
		p := sample()
		p.Steps[0].Time = d
		require.NoError(t, p.Validate())
	})
}

// A date that can be read is a day or a month of the calendar, and reads itself
// back from numbers and from words.
func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"", "2019-01-31", "0001-01-01", "2023-02-29", "0000-01-01", "9999-12-31",
		"31 Januari 2019", "31/1/2019", "Oktober 2024", "2024-10"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := sop.ParseDate(text)
		if err != nil {
			require.ErrorIs(t, err, sop.ErrBadDate)
			require.Zero(t, d)
			return
		}
		require.Equal(t, text != "", d.Valid())
		for _, form := range []string{d.String(), d.Indonesian()} {
			if d.Year < 1000 && form == d.Indonesian() {
				continue // a year of four digits alone is sure to be one
			}
			again, err := sop.ParseDate(form)
			require.NoError(t, err)
			require.Equal(t, d, again)
		}
		if d.HasDay() {
			require.Equal(t, d.String(), d.Time().Format(time.DateOnly))
		}
	})
}

// A NIP that is grouped keeps its digits and its verdict.
func FuzzNIP(f *testing.F) {
	for _, s := range []string{"", "-", "19860926 201505 1 001", "198609262015211001", "ééééééééé"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		n := sop.NIP(text)
		again := sop.NIP(n.Format())
		require.Equal(t, n.Digits(), again.Digits())
		require.Equal(t, again.Format(), sop.NIP(again.Format()).Format())
		if err := n.Valid(); err != nil {
			require.ErrorIs(t, err, sop.ErrNIP)
			require.ErrorIs(t, again.Valid(), sop.ErrNIP)
			return
		}
		require.NoError(t, again.Valid())
		require.Len(t, n.Format(), 21)
	})
}

func FuzzSlug(f *testing.F) {
	for _, s := range []string{"", "Proses Surat Keluar", "con", "COM¹", "../..", "İ", "\xff",
		strings.Repeat("ab ", 60)} {
		f.Add(s)
	}
	f.Fuzz(checkSlug)
}

// Validate says of any procedure what is wrong with it, in full, and lets
// none pass whose flow cannot be followed.
func FuzzValidate(f *testing.F) {
	for seed := range uint64(200) {
		f.Add(seed, uint8(seed%8), "\x00")
	}
	f.Fuzz(func(t *testing.T, seed uint64, changes uint8, text string) {
		r := rand.New(rand.NewPCG(seed, 8))
		p := soptest.Procedure(r, soptest.Options{})
		for range changes {
			mutate(r, p, text)
		}
		err := p.Validate()
		if err == nil {
			requireFollowable(t, p)
			return
		}
		var list sop.Problems
		require.ErrorAs(t, err, &list)
		require.NotEmpty(t, list)
		for _, q := range list {
			require.NotEmpty(t, q.Path)
			require.Error(t, q.Err)
			require.True(t, errors.Is(err, q.Err))
			require.NotEmpty(t, q.Message(sop.Indonesian))
			require.NotEmpty(t, q.Message(sop.English))
		}
		require.Equal(t, err, p.Validate(), "the same again")
	})
}

func requireFollowable(t *testing.T, p *sop.Procedure) {
	t.Helper()
	ends := false
	for i := range p.Steps {
		ends = ends || p.Ends(i)
		require.NotEmpty(t, p.Steps[i].Tasks)
		for _, f := range p.Flows(i) {
			k, ok := p.Target(f.To)
			require.True(t, ok)
			if len(p.Steps[i].Flows) == 0 {
				require.Equal(t, i+1, k)
			}
		}
		for _, task := range p.Steps[i].Tasks {
			_, ok := p.Lane(task.Role)
			require.True(t, ok)
		}
	}
	require.True(t, ends)
}

// mutate changes one thing about a procedure, for better or worse.
func mutate(r *rand.Rand, p *sop.Procedure, text string) {
	number := []float64{0, -1, 7, math.NaN(), math.Inf(1), 1e300}
	names := []string{text, "", "1", "2", "3", "01", "peran-1", "peran-9", "langkah-1", "langkah-2"}
	name := func() string { return names[r.IntN(len(names))] }
	switch r.IntN(6) {
	case 0:
		p.Title, p.Number, p.Labels.Note = name(), name(), name()
		p.Created = sop.Date{Year: r.IntN(12000) - 1000, Month: time.Month(r.IntN(15) - 1), Day: r.IntN(40) - 3}
		p.Legend = append(p.Legend, sop.Symbol(r.IntN(256)))
	case 1:
		p.Roles = append(p.Roles[:r.IntN(len(p.Roles)+1)], sop.Role{ID: name(), Name: name()})
	case 2:
		p.Steps = p.Steps[:r.IntN(len(p.Steps)+1)]
	default:
		if len(p.Steps) > 0 {
			s := &p.Steps[r.IntN(len(p.Steps))]
			mutateStep(r, s, name)
			s.Time = sop.Duration{Min: number[r.IntN(6)], Max: number[r.IntN(6)], Unit: sop.TimeUnit(r.IntN(10)),
				Text: name()}
		}
	}
}

func mutateStep(r *rand.Rand, s *sop.Step, name func() string) {
	switch r.IntN(6) {
	case 0:
		s.ID, s.Activity, s.Note = name(), name(), name()
		s.NoteRows, s.Number = r.IntN(6)-1, name()
	case 1:
		s.Tasks = append(s.Tasks[:r.IntN(len(s.Tasks)+1)], sop.Task{Role: name(), Primary: r.IntN(2) == 0})
	case 2:
		s.Tasks = nil
	case 3:
		s.Tasks = append(s.Tasks,
			sop.Task{Role: name(), Symbols: []sop.Symbol{sop.Symbol(r.IntN(9)), sop.Symbol(r.IntN(9))}[:r.IntN(3)]})
	case 4:
		s.Flows = append(s.Flows[:r.IntN(len(s.Flows)+1)],
			sop.Flow{To: name(), Outcome: name(), FromRole: name(), ToRole: name()})
	case 5:
		s.End, s.Parallel = !s.End, !s.Parallel
		s.Flows = nil
	}
}
