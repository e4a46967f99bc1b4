package check_test

import (
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
)

// good returns a procedure that keeps every rule, as the only one of a manual.
func good() *sop.Procedure {
	day := sop.Date{Year: 2019, Month: 3, Day: 1}
	task := func(role string, k ...sop.Symbol) []sop.Task { return []sop.Task{{Role: role, Symbols: k}} }
	minutes := sop.Duration{Min: 5, Max: 5, Unit: sop.Minute}
	return &sop.Procedure{
		ID: "surat", Title: "Surat Keluar", Number: "12/UPTD/2019", Created: day, Revised: day, Effective: day,
		Unit:           sop.Unit{Lines: []string{"UPTD Contoh"}, Year: 2019},
		Approval:       sop.Approval{Position: "Kepala Dinas", Name: "Siti Aminah", NIP: "19860926 201505 2 001"},
		LegalBasis:     []string{"Peraturan Gubernur Nomor 44 Tahun 2016 tentang tata kerja"},
		Qualifications: []string{"SMA"}, Related: []string{"SOP Surat Keluar"}, Equipment: []string{"ATK"},
		Warnings: []string{"Tepat waktu"}, Records: []string{"Buku agenda"},
		Roles: []sop.Role{{ID: "staf", Name: "Staf"}, {ID: "kepala", Name: "Kepala"}},
		Steps: []sop.Step{
			{Activity: "Mengonsep surat", Tasks: task("staf"), Requirements: []string{"Disposisi"}, Time: minutes,
				Output: []string{"Konsep"}},
			{Activity: "Memeriksa konsep", Tasks: task("kepala", sop.Decision), Requirements: []string{"Konsep"},
				Time: minutes, Output: []string{"Konsep terperiksa"},
				Flows: []sop.Flow{{To: "3", Outcome: "Ya"}, {To: "1", Outcome: "Tidak"}}},
			{Activity: "Mengirim surat", Tasks: task("staf"), Requirements: []string{"Surat"}, Time: minutes,
				Output: []string{"Surat terkirim"}},
		},
	}
}

var parts = check.ManualParts

func run(p *sop.Procedure, o check.Options) []check.Finding {
	o.Parts = parts
	return check.Manual(&sop.Manual{Procedures: []sop.Procedure{*p}}, &o)
}

func TestGoodProcedureHasNoFinding(t *testing.T) {
	for _, profile := range []check.Profile{check.PermenPAN35, check.Permendagri52, check.Lenient} {
		for _, stage := range []check.Stage{check.Draft, check.Final} {
			assert.Empty(t, run(good(), check.Options{Profile: profile, Stage: stage}), "%v %v", profile, stage)
		}
	}
}

// What ties and dashed arrows mean is no fault.
func TestTiedRowsHaveNoFinding(t *testing.T) {
	p := good()
	p.Steps[0].Tasks, p.Steps[0].Tie = append(p.Steps[0].Tasks, sop.Task{Role: "kepala"}), sop.TieArrow
	p.Steps[1].Tasks, p.Steps[1].Tie = append(p.Steps[1].Tasks, sop.Task{Role: "staf"}), sop.TieNone
	p.Steps[0].Parallel, p.Steps[0].Flows = true, []sop.Flow{{To: "2"}, {To: "2", ToRole: "staf"}}
	assert.Empty(t, run(p, check.Options{Rules: []string{"step-role"}}))
	p.Steps[1].Flows = append(p.Steps[1].Flows, sop.Flow{To: "3", ToRole: "staf", FromRole: "staf", Dashed: true})
	assert.Empty(t, run(p, check.Options{Rules: []string{"flow-decision", "flow-reach", "flow-process-out"}}))
}

