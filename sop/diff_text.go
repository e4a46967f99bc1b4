package sop

import (
	"fmt"
	"reflect"
	"strings"
)

// fieldWords name the fields in messages.
var fieldWords = map[string][2]string{
	"id": {"ID", "id"}, "unit": {"kop", "letterhead"}, "number": {"Nomor SOP", "number"}, "created": {"tanggal pembuatan", "date of creation"},
	"revised": {"tanggal revisi", "revision date"}, "effective": {"tanggal efektif", "effective date"}, "approval": {"pengesahan", "approval"},
	"title": {"Nama SOP", "title"}, "legalBasis": {"dasar hukum", "legal basis"}, "qualifications": {"kualifikasi pelaksana", "qualifications"},
	"related": {"keterkaitan", "related SOPs"}, "equipment": {"peralatan/perlengkapan", "equipment"}, "warnings": {"peringatan", "warnings"},
	"records": {"pencatatan dan pendataan", "records"}, "roles": {"pelaksana", "roles"}, "legend": {"keterangan simbol", "legend"},
	"labels": {"label", "labels"}, "remarks": {"catatan", "remarks"},
	"activity": {"aktifitas", "activity"}, "tasks": {"pelaksana dan simbol", "roles and symbols"}, "requirements": {"kelengkapan", "requirements"},
	"time": {"waktu", "time"}, "output": {"output", "output"}, "note": {"keterangan", "note"}, "flows": {"alur", "flow"},
	"parallel": {"serentak", "parallel"}, "end": {"akhir", "end"},
}

// Message returns the change in words: "Langkah 4: waktu diubah dari 5 menit
// menjadi 10 menit".
func (c *Change) Message(l Lang) string {
	l = min(l, English)
	say := func(id, en string, args ...any) string { return fmt.Sprintf([2]string{id, en}[l], args...) }
	name := c.Path
	if w, ok := fieldWords[c.Path]; ok {
		name = w[l]
	}
	switch c.Kind {
	case StepAdded:
		return say("Langkah %d ditambahkan: %s", "Step %d added: %s", c.New, activity(c.After))
	case StepRemoved:
		return say("Langkah %d dihapus: %s", "Step %d removed: %s", c.Old, activity(c.Before))
	case StepMoved:
		return say("Langkah %d dipindahkan menjadi langkah %d", "Step %d moved to step %d", c.Old, c.New)
	case StepChanged:
		return say("Langkah %d: %s diubah dari %s menjadi %s", "Step %d: %s changed from %s to %s", c.New, name, shown(c.Before, l), shown(c.After, l))
	}
	if id, en := lists(c.Before, c.After); id != "" {
		return name + ": " + say("%[1]s", "%[2]s", id, en)
	}
	return say("%s diubah dari %s menjadi %s", "%s changed from %s to %s", name, shown(c.Before, l), shown(c.After, l))
}

func activity(v any) string {
	s, _ := v.(Step)
	return s.Activity
}

// shown writes a value for people.
func shown(v any, l Lang) string {
	text := ""
	switch v := v.(type) {
	case Date:
		text = v.Indonesian()
	case Duration:
		text = v.String()
	case bool:
		return map[bool][2]string{true: {"ya", "yes"}, false: {"tidak", "no"}}[v][l]
	case []Task:
		list := make([]string, len(v))
		for i, t := range v {
			list[i] = t.Role
			for _, k := range t.Symbols {
				list[i] += " " + k.String()
			}
		}
		text = strings.Join(list, ", ")
	case []Flow:
		list := make([]string, len(v))
		for i, f := range v {
			list[i] = strings.TrimSpace(f.Outcome + " → " + f.To)
		}
		text = strings.Join(list, ", ")
	case Approval:
		text = strings.Join([]string{v.Position, v.Name, v.Rank, string(v.NIP)}, ", ")
	case Unit:
		text = strings.Join(v.Lines, ", ")
	default:
		text = strings.Join(items(v), "; ")
	}
	if strings.Trim(text, " ,;") == "" {
		return [2]string{"kosong", "blank"}[l]
	}
	return `"` + text + `"`
}

// items writes a value, or each of a list.
func items(v any) []string {
	r := reflect.ValueOf(v)
	if r.Kind() != reflect.Slice {
		return []string{fmt.Sprint(v)}
	}
	var out []string
	for i := range r.Len() {
		x := r.Index(i).Interface()
		if role, ok := x.(Role); ok {
			x = role.Name
			if role.Name == "" {
				x = role.ID
			}
		}
		out = append(out, fmt.Sprint(x))
	}
	return out
}

// lists tells what was added to and taken from a list of lines; it is empty
// for what is no list, and for one that was only reordered.
func lists(before, after any) (id, en string) {
	if reflect.ValueOf(before).Kind() != reflect.Slice || reflect.ValueOf(after).Kind() != reflect.Slice {
		return "", ""
	}
	a, b := items(before), items(after)
	var ids, ens []string
	say := func(list, other []string, idWord, enWord string) {
		have := map[string]int{}
		for _, x := range other {
			have[x]++
		}
		for _, x := range list {
			if have[x]--; have[x] < 0 {
				ids, ens = append(ids, idWord+` "`+x+`"`), append(ens, enWord+` "`+x+`"`)
			}
		}
	}
	say(b, a, "ditambah", "added")
	say(a, b, "dihapus", "removed")
	return strings.Join(ids, ", "), strings.Join(ens, ", ")
}
