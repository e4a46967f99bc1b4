package check_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

var none check.Options

// edges are procedures at the limit of a rule, on either side of it.
var edges = []struct {
	name   string
	change func(*sop.Procedure)
	o      check.Options
}{
	{"law of the sheet's own year", func(p *sop.Procedure) { p.LegalBasis[0] = "Pergub Nomor 4 Tahun 2019" }, none},
	{"law of the year after", func(p *sop.Procedure) { p.LegalBasis[0] = "Pergub Nomor 4 Tahun 2020" }, none},
	{"law without kind, number and year", func(p *sop.Procedure) { p.LegalBasis[0] = "tata kerja" }, none},
	{"law of a sheet without years", func(p *sop.Procedure) {
		p.LegalBasis[0], p.Unit.Year = "Pergub Nomor 4 Tahun 2020", 0
		p.Created, p.Revised, p.Effective = sop.Date{}, sop.Date{}, sop.Date{}
	}, none},
	{"laws of all kinds", func(p *sop.Procedure) {
		p.LegalBasis = []string{
			"Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", "UUD 1945", "PMK No. 210/PMK.05/2018",
			"POJK 12/POJK.01/2017", "Perban BKN Nomor 5 Tahun 2018", "Perdirjen Nomor 3 Tahun 2015",
			"Perjanjian Kerja Sama Nomor 5 Tahun 2018",
			"Peraturan Pemerintah Nomor 19 Nomor 2013 tentang tata kerja", "tata kerja Nomor 3 Tahun 2015", "-",
		}
	}, none},
	{"times", func(p *sop.Procedure) {
		s := p.Steps[0]
		p.Steps = nil
		for i, text := range []string{
			"2 jam 30 menit", "± 30 menit", "1 (satu) hari", "½ jam", "maksimal 3 hari", "1 x 24 jam", "1 semester",
			"2 pekan", "30 detik",
			"10 hingga 15 menit", "maks 3 hari", "setiap saat", "segera", "15", "jam", "minimal 3 hari",
			"1 hari 2 jam", "15 menit / berkas", "-",
		} {
			s.Activity, s.Time = fmt.Sprintf("Mengonsep surat %d", i), sop.ParseDuration(text)
			p.Steps = append(p.Steps, s)
		}
		p.Steps[len(p.Steps)-1].Tasks = []sop.Task{{Role: "kepala"}}
	}, none},
	{"first edition", func(p *sop.Procedure) { p.Revised = sop.Date{} }, check.Options{Stage: check.Final}},
	{"dates blank", func(p *sop.Procedure) { p.Created, p.Revised, p.Effective = sop.Date{}, sop.Date{}, sop.Date{} },
		none},
	{"related elsewhere", func(p *sop.Procedure) {
		p.Related = []string{
			"SOP di Dinas Kesehatan", "SOP lain yang terkait", "SOP Puskesmas tentang rujukan", "S.O.P Surat Keluar",
			"SPO Surat Kelar", "SOP surat",
			"S.O.P. Penerimaan Klien", "SOP terkait", "SOP surat keluar dinas luar",
		}
	}, none},
	{"lists in one text", func(p *sop.Procedure) {
		p.Qualifications = []string{
			"1. Memahami 2. Mampu", "• Memahami • Mampu", "• Memahami - Mampu", "- Memahami - Mampu", "– a – B",
			"• a - b", "– a - b", "- a - b", "-UU Nomor 24", "1. SMA",
			"- Konsep surat", "1. a\n2. b", "Buku 2018 - 2019", "Pasal 1. dan pasal 2", "SMA/SMK - sederajat",
		}
	}, none},
	{"no letterhead", func(p *sop.Procedure) { p.Unit.Lines = nil }, none},
	{"box of dashes", func(p *sop.Procedure) { p.Qualifications = []string{"-", " - "} }, none},
	{"approval blank", func(p *sop.Procedure) { p.Approval = sop.Approval{} }, none},
	{"created today", nil, check.Options{Today: sop.Date{Year: 2019, Month: 3, Day: 1}}},
	{"created tomorrow", nil, check.Options{Today: sop.Date{Year: 2019, Month: 2, Day: 28}}},
	{"effective in the month of creation", func(p *sop.Procedure) { p.Created.Day, p.Effective.Day = 31, 0 }, none},
	{"effective in the month before", func(p *sop.Procedure) { p.Effective = sop.Date{Year: 2019, Month: 2} }, none},
	{"created in a month, revised on a day of it", func(p *sop.Procedure) { p.Created.Day, p.Effective.Day = 0, 0 },
		none},
	{"created this month", func(p *sop.Procedure) { p.Created.Day = 0 },
		check.Options{Today: sop.Date{Year: 2019, Month: 3, Day: 1}}},
	{"created next month", func(p *sop.Procedure) { p.Created.Day = 0 },
		check.Options{Today: sop.Date{Year: 2019, Month: 2, Day: 28}}},
	{"printed 1a after 1", func(p *sop.Procedure) { p.Steps[1].Number, p.Steps[2].Number = "1a", "2" }, none},
	{"printed nothing", func(p *sop.Procedure) { p.Steps[1].Number, p.Steps[2].Number = "-", "2." }, none},
	{"printed 1a first",
		func(p *sop.Procedure) { p.Steps[0].Number, p.Steps[1].Number, p.Steps[2].Number = "1a", "1b", "B" }, none},
	{"printed 2 after 1a", func(p *sop.Procedure) { p.Steps[1].Number = "1a" }, none},
	{"a step with a number of its own",
		func(p *sop.Procedure) { p.Steps[2].Number, p.Steps[2].Activity = "2a", "Surat dikirim" }, none},
	{"old year", func(p *sop.Procedure) { p.Created.Year = 1944 }, none},
	{"first year", func(p *sop.Procedure) { p.Created.Year = 1945 }, none},
	{"last year", func(p *sop.Procedure) { p.Revised.Year = 2200 }, none},
	{"far year", func(p *sop.Procedure) { p.Revised.Year = 2201 }, none},
	{"revised a day early", func(p *sop.Procedure) { p.Created.Day = 2 }, none},
	{"number of points", func(p *sop.Procedure) { p.Number = "12/../2019" }, none},
	{"number of lines", func(p *sop.Procedure) { p.Number = "12/__/2019" }, none},
	{"number of letters", func(p *sop.Procedure) { p.Number = "A/UPTD" }, none},
	{"number with a letter", func(p *sop.Procedure) { p.Number = "12a/UPTD/B3" }, none},
	{"number without a running number", func(p *sop.Procedure) { p.Number = "070/ /35.07.25/2017" }, none},
	{"number with a blank inside", func(p *sop.Procedure) { p.Number = "SOP/H/ /2017" }, none},
	{"number of a year alone", func(p *sop.Procedure) { p.Number = "SOP/DINSOS/2026" }, none},
	{"number of two years", func(p *sop.Procedure) { p.Number = "2026/DINSOS/2026" }, none},
	{"number with a dash for a part", func(p *sop.Procedure) { p.Number = "070/-/DINSOS/2026" }, none},
	{"number blank", func(p *sop.Procedure) { p.Number = " " }, none},
	{"number of another pattern", nil, check.Options{NumberPattern: regexp.MustCompile(`^\d{3}/`)}},
	{"related to itself", func(p *sop.Procedure) {
		p.Related = []string{"1. SOP keluar, surat", "SOP", "Bagian Umum"}
	}, none},
	{"two ways to end", func(p *sop.Procedure) {
		p.Steps[1].Flows, p.Steps[1].End, p.Steps[1].Tasks[0].Symbols = nil, true, []sop.Symbol{sop.Process}
	}, none},
	{"two ways to end, gravely", func(p *sop.Procedure) {
		p.Steps[0].Flows = []sop.Flow{{To: "2"}, {To: "3"}}
		p.Steps[0].Parallel, p.Steps[1].Flows, p.Steps[1].End, p.Steps[1].Tasks[0].Symbols = true, nil, true, nil
	}, check.Options{Levels: map[string]check.Level{"flow-end": check.Error}}},
	{"joint work", func(p *sop.Procedure) {
		p.Steps[2].Tasks = []sop.Task{{Role: "staf"}, {Role: "kepala", Primary: true}}
	}, none},
	{"joint work, gravely", func(p *sop.Procedure) { p.Steps[2].Tasks = []sop.Task{{Role: "staf"}, {Role: "kepala"}} },
		check.Options{Levels: map[string]check.Level{"step-role": check.Error}}},
	{"technical", nil, check.Options{Kind: check.Technical}},
	{"technical of one", one, check.Options{Kind: check.Technical}},
	{"administrative of one", one, check.Options{Kind: check.Administrative}},
	{"of one", one, none},
	{"sixth symbol", func(p *sop.Procedure) {
		p.Steps[1].Tasks = append(p.Steps[1].Tasks, sop.Task{Role: "staf", Symbols: []sop.Symbol{sop.Document}})
		p.Steps[1].Tasks[0].Primary, p.Legend = true, []sop.Symbol{sop.Process, sop.Archive}
	}, none},
	{"numbers as IDs", func(p *sop.Procedure) { p.Steps[0].ID, p.Steps[1].ID, p.Steps[2].ID = "1", "3", "tiga" }, none},
	{"blank standards", func(p *sop.Procedure) {
		p.Steps[0].Output, p.Steps[1].Requirements, p.Steps[1].Output = nil, nil, nil
	}, none},
	{"output is what was required", func(p *sop.Procedure) { p.Steps[1].Output = []string{"KONSEP"} }, none},
	{"output is the time", func(p *sop.Procedure) { p.Steps[1].Output = []string{"5 menit"} }, none},
	{"di in each field", func(p *sop.Procedure) {
		p.Title, p.Equipment[0] = "Surat di kirim", "Lemari dikantor"
		p.Steps[0].Requirements[0] = "Surat yang di teken dikantor"
		p.Steps[2].Note, p.LegalBasis[0] = "di antar", p.LegalBasis[0]+" di buat"
	}, none},
	{"exception of another procedure", func(p *sop.Procedure) { p.Records = nil },
		check.Options{Except: []check.Exception{{Rule: "id-records", Procedure: "lain", Reason: "x"}}}},
	{"only some rules", func(p *sop.Procedure) { p.Records, p.Equipment = nil, nil },
		check.Options{Rules: []string{"id-fields"}}},
}