// bad breaks one rule.
var bad = []struct {
	rule, name string
	break_     func(*sop.Procedure)
	path       string
	draft      [3]check.Level // by profile
	final      [3]check.Level
}{
	{"structure", "no title", func(p *sop.Procedure) { p.Title = "" }, "title", same(check.Error), same(check.Error)},
	{"flow-start", "no capsule", func(p *sop.Procedure) { p.Steps[0].Tasks[0].Symbols = []sop.Symbol{sop.Process} },
		"steps[0].tasks", same(check.Error), same(check.Error)},
	{"flow-start", "second capsule",
		func(p *sop.Procedure) { p.Steps[1].Tasks[0].Symbols = []sop.Symbol{sop.Terminator, sop.Decision} },
		"steps[1].tasks", same(check.Error), same(check.Error)},
	{"flow-end", "none", func(p *sop.Procedure) { p.Steps[2].Flows = []sop.Flow{{To: "1"}} }, "steps[0]",
		same(check.Error), same(check.Error)},
	{"flow-end", "two", func(p *sop.Procedure) {
		p.Steps = append(p.Steps, p.Steps[2])
		p.Steps[3].Activity, p.Steps[1].Flows[0].To = "Mengarsipkan surat", "4"
		p.Steps[1].Flows = append(p.Steps[1].Flows, sop.Flow{To: "3", Outcome: "Ragu"})
		p.Steps[2].End = true
	}, "steps[3]", same(check.Warning), same(check.Warning)},
	{"flow-symbols", "archive",
		func(p *sop.Procedure) { p.Steps[2].Tasks[0].Symbols = []sop.Symbol{sop.Terminator, sop.Archive} },
		"steps[2].tasks[0].symbols",
		[3]check.Level{check.Error, check.Warning, check.Off}, [3]check.Level{check.Error, check.Warning, check.Off}},
	{"flow-symbols", "dashed arrow", func(p *sop.Procedure) { p.Steps[0].Flows = []sop.Flow{{To: "3", Dashed: true}} },
		"steps[0].flows[0]",
		strict, strict},
	{"flow-decision", "one outcome", func(p *sop.Procedure) { p.Steps[1].Flows = p.Steps[1].Flows[:1] },
		"steps[1].flows",
		[3]check.Level{check.Error, check.Error, check.Warning},
		[3]check.Level{check.Error, check.Error, check.Warning}},
	{"flow-decision", "no label", func(p *sop.Procedure) { p.Steps[1].Flows[0].Outcome = "" }, "steps[1].flows[0]",
		[3]check.Level{check.Error, check.Error, check.Warning},
		[3]check.Level{check.Error, check.Error, check.Warning}},
	{"flow-process-out", "two ways out",
		func(p *sop.Procedure) { p.Steps[0].Flows = []sop.Flow{{To: "2"}, {To: "3"}} }, "steps[0].flows",
		same(check.Error), same(check.Error)},
	{"flow-reach", "jumped over", func(p *sop.Procedure) {
		p.Steps[0].Flows = []sop.Flow{{To: "3"}}
	}, "steps[1]", same(check.Error), same(check.Error)},
	{"flow-reach", "only told", func(p *sop.Procedure) {
		p.Steps[1].Flows[0].To = "4"
		p.Steps = append(p.Steps, p.Steps[2])
		p.Steps[2].Activity, p.Steps[2].End = "Mencatat surat", true
		p.Steps[0].Flows = []sop.Flow{{To: "3", Dashed: true}}
	}, "steps[2]", same(check.Warning), same(check.Warning)},
	{"flow-self", "to itself", func(p *sop.Procedure) { p.Steps[1].Flows[1].To = "2" }, "steps[1].flows[1]",
		same(check.Error), same(check.Error)},
	{"flow-offpage", "stated by hand",
		func(p *sop.Procedure) { p.Steps[2].Tasks[0].Symbols = []sop.Symbol{sop.OffPage} },
		"steps[2].tasks[0].symbols", same(check.Error), same(check.Error)},
	{"step-number", "gap", func(p *sop.Procedure) { p.Steps[2].ID = "7" }, "steps[2].id", same(check.Error),
		same(check.Error)},
	{"step-role", "unknown", func(p *sop.Procedure) { p.Steps[2].Tasks[0].Role = "x" }, "steps[2].tasks[0].role",
		same(check.Error), same(check.Error)},
	{"step-role", "no primary",
		func(p *sop.Procedure) { p.Steps[2].Tasks = append(p.Steps[2].Tasks, sop.Task{Role: "kepala"}) },
		"steps[2].tasks", strict, same(check.Warning)},
	{"step-role", "no arrow", func(p *sop.Procedure) {
		p.Steps[2].Tasks, p.Steps[2].Tie = append(p.Steps[2].Tasks, sop.Task{Role: "kepala"}), sop.TieNone
	}, "steps[2].tasks[1]", same(check.Warning), same(check.Warning)},
	{"role-unused", "column", func(p *sop.Procedure) { p.Roles = append(p.Roles, sop.Role{ID: "x", Name: "X"}) },
		"roles[2]", strict, strict},
	{"sop-kind", "one acts", func(p *sop.Procedure) { p.Steps[1].Tasks[0].Role = "staf" }, "roles",
		same(check.Warning), same(check.Warning)},
	{"word-verb", "noun", func(p *sop.Procedure) { p.Steps[1].Activity = "Pemeriksaan konsep" }, "steps[1].activity",
		strict, strict},
	{"step-blank", "dashes", func(p *sop.Procedure) { p.Steps[1].Activity = "-" }, "steps[1].activity",
		same(check.Warning), staged},
	{"step-blank", "a row of dashes", func(p *sop.Procedure) {
		p.Steps[1].Activity, p.Steps[1].Requirements, p.Steps[1].Output = "–", []string{"-"}, []string{"-"}
	}, "steps[1]", same(check.Warning), staged},
	{"step-blank", "requirements alone", func(p *sop.Procedure) { p.Steps[1].Activity = " " }, "steps[1].activity",
		same(check.Warning), staged},
	{"word-subject", "who", func(p *sop.Procedure) { p.Steps[1].Activity = "Kepala memeriksa konsep" },
		"steps[1].activity", strict, strict},
	{"word-passive", "di-", func(p *sop.Procedure) { p.Steps[1].Activity = "Diperiksa konsepnya" },
		"steps[1].activity", strict, strict},
	{"word-passive", "di apart", func(p *sop.Procedure) { p.Steps[1].Activity = "Di ajukan ke kepala" },
		"steps[1].activity", strict, strict},
	{"word-di", "apart", func(p *sop.Procedure) { p.Steps[1].Activity = "Memeriksa konsep yang telah di buat" },
		"steps[1].activity", same(check.Warning), same(check.Warning)},
	{"word-di", "joined", func(p *sop.Procedure) { p.Records[0] = "Disimpan dikantor" }, "records[0]",
		same(check.Warning), same(check.Warning)},
	{"word-di", "in an output",
		func(p *sop.Procedure) { p.Steps[1].Output = []string{"Konsep", "Surat siap di kirim"} }, "steps[1].output[1]",
		same(check.Warning), same(check.Warning)},
	{"std-blank", "no time", func(p *sop.Procedure) { p.Steps[1].Time = sop.Duration{} }, "steps[1].time", strict,
		same(check.Warning)},
	{"std-time", "no unit", func(p *sop.Procedure) { p.Steps[1].Time = sop.Duration{Text: "segera"} }, "steps[1].time",
		same(check.Warning), same(check.Warning)},
	{"std-echo", "activity", func(p *sop.Procedure) { p.Steps[1].Output = []string{"memeriksa  Konsep."} },
		"steps[1].output", same(check.Warning), same(check.Warning)},
	{"id-unprinted", "title only", func(p *sop.Procedure) { p.TitleOnly = true }, "titleOnly", same(check.Warning),
		same(check.Warning)},
	{"step-number", "twice", func(p *sop.Procedure) { p.Steps[2].Number = "1" }, "steps[2].number", same(check.Error),
		same(check.Error)},
	{"step-number", "printed with a gap", func(p *sop.Procedure) { p.Steps[2].Number = "7" }, "steps[2].number",
		same(check.Warning), same(check.Warning)},
	{"id-fields", "no equipment", func(p *sop.Procedure) { p.Equipment = nil }, "equipment",
		[3]check.Level{check.Error, check.Error, check.Off}, [3]check.Level{check.Error, check.Error, check.Warning}},
	{"id-number", "blank before the slash", func(p *sop.Procedure) { p.Number = "/UPTD/2019" }, "number", strict,
		[3]check.Level{check.Error, check.Error, check.Warning}},
	{"id-dates", "before creation", func(p *sop.Procedure) { p.Effective.Year = 2018 }, "effective",
		same(check.Warning), [3]check.Level{check.Error, check.Error, check.Warning}},
	{"id-approval", "bad NIP", func(p *sop.Procedure) { p.Approval.NIP = "123" }, "approval.nip", same(check.Warning),
		[3]check.Level{check.Error, check.Error, check.Warning}},
	{"id-law", "no number",
		func(p *sop.Procedure) { p.LegalBasis[0] = "Peraturan Gubernur tentang tata kerja tahun 2016" },
		"legalBasis[0]", same(check.Warning), same(check.Warning)},
	{"id-law", "later than the sheet",
		func(p *sop.Procedure) { p.LegalBasis[0] = "Pergub No. 4 tahun 2026 tentang tata kerja" }, "legalBasis[0]",
		same(check.Warning), same(check.Warning)},
	{"id-related", "not in the manual", func(p *sop.Procedure) { p.Related[0] = "SOP Surat Masuk" }, "related[0]",
		same(check.Warning), same(check.Warning)},
	{"id-records", "blank", func(p *sop.Procedure) { p.Records = nil }, "records", strict, same(check.Warning)},
	{"text-example", "of the starter", func(p *sop.Procedure) { p.Unit.Lines[0] = "NAMA UNIT" }, "unit.lines[0]",
		same(check.Warning), same(check.Error)},
	{"text-example", "points", func(p *sop.Procedure) { p.LegalBasis[0] = "Pergub Nomor … Tahun 2016" },
		"legalBasis[0]", same(check.Warning), same(check.Error)},
	{"text-list", "numbered",
		func(p *sop.Procedure) { p.Qualifications[0] = "1. Memahami tata naskah 2. Mampu mengetik" },
		"qualifications[0]", same(check.Warning), same(check.Warning)},
	{"dup-field", "copied box", func(p *sop.Procedure) { p.Warnings = []string{"SOP surat keluar."} }, "warnings",
		same(check.Warning), same(check.Warning)},
}

