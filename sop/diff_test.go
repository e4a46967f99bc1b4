package sop_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
)

// letter is a small procedure whose targets are numbers.
func letter() *sop.Procedure {
	task := func(role string, k ...sop.Symbol) []sop.Task { return []sop.Task{{Role: role, Symbols: k}} }
	return &sop.Procedure{Title: "Surat", Roles: []sop.Role{{ID: "staf"}, {ID: "kepala"}}, Steps: []sop.Step{
		{Activity: "Mengonsep surat jawaban", Tasks: task("staf"), Output: []string{"Konsep"}},
		{Activity: "Mengetik konsep", Tasks: task("staf"), Time: sop.ParseDuration("5 menit")},
		{Activity: "Memeriksa ketikan", Tasks: task("kepala", sop.Decision),
			Flows: []sop.Flow{{To: "4", Outcome: "Ya"}, {To: "2", Outcome: "Tidak"}}},
		{Activity: "Memberi nomor", Tasks: task("staf")},
		{Activity: "Mengirim surat kepada alamat", Tasks: task("staf")},
	}}
}

func insert(p *sop.Procedure, at int, s sop.Step) {
	p.Steps = slices.Insert(slices.Clone(p.Steps), at, s)
	for i := range p.Steps {
		p.Steps[i].Flows = slices.Clone(p.Steps[i].Flows)
		for k := range p.Steps[i].Flows {
			var n int
			if _, err := fmt.Sscan(p.Steps[i].Flows[k].To, &n); err == nil && n > at {
				p.Steps[i].Flows[k].To = fmt.Sprint(n + 1)
			}
		}
	}
}

func kinds(c sop.Changes) (out []string) {
	for _, x := range c {
		out = append(out, string(x.Kind)+" "+x.Path)
	}
	return out
}

func TestDiffFindsWhatAnEditorDid(t *testing.T) {
	for _, c := range []struct {
		name string
		edit func(*sop.Procedure)
		want []string
	}{
		{"nothing", func(*sop.Procedure) {}, nil},
		{"a row at the top", func(p *sop.Procedure) {
			insert(p, 0, sop.Step{Activity: "Menerima disposisi kepala", Tasks: []sop.Task{{Role: "staf"}}})
		}, []string{"added "}},
		{"two rows swapped", func(p *sop.Procedure) { p.Steps[3], p.Steps[4] = p.Steps[4], p.Steps[3] },
			[]string{"step flows", "moved "}},
		{"a word mended", func(p *sop.Procedure) { p.Steps[1].Activity = "Mengetik konsep surat" },
			[]string{"step activity"}},
		{"reworded whole", func(p *sop.Procedure) { p.Steps[0].Activity = "Menyusun naskah balasan" },
			[]string{"step activity"}},
		{"another role", func(p *sop.Procedure) { p.Steps[3].Tasks = []sop.Task{{Role: "kepala"}} },
			[]string{"step tasks"}},
		{"another time", func(p *sop.Procedure) { p.Steps[1].Time = sop.ParseDuration("10 menit") },
			[]string{"step time"}},
		{"a row removed", func(p *sop.Procedure) { p.Steps = p.Steps[:4] }, []string{"removed "}},
		{"another way back", func(p *sop.Procedure) {
			p.Steps[2].Flows = []sop.Flow{{To: "4", Outcome: "Ya"}, {To: "1", Outcome: "Tidak"}}
		}, []string{"step flows"}},
		{"title and law", func(p *sop.Procedure) { p.Title, p.LegalBasis = "Surat keluar", []string{"Pergub 1"} },
			[]string{"field title", "field legalBasis"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := letter()
			c.edit(p)
			d := sop.Diff(letter(), p)
			assert.Equal(t, c.want, kinds(d))
			same(t, letter(), p, d)
			for i := range d {
				assert.NotEmpty(t, d[i].Message(sop.Indonesian))
				assert.NotEqual(t, d[i].Message(sop.Indonesian), d[i].Message(sop.English))
			}
		})
	}
}

// same checks that the changes of old give new, also after a journey as JSON.
func same(t *testing.T, old, new *sop.Procedure, d sop.Changes) {
	t.Helper()
	got, err := sop.Apply(old, d)
	require.NoError(t, err)
	require.Equal(t, new, got)
	text, err := json.Marshal(d)
	require.NoError(t, err)
	var back sop.Changes
	require.NoError(t, json.Unmarshal(text, &back))
	got, err = sop.Apply(old, back)
	require.NoError(t, err)
	require.Equal(t, new, got)
}

