package forms_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
)

// kit asks for tools: it uses formulas, bounds, conditions and entries.
var kit = &forms.Form{
	ID: "alat", Title: "PERMINTAAN ALAT", Numbered: true, DropEmpty: true, Office: forms.OfOther,
	Hidden: []forms.Field{{Name: "catatan", Label: "Catatan"}},
	Checks: []forms.Check{
		{Rule: forms.InOrder, Of: []string{"mulai", "selesai"}}, {Rule: forms.InOrder, Of: []string{"anak_ke", "dari"}},
		{Rule: forms.MatchesNIK, Of: []string{"nik", "lahir", "jk"}},
		{Rule: forms.InOrder, Of: []string{"rab.pagi", "rab.sore"}},
	},
	Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{
			{Name: "jenis", Label: "Jenis", Kind: forms.Choice, Options: []string{"Perorangan", "Kelompok"},
				Required: true},
			{Name: "mulai", Label: "Mulai", Kind: forms.Date}, {Name: "selesai", Label: "Selesai", Kind: forms.Date},
			{Name: "lama", Label: "Lama", Kind: forms.Number, Computed: formula(forms.Days, "mulai", "selesai")},
			{Name: "nik", Label: "NIK", Kind: forms.NIK, Masked: true},
			{Name: "lahir", Label: "Lahir", Kind: forms.Date, Day: true},
			{Name: "jk", Label: "L/P", Kind: forms.Choice, Options: []string{"L", "P"}},
			{Name: "umur", Label: "Umur", Kind: forms.Number, Max: "120", Min: "0",
				Computed: formula(forms.Age, "lahir", "mulai")},
			{Name: "kk", Label: "KK", Digits: 16},
			{Name: "tembusan", Label: "Tembusan", Kind: forms.LongText, Marks: forms.Numbers,
				Unwanted: []string{"Arsip"}},
			{Name: "anak_ke", Label: "Anak ke", Kind: forms.Number}, {Name: "dari", Label: "Dari", Kind: forms.Number},
		}},
		forms.Section{Heading: "KELOMPOK", When: forms.When{Field: "jenis", Is: []string{"Kelompok"}},
			Parts: []forms.Part{
				forms.Fields{Items: []forms.Field{{Name: "ketua", Label: "Ketua", Required: true, Sensitive: true}}},
			}},
		forms.Table{Name: "rab", Sums: []string{"harga"}, Columns: []forms.Field{
			{Name: "nama", Label: "Nama"}, {Name: "volume", Label: "Volume", Kind: forms.Number},
			{Name: "satuan", Label: "Harga satuan", Kind: forms.Rupiah},
			{Name: "harga", Label: "Jumlah", Kind: forms.Rupiah, Computed: formula(forms.Product, "volume", "satuan")},
			{Name: "pagi", Label: "Pagi", Kind: forms.Time}, {Name: "sore", Label: "Sore", Kind: forms.Time},
		}},
		forms.Fields{Items: []forms.Field{
			{Name: "total", Label: "Total", Kind: forms.Rupiah, Required: true,
				Computed: formula(forms.Sum, "rab.harga")},
			{Name: "terbilang", Label: "Terbilang", Computed: formula(forms.Words, "total")},
			{Name: "jenis_alat", Label: "Banyak jenis", Kind: forms.Number, Computed: formula(forms.Rows, "rab")},
		}},
		forms.Repeat{Name: "kasus", Heading: "Kasus #", Times: 2, Parts: []forms.Part{
			forms.Fields{
				Items: []forms.Field{{Name: "masalah", Label: "Masalah", Kind: forms.LongText},
					{Name: "sejak", Label: "Sejak", Kind: forms.Date},
					{Name: "bulan", Label: "Bulan", Kind: forms.Number,
						Computed: formula(forms.Months, "sejak", "mulai")}}},
			forms.Paragraph{Text: "Sejak {sejak:hari}, {bulan:kata} bulan sebelum {mulai}."},
			forms.Table{Name: "rencana",
				Columns: []forms.Field{{Name: "kegiatan", Label: "Kegiatan"},
					{Name: "hari", Label: "Hari", Kind: forms.Number}}},
			forms.Fields{
				Items: []forms.Field{{Name: "hari", Label: "Hari", Kind: forms.Number,
					Computed: formula(forms.Sum, "rencana.hari")}}},
		}},
		forms.Section{Heading: "LAMPIRAN", Attachment: true,
			Parts: []forms.Part{forms.Table{Name: "foto", Columns: []forms.Field{{Name: "judul", Label: "Judul"}}}}},
		forms.Signatures{Dated: true, Signers: []forms.Signer{
			{Post: "Kepala Dinas", Position: "pejabat_jabatan", Mandate: "pejabat_kuasa", Name: "pejabat_nama",
				NIP: "pejabat_nip"},
		}},
	},
}