// The levels of rules of style, which the lenient profile leaves out, and of
// blanks in a final.
var (
	strict = [3]check.Level{check.Warning, check.Warning, check.Off}
	staged = [3]check.Level{check.Error, check.Error, check.Warning}
)

func same(l check.Level) [3]check.Level { return [3]check.Level{l, l, l} }

func TestEachRule(t *testing.T) {
	for _, c := range bad {
		t.Run(c.rule+"/"+c.name, func(t *testing.T) {
			p := good()
			c.break_(p)
			for profile := range check.Profile(3) {
				for stage, want := range map[check.Stage]check.Level{check.Draft: c.draft[profile],
					check.Final: c.final[profile]} {
					found := run(p, check.Options{Profile: profile, Stage: stage})
					i := slices.IndexFunc(found, func(f check.Finding) bool { return f.Rule == c.rule })
					if want == check.Off {
						require.Less(t, i, 0, "%v", found)
						continue
					}
					require.GreaterOrEqual(t, i, 0, "%v", found)
					assert.Contains(t, found[i].Path, c.path)
					assert.Equal(t, want, found[i].Level, "%v %v", profile, stage)
					assert.NotEmpty(t, found[i].Message(sop.Indonesian))
					assert.NotEmpty(t, found[i].Message(sop.English))
				}
			}
		})
	}
}

