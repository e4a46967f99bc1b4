package check

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

func identityRules() []*Rule {
	return []*Rule{
		{Name: "id-fields", Levels: all(Error).in(Lenient, Warning), Basis: permenpan, Check: idFields,
			Summary: Text{"setiap bagian identitas terisi", "every identity field is there"},
			Explain: Text{"Kop, dasar hukum, kualifikasi pelaksana, keterkaitan, peralatan/perlengkapan dan peringatan adalah bagian identitas SOP.",
				"Letterhead, legal basis, qualifications, related SOPs, equipment and warnings are parts of an SOP's identity."}},
		{Name: "id-number", Levels: staged(), Basis: permenpan, Check: idNumber,
			Summary: Text{"Nomor SOP lengkap dan hanya dipakai sekali", "the number is complete and used once"},
			Explain: Text{"Nomor mengikuti aturan tata naskah instansi sendiri; bagian yang kosong, misalnya nomor urut di muka garis miring, diisi sebelum ditandatangani.",
				"The number follows the agency's own rules for letters; a blank, such as the running number before the slash, is filled in before signing."}},
		{Name: "id-dates", Levels: staged(), Basis: permenpan, Check: idDates,
			Summary: Text{"tanggal pembuatan, revisi dan efektif ada dan urut", "the three dates are there and in order"},
			Explain: Text{"Tanggal efektif dan revisi tidak mendahului pembuatan. Tanggal revisi boleh di masa depan: rencana peninjauan.",
				"Effective and revision dates do not come before creation. The revision date may lie ahead: a planned review."}},
		{Name: "id-approval", Levels: staged(), Basis: permenpan, Check: idApproval,
			Summary: Text{"pengesahan memuat jabatan, nama dan NIP yang benar bentuknya", "the approval has position, name and a well-formed NIP"},
			Explain: Text{"NIP 18 angka: tanggal lahir, bulan pengangkatan, jenis kelamin, nomor urut.", "A NIP has 18 digits: birth date, month of appointment, sex, serial."}},
		{Name: "id-law", Levels: all(Warning), Check: idLaw,
			Summary: Text{"dasar hukum menyebut jenis, nomor dan tahun", "a legal basis names kind, number and year"},
			Explain: Text{"Misalnya 'Peraturan Gubernur Nomor 44 Tahun 2016 tentang …'. Tahunnya tidak sesudah tahun SOP.", "For example 'Peraturan Gubernur Nomor 44 Tahun 2016 tentang …'. Its year is not after the SOP's."}},
		{Name: "id-related", Levels: all(Warning), Basis: permenpan, Check: idRelated,
			Summary: Text{"keterkaitan menunjuk SOP yang ada", "related SOPs are found in the manual"},
			Explain: Text{"Keterkaitan menyebut SOP lain; bila manual diperiksa utuh, judul yang disebut harus ada di dalamnya.", "Keterkaitan names other SOPs; when a whole manual is checked, the titles named must be in it."}},
		{Name: "id-records", Levels: all(Warning), Basis: permenpan, Check: idRecords,
			Summary: Text{"pencatatan dan pendataan terisi", "records to keep are stated"},
			Explain: Text{"Setiap pelaksana mencatat apa yang dikerjakan; tulislah di buku atau berkas mana.", "Each role records what was done; state in which book or file."}},
		{Name: "dup-field", Levels: all(Warning), Check: dupField,
			Summary: Text{"dua bagian identitas tidak berisi tulisan yang sama", "no two identity fields have the same text"},
			Explain: Text{"Tulisan yang sama biasanya tertinggal dari salinan.", "The same text is usually left over from copying."}},
		{Name: "review-due", Levels: all(Warning), Check: reviewDue,
			Summary: Text{"SOP ditinjau paling lambat tiap 12 bulan", "the SOP is reviewed every 12 months"},
			Explain: Text{"Yang dihitung adalah tanggal terakhir dari pembuatan, efektif dan revisi sampai tanggal yang diberikan. Jangka waktunya dapat diatur.",
				"Counted is the latest of creation, effective and revision date up to the day given. The span can be set."}},
	}
}

// boxes are the boxes of the identity block.
func boxes(p *sop.Procedure) []struct {
	path, id, en string
	texts        []string
} {
	return []struct {
		path, id, en string
		texts        []string
	}{
		{"legalBasis", "Dasar hukum", "legal basis", p.LegalBasis},
		{"qualifications", "Kualifikasi pelaksana", "qualifications", p.Qualifications},
		{"related", "Keterkaitan", "related SOPs", p.Related},
		{"equipment", "Peralatan/perlengkapan", "equipment", p.Equipment},
		{"warnings", "Peringatan", "warnings", p.Warnings},
		{"records", "Pencatatan dan pendataan", "records", p.Records},
	}
}