func formula(op forms.Op, of ...string) forms.Formula { return forms.Formula{Op: op, Of: of} }

var kitData = map[string]any{
	"jenis": "perorangan", "mulai": "2026-11-23", "selesai": "2026-11-25", "nik": "1571016308080002",
	"lahir": "2008-08-23", "jk": "P",
	"rab": []map[string]any{{"nama": "Mesin", "volume": "1,5", "satuan": "1000001"}, {},
		{"nama": "Benang", "volume": 2, "satuan": "Rp500"}},
	"kasus": []map[string]any{{"masalah": "A", "sejak": "2026-01-31",
		"rencana": []map[string]any{{"kegiatan": "X", "hari": 2}, {"hari": 3}}}, {}, {"masalah": "C"}},
}

func TestComputed(t *testing.T) {
	require.NoError(t, kit.Validate())
	c, err := kit.Fill(kitData)
	require.NoError(t, err)
	require.Empty(t, c.Warnings)
	for name, want := range map[string]string{
		"lama": "3", "umur": "18", "total": "1501002", "jenis_alat": "2",
		"terbilang": "satu juta lima ratus satu ribu dua rupiah",
	} {
		require.Equal(t, want, c.Values.Text(name), name)
	}
	require.Equal(t, "1500002", c.Values["rab"].Rows[0].Text("harga"), "half a rupiah is one")
	cases := c.Values["kasus"].Rows
	require.Len(t, cases, 3)
	require.Equal(t, "9", cases[0].Text("bulan"))
	require.Equal(t, "5", cases[0].Text("hari"))
	require.Empty(t, cases[1])
	again, err := kit.Fill(c.Values)
	require.NoError(t, err)
	require.Equal(t, c, again)
}

// requireWarning checks that the data, over what is right, makes one warning.
func requireWarning(t *testing.T, change map[string]any, fault sop.Fault, path, text string) {
	t.Helper()
	data := map[string]any{}
	for _, from := range []map[string]any{kitData, change} {
		for k, v := range from {
			data[k] = v
		}
	}
	c, err := kit.Fill(data)
	require.NoError(t, err)
	require.Len(t, c.Warnings, 1, "%v", change)
	require.ErrorIs(t, c.Warnings[0], fault)
	require.Equal(t, path, c.Warnings[0].Path)
	require.Contains(t, c.Warnings[0].Message(sop.English), text)
}