func one(p *sop.Procedure) { p.Steps[1].Tasks[0].Role = "staf" }

// What each rule says of what breaks it, and of what just keeps it.
func TestGoldenOfRules(t *testing.T) {
	var out strings.Builder
	tell := func(name string, change func(*sop.Procedure), o check.Options) {
		p := good()
		if change != nil {
			change(p)
		}
		fmt.Fprintln(&out, name)
		for _, f := range run(p, o) {
			fmt.Fprintf(&out, "    %s %s %s", f.Level, f.Rule, f.Path)
			if f.Words != "" {
				fmt.Fprintf(&out, " %q at %d", f.Words, f.Start)
			}
			fmt.Fprintf(&out, ": %s | %s\n", f.Message(sop.Indonesian), f.Message(sop.English))
			if f.Fix != nil {
				fmt.Fprintf(&out, "        %s -> %s\n", f.Fix.Old, f.Fix.New)
			}
		}
	}
	for _, c := range bad {
		tell(c.rule+": "+c.name, c.break_, check.Options{})
	}
	for _, c := range edges {
		tell(c.name, c.change, c.o)
	}
	golden.Same(t, "rules.golden", out.String())
}

// One row in common is chance, two are a copy; a row with a blank is none.
func TestLimitsOfCopies(t *testing.T) {
	for n, want := range map[int]int{0: 0, 1: 0, 2: 1, 3: 1} {
		a, b := good(), good()
		for i := range b.Steps[n:] {
			b.Steps[n+i].Output = []string{"Lain"}
		}
		m := &sop.Manual{Procedures: []sop.Procedure{*a, *b}}
		require.Len(t, named(check.Manual(m, nil), "dup-rows"), want)
		for i := range b.Steps {
			b.Steps[i].Requirements = nil
		}
		m.Procedures[1] = *b
		require.Empty(t, named(check.Manual(m, nil), "dup-rows"))
	}
}

