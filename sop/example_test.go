package sop_test

import (
	"errors"
	"fmt"

	"github.com/sopkit/sopkit/sop"
)

// A procedure of three steps; the second is a decision with a way back.
func Example() {
	p := &sop.Procedure{
		Title: "Proses Surat Keluar",
		Roles: []sop.Role{{ID: "kepala", Name: "Kepala Panti"}, {ID: "staf", Name: "Staf"}},
		Steps: []sop.Step{
			{Activity: "Mengonsep surat", Tasks: []sop.Task{{Role: "staf"}}, Time: sop.ParseDuration("1 jam")},
			{Activity: "Memeriksa konsep", Tasks: []sop.Task{{Role: "kepala", Symbols: []sop.Symbol{sop.Decision}}},
				Flows: []sop.Flow{{To: "3", Outcome: "Ya"}, {To: "1", Outcome: "Tidak"}}},
			{Activity: "Mengirim surat", Tasks: []sop.Task{{Role: "staf"}}},
		},
	}
	fmt.Println(p.Validate())
	for i := range p.Steps {
		for _, f := range p.Flows(i) {
			to, _ := p.Target(f.To)
			fmt.Printf("%d -> %d %q\n", i+1, to+1, f.Outcome)
		}
	}
	// Output:
	// <nil>
	// 1 -> 2 ""
	// 2 -> 3 "Ya"
	// 2 -> 1 "Tidak"
}

func ExampleProcedure_Validate() {
	p := &sop.Procedure{
		Title: "Piket",
		Roles: []sop.Role{{ID: "petugas"}},
		Steps: []sop.Step{
			{Activity: "Mengisi buku piket", Tasks: []sop.Task{{Role: "petugas"}}, Flows: []sop.Flow{{To: "3"}}},
			{Activity: "Melapor", Tasks: []sop.Task{{Role: "kepala"}}},
		},
	}
	err := p.Validate()
	fmt.Println(err)
	fmt.Println(errors.Is(err, sop.ErrUnknownTarget))

	var problems sop.Problems
	if errors.As(err, &problems) {
		for _, q := range problems {
			fmt.Println(q.Path, "|", q.Message(sop.English))
		}
	}
	// Output:
	// steps[1].flows[1].to: langkah 1: tujuan alur "3" tidak ada; nomor langkah hanya sampai 2
	// steps[2].tasks[1].role: langkah 2: pelaksana "kepala" tidak ada dalam daftar pelaksana; yang ada: petugas
	// true
	// steps[0].flows[0].to | step 1: there is no step "3" to flow to; the numbers of steps end with 2
	// steps[1].tasks[0].role | step 2: role "kepala" is not declared; there are petugas
}

func ExampleManual_Validate() {
	m := &sop.Manual{Procedures: []sop.Procedure{{ID: "piket"}}}
	var problems sop.Problems
	if errors.As(m.Validate(), &problems) {
		for i := range problems {
			fmt.Println(problems[i].Path)
		}
	}
	// Output:
	// procedures[0].title
	// procedures[0].roles
	// procedures[0].steps
}

func ExampleProcedure_Symbols() {
	p := &sop.Procedure{
		Roles: []sop.Role{{ID: "petugas"}},
		Steps: []sop.Step{
			{Activity: "Menerima tamu", Tasks: []sop.Task{{Role: "petugas"}}},
			{Activity: "Mencatat tamu", Tasks: []sop.Task{{Role: "petugas"}}},
			{Activity: "Mengantar tamu", Tasks: []sop.Task{{Role: "petugas"}}},
		},
	}
	for i := range p.Steps {
		fmt.Println(p.Steps[i].Activity, p.Symbols(i, 0))
	}
	// Output:
	// Menerima tamu [kapsul]
	// Mencatat tamu [proses]
	// Mengantar tamu [kapsul]
}

func ExampleParseDuration() {
	for _, text := range []string{"15 Menit", "1 - 5 hari", "1,5jam", "segera"} {
		d := sop.ParseDuration(text)
		fmt.Printf("%q: %v to %v %v\n", d.String(), d.Min, d.Max, d.Unit)
	}
	// Output:
	// "15 Menit": 15 to 15 menit
	// "1 - 5 hari": 1 to 5 hari
	// "1,5jam": 1.5 to 1.5 jam
	// "segera": 0 to 0
}

func ExampleDuration_Minutes() {
	d := sop.ParseDuration("1 - 2 hari")
	fmt.Println(d.Minutes(sop.Calendar{}))
	fmt.Println(d.Minutes(sop.Calendar{HoursPerDay: 8}))
	// Output:
	// 450 900
	// 480 960
}

func ExampleProcedure_TotalTime() {
	p := &sop.Procedure{Steps: []sop.Step{
		{Time: sop.ParseDuration("30 menit"), Tasks: []sop.Task{{Role: "staf"}}},
		{Time: sop.ParseDuration("1 - 2 jam"), Tasks: []sop.Task{{Role: "kepala"}}},
		{Time: sop.ParseDuration("segera"), Tasks: []sop.Task{{Role: "staf"}}},
	}}
	t := p.TotalTime(sop.Calendar{})
	fmt.Printf("%v to %v minutes, %d step without a time\n", t.Low, t.High, t.Unstated)
	// Output:
	// 90 to 150 minutes, 1 step without a time
}

func ExampleProcedure_RoleTime() {
	p := &sop.Procedure{Steps: []sop.Step{
		{Time: sop.ParseDuration("1 hari"), Tasks: []sop.Task{{Role: "staf"}}},
		{Time: sop.ParseDuration("2 jam"), Tasks: []sop.Task{{Role: "kepala"}, {Role: "staf"}}},
	}}
	office := sop.Calendar{HoursPerDay: 8}
	fmt.Println(p.RoleTime("kepala", office).High, p.RoleTime("staf", office).High)
	// Output:
	// 120 600
}

func ExampleParseDate() {
	d, err := sop.ParseDate("2019-01-31")
	fmt.Println(d.Indonesian(), err)
	_, err = sop.ParseDate("2019-02-30")
	fmt.Println(err)
	// Output:
	// 31 Januari 2019 <nil>
	// sop: bad date: there is no 30 Februari 2019: the month has 28 days
}

func ExampleNIP_Valid() {
	n := sop.NIP("198609262015051001")
	fmt.Println(n.Format(), n.Valid())
	fmt.Println(sop.NIP("198613262015051001").Valid())
	// Output:
	// 19860926 201505 1 001 <nil>
	// sop: malformed NIP: birth 19861326 is no date
}

func ExampleSlug() {
	fmt.Println(sop.Slug("Proses Surat Keluar / Masuk (2019)"))
	fmt.Println(sop.Slug("CON"))
	// Output:
	// proses-surat-keluar-masuk-2019
	// sop-con
}