func TestWarnings(t *testing.T) {
	for _, c := range []struct {
		change     map[string]any
		fault      sop.Fault
		path, text string
	}{
		{map[string]any{"lama": 9}, forms.ErrDisagree, "lama", "hari(mulai, selesai)"},
		{map[string]any{"rab": []map[string]any{{"volume": 2, "satuan": 1000, "harga": 5}}}, forms.ErrDisagree,
			"rab[0].harga", "kali(volume, satuan)"},
		{map[string]any{"total": 12}, forms.ErrDisagree, "total", "jumlah(rab.harga)"},
		{map[string]any{"selesai": "2026-11-22"}, forms.ErrDisagree, "selesai", "before or below Mulai"},
		{map[string]any{"anak_ke": 9, "dari": 2}, forms.ErrDisagree, "dari", "below Anak ke"},
		{map[string]any{"nik": "1571012309080002", "jk": nil}, forms.ErrDisagree, "nik", "birth date"},
		{map[string]any{"jk": "L"}, forms.ErrDisagree, "nik", "sex"},
		{map[string]any{"nik": "0000006308080002"}, forms.ErrRange, "nik", "province"},
		{map[string]any{"lahir": nil, "umur": 350}, forms.ErrRange, "umur", "at most 120"},
		{map[string]any{"lahir": nil, "umur": -1}, forms.ErrRange, "umur", "at least 0"},
		{map[string]any{"kk": "abc"}, forms.ErrRange, "kk", "16 digits"},
		{map[string]any{"tembusan": "Gubernur\narsip."}, forms.ErrUnwanted, "tembusan", "Arsip"},
		{map[string]any{"ketua": "A"}, forms.ErrUnshown, "ketua", "Jenis Kelompok"},
		{map[string]any{"rab": []map[string]any{{"pagi": "8.00", "sore": "7.00", "volume": 1, "satuan": 1}}},
			forms.ErrDisagree, "rab[0].sore", "Pagi"},
	} {
		requireWarning(t, c.change, c.fault, c.path, c.text)
	}
}

// A field is required where its part is printed.
func TestWhenRequires(t *testing.T) {
	_, err := kit.Fill(map[string]any{"jenis": "Kelompok", "rab": []any{map[string]any{"volume": 1, "satuan": 1}}})
	require.ErrorIs(t, err, forms.ErrRequired)
	require.ErrorContains(t, err, "ketua")
	_, err = kit.Fill(map[string]any{"jenis": "Perorangan"})
	require.ErrorContains(t, err, "total")
	require.NotContains(t, err.Error(), "ketua")
}

func headings(c *forms.Copy) []string {
	var out []string
	c.Form.EachPart(func(p forms.Part) {
		if s, ok := p.(forms.Section); ok {
			out = append(out, s.Heading)
		}
	})
	return out
}

func TestPrinted(t *testing.T) {
	blank := kit.Blank().Printed()
	require.Equal(t, []string{"KELOMPOK", "Kasus 1", "Kasus 2", "LAMPIRAN"}, headings(blank))
	require.Len(t, blank.Form.Tables(), 4)

	c, err := kit.Fill(kitData)
	require.NoError(t, err)
	p := c.Printed()
	require.Equal(t, []string{"Kasus 1", "Kasus 2"}, headings(p), "a blank entry is left out")
	require.Equal(t, "C", p.Values.Text("kasus_3_masalah"))
	require.Equal(t, "A", p.Values.Text("kasus_1_masalah"))
	require.Len(t, p.Values["rab"].Rows, 2)
	require.Len(t, c.Values["rab"].Rows, 3, "the copy stays")
	own, ok := p.Form.Field("kasus_1_hari")
	require.True(t, ok)
	require.Equal(t, formula(forms.Sum, "kasus_1_rencana.hari"), own.Computed)
	require.Equal(t, "rencana", c.Form.Repeats()[0].Entry().Tables()[0].Name)
	var texts string
	p.Form.EachPart(func(x forms.Part) {
		if x, ok := x.(forms.Paragraph); ok {
			for _, piece := range p.Form.Pieces(x.Text) {
				texts += piece.Write(p.Values)
			}
			texts += "\n"
		}
	})
	require.Contains(t, texts, "Sejak Sabtu, 31 Januari 2026, sembilan bulan sebelum 23 November 2026.\n")
	own, ok = p.Form.Field("dari")
	require.True(t, ok, "what is gone is still known to texts")
	require.Equal(t, forms.Number, own.Kind)

	c.Open = true
	require.Equal(t, []string{"Kasus 1", "Kasus 2", "Kasus 3", "LAMPIRAN"}, headings(c.Printed()),
		"the condition is known not to hold")
	require.Nil(t, (*forms.Copy)(nil).Printed())
}

