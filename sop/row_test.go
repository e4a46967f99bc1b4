package sop_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

func TestPrintedNumber(t *testing.T) {
	p := sample()
	p.Steps[1].Number, p.Steps[2].Number = " 1a ", " - "
	for i, want := range []string{"1", "1a", "", "4"} {
		require.Equal(t, want, p.PrintedNumber(i))
	}
	for i, want := range []sop.Text{
		{ID: "1", EN: "1"}, {ID: "1a", EN: "1a"}, {ID: "tanpa nomor (baris 3)", EN: "without a number (row 3)"},
		{ID: "4", EN: "4"},
	} {
		require.Equal(t, want, p.StepNumber(i))
	}
}

// Messages call a step by the number it prints.
func TestValidateSpeaksOfPrintedNumbers(t *testing.T) {
	for number, want := range map[string]string{
		"": "langkah 4: pelaksana", "9b": "langkah 9b: pelaksana", "-": "langkah tanpa nomor (baris 4): pelaksana",
	} {
		p := sample()
		p.Steps[3].Number, p.Steps[3].Tasks[0].Role = number, "tamu"
		require.ErrorContains(t, p.Validate(), want)
	}
}

// A flow names a row; that another row prints the same is a fault, unless the
// target is an ID or the row prints it too.
func TestTargetIsAPrintedNumber(t *testing.T) {
	number := func(p *sop.Procedure, numbers ...string) {
		for i, n := range numbers {
			p.Steps[i].Number = n
		}
	}
	for name, c := range map[string]struct {
		change func(*sop.Procedure)
		row    string // that prints the target; empty: no fault
	}{
		"none":        {func(*sop.Procedure) {}, ""},
		"its own row": {func(p *sop.Procedure) { number(p, "", "", "3") }, ""},
		"another row": {func(p *sop.Procedure) { number(p, "", "", "4", "3") }, "baris ke-4"},
		"no row of that name": {func(p *sop.Procedure) { number(p, "", "", "2a"); p.Steps[1].Flows[0].To = "2a" },
			"baris ke-3"},
		"an id": {func(p *sop.Procedure) {
			number(p, "", "", "4", "3")
			p.Steps[2].ID, p.Steps[1].Flows[0].To = "tanda-tangan", "tanda-tangan"
		}, ""},
		"an id that another row prints": {func(p *sop.Procedure) {
			number(p, "", "", "", "akhir")
			p.Steps[2].ID, p.Steps[1].Flows[0].To = "akhir", "akhir"
		}, ""},
		"a row and another that prints it too": {func(p *sop.Procedure) { number(p, "", "", "", "3") }, ""},
		"no number is none": {
			func(p *sop.Procedure) { number(p, "", "", "-"); p.Steps[1].Flows[0].To = "-" }, "tidak ada"},
	} {
		p := sample()
		c.change(p)
		err := p.Validate()
		if c.row == "" {
			require.NoError(t, err, name)
			continue
		}
		require.ErrorContains(t, err, "steps[2].flows[1].to", name)
		require.ErrorContains(t, err, c.row, name)
		require.Equal(t, c.row != "tidak ada", strings.Contains(err.Error(), "beri langkah itu id"), name)
	}
}

// A note may stand over rows to the end of the table, one after the other.
func TestNotesOverSeveralRows(t *testing.T) {
	p := sample()
	p.Steps[0].Note, p.Steps[0].NoteRows, p.Steps[2].Note, p.Steps[2].NoteRows = "a", 2, "b", 2
	require.NoError(t, p.Validate())
	p.Steps[1].Note, p.Steps[2].NoteRows, p.Steps[3].NoteRows = "c", 3, -1
	require.Equal(t,
		[]string{"steps[1].note sop: note rows", "steps[2].noteRows sop: note rows",
			"steps[3].noteRows sop: note rows"},
		findings(t, p.Validate()))
	p = sample()
	p.Steps[0].NoteRows, p.Steps[1].NoteRows = 3, 2
	require.Equal(t, []string{"steps[1].note sop: note rows"}, findings(t, p.Validate()))
}

// Changes call a step by the number it printed, and prints, and survive JSON.
func TestDiffSpeaksOfPrintedNumbers(t *testing.T) {
	old, p := sample(), sample()
	old.Steps[3].Number = "3a"
	p.Steps[3].Number, p.Steps[3].Note = "3b", "baru"
	var said []string
	for _, c := range sop.Diff(old, p) {
		said = append(said, c.Message(sop.Indonesian))
	}
	require.Equal(t, []string{
		`Langkah 3b (dulu 3a): keterangan diubah dari kosong menjadi "baru"`,
		`Langkah 3b (dulu 3a): nomor tercetak diubah dari "3a" menjadi "3b"`,
	}, said)
	p = sample()
	p.Steps[3].Number = "-"
	p.Steps = append(p.Steps[3:], p.Steps[:3]...)
	moved := sop.Diff(old, p)
	require.Equal(t, "Langkah 3a lama dipindahkan menjadi langkah tanpa nomor (baris 1)",
		moved[0].Message(sop.Indonesian))
	old.Steps = old.Steps[:3]
	added := sop.Diff(old, p)
	require.Equal(t, "Step without a number (row 1) added: Mengirim surat", added[0].Message(sop.English))
	for _, c := range []sop.Changes{moved, added} {
		data, err := json.Marshal(c)
		require.NoError(t, err)
		var back sop.Changes
		require.NoError(t, json.Unmarshal(data, &back))
		require.Equal(t, c, back)
	}
}

// Where there is no role at all, that is told, and not of each step again.
func TestNoRolesIsToldOnce(t *testing.T) {
	p := sample()
	p.Roles = nil
	require.Equal(t, []string{"roles sop: no role"}, findings(t, p.Validate()))
}
