package sopfile

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
)

// procedure reads a sheet over what it inherits.
func (d *decoder) procedure(n *node, p *sop.Procedure, roles []sop.Role) {
	declared := false
	d.fields(n, map[string]func(*node){
		"id":                d.ownID(&p.ID),
		"nama":              d.text("title", &p.Title),
		"nomor":             d.text("number", &p.Number),
		"tanggal_pembuatan": d.date("created", &p.Created),
		"tanggal_revisi":    d.date("revised", &p.Revised),
		"tanggal_efektif":   d.date("effective", &p.Effective),
		"kop":               d.unit(&p.Unit),
		"disahkan":          d.approval(&p.Approval),
		"dasar_hukum":       texts(d, "legalBasis", &p.LegalBasis),
		"kualifikasi":       texts(d, "qualifications", &p.Qualifications),
		"keterkaitan":       texts(d, "related", &p.Related),
		"peralatan":         texts(d, "equipment", &p.Equipment),
		"peringatan":        texts(d, "warnings", &p.Warnings),
		"pencatatan":        texts(d, "records", &p.Records),
		"pelaksana": func(n *node) {
			declared = true
			p.Roles = d.roles(n, roles)
		},
		"simbol": func(n *node) {
			d.mark("legend", n)
			p.Legend = d.symbols(n)
		},
		"label":   d.labels(&p.Labels),
		"langkah": d.steps(&p.Steps),
		"catatan": texts(d, "remarks", &p.Remarks),
		"sop": func(n *node) {
			d.add(n.pos, ErrUnknownKey, `daftar "sop" hanya ada dalam berkas manual, bukan dalam lembar SOP`, `the list "sop" belongs to a manual's file, not to a sheet`)
		},
	})
	if !declared {
		p.Roles = append([]sop.Role(nil), roles...)
	}
}

// ownID reads the procedure's ID; a key with nothing behind it leaves the one
// of the file's name.
func (d *decoder) ownID(to *string) func(*node) {
	return func(n *node) {
		if !n.null {
			d.text("id", to)(n)
		}
	}
}

func (d *decoder) unit(u *sop.Unit) func(*node) {
	return func(n *node) {
		d.fields(n, map[string]func(*node){
			"judul":  d.text("unit.heading", &u.Heading),
			"baris":  texts(d, "unit.lines", &u.Lines),
			"tahun":  d.integer(&u.Year),
			"tempat": d.text("unit.place", &u.Place),
			"alamat": texts(d, "unit.address", &u.Address),
		})
	}
}

func (d *decoder) approval(a *sop.Approval) func(*node) {
	return func(n *node) {
		nip := string(a.NIP)
		d.fields(n, map[string]func(*node){
			"jabatan":      d.text("approval.position", &a.Position),
			"tanda_tangan": d.text("approval.heading", &a.Heading),
			"nama":         d.text("approval.name", &a.Name),
			"pangkat":      d.text("approval.rank", &a.Rank),
			"nip":          d.text("approval.nip", &nip),
		})
		a.NIP = sop.NIP(nip)
	}
}

func (d *decoder) labels(l *sop.Labels) func(*node) {
	return func(n *node) {
		readers := map[string]func(*node){}
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
		{"judul", "heading", &l.Heading}, {"nomor", "number", &l.Number}, {"tanggal_pembuatan", "created", &l.Created}, {"tanggal_revisi", "revised", &l.Revised},
		{"tanggal_efektif", "effective", &l.Effective}, {"disahkan", "approved", &l.Approved}, {"nama", "title", &l.Title}, {"dasar_hukum", "legalBasis", &l.LegalBasis},
		{"kualifikasi", "qualifications", &l.Qualifications}, {"keterkaitan", "related", &l.Related}, {"peralatan", "equipment", &l.Equipment}, {"peringatan", "warnings", &l.Warnings},
		{"pencatatan", "records", &l.Records}, {"no", "no", &l.No}, {"aktifitas", "activity", &l.Activity}, {"pelaksana", "roles", &l.Roles},
		{"mutu_baku", "standard", &l.Standard}, {"kelengkapan", "requirements", &l.Requirements}, {"waktu", "time", &l.Time}, {"output", "output", &l.Output},
		{"keterangan", "note", &l.Note}, {"simbol", "legend", &l.Legend}, {"tahun", "year", &l.Year},
	}
}