func TestRedacted(t *testing.T) {
	c, err := kit.Fill(map[string]any{"jenis": "Kelompok", "ketua": "SITI", "nik": "1571016308080002",
		"rab": []any{map[string]any{"volume": 1, "satuan": 1}}})
	require.NoError(t, err)
	c.Redacted = true
	p := c.Printed()
	for _, name := range []string{"ketua", "nik"} {
		x, _ := p.Form.Field(name)
		require.Equal(t, "[disamarkan]", x.Print(p.Values[name]), name)
	}
	require.Equal(t, "SITI", c.Values.Text("ketua"))
}

func TestRedactedIdentity(t *testing.T) {
	f := &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{
			{Name: "nama", Label: "Nama", Identity: true},
			{Name: "lahir", Label: "Lahir", Kind: forms.Date, Identity: true},
			{Name: "telepon", Label: "Telepon", Identity: true}, {Name: "hobi", Label: "Hobi"},
		}},
		forms.Table{Name: "anak",
			Columns: []forms.Field{{Name: "nama", Label: "Nama", Identity: true}, {Name: "ke", Label: "Ke"}}},
		forms.Signatures{
			Signers: []forms.Signer{{Post: "Ibu", Name: "ibu"},
				{Post: "Petugas", Name: "petugas", NIP: "petugas_nip"}}},
	}}
	c, err := f.Fill(map[string]any{"nama": "siti nur 'aini", "lahir": "2009-08-14", "telepon": "0812 3",
		"hobi": "Lukis",
		"anak": []any{map[string]any{"nama": "Budi", "ke": "1"}}, "ibu": "Ani", "petugas": "Ratna"})
	require.NoError(t, err)
	c.Redacted = true
	v := c.Printed().Values
	require.Equal(t, []string{"S. N. A.", "[disamarkan]", "[disamarkan]", "Lukis", "B.", "1", "A.", "Ratna"},
		[]string{v.Text("nama"), v.Text("lahir"), v.Text("telepon"), v.Text("hobi"), v["anak"].Rows[0].Text("nama"),
			v["anak"].Rows[0].Text("ke"), v.Text("ibu"), v.Text("petugas")})
}

func TestFieldPrint(t *testing.T) {
	for _, c := range []struct{ name, value, want string }{
		{"lahir", "2026-11-23", "Senin, 23 November 2026"}, {"nik", "1571016308080002", "157***********02"},
		{"mulai", "2026-11-23", "23 November 2026"},
	} {
		x, _ := kit.Field(c.name)
		require.Equal(t, c.want, x.Print(forms.Value{Text: c.value}))
	}
}

func TestPost(t *testing.T) {
	s := forms.Signer{Post: "Kepala Dinas", Position: "p", Mandate: "k", Name: "n"}
	for _, c := range []struct {
		values [4]string // p, k, k_jabatan, k_melalui
		want   []string
	}{
		{[4]string{}, []string{"Kepala Dinas,"}},
		{[4]string{"Gubernur"}, []string{"Gubernur,"}},
		{[4]string{"", "a.n.", "Sekretaris"}, []string{"a.n. Kepala Dinas", "Sekretaris,"}},
		{[4]string{"", "u.b.", "Kepala Bidang", "Sekretaris"},
			[]string{"a.n. Kepala Dinas", "Sekretaris", "u.b.", "Kepala Bidang,"}},
		{[4]string{"", "Plt."}, []string{"Plt. Kepala Dinas,"}},
		{[4]string{"", "Plh.", "Sekretaris"}, []string{"Plh. Kepala Dinas", "Sekretaris,"}},
	} {
		v := forms.Values{"p": {Text: c.values[0]}, "k": {Text: c.values[1]}, "k_jabatan": {Text: c.values[2]},
			"k_melalui": {Text: c.values[3]}}
		require.Equal(t, c.want, (&forms.Copy{Values: v}).Post(s))
	}
	require.Nil(t, (*forms.Copy)(nil).Post(forms.Signer{}))
	require.Equal(t, []string{"PIHAK KEDUA,"}, (*forms.Copy)(nil).Post(forms.Signer{Post: "PIHAK KEDUA,"}))
	require.Equal(t, []string{"a.n.", "u.b.", "Plt.", "Plh.", "Pj."}, forms.Mandates())
}

