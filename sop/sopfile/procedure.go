package sopfile

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// procedure reads a sheet over what it inherits.
func (d *decoder) procedure(n *source.Node, p *sop.Procedure, roles []sop.Role) {
	declared := false
	d.fields(n, map[string]func(*source.Node){
		"id":                d.ownID(&p.ID),
		"nama":              d.text("title", &p.Title),
		"nomor":             d.text("number", &p.Number),
		"tanggal_pembuatan": d.date("created", &p.Created),
		"tanggal_revisi":    d.date("revised", &p.Revised),
		"tanggal_efektif":   d.date("effective", &p.Effective),
		"kop":               d.unit(&p.Unit),
		"disahkan":          d.approval(&p.Approval),
		"dasar_hukum":       d.texts("legalBasis", &p.LegalBasis),
		"kualifikasi":       d.texts("qualifications", &p.Qualifications),
		"keterkaitan":       d.texts("related", &p.Related),
		"peralatan":         d.texts("equipment", &p.Equipment),
		"peringatan":        d.texts("warnings", &p.Warnings),
		"pencatatan":        d.texts("records", &p.Records),
		"pelaksana": func(n *source.Node) {
			declared = true
			p.Roles = d.roles(n, roles)
		},
		"simbol": func(n *source.Node) {
			d.mark("legend", n)
			p.Legend = d.symbols(n)
		},
		"label":   d.labels(&p.Labels),
		"langkah": d.steps(&p.Steps),
		"catatan": d.texts("remarks", &p.Remarks),
		"sop": func(n *source.Node) {
			d.Add(n.Pos, ErrUnknownKey, listInSheet)
		},
	})
	if !declared {
		p.Roles = append([]sop.Role(nil), roles...)
	}
}

// ownID reads the procedure's ID; a key with nothing behind it leaves the one
// of the file's name.
func (d *decoder) ownID(to *string) func(*source.Node) {
	return func(n *source.Node) {
		if !n.Null {
			d.text("id", to)(n)
		}
	}
}

func (d *decoder) unit(u *sop.Unit) func(*source.Node) {
	return func(n *source.Node) {
		d.fields(n, map[string]func(*source.Node){
			"judul":  d.text("unit.heading", &u.Heading),
			"baris":  d.texts("unit.lines", &u.Lines),
			"tahun":  d.integer(&u.Year),
			"tempat": d.text("unit.place", &u.Place),
			"alamat": d.texts("unit.address", &u.Address),
		})
	}
}

func (d *decoder) approval(a *sop.Approval) func(*source.Node) {
	return func(n *source.Node) {
		nip := string(a.NIP)
		d.fields(n, map[string]func(*source.Node){
			"jabatan":      d.text("approval.position", &a.Position),
			"tanda_tangan": d.text("approval.heading", &a.Heading),
			"nama":         d.text("approval.name", &a.Name),
			"pangkat":      d.text("approval.rank", &a.Rank),
			"nip":          d.text("approval.nip", &nip),
		})
		a.NIP = sop.NIP(nip)
	}
}

func (d *decoder) labels(l *sop.Labels) func(*source.Node) {
	return func(n *source.Node) {
		readers := map[string]func(*source.Node){}
		for _, f := range labelFields(l) {
			readers[f.key] = d.text("labels."+f.path, f.value)
		}
		d.fields(n, readers)
	}
}

type labelField struct {
	key   string // in files
	path  string // in sop's words
	value *string
}

// labelFields pairs the keys of "label" with the fields they set, in order.
func labelFields(l *sop.Labels) []labelField {
	return []labelField{
		{"judul", "heading", &l.Heading}, {"nomor", "number", &l.Number},
		{"tanggal_pembuatan", "created", &l.Created}, {"tanggal_revisi", "revised", &l.Revised},
		{"tanggal_efektif", "effective", &l.Effective}, {"disahkan", "approved", &l.Approved},
		{"nama", "title", &l.Title}, {"dasar_hukum", "legalBasis", &l.LegalBasis},
		{"kualifikasi", "qualifications", &l.Qualifications}, {"keterkaitan", "related", &l.Related},
		{"peralatan", "equipment", &l.Equipment}, {"peringatan", "warnings", &l.Warnings},
		{"pencatatan", "records", &l.Records}, {"no", "no", &l.No}, {"aktifitas", "activity", &l.Activity},
		{"pelaksana", "roles", &l.Roles},
		{"mutu_baku", "standard", &l.Standard}, {"kelengkapan", "requirements", &l.Requirements},
		{"waktu", "time", &l.Time}, {"output", "output", &l.Output},
		{"keterangan", "note", &l.Note}, {"simbol", "legend", &l.Legend}, {"tahun", "year", &l.Year},
	}
}

// roles reads the lanes: ids of roles that are known, or roles of their own.
func (d *decoder) roles(n *source.Node, known []sop.Role) []sop.Role {
	d.mark("roles", n)
	if !n.IsList {
		if !n.Null {
			d.Add(n.Pos, ErrKind, wantsRoles)
		}
		return nil
	}
	if d.tooMany(n, len(n.List), sop.MaxRoles, sayRoles) {
		return nil
	}
	var out []sop.Role
	for i, v := range n.List {
		path := fmt.Sprintf("roles[%d]", i)
		d.mark(path, v)
		d.mark(path+".id", v)
		var r sop.Role
		if v.IsMap {
			d.fields(v,
				map[string]func(*source.Node){"id": d.text(path+".id", &r.ID), "nama": d.text(path+".name", &r.Name)})
		} else if id, ok := d.scalar(v); ok {
			r = roleOf(id, known)
		}
		out = append(out, r)
	}
	return out
}

// roleOf returns the known role of an id, or one with nothing but that id.
func roleOf(id string, known []sop.Role) sop.Role {
	for _, r := range known {
		if r.ID == id {
			return r
		}
	}
	return sop.Role{ID: id}
}