// revise edits a copy of a procedure as people do, and often breaks it.
func revise(r *rand.Rand, p *sop.Procedure) *sop.Procedure {
	q := *p
	q.Steps = slices.Clone(p.Steps)
	for range 1 + r.IntN(5) {
		n := len(q.Steps)
		if n == 0 {
			break
		}
		i, j := r.IntN(n), r.IntN(n)
		switch r.IntN(8) {
		case 0:
			insert(&q, i, sop.Step{Activity: fmt.Sprint("Langkah baru ", r.IntN(100)), Tasks: q.Steps[j].Tasks})
		case 1:
			q.Steps = slices.Delete(slices.Clone(q.Steps), i, i+1)
		case 2:
			q.Steps[i], q.Steps[j] = q.Steps[j], q.Steps[i]
		case 3:
			q.Steps[i].Activity += " lagi"
		case 4:
			q.Steps[i].Tasks = q.Steps[j].Tasks
		case 5:
			q.Steps[i].Time = sop.ParseDuration(fmt.Sprint(1+r.IntN(60), " menit"))
		case 6:
			q.Steps[i].Flows = []sop.Flow{{To: fmt.Sprint(1 + r.IntN(n))},
				{To: fmt.Sprint(1 + r.IntN(n)), Outcome: "Ya"}}
		default:
			q.Title, q.Warnings = q.Title+" x", append(slices.Clone(q.Warnings), "Awas")
		}
	}
	return &q
}

func TestApplyOfDiffGivesTheNew(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 5))
		a := soptest.Procedure(r, soptest.Options{})
		b := revise(r, a)
		if seed%5 == 0 {
			b = soptest.Procedure(r, soptest.Options{})
		}
		same(t, a, b, sop.Diff(a, b))
		same(t, b, a, sop.Diff(b, a))
		require.Empty(t, sop.Diff(a, a))
	}
}

func TestDiffOfTheManual(t *testing.T) {
	m, err := sopfile.Load("../testdata/manual")
	require.NoError(t, err)
	for i := range m.Procedures {
		for j := range m.Procedures {
			same(t, &m.Procedures[i], &m.Procedures[j], sop.Diff(&m.Procedures[i], &m.Procedures[j]))
		}
	}
}

func TestApplyRefusesOtherRevisions(t *testing.T) {
	p := letter()
	p.Steps[1].Time, p.Title = sop.ParseDuration("10 menit"), "Lain"
	d := sop.Diff(letter(), p)
	_, err := sop.Apply(p, d)
	require.ErrorIs(t, err, sop.ErrStale)
	_, err = sop.Apply(&sop.Procedure{}, d)
	require.ErrorIs(t, err, sop.ErrStale)
	for _, bad := range []sop.Change{
		{Kind: sop.StepAdded, New: 9, After: sop.Step{}}, {Kind: sop.StepAdded, New: 1},
		{Kind: sop.StepRemoved, Old: 9}, {Kind: sop.StepMoved, Old: 1},
		{Kind: sop.StepChanged, Path: "time", Old: 1, New: 2}, {Kind: sop.StepChanged, Path: "none", Old: 1, New: 1},
		{Kind: sop.FieldChanged, Path: "steps"},
		{Kind: sop.FieldChanged, Path: "title", Before: "Surat", After: 3},
		{Kind: sop.StepMerged, Old: 1, New: 1}, {Kind: sop.StepMerged, Old: 9, New: 1},
		{Kind: sop.StepSplit, Old: 1, New: 1}, {Kind: sop.StepSplit, New: 9, After: sop.Step{}},
	} {
		_, err := sop.Apply(letter(), sop.Changes{bad})
		require.ErrorIs(t, err, sop.ErrStale, "%v", bad)
	}
}

func FuzzApply(f *testing.F) {
	p := letter()
	p.Steps = p.Steps[:3]
	text, _ := json.Marshal(sop.Diff(letter(), p))
	f.Add(text)
	f.Add(
		[]byte(
			`[{"kind":"moved","old":1,"new":5},{"kind":"step","path":"time","old":2,"new":1,"before":"5 ` +
				`menit","after":"6 menit"}]`))
	p = letter()
	p.Steps[1].Activity = "Mengetik konsep dan memeriksa ketikan"
	p.Steps = slices.Delete(p.Steps, 2, 3)
	for _, d := range []sop.Changes{sop.Diff(letter(), p), sop.Diff(p, letter())} {
		text, _ := json.Marshal(d)
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var c sop.Changes
		if json.Unmarshal(data, &c) == nil {
			_, _ = sop.Apply(letter(), c) // never panics
			for i := range c {
				c[i].Message(sop.Indonesian)
			}
			c.Changed()
			c.Fields()
			c.Messages(letter(), p, sop.English)
		}
	})
}

