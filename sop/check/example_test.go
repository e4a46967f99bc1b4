package check_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
)

// pair is a manual of two SOPs with the same number.
func pair() *sop.Manual {
	m := &sop.Manual{Procedures: []sop.Procedure{*good(), *good()}}
	m.Procedures[1].ID, m.Procedures[1].Title = "kedua", "Surat Kedua"
	return m
}

func ExampleManual() {
	for _, f := range check.Manual(pair(), &check.Options{Rules: []string{"id-number"}}) {
		fmt.Println(f.Procedure, f.Path, f.Message(sop.English))
	}
	// Output: 1 number the number is that of SOP 1 (Surat Keluar) too
}

func ExampleWriteJSON() {
	found := check.Manual(pair(), &check.Options{Rules: []string{"id-number"}})
	if err := check.WriteJSON(os.Stdout, found); err != nil {
		fmt.Println(err)
	}
	// Output:
	// [
	//   {
	//     "rule": "id-number",
	//     "level": "warning",
	//     "procedure": 2,
	//     "id": "kedua",
	//     "path": "number",
	//     "words": "12/UPTD/2019",
	//     "message": {
	//       "id": "Nomor SOP sama dengan SOP ke-1 (Surat Keluar)",
	//       "en": "the number is that of SOP 1 (Surat Keluar) too"
	//     }
	//   }
	// ]
}

func ExampleWriteSARIF() {
	found := check.Manual(pair(), &check.Options{Rules: []string{"id-number"}})
	var report bytes.Buffer // for a code host or an editor
	if err := check.WriteSARIF(&report, found, &check.SARIF{Version: "v1.0.0"}); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.Contains(report.String(), `"ruleId": "id-number"`))
	// Output: true
}

func ExampleRuleNamed() {
	rule, ok := check.RuleNamed("flow-symbols")
	fmt.Println(ok, rule.Basis, rule.Levels[check.PermenPAN35][check.Final])
	// Output: true PermenPAN-RB 35/2012 error
}