func TestHead(t *testing.T) {
	unit := sop.Unit{Lines: []string{"UPTD PANTI", "DINAS SOSIAL"}, Address: []string{"Jl. A"}, Place: "Jambi"}
	agency := sop.Unit{Lines: []string{"DINAS SOSIAL PROVINSI"}}
	of := func(o forms.Office, kop string) *forms.Copy {
		return &forms.Copy{Form: &forms.Form{Office: o}, Values: forms.Values{"kop": {Text: kop}}}
	}
	require.Equal(t, unit, of(forms.OfUnit, "").Head(unit, agency))
	require.Equal(t, agency, of(forms.OfAgency, "").Head(unit, agency))
	require.Equal(t, sop.Unit{Lines: []string{"DINAS SOSIAL"}, Place: "Jambi"},
		of(forms.OfAgency, "").Head(unit, sop.Unit{}))
	require.Equal(t, unit, of(forms.OfOther, "").Head(unit, agency))
	require.Equal(t, sop.Unit{Lines: []string{"POLRES", "SATPOL"}, Address: []string{"Jl. B"}, Place: "Jambi"},
		of(forms.OfOther, "POLRES\nSATPOL\n\nJl. B").Head(unit, agency))
	c := of(forms.OfAgency, "")
	c.Letterhead = &unit
	require.Equal(t, unit, c.Head(agency, agency))
}

func TestMarks(t *testing.T) {
	require.Equal(t, "", forms.Numbers.Of(0, 1))
	require.Equal(t, "2.", forms.Numbers.Of(1, 2))
	require.Equal(t, []string{"a.", "z.", "aa.", "az.", "ba."},
		[]string{forms.Letters.Of(0, 99), forms.Letters.Of(25, 99), forms.Letters.Of(26, 99), forms.Letters.Of(51, 99),
			forms.Letters.Of(52, 99)})
	require.Equal(t, "-", forms.Dashes.Of(0, 2))
	require.Equal(t, "", forms.NoMarks.Of(0, 2))
}