func TestEveryRuleHasABadCase(t *testing.T) {
	// tested on their own
	other := []string{"role-order", "review-due", "id-block", "dup-rows", "id-title", "manual-parts"}
	for _, r := range check.Rules() {
		assert.NotEmpty(t, r.Summary.In(sop.Indonesian), r.Name)
		assert.NotEmpty(t, r.Explain.In(sop.English), r.Name)
		assert.True(t, r.Basis == "" || r.Basis == "PermenPAN-RB 35/2012", r.Name)
		if !slices.Contains(other, r.Name) {
			assert.True(t, slices.ContainsFunc(bad, func(c struct {
				rule, name string
				break_     func(*sop.Procedure)
				path       string
				draft      [3]check.Level
				final      [3]check.Level
			}) bool {
				return c.rule == r.Name
			}), r.Name)
		}
		got, ok := check.RuleNamed(r.Name)
		assert.True(t, ok && got.Name == r.Name)
		got.Name = "x" // a copy
	}
}

func named(found []check.Finding, rule string) (out []check.Finding) {
	for _, f := range found {
		if f.Rule == rule {
			out = append(out, f)
		}
	}
	return out
}

func TestRoleOrderIsOffUnlessAsked(t *testing.T) {
	p := good()
	p.Roles[0], p.Roles[1] = p.Roles[1], p.Roles[0]
	assert.Empty(t, run(p, check.Options{}))
	assert.Len(t,
		named(run(p, check.Options{Levels: map[string]check.Level{"role-order": check.Warning}}), "role-order"), 1)
	assert.Len(t, run(p, check.Options{Rules: []string{"role-order"}}), 1, "asked for by name")
}

