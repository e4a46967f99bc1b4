package form

import (
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// Values as long as most that staff write into a sentence: texts, numbers of
// letters, which hardly break, and amounts in words.
const (
	likelyText   = "Muhammad Abdurrahman Kusumaningrat, S.Sos., M.Si"
	likelyNumber = "460/0118.a/Dinsosdukcapil/PSBAWEP-1/XI/2026"
	likelyWords  = "seratus dua puluh tujuh juta tujuh ratus lima puluh lima ribu rupiah"
)

// Values as long as any, for a sentence whose row does not grow with them: the
// texts, and what is longer than they are where the paper has room for it.
const (
	longestText    = likelyText + " binti Raden Abdurrahman Suryadiningrat Kusumawardhani"
	longestAddress = "Jalan Raden Abdurrahman Suryadiningrat Nomor 127 RT 05 RW 11, Dusun Sumber Rejo, Desa Sungai" +
		" Bertam, Kecamatan Jambi Luar Kota, Kabupaten Muaro Jambi, Provinsi Jambi (belakang Masjid Nurul Huda)"
)

// room is the height that a text takes with likely values in the places that are
// still blank: what is typed into its workbook later is to have room. It is no
// less than one of them takes that is as long as any and is typed elsewhere.
func (b *builder) room(text string, f page.Font, w page.EMU) page.EMU {
	if !b.c.Open {
		return 0
	}
	pieces := b.c.Form.Pieces(text)
	lines := func(value func(i int, p forms.Piece) string) int {
		var out strings.Builder
		for i, p := range pieces {
			if p.Name != "" && b.c.Values[p.Name].Blank() {
				if value := value(i, p); len(p.Text) < len(value) {
					p.Text = value
				}
			}
			out.WriteString(p.Write(b.c.Values))
		}
		return len(cell(out.String(), f, w).Lines)
	}
	most := lines(func(_ int, p forms.Piece) string { return likely(p) })
	for long, p := range pieces {
		if alone := len(pieces) == 1; !b.sc.terse && (alone || b.apart[p.Name]) {
			most = max(most, lines(func(i int, p forms.Piece) string {
				switch {
				case i == long:
					return longest(p, alone)
				case b.apart[p.Name]:
					return likely(p)
				}
				return ""
			}))
		}
	}
	return textHeight(most, f.Size)
}

// likely is a value as long as most that are typed in a place of a sentence.
func likely(p forms.Piece) string {
	switch {
	case p.Kind == forms.Rupiah && p.Words:
		return likelyWords
	case p.Kind > forms.LongText:
		return ""
	case strings.HasSuffix(p.Name, "nomor"):
		return likelyNumber
	}
	return likelyText
}

// longest is a value as long as any. A text that is alone in its cell shrinks
// rather, unless it is as long as an address.
func longest(p forms.Piece, alone bool) string {
	switch {
	case p.Kind == forms.LongText, p.Kind == forms.Text && strings.HasSuffix(p.Name, "alamat"):
		return longestAddress
	case alone || p.Kind != forms.Text || strings.HasSuffix(p.Name, "nomor"):
		return likely(p)
	}
	return longestText
}

// apart are the fields of a form that stand in a sentence and are typed elsewhere:
// in a cell of their own, or beside another sentence.
func apart(c *forms.Copy) map[string]bool {
	out, in := map[string]bool{}, map[string]int{}
	if c.Form.Numbered {
		out["nomor"] = true
	}
	c.Form.EachPart(func(p forms.Part) {
		names, texts := stated(p)
		for _, name := range names {
			out[name] = true
		}
		for _, text := range texts {
			for _, p := range c.Form.Pieces(text) {
				in[p.Name]++
			}
		}
	})
	for name, n := range in {
		out[name] = out[name] || n > 1
	}
	return out
}

// stated returns the fields that have a cell of their own in a part, and its
// sentences.
func stated(p forms.Part) (names, texts []string) {
	own := func(list []forms.Field) {
		for _, x := range list {
			names = append(names, x.Name)
		}
	}
	switch p := p.(type) {
	case forms.Fields:
		own(p.Items)
		texts = append(texts, p.Beside.Text)
	case forms.Parties:
		for _, party := range p.Items {
			own(party.Fields)
		}
	case forms.Grid:
		for _, row := range p.Rows {
			for _, x := range row.Cells {
				own(x.Items)
				names, texts = append(names, x.Sign.Name), append(texts, x.Text, x.Foot)
			}
		}
	case forms.Signatures:
		for _, s := range p.Signers {
			names = append(names, s.Name, s.Rank, s.NIP)
		}
		texts = append(texts, p.Opening)
	case forms.Paragraph:
		texts = append(texts, p.Text)
	case forms.Points:
		texts = append(texts, p.Items...)
	}
	return names, texts
}