// A form that uses the language wrongly is refused.
func TestMeaningFaults(t *testing.T) {
	number := func(name string, m forms.Formula) forms.Field {
		return forms.Field{Name: name, Label: name, Kind: forms.Number, Computed: m}
	}
	fields := func(list ...forms.Field) []forms.Part { return []forms.Part{forms.Fields{Items: list}} }
	day := forms.Field{Name: "hari", Label: "Hari", Kind: forms.Date}
	for name, f := range map[string]forms.Form{
		"unknown name":     {Parts: fields(number("a", formula(forms.Sum, "b")))},
		"wrong kind":       {Parts: fields(day, number("a", formula(forms.Sum, "hari")))},
		"too few":          {Parts: fields(day, number("a", formula(forms.Age, "hari")))},
		"itself":           {Parts: fields(number("a", formula(forms.Sum, "b")), number("b", formula(forms.Sum, "a")))},
		"wrong result":     {Parts: fields(day, forms.Field{Name: "a", Computed: formula(forms.Days, "hari", "hari")})},
		"no operation":     {Parts: fields(number("a", formula(0, "a")))},
		"tally of nothing": {Parts: fields(number("b", forms.Formula{}), number("a", formula(forms.Tally, "b")))},
		"rows of a field":  {Parts: fields(number("b", forms.Formula{}), number("a", formula(forms.Rows, "b")))},
		"bound":            {Parts: fields(forms.Field{Name: "a", Kind: forms.Date, Min: "23-11-2026"})},
		"bound of a text":  {Parts: fields(forms.Field{Name: "a", Max: "3"})},
		"day of a number":  {Parts: fields(forms.Field{Name: "a", Kind: forms.Number, Day: true})},
		"marks":            {Parts: fields(forms.Field{Name: "a", Marks: forms.Letters})},
		"condition":        {Parts: []forms.Part{forms.Section{When: forms.When{Field: "a"}, Parts: fields(day)}}},
		"option": {Parts: append(fields(forms.Field{Name: "c", Kind: forms.Choice, Options: []string{"X"}}),
			forms.Section{When: forms.When{Field: "c", Is: []string{"Y"}}, Parts: fields(day)})},
		"check":        {Parts: fields(day), Checks: []forms.Check{{Of: []string{"hari", "x"}}}},
		"check of one": {Parts: fields(day), Checks: []forms.Check{{Of: []string{"hari"}}}},
		"check of no NIK": {Parts: fields(day),
			Checks: []forms.Check{{Rule: forms.MatchesNIK, Of: []string{"hari", "hari"}}}},
		"grid": {
			Parts: []forms.Part{forms.Grid{Widths: []int{50, 49},
				Rows: []forms.GridRow{{Cells: []forms.GridCell{{Span: 2}}}}}}},
		"row of a grid": {
			Parts: []forms.Part{forms.Grid{Widths: []int{50, 50},
				Rows: []forms.GridRow{{Cells: []forms.GridCell{{}}}}}}},
		"repeated section": {
			Parts: []forms.Part{forms.Repeat{Name: "a", Parts: []forms.Part{forms.Section{Parts: fields(day)}}}}},
		"repeated nothing": {Parts: []forms.Part{forms.Repeat{Name: "a"}}},
		"place in a repeat": {
			Parts: []forms.Part{forms.Repeat{Name: "a", Parts: []forms.Part{forms.Paragraph{Text: "{b}"}}}}},
		"name twice": {Parts: append(fields(day), forms.Repeat{Name: "hari", Parts: fields(day)})},
		"per sheet":  {Parts: fields(day), PerSheet: 5},
		"office":     {Parts: fields(day), Office: 9},
		"scale":      {Parts: []forms.Part{forms.Paragraph{Text: "a", Scale: 5}}},
		"footer":     {Parts: fields(day), Footer: "{x}"},
		"low rows":   {Parts: []forms.Part{forms.Table{Name: "a", Columns: []forms.Field{day}, RowHeight: -1}}},
		"high rows":  {Parts: []forms.Part{forms.Table{Name: "a", Columns: []forms.Field{day}, RowHeight: 101}}},
	} {
		f.ID, f.Title = "x", "X"
		require.ErrorIs(t, f.Validate(), forms.ErrForm, name)
	}
}

// A loss is a negative amount; one that is typed is none.
func TestComputedAmountsCanBeNegative(t *testing.T) {
	field := func(name string, m forms.Formula) forms.Field {
		return forms.Field{Name: name, Label: name, Kind: forms.Rupiah, Computed: m}
	}
	f := &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
		field("masuk", forms.Formula{}), field("keluar", forms.Formula{}),
		field("laba", formula(forms.Difference, "masuk", "keluar")),
	}}}}
	for _, laba := range []any{nil, "-1500000", "-Rp1.500.000,00", -1500000} {
		c, err := f.Fill(map[string]any{"masuk": "1000000", "keluar": "2500000", "laba": laba})
		require.NoError(t, err)
		require.Equal(t, "-1500000", c.Values.Text("laba"))
		require.Empty(t, c.Warnings)
	}
	_, err := f.Fill(map[string]any{"masuk": "-1"})
	require.Error(t, err)
}