func TestReviewDue(t *testing.T) {
	assert.Empty(t, run(good(), check.Options{Today: sop.Date{Year: 2020, Month: 3, Day: 1}}))
	found := run(good(), check.Options{Today: sop.Date{Year: 2020, Month: 3, Day: 2}})
	require.Len(t, found, 1)
	assert.Equal(t, "review-due", found[0].Rule)
	assert.Empty(t, run(good(), check.Options{Today: sop.Date{Year: 2020, Month: 3, Day: 2}, ReviewMonths: 24}))
	p := good()
	p.Revised = sop.Date{Year: 2021, Month: 1, Day: 1}
	assert.Len(t, run(p, check.Options{Today: sop.Date{Year: 2020, Month: 3, Day: 2}}), 1,
		"a planned review has not taken place")
}

func TestWholeManual(t *testing.T) {
	a, b := good(), good()
	b.ID, b.Title, b.Related = "dua", "Surat Lain", nil
	b.Related = []string{"Bagian umum"}
	found := check.Manual(&sop.Manual{Procedures: []sop.Procedure{*a, *b}}, &check.Options{Stage: check.Final})
	require.Len(t, named(found, "dup-rows"), 1)
	require.Equal(t, "langkah 1–3: aktifitas dan mutu baku sama dengan langkah 1–3 SOP ke-1 (Surat Keluar)",
		named(found, "dup-rows")[0].Message(sop.Indonesian))
	for _, f := range named(found, "dup-rows") {
		assert.Equal(t, 1, f.Procedure)
		assert.Equal(t, "dua", f.ID)
	}
	require.Len(t, named(found, "id-number"), 1, "the same number twice")
	require.Len(t, named(found, "manual-parts"), 1)
	assert.Equal(t, check.Error, named(found, "manual-parts")[0].Level)
	said := named(found, "manual-parts")[0].Message(sop.Indonesian)
	assert.Contains(t, said, "keputusan.*")
	assert.NotContains(t, said, "sampul", "a book makes it by itself")
	for _, o := range []check.Options{
		{Profile: check.Permendagri52}, {Parts: []string{"keputusan"}, Stage: check.Final},
	} {
		assert.Empty(t, named(check.Manual(&sop.Manual{}, &o), "manual-parts"))
	}
}

