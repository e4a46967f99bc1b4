package form

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// strange is a part that nothing knows.
type strange struct{ forms.Part }

func TestUnknownPart(t *testing.T) {
	for _, parts := range [][]forms.Part{{strange{}}, {forms.Section{Parts: []forms.Part{strange{}}}}} {
		f := &forms.Form{ID: "x", Title: "X", Parts: parts}
		_, err := Form(f.Blank(), nil)
		require.ErrorIs(t, err, ErrPart)
	}
}

// A secret form says so on each page, and no other does.
func TestSecret(t *testing.T) {
	for secret, header := range map[bool]string{true: "RAHASIA", false: ""} {
		f := &forms.Form{ID: "x", Title: "X", Secret: secret,
			Parts: []forms.Part{forms.Space{}, forms.PageBreak{}, forms.Space{}}}
		d, err := Form(f.Blank(), nil)
		require.NoError(t, err)
		require.Equal(t, header, d.Header)
		require.Equal(t, secret, strings.HasPrefix(d.Footer.Left, "RAHASIA"))
		require.Len(t, d.Pages, 2, "a page break")
		for _, p := range d.Pages {
			require.Equal(t, secret, p.Edge[0].Text == "RAHASIA")
		}
	}
}

func TestUnknownPaper(t *testing.T) {
	f := &forms.Form{ID: "x", Title: "X", Paper: 99, Parts: []forms.Part{forms.Space{}}}
	_, err := Form(f.Blank(), nil)
	require.ErrorIs(t, err, page.ErrPaper)
}

// A choice of up to MaxTicks options is boxes to tick, one of more a list; on a
// line it always is.
func TestBoxes(t *testing.T) {
	for _, c := range []struct {
		kind   forms.FieldKind
		n      int
		onLine bool
		boxes  int
	}{
		{forms.Choice, 1, false, 1}, {forms.Choice, 9, false, 9}, {forms.Choice, 10, false, 0},
		{forms.Choice, 2, true, 0},
		{forms.Ticks, 10, false, 10}, {forms.Ticks, 2, true, 2}, {forms.Text, 2, false, 0},
	} {
		options := strings.Split("abcdefghij"[:c.n], "")
		x := forms.Field{Name: "a", Label: "A", Kind: c.kind, OnLine: c.onLine, Options: options}
		f := &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{forms.Fields{Items: []forms.Field{x}}}}
		d, err := Form(f.Blank(), nil)
		require.NoError(t, err)
		ticks, lists := 0, 0
		for cell := range page.Of[*page.Cell](d.Pages[0]) {
			if cell.Has().Input != nil && cell.Has().Input.Kind == page.InputTick {
				ticks++
			} else if cell.Has().Input != nil {
				lists++
			}
		}
		require.Equal(t, c.boxes, ticks, "%+v", c)
		require.Equal(t, c.boxes == 0, lists == 1, "%+v", c)
	}
}

// What has no cell on the paper stands beside its sentence; of many inputs the
// others below it, one to a row, on the next pages too.
func TestInputsBesideThePaper(t *testing.T) {
	var text string
	var fields []forms.Field
	for i := range 60 {
		name := "f" + strings.Repeat("x", i)
		text += "{" + name + "} "
		fields = append(fields, forms.Field{Name: name, Label: name})
	}
	f := &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{
		forms.Paragraph{Text: text, Fields: fields}, forms.PageBreak{},
		forms.Points{Items: strings.Split(strings.Repeat("a,", 70), ",")},
	}}
	d, err := Form(f.Blank(), nil)
	require.NoError(t, err)
	require.Len(t, d.Side, 61)
	require.Equal(t, sideHeading, d.Side[0].Label)
	sentence := d.Side[1].Row
	taken := map[[2]int]bool{}
	for i, s := range d.Side[1:] {
		require.Equal(t, fields[i].Name, s.Label)
		if i < mostBeside {
			require.Equal(t, page.SideInput{Row: sentence, At: i, Label: s.Label, Input: s.Input}, s)
			continue
		}
		require.Zero(t, s.At)
		require.False(t, taken[[2]int{s.Page, s.Row}])
		taken[[2]int{s.Page, s.Row}] = true
		rows := d.Pages[s.Page].Rows
		require.GreaterOrEqual(t, rows[s.Row], page.TextHeight(1, 9*page.PT))
	}
	require.Equal(t, [2]int{0, 0}, [2]int{d.Side[0].Page, d.Side[0].Row})
	require.True(t, taken[[2]int{1, 0}])
}

// An input stands in the row of the sentence that prints it, texts first; of
// several sentences in that of the narrowest, of a post in that of the first.
func TestInputsStandWithTheirSentence(t *testing.T) {
	field := func(name string, kind forms.FieldKind) forms.Field {
		return forms.Field{Name: name, Label: name, Kind: kind}
	}
	f := &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{
		forms.Paragraph{Text: "Pada {tanggal} di {tempat} hadir {siapa}.", Fields: []forms.Field{
			field("tanggal", forms.Date), field("tempat", forms.Text), field("siapa", forms.Text)}},
		forms.Signatures{Dated: true, Signers: []forms.Signer{{Post: "Kepala", Position: "jabatan", Name: "nama"}}},
		forms.Signatures{Signers: []forms.Signer{{Post: "Kepala", Position: "jabatan", Name: "nama"}}},
	}}
	d, err := Form(f.Blank(), nil)
	require.NoError(t, err)
	row := map[string]int{} // of the cells that print a field alone or first
	for c := range page.Of[*page.Cell](d.Pages[0]) {
		if len(c.Has().Pieces) > 0 && c.Has().Input == nil {
			for _, p := range c.Has().Pieces {
				if _, ok := row[p.Ref.Field]; !ok || c.ColSpan < len(d.Pages[0].Cols) && p.Post == nil {
					row[p.Ref.Field] = c.Row
				}
			}
		}
	}
	at := map[string][2]int{}
	for _, s := range d.Side[1:] {
		at[s.Input.Name.Field] = [2]int{s.Row, s.At}
	}
	require.Equal(t, [2]int{row["siapa"], 0}, at["siapa"])
	require.Equal(t, [2]int{row["tempat"], 0}, at["tempat"])
	require.Equal(t, [2]int{row["tanggal"], 1}, at["tanggal"])
	require.Greater(t, row["tempat"], row["siapa"])
	require.Equal(t, row["jabatan"], at["jabatan"][0])
}