func ExampleDiff() {
	old, new := letter(), letter()
	new.Steps[1].Time = sop.ParseDuration("10 menit")
	new.Steps = append(new.Steps, sop.Step{Activity: "Mengarsipkan surat", Tasks: new.Steps[0].Tasks})
	for _, c := range sop.Diff(old, new) {
		fmt.Println(c.Message(sop.Indonesian))
	}
	// Output:
	// Langkah 2: waktu diubah dari "5 menit" menjadi "10 menit"
	// Langkah 6 ditambahkan: Mengarsipkan surat
}

func ExampleChanges_Messages() {
	old, new := letter(), letter()
	old.Roles[1].Name, new.Roles[1].Name = "Kasubbag TU", "Kepala Subbagian Tata Usaha"
	new.Steps[1], new.Steps[3] = new.Steps[3], new.Steps[1]
	new.Steps[2].Flows = []sop.Flow{{To: "2", Outcome: "Ya"}, {To: "1", Outcome: "Tidak"}}
	for _, line := range sop.Diff(old, new).Messages(old, new, sop.Indonesian) {
		fmt.Println(line)
	}
	// Output:
	// pelaksana: "Kasubbag TU" berganti nama menjadi "Kepala Subbagian Tata Usaha"
	// Langkah 2 dan 4 bertukar tempat
	// Langkah 3: alur diubah dari "Tidak → langkah 4" menjadi "Tidak → langkah 1"
}

func BenchmarkDiff(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		r := rand.New(rand.NewPCG(1, 1))
		old := soptest.Procedure(r, soptest.Options{Steps: n})
		new := revise(r, old)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				sop.Diff(old, new)
			}
		})
	}
}

// Whatever changed is seen in the words: before and after are never the same.
func TestMessagesShowTheChange(t *testing.T) {
	base := func() *sop.Procedure {
		return &sop.Procedure{
			Title: "T", Unit: sop.Unit{Lines: []string{"DINAS"}, Year: 2019}, Roles: []sop.Role{{ID: "a"}, {ID: "b"}},
			Approval: sop.Approval{Name: "S", NIP: "1"},
			Steps: []sop.Step{
				{ID: "satu", Activity: "Satu", Tasks: []sop.Task{{Role: "a", Primary: true}, {Role: "b"}},
					Flows: []sop.Flow{{To: "dua"}}},
				{ID: "dua", Activity: "Dua", Tasks: []sop.Task{{Role: "b", Symbols: []sop.Symbol{sop.Document}}}},
			},
		}
	}
	for _, c := range []struct {
		change func(p *sop.Procedure)
		id, en string
	}{
		{func(p *sop.Procedure) { p.Unit.Year = 2020 }, `kop: tahun diubah dari "2019" menjadi "2020"`,
			`letterhead: year changed from "2019" to "2020"`},
		{func(p *sop.Procedure) { p.Approval.NIP = "2" }, `pengesahan: NIP diubah dari "1" menjadi "2"`,
			`approval: NIP changed from "1" to "2"`},
		{func(p *sop.Procedure) { p.Labels.Activity = "Kegiatan" },
			`label: aktifitas diubah dari kosong menjadi "Kegiatan"`,
			`labels: activity changed from blank to "Kegiatan"`},
		{func(p *sop.Procedure) { p.Steps[0].Tasks[0].Primary, p.Steps[0].Tasks[1].Primary = false, true },
			`Langkah 1: pelaksana dan simbol diubah dari "a (utama), b" menjadi "a, b (utama)"`,
			`Step 1: roles and symbols changed from "a (primary), b" to "a, b (primary)"`},
		{func(p *sop.Procedure) { p.Steps[0].Flows[0].ToRole = "b" },
			`Langkah 1: alur diubah dari "→ dua" menjadi "→ dua masuk b"`,
			`Step 1: flow changed from "→ dua" to "→ dua into b"`},
		{func(p *sop.Procedure) { p.Steps[1].Tasks[0].Symbols[0] = sop.Archive },
			`Langkah 2: pelaksana dan simbol diubah dari "b dokumen" menjadi "b arsip"`,
			`Step 2: roles and symbols changed from "b document" to "b archive"`},
		{func(p *sop.Procedure) { p.Revised = sop.Date{Year: 2024, Month: 1, Day: 2} },
			`tanggal revisi diubah dari kosong menjadi "2 Januari 2024"`,
			`revision date changed from blank to "2024-01-02"`},
	} {
		p := base()
		c.change(p)
		list := sop.Diff(base(), p)
		require.Len(t, list, 1)
		require.Equal(t, c.id, list[0].Message(sop.Indonesian))
		require.Equal(t, c.en, list[0].Message(sop.English))
	}
}