func idFields(p *Pass) {
	if len(p.Procedure.Unit.Lines) == 0 {
		p.at("unit", "kop tanpa nama unit", "the letterhead names no unit")
	}
	for _, b := range boxes(p.Procedure) {
		if b.path != "records" && plain(strings.Join(b.texts, " ")) == "" {
			p.at(b.path, b.id+" kosong", b.en+" left blank")
		}
	}
}

// running is a number with a part that stands for the running number.
var running = regexp.MustCompile(`(^|[^0-9A-Za-z])[0-9]+([^0-9A-Za-z]|$)`)

func idNumber(p *Pass) {
	number := strings.TrimSpace(p.Procedure.Number)
	switch pattern := p.Options.NumberPattern; {
	case number == "":
		p.at("number", "Nomor SOP kosong", "the number is blank")
		return
	case pattern != nil && !pattern.MatchString(number):
		p.Report(Finding{Path: "number", Words: number, Text: Text{"Nomor SOP tidak sesuai pola instansi", "the number does not fit the agency's pattern"}})
	case strings.HasPrefix(number, "/") || strings.Contains(number, "..") || strings.Contains(number, "…") || strings.Contains(number, "__") || pattern == nil && !running.MatchString(number):
		p.Report(Finding{Path: "number", Words: number, Text: Text{"Nomor SOP belum lengkap: nomor urut kosong", "the number is incomplete: no running number"}})
		return // an incomplete number is no number two SOPs could share
	}
	if p.Manual == nil {
		return
	}
	for i := range p.Index {
		if same(p.Manual.Procedures[i].Number, number) {
			p.Report(Finding{Path: "number", Words: number, Text: Text{fmt.Sprintf("Nomor SOP sama dengan SOP ke-%d (%s)", i+1, p.Manual.Procedures[i].Title), fmt.Sprintf("the number is that of SOP %d (%s) too", i+1, p.Manual.Procedures[i].Title)}})
			return
		}
	}
}

func idDates(p *Pass) {
	x := p.Procedure
	for _, d := range []struct {
		path, id, en string
		date         sop.Date
	}{{"created", "Tanggal pembuatan", "the date of creation", x.Created}, {"revised", "Tanggal revisi", "the revision date", x.Revised}, {"effective", "Tanggal efektif", "the effective date", x.Effective}} {
		switch {
		case d.date.IsZero():
			p.at(d.path, d.id+" kosong", d.en+" is blank")
		case d.date.Year < 1945 || d.date.Year > 2200:
			p.Report(Finding{Path: d.path, Words: d.date.String(), Text: Text{d.id + ": tahun tidak masuk akal", d.en + " has an implausible year"}})
		case d.path != "created" && x.Created.Valid() && d.date.Valid() && d.date.Time().Before(x.Created.Time()):
			p.Report(Finding{Path: d.path, Words: d.date.String(), Text: Text{d.id + " mendahului tanggal pembuatan", d.en + " is before creation"}})
		case d.path == "created" && p.Options.Today.Valid() && d.date.Valid() && d.date.Time().After(p.Options.Today.Time()):
			p.Report(Finding{Path: d.path, Words: d.date.String(), Text: Text{d.id + " belum tiba", d.en + " lies ahead"}})
		}
	}
}

func idApproval(p *Pass) {
	a := p.Procedure.Approval
	if a.Position == "" {
		p.at("approval.position", "jabatan yang mengesahkan kosong", "the approver's position is blank")
	}
	if a.Name == "" {
		p.at("approval.name", "nama yang mengesahkan kosong", "the approver's name is blank")
	}
	if a.NIP == "" {
		p.at("approval.nip", "NIP yang mengesahkan kosong", "the approver's NIP is blank")
	} else if a.NIP.Valid() != nil {
		p.Report(Finding{Path: "approval.nip", Words: string(a.NIP), Text: Text{"NIP salah: harus 18 angka dengan tanggal lahir dan bulan pengangkatan yang ada", "the NIP is not well formed: 18 digits with a real birth date and month of appointment"}})
	}
}

var (
	lawKind   = regexp.MustCompile(`(?i)\b(undang|uu|pp|peraturan|perpu|perppu|perpres|permen\w*|perda|pergub|perbup|perwal\w*|perka|perkap|kepmen\w*|kepres|keppres|kepgub|kepbup|keputusan|sk|instruksi|inpres|surat edaran|se|qanun)\b`)
	lawNumber = regexp.MustCompile(`(?i)\b(nomor|no|nomer)\b\.? *:? *[0-9A-Z]|[0-9]+ */ *[0-9]{4}|[0-9]+ tahun [0-9]{4}`)
	lawYear   = regexp.MustCompile(`(?i)(?:tahun|th\.?|/) *((?:19|20)[0-9]{2})\b`)
)

