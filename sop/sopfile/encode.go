package sopfile

import (
	"slices"
	"strconv"

	"github.com/sopkit/sopkit/sop"
)

// procedure returns what a sheet says beyond the manual and the ID its file's
// name gives it.
func (e *encoder) procedure(p *sop.Procedure, m *sop.Manual, id string) fields {
	var f fields
	e.text(&f, "id", p.ID, id)
	e.text(&f, "nama", p.Title, "")
	e.text(&f, "nomor", p.Number, "")
	e.date(&f, "tanggal_pembuatan", p.Created)
	e.date(&f, "tanggal_revisi", p.Revised)
	e.date(&f, "tanggal_efektif", p.Effective)
	e.group(&f, "kop", e.unit(&p.Unit, &m.Unit))
	e.group(&f, "disahkan", e.approval(&p.Approval, &m.Approval))
	e.textLines(&f, "dasar_hukum", p.LegalBasis, nil, false)
	e.textLines(&f, "kualifikasi", p.Qualifications, nil, false)
	e.textLines(&f, "keterkaitan", p.Related, nil, false)
	e.textLines(&f, "peralatan", p.Equipment, nil, false)
	e.textLines(&f, "peringatan", p.Warnings, nil, false)
	e.textLines(&f, "pencatatan", p.Records, nil, false)
	e.roles(&f, p.Roles, m.Roles)
	if len(p.Legend) > 0 {
		f = append(f, field{"simbol", inline(symbolWords(p.Legend))})
	}
	e.group(&f, "label", e.labels(p.Labels, m.Labels))
	f = append(f, field{"langkah", e.steps(p.Steps)})
	e.textLines(&f, "catatan", p.Remarks, nil, false)
	return f
}

func (e *encoder) manual(m *sop.Manual, names []string) fields {
	var f fields
	e.group(&f, "kop", e.unit(&m.Unit, &sop.Unit{}))
	e.group(&f, "disahkan", e.approval(&m.Approval, &sop.Approval{}))
	e.roles(&f, m.Roles, nil)
	e.group(&f, "label", e.labels(m.Labels, sop.Labels{}))
	list := value{kind: isList, inline: len(names) == 0}
	for _, name := range names {
		list.list = append(list.list, text(name))
	}
	return append(f, field{"sop", list})
}

func (e *encoder) unit(u, has *sop.Unit) fields {
	var f fields
	e.text(&f, "judul", u.Heading, has.Heading)
	e.textLines(&f, "baris", u.Lines, has.Lines, false)
	if u.Year != has.Year {
		f = append(f, field{"tahun", value{kind: isBare, text: strconv.Itoa(u.Year)}})
	}
	e.text(&f, "tempat", u.Place, has.Place)
	e.textLines(&f, "alamat", u.Address, has.Address, false)
	return f
}

func (e *encoder) approval(a, has *sop.Approval) fields {
	var f fields
	e.text(&f, "jabatan", a.Position, has.Position)
	e.text(&f, "tanda_tangan", a.Heading, has.Heading)
	e.text(&f, "nama", a.Name, has.Name)
	e.text(&f, "pangkat", a.Rank, has.Rank)
	e.text(&f, "nip", string(a.NIP), string(has.NIP))
	return f
}

func (e *encoder) labels(l, has sop.Labels) fields {
	var f fields
	was := labelFields(&has)
	for i, own := range labelFields(&l) {
		e.text(&f, own.key, *own.value, *was[i].value)
	}
	return f
}

// roles adds the lanes unless they are the known ones: a known role, or one
// without a printed name, as its id alone.
func (e *encoder) roles(f *fields, list, known []sop.Role) {
	if slices.Equal(list, known) {
		return
	}
	v := value{kind: isList, inline: true}
	for _, r := range list {
		e.check("pelaksana", r.ID)
		e.check("pelaksana", r.Name)
		if r == roleOf(r.ID, known) {
			v.list = append(v.list, text(r.ID))
			continue
		}
		own := fields{{"id", text(r.ID)}}
		e.text(&own, "nama", r.Name, "")
		v.list, v.inline = append(v.list, value{kind: isFields, fields: own, inline: true}), false
	}
	*f = append(*f, field{"pelaksana", v})
}

func symbolWords(list []sop.Symbol) []value {
	out := make([]value, len(list))
	for i, k := range list {
		out[i] = text(k.String())
	}
	return out
}
