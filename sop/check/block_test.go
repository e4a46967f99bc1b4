package check_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/soptest"
)

// A sheet without identity block is told once that it should have one, and
// once what it states in vain; nothing else is asked of the block.
func TestSheetWithoutIdentityBlock(t *testing.T) {
	rules := func(p *sop.Procedure, profile check.Profile) []string {
		var out []string
		for _, f := range run(p,
			check.Options{Profile: profile, Stage: check.Final, Today: sop.Date{Year: 2024, Month: 1, Day: 1}}) {
			out = append(out, f.Rule)
		}
		return out
	}
	p := good()
	p.TitleOnly = true
	require.Equal(t, []string{"id-block", "id-unprinted"}, rules(p, check.PermenPAN35))
	require.Equal(t, []string{"id-block", "id-unprinted"}, rules(p, check.Permendagri52))
	require.Equal(t, []string{"id-unprinted"}, rules(p, check.Lenient))
	bare := &sop.Procedure{Title: p.Title, Roles: p.Roles, Steps: p.Steps, TitleOnly: true, Records: []string{"-"}}
	require.Equal(t, []string{"id-block"}, rules(bare, check.PermenPAN35))
	require.Empty(t, rules(bare, check.Lenient))
	bare.TitleOnly = false
	require.Subset(t, rules(bare, check.PermenPAN35), []string{"id-fields", "id-number", "id-dates", "id-approval"},
		"with a block all of it is missed")
}

// All that the block alone prints is named, in one finding.
func TestWhatIsNotPrintedIsNamed(t *testing.T) {
	found := check.Procedure(soptest.Full(), &check.Options{Rules: []string{"id-unprinted"}})
	require.Len(t, found, 1)
	require.Equal(t,
		"diisi tetapi tidak dicetak, karena lembar ini tanpa kotak identitas: Nomor SOP, tanggal pembuatan, "+
			"tanggal revisi, tanggal efektif, dasar hukum, kualifikasi pelaksana, keterkaitan, "+
			"peralatan/perlengkapan, "+
			"peringatan, "+
			"pencatatan dan pendataan", found[0].Message(sop.Indonesian))
}

func TestReviewOfAMonth(t *testing.T) {
	due := func(today sop.Date) int {
		p := good()
		p.Created, p.Revised, p.Effective = sop.Date{}, sop.Date{}, sop.Date{Year: 2019, Month: 3}
		return len(named(run(p, check.Options{Today: today}), "review-due"))
	}
	require.Equal(t, 0, due(sop.Date{Year: 2020, Month: 3, Day: 31}), "the month may have been at its end")
	require.Equal(t, 1, due(sop.Date{Year: 2020, Month: 4, Day: 1}))
	require.Equal(t, 0, due(sop.Date{Year: 2019, Month: 2, Day: 28}), "a plan")
}
