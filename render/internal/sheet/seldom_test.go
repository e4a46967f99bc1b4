package sheet

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// What few sheets have, each as a golden.
func TestGoldenOfWhatFewSheetsHave(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*sop.Procedure)
		o      Options
	}{
		"month-alone":       {change: monthAlone},
		"in-block":          {change: inBlock},
		"in-block-pictures": {change: inBlock, o: Options{Logo: grey(t, 30, 20), Signature: grey(t, 20, 20)}},
		"title-only":        {change: titleOnly, o: Options{Logo: grey(t, 20, 20)}},
		"title-alone":       {change: titleAlone, o: Options{NoSignature: true}},
		"note-rows":         {change: noteRows},
		"own-numbers":       {change: ownNumbers},
	} {
		t.Run(name, func(t *testing.T) {
			p := shortLetter()
			c.change(p)
			require.NoError(t, p.Validate())
			same(t, name, p, &c.o, 1)
		})
	}
	t.Run("note-over-break", func(t *testing.T) {
		p := shortLetter()
		overBreak(p)
		require.NoError(t, p.Validate())
		same(t, "note-over-break", p, nil, 2)
	})
}

func monthAlone(p *sop.Procedure) {
	p.Created, p.Effective = sop.Date{Year: 2024, Month: time.October}, sop.Date{Year: 2024, Month: time.November,
		Day: 2}
}

func inBlock(p *sop.Procedure) { p.Approval.InBlock = true }

func titleOnly(p *sop.Procedure) { p.TitleOnly = true }

func titleAlone(p *sop.Procedure) {
	p.TitleOnly, p.Unit = true, sop.Unit{Address: []string{"Jl. Contoh"}}
}

func noteRows(p *sop.Procedure) {
	p.Steps[0].NoteRows = 2
	p.Steps[0].Note = strings.Repeat("Dikerjakan bersama pada hari yang sama oleh petugas piket. ", 4)
	p.Steps[2].NoteRows = 3
}

func ownNumbers(p *sop.Procedure) {
	for i, n := range []string{"8", "8a", sop.NoNumber, "IX.2.b"} {
		p.Steps[i].Number = n
	}
}

// overBreak has a note over more rows than the first page holds.
func overBreak(p *sop.Procedure) {
	steps := p.Steps[:1]
	for range 19 {
		steps = append(steps, sop.Step{Activity: "Mencatat surat di buku agenda", Tasks: steps[0].Tasks})
	}
	steps[3].Note, steps[3].NoteRows = "Buku agenda dibuka tiap pagi dan ditutup tiap sore.", 17
	p.Steps = steps
}

// texts returns the texts of a document's cells, page by page.
func texts(d *page.Document) [][]string {
	var out [][]string
	for _, pg := range d.Pages {
		var list []string
		for c := range page.Of[*page.Cell](pg) {
			list = append(list, c.Text)
		}
		out = append(out, list)
	}
	return out
}

// A note over rows that a page break parts stands on every page it has rows on.
func TestNoteOverPageBreak(t *testing.T) {
	p := shortLetter()
	overBreak(p)
	d, err := Sheet(p, nil)
	require.NoError(t, err)
	for _, list := range texts(d) {
		require.Contains(t, list, p.Steps[3].Note)
	}
	covered := 0
	for _, pg := range d.Pages {
		for c := range page.Of[*page.Cell](pg) {
			if c.Text == p.Steps[3].Note {
				covered += c.RowSpan
			}
		}
	}
	require.Equal(t, 17, covered)
}

// A note of many words is given its room by the rows it stands over, and by no
// others.
func TestRowsGiveANoteRoomTogether(t *testing.T) {
	rows := func(n int) []page.EMU {
		p := shortLetter()
		p.Steps[0].Note, p.Steps[0].NoteRows = strings.Repeat("keterangan ", 60), n
		d, err := Sheet(p, &Options{NoLegend: true, NoSignature: true, Paper: "A3"})
		require.NoError(t, err)
		require.Len(t, d.Pages, 1)
		require.Empty(t, auditDocument(d).faults)
		all := d.Pages[0].Rows
		return all[len(all)-len(p.Steps):]
	}
	one, two := rows(1), rows(2)
	require.Greater(t, one[0], 2*one[1])
	require.Less(t, two[0], one[0])
	require.Greater(t, two[1], one[1])
	require.Equal(t, one[3:], two[3:])
}

// A sheet signed in the identity block has room for the signature there, in the
// cell beside "Disahkan", and no signature block.
func TestSignedInTheBlock(t *testing.T) {
	p := shortLetter()
	count := func(o *Options) (names int, room page.EMU) {
		d, err := Sheet(p, o)
		require.NoError(t, err)
		for _, pg := range d.Pages {
			cells := slices.Collect(page.Of[*page.Cell](pg))
			for i, c := range cells {
				if c.Text == p.Approval.Name {
					names++
					room = cells[i-1].Box.H
				}
			}
		}
		return names, room
	}
	p.Approval.InBlock = true
	names, room := count(nil)
	require.Equal(t, 1, names)
	require.GreaterOrEqual(t, room, 20*page.MM)
	names, _ = count(&Options{NoSignature: true})
	require.Zero(t, names, "the options want no signature")
	p.TitleOnly = true
	names, _ = count(nil)
	require.Equal(t, 1, names, "no block to sign in: under the table")
}

// A title higher than a page is refused, and named.
func TestTitleTooLongForAPage(t *testing.T) {
	p := shortLetter()
	p.TitleOnly, p.Title, p.Number = true, strings.Repeat("a ", 9000/2), strings.Repeat("1", 9990)
	p.Unit.Lines = slices.Repeat([]string{"PANTI"}, 60)
	_, err := Sheet(p, nil)
	require.ErrorContains(t, err, "sheet: title: Nama SOP does not fit a page")
}

// A block that is signed in and higher than a page goes over as any other; what
// stands beside the letterhead stays together.
func TestSignedBlockOverAPage(t *testing.T) {
	p := shortLetter()
	longIdentity(p)
	p.Approval.InBlock, p.Records = true, slices.Repeat(p.Warnings, 8)
	require.NoError(t, p.Validate())
	d, err := Sheet(p, &Options{Signature: grey(t, 20, 20)})
	require.NoError(t, err)
	require.Empty(t, auditDocument(d).faults)
	all := texts(d)
	require.Greater(t, len(all), 2)
	for _, text := range []string{p.Approval.Position, p.Approval.Name, "NIP. " + string(p.Approval.NIP), "Nama SOP"} {
		require.Contains(t, all[0], text)
	}
	require.Len(t, slices.Collect(page.Of[*page.Image](d.Pages[0])), 1)
}

// Position and heading stand over the signature in the block once each, however
// they are stated.
func TestOverASignatureInTheBlock(t *testing.T) {
	for _, c := range []struct {
		position, heading string
		want              []string
	}{
		{"Kepala Dinas", "", []string{"Kepala Dinas"}},
		{"", "KEPALA DINAS", []string{"KEPALA DINAS"}},
		{"Kepala Dinas Sosial", "KEPALA DINAS", []string{"Kepala Dinas Sosial"}},
		{"Kepala Dinas", "Plt. KEPALA DINAS", []string{"Plt. KEPALA DINAS"}},
		{"Kepala Dinas", "a.n. GUBERNUR", []string{"Kepala Dinas", "a.n. GUBERNUR"}},
	} {
		require.Equal(t, c.want, overSignature(sop.Approval{Position: c.position, Heading: c.heading}))
	}
}