// A place without a column is at the first, one without a line is the file.
func TestLimitsOfSARIF(t *testing.T) {
	for at, want := range map[sop.Position]string{
		{File: "a b.yaml", Line: 3, Column: 5}: `"uri":"a%20b.yaml"},"region":{"startColumn":5,"startLine":3}`,
		{File: "a.yaml", Line: 3, Column: 1}:   `"uri":"a.yaml"},"region":{"startColumn":1,"startLine":3}`,
		{File: "a.yaml", Line: 1}:              `"uri":"a.yaml"},"region":{"startColumn":1,"startLine":1}`,
		{File: "a.yaml"}:                       `"uri":"a.yaml"}`,
		{}:                                     ``,
	} {
		var b bytes.Buffer
		list := []check.Finding{{Rule: "x", Path: "title", Pos: at}, {Rule: "id-law"}, {Rule: "x"}}
		require.NoError(t, check.WriteSARIF(&b, list, nil))
		var got struct {
			Runs []struct {
				Tool struct {
					Driver struct{ Rules []struct{ ID string } }
				}
				Results []struct {
					RuleIndex int
					Locations []struct{ PhysicalLocation json.RawMessage }
				}
			}
		}
		require.NoError(t, json.Unmarshal(b.Bytes(), &got))
		r := got.Runs[0]
		require.Len(t, r.Tool.Driver.Rules, 2)
		require.Equal(t, []int{0, 1, 0}, []int{r.Results[0].RuleIndex, r.Results[1].RuleIndex, r.Results[2].RuleIndex})
		if want == "" {
			require.Empty(t, r.Results[0].Locations)
			continue
		}
		require.JSONEq(t, `{"artifactLocation":{`+want+`}`, string(r.Results[0].Locations[0].PhysicalLocation))
	}
}

// Names that are not there are numbers; a profile or stage beyond the last is
// the last.
func TestLimitsOfNames(t *testing.T) {
	require.Equal(t, []string{"manual", "3", "final", "2", "error", "3", "off"}, []string{
		check.Lenient.String(), check.Profile(3).String(), check.Final.String(), check.Stage(2).String(),
		check.Error.String(), check.Level(3).String(), check.Off.String(),
	})
	p := good()
	p.Approval.NIP = ""
	last := run(p, check.Options{Profile: check.Lenient, Stage: check.Final})
	require.Len(t, last, 1)
	require.Equal(t, last, run(p, check.Options{Profile: 9, Stage: 9}))
	for _, bad := range []string{"", "Off", "3"} {
		_, err := check.ParseLevel(bad)
		require.Error(t, err)
	}
}