// roles reads the lanes: ids of roles that are known, or roles of their own.
func (d *decoder) roles(n *node, known []sop.Role) []sop.Role {
	d.mark("roles", n)
	if !n.isList {
		if !n.null {
			d.add(n.pos, ErrKind, "pelaksana harus berupa daftar", "expected a list of roles")
		}
		return nil
	}
	if d.tooMany(n, len(n.list), sop.MaxRoles, "pelaksana", "roles") {
		return nil
	}
	var out []sop.Role
	for i, v := range n.list {
		path := fmt.Sprintf("roles[%d]", i)
		d.mark(path, v)
		d.mark(path+".id", v)
		var r sop.Role
		if v.isMap {
			d.fields(v, map[string]func(*node){"id": d.text(path+".id", &r.ID), "nama": d.text(path+".name", &r.Name)})
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

func (d *decoder) steps(to *[]sop.Step) func(*node) {
	return func(n *node) {
		d.mark("steps", n)
		if !n.isList {
			if !n.null {
				d.add(n.pos, ErrKind, "langkah harus berupa daftar; awali tiap langkah dengan tanda -", "expected a list of steps; begin each with a -")
			}
			return
		}
		if d.tooMany(n, len(n.list), sop.MaxSteps, "langkah", "steps") {
			return
		}
		for i, v := range n.list {
			*to = append(*to, d.step(v, fmt.Sprintf("steps[%d]", i)))
		}
	}
}

func (d *decoder) step(n *node, path string) sop.Step {
	var s sop.Step
	d.mark(path, n)
	var time string
	d.fields(n, map[string]func(*node){
		"id":          d.text(path+".id", &s.ID),
		"aktifitas":   d.text(path+".activity", &s.Activity),
		"pelaksana":   func(n *node) { d.mark(path+".tasks", n); s.Tasks = d.tasks(n, path+".tasks") },
		"kelengkapan": texts(d, path+".requirements", &s.Requirements),
		"waktu":       d.text(path+".time", &time),
		"output":      texts(d, path+".output", &s.Output),
		"keterangan":  d.text(path+".note", &s.Note),
		"alur":        func(n *node) { d.mark(path+".flows", n); s.Flows = d.flows(n, path+".flows") },
		"serentak":    d.boolean(&s.Parallel),
		"akhir":       d.boolean(&s.End),
	})
	if time != "" {
		s.Time = sop.ParseDuration(time)
	}
	return s
}

// tasks reads who does a step: a role, a map of roles to symbols, or a list.
func (d *decoder) tasks(n *node, path string) []sop.Task {
	if d.tooMany(n, len(n.list)+len(n.keys), sop.MaxRoles, "pelaksana", "roles") {
		return nil
	}
	var out []sop.Task
	at := func(n *node) string {
		p := fmt.Sprintf("%s[%d]", path, len(out))
		d.mark(p, n)
		return p
	}
	one := func(role string, n *node) {
		p := at(n)
		d.mark(p+".role", n)
		d.mark(p+".symbols", n)
		out = append(out, sop.Task{Role: role})
	}
	switch {
	case n.null:
	case n.isMap && !n.names[taskRole]:
		for _, k := range n.keys {
			one(k.name, &node{pos: k.pos})
			out[len(out)-1].Symbols = d.symbols(k.value)
		}
	case n.isMap:
		out = append(out, d.fullTask(n, at(n)))
	case n.isList:
		for _, v := range n.list {
			switch {
			case v.isMap && v.names[taskRole]:
				out = append(out, d.fullTask(v, at(v)))
			case v.isMap:
				for _, k := range v.keys {
					one(k.name, &node{pos: k.pos})
					out[len(out)-1].Symbols = d.symbols(k.value)
				}
			default:
				if s, ok := d.scalar(v); ok {
					one(s, v)
				}
			}
		}
	default:
		one(n.scalar, n)
	}
	return out
}

// The keys that tell a task or flow in full from a map of roles or answers.
const (
	taskRole   = "peran"
	flowTarget = "ke"
)

func (d *decoder) fullTask(n *node, path string) sop.Task {
	var t sop.Task
	d.fields(n, map[string]func(*node){
		taskRole: d.text(path+".role", &t.Role),
		"simbol": func(n *node) { d.mark(path+".symbols", n); t.Symbols = d.symbols(n) },
		"utama":  d.boolean(&t.Primary),
	})
	return t
}

// flows reads the ways out of a step: a target, a map of answers to targets,
// or a list.
func (d *decoder) flows(n *node, path string) []sop.Flow {
	if d.tooMany(n, len(n.list)+len(n.keys), sop.MaxSteps, "alur", "flows") {
		return nil
	}
	var out []sop.Flow
	add := func(f sop.Flow, n *node) {
		p := fmt.Sprintf("%s[%d]", path, len(out))
		d.mark(p, n)
		d.mark(p+".to", n)
		out = append(out, f)
	}
	switch {
	case n.null:
	case n.isList:
		for _, v := range n.list {
			if v.isMap {
				p := fmt.Sprintf("%s[%d]", path, len(out))
				add(d.flow(v, p, true), v)
			} else if s, ok := d.scalar(v); ok {
				add(sop.Flow{To: s}, v)
			}
		}
	case n.isMap && n.names[flowTarget]:
		add(d.flow(n, path+"[0]", true), n)
	case n.isMap:
		for _, k := range n.keys {
			p := fmt.Sprintf("%s[%d]", path, len(out))
			var f sop.Flow
			if k.value.isMap {
				f = d.flow(k.value, p, false)
			} else if s, ok := d.scalar(k.value); ok {
				f.To = s
			}
			f.Outcome = k.name
			add(f, k.value)
		}
	default:
		add(sop.Flow{To: n.scalar}, n)
	}
	return out
}

func (d *decoder) flow(n *node, path string, outcome bool) sop.Flow {
	var f sop.Flow
	readers := map[string]func(*node){
		flowTarget: d.text(path+".to", &f.To),
		"dari":     d.text(path+".fromRole", &f.FromRole),
		"masuk":    d.text(path+".toRole", &f.ToRole),
	}
	if outcome {
		readers["hasil"] = d.text(path+".outcome", &f.Outcome)
	}
	d.fields(n, readers)
	return f
}