func idLaw(p *Pass) {
	latest := sheetYear(p.Procedure)
	for i, b := range p.Procedure.LegalBasis {
		text := string(b)
		path := fmt.Sprintf("legalBasis[%d]", i)
		var id, en []string
		lack := func(missing bool, a, e string) {
			if missing {
				id, en = append(id, a), append(en, e)
			}
		}
		year := lawYear.FindStringSubmatch(text)
		lack(!lawKind.MatchString(text), "jenis", "kind")
		lack(!lawNumber.MatchString(text), "nomor", "number")
		lack(year == nil, "tahun", "year")
		if len(id) > 0 {
			p.Report(Finding{Path: path, Words: text, Text: Text{"dasar hukum tanpa " + strings.Join(id, ", ") + " peraturan", "the legal basis names no " + strings.Join(en, ", ")}})
		} else if n, _ := strconv.Atoi(year[1]); latest > 0 && n > latest {
			p.Report(Finding{Path: path, Words: year[1], Start: strings.Index(text, year[1]), Text: Text{fmt.Sprintf("dasar hukum tahun %d sesudah tahun SOP (%d)", n, latest), fmt.Sprintf("the legal basis is of %d, after the SOP's year (%d)", n, latest)}})
		}
	}
}

// sheetYear is the latest year the sheet itself states; 0 for none.
func sheetYear(p *sop.Procedure) int {
	return max(p.Unit.Year, p.Created.Year, p.Revised.Year, p.Effective.Year)
}

var namesSOP = regexp.MustCompile(`(?i)^\W*(?:\d+[.)]? *)?(?:sop|standar(?:d)? operasional prosedur)\b[ :]*(.*)$`)

func idRelated(p *Pass) {
	if p.Manual == nil {
		return
	}
	for i, r := range p.Procedure.Related {
		m := namesSOP.FindStringSubmatch(string(r))
		if m == nil || plain(m[1]) == "" || p.titled(m[1]) {
			continue
		}
		p.Report(Finding{Path: fmt.Sprintf("related[%d]", i), Words: m[1], Start: len(r) - len(m[1]), Text: Text{fmt.Sprintf("SOP %q tidak ada dalam manual ini", m[1]), fmt.Sprintf("the manual has no SOP %q", m[1])}})
	}
}

// titled reports whether an SOP of the manual has all words of a title.
func (p *Pass) titled(title string) bool {
	words := strings.Fields(plain(title))
	for i := range p.Manual.Procedures {
		have := " " + plain(p.Manual.Procedures[i].Title) + " "
		found := 0
		for _, w := range words {
			if strings.Contains(have, " "+w+" ") {
				found++
			}
		}
		if found == len(words) {
			return true
		}
	}
	return false
}

func idRecords(p *Pass) {
	if plain(strings.Join(p.Procedure.Records, " ")) == "" {
		p.at("records", "Pencatatan dan pendataan kosong", "records left blank")
	}
}

func dupField(p *Pass) {
	list := boxes(p.Procedure)
	for i := range list {
		for j := range i {
			if same(strings.Join(list[i].texts, " "), strings.Join(list[j].texts, " ")) {
				p.at(list[i].path, fmt.Sprintf("%s berisi tulisan yang sama dengan %s", list[i].id, list[j].id), fmt.Sprintf("%s has the same text as %s", list[i].en, list[j].en))
				break
			}
		}
	}
}

func reviewDue(p *Pass) {
	if !p.Options.Today.Valid() {
		return
	}
	months := p.Options.ReviewMonths
	if months <= 0 {
		months = 12
	}
	var last sop.Date
	path := ""
	for at, d := range map[string]sop.Date{"created": p.Procedure.Created, "effective": p.Procedure.Effective, "revised": p.Procedure.Revised} {
		if d.Valid() && d.Time().After(p.Options.Today.Time()) { // a planned review has not taken place
			continue
		}
		if d.Valid() && (path == "" || d.Time().After(last.Time()) || d == last && at < path) {
			last, path = d, at
		}
	}
	if path != "" && last.Time().AddDate(0, months, 0).Before(p.Options.Today.Time()) {
		p.Report(Finding{Path: path, Words: last.String(), Text: Text{fmt.Sprintf("ditinjau terakhir %s, lebih dari %d bulan lalu", last.Indonesian(), months), fmt.Sprintf("last reviewed %s, more than %d months ago", last, months)}})
	}
}