func TestOptions(t *testing.T) {
	p := good()
	p.Equipment, p.Records = nil, nil
	assert.Len(t, run(p, check.Options{}), 2)
	assert.Len(t, run(p, check.Options{Rules: []string{"id-records"}}), 1)
	assert.Len(t, run(p, check.Options{Levels: map[string]check.Level{"id-records": check.Off}}), 1)
	assert.Equal(t, check.Error,
		run(p, check.Options{Levels: map[string]check.Level{"id-records": check.Error}})[1].Level)
	assert.Len(t,
		run(p,
			check.Options{
				Except: []check.Exception{{Rule: "id-records", Procedure: "surat", Reason: "dicatat di SOP lain"}}}), 1)
	assert.Len(t, run(p, check.Options{Except: []check.Exception{{Rule: "id-records", Procedure: "surat"}}}), 2,
		"no reason, no exception")
	p.Remarks = []string{"abaikan id-fields: alat dipinjam"}
	assert.Len(t, run(p, check.Options{}), 1)
	p.Remarks = []string{"abaikan id-fields:"}
	found := run(p, check.Options{})
	require.Len(t, found, 3, "no reason, no exception")
	assert.Equal(t, `aturan "id-fields" tidak dimatikan: tulis "abaikan id-fields: alasan"`,
		found[0].Message(sop.Indonesian))
	p.Remarks = []string{"abaikan id-field: alat dipinjam", "abaikan kolom keterangan", "abaikan  ID-fields : -"}
	found = run(p, check.Options{})
	require.Len(t, found, 4)
	assert.Equal(t, `a remark names rule "id-field", which does not exist; did you mean "id-fields"`,
		found[0].Message(sop.English))
	assert.Equal(t, check.Warning, found[0].Level)
	assert.Equal(t, "remarks[2]", found[1].Path)
	p.Remarks = nil

	own := &check.Rule{Name: "kop-jambi", Check: func(p *check.Pass) {
		p.Report(check.Finding{Path: "unit", Text: sop.Text{ID: "kop", EN: "letterhead"}})
	}}
	own.Levels[check.PermenPAN35] = [2]check.Level{check.Warning, check.Warning}
	assert.Len(t, named(run(good(), check.Options{Extra: []*check.Rule{own}}), "kop-jambi"), 1)
	assert.Empty(t, named(run(good(), check.Options{Extra: []*check.Rule{own}, Profile: check.Lenient}), "kop-jambi"))

	assert.NotEmpty(t, named(run(good(), check.Options{NumberPattern: regexp.MustCompile(`^\d{3}/`)}), "id-number"))
	assert.NotEmpty(t, named(run(good(), check.Options{Kind: check.Technical}), "sop-kind"))
}

func TestFix(t *testing.T) {
	p := good()
	p.Steps[1].Activity = "Pemeriksaan konsep"
	found := named(run(p, check.Options{}), "word-verb")
	require.Len(t, found, 1)
	assert.Equal(t, "Pemeriksaan", found[0].Words)
	require.NotNil(t, found[0].Fix)
	assert.Equal(t, "Memeriksa konsep", found[0].Fix.New)
	p.Steps[1].Activity = found[0].Fix.New
	assert.Empty(t, run(p, check.Options{}))
}

func TestNames(t *testing.T) {
	for _, text := range []string{"permenpan35", "permendagri52", "manual"} {
		p, err := check.ParseProfile(text)
		require.NoError(t, err)
		assert.Equal(t, text, p.String())
	}
	_, err := check.ParseProfile("x")
	require.Error(t, err)
	s, err := check.ParseStage("final")
	require.NoError(t, err)
	assert.Equal(t, check.Final, s)
	l, err := check.ParseLevel("warning")
	require.NoError(t, err)
	assert.Equal(t, check.Warning, l)
}

// Every rule says what it asks, and why, in both languages.
func TestEveryRuleSaysWhatItAsks(t *testing.T) {
	for _, r := range check.Rules() {
		for _, text := range []string{r.Summary.ID, r.Summary.EN, r.Explain.ID, r.Explain.EN} {
			assert.NotEmpty(t, text, r.Name)
		}
	}
}
