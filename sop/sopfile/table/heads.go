package table

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// The worksheets. Others, as those of the example and the guide, are not read.
const (
	sheetIdentity = "Identitas"
	sheetRoles    = "Pelaksana"
	sheetSteps    = "Langkah"
	sheetFlows    = "Alur"      // of steps whose flows do not fit the table
	sheetOther    = "Lain-lain" // lists of steps that do not fit a cell
	sheetExample  = "Contoh"
	sheetGuide    = "Petunjuk"
)

// Heads of columns that are no field's.
const (
	headNumber  = "No"
	headLabel   = "Isian"
	headValue   = "Isi"
	headAbout   = "Keterangan"
	headName    = "Nama seperti tercetak"
	headID      = "Nama pendek (id)"
	headOrder   = "Urutan pelaksana"
	headStep    = "Langkah"
	headNext    = "Lanjut ke"
	rolePrefix  = "Pelaksana: "
	answerEnd   = " ke"
	answerYes   = "Ya"
	answerNo    = "Tidak"
	wordMarked  = "x"     // the role does the step, with the symbol that follows from its place
	wordPrimary = "utama" // behind the symbols of the primary role
)

// marks are other words for wordMarked.
var marks = []string{wordMarked, "v", "√", "✓", "✔", "✗", "✘"}

// capsules are other words for the symbol sop.Terminator.
var capsules = []string{"mulai", "selesai", "mulai/selesai"}

// The fields, in the order of files.
var (
	procedureFields = inOrder(sop.ProcedureFields())
	stepFields      = fieldAt(procedureFields, "steps").Fields
	taskFields      = fieldAt(stepFields, "tasks").Fields
	flowFields      = fieldAt(stepFields, "flows").Fields
	roleFields      = fieldAt(procedureFields, "roles").Fields
)

func inOrder(list []sop.Field) []sop.Field {
	slices.SortFunc(list, func(a, b sop.Field) int { return a.Place - b.Place })
	for i := range list {
		inOrder(list[i].Fields)
	}
	return list
}

func fieldAt(list []sop.Field, path string) *sop.Field {
	return &list[slices.IndexFunc(list, func(f sop.Field) bool { return f.Path == path })]
}

// title is the head or label of a field.
func title(f *sop.Field) string { return f.Title(sop.Indonesian) }

// kind is what a column of the steps holds.
type kind uint8

const (
	isUnknown kind = iota
	isNumber       // the name that targets give a row
	isField
	isOrder // the order of the roles, where it is not that of the columns
	isRole
	isAnswer
)

// head is what the head of a column means.
type head struct {
	kind   kind
	field  *sop.Field // of isField
	role   string     // id, of isRole
	answer string     // of isAnswer
}

// stepHeads are the heads of fixed meaning, by plain.
var stepHeads = func() map[string]head {
	out := map[string]head{}
	for i := range stepFields {
		f := &stepFields[i]
		switch f.Path {
		case "tasks", "flows":
			continue
		}
		out[plain(title(f))] = head{kind: isField, field: f}
	}
	for other, path := range map[string]string{
		"Aktivitas": "activity", "Kegiatan": "activity", "Uraian": "activity", "Uraian kegiatan": "activity",
		"Uraian prosedur": "activity", "Persyaratan": "requirements", "Persyaratan/kelengkapan": "requirements",
		"Kelengkapan/persyaratan": "requirements", "Ket": "note", "ID langkah": "id",
	} {
		out[plain(other)] = head{kind: isField, field: fieldAt(stepFields, path)}
	}
	for _, word := range []string{headNumber, "Nomor", "No urut", "Nomor urut"} {
		out[plain(word)] = head{kind: isNumber}
	}
	out[plain(headOrder)] = head{kind: isOrder}
	return out
}()

// headOf tells what the head of a column of the steps means beside these roles.
func headOf(text string, roles []sop.Role) head {
	text = strings.TrimSpace(text)
	if rest, ok := strings.CutPrefix(text, rolePrefix); ok {
		if id, ok := roleNamed(Unquote(rest), roles); ok {
			return head{kind: isRole, role: id}
		}
	}
	if h, ok := stepHeads[plain(text)]; ok {
		return h
	}
	if id, ok := roleNamed(Unquote(text), roles); ok {
		return head{kind: isRole, role: id}
	}
	if plain(text) == plain(headNext) || plain(text) == plain(answerEnd) {
		return head{kind: isAnswer}
	}
	line := strings.Join(strings.Fields(text), " ")
	if n := len(line) - len(answerEnd); n > 0 && strings.EqualFold(line[n:], answerEnd) {
		return head{kind: isAnswer, answer: answerOf(line[:n])}
	}
	return head{}
}

// answerOf writes the two usual answers as they are usual.
func answerOf(text string) string {
	for _, usual := range []string{answerYes, answerNo} {
		if plain(text) == plain(usual) {
			return usual
		}
	}
	return Unquote(strings.TrimSpace(text))
}

// roleNamed returns the id of the role that a text names: by its id, by its
// printed name, or by one of them in other letters.
func roleNamed(text string, roles []sop.Role) (string, bool) {
	same := func(fits func(s string) bool) (string, bool) {
		found := ""
		for _, r := range roles {
			if !fits(r.ID) && !fits(r.Name) {
				continue
			}
			if found != "" {
				return "", false
			}
			found = r.ID
		}
		return found, found != ""
	}
	for _, r := range roles {
		if r.ID == text {
			return r.ID, true
		}
	}
	if id, ok := same(func(s string) bool { return s == text && s != "" }); ok {
		return id, true
	}
	return same(func(s string) bool { return plain(s) == plain(text) && plain(s) != "" })
}

// roleHead returns the head of a role's column: its printed name, or else what
// tells it from all others.
func roleHead(r sop.Role, roles []sop.Role) string {
	for _, text := range []string{r.Name, r.ID} {
		if h := headOf(Quote(text), roles); text != "" && h.kind == isRole && h.role == r.ID {
			return Quote(text)
		}
	}
	return rolePrefix + Quote(r.ID)
}

// answerHead returns the head of the column of an answer; false where a head
// would not mean it.
func answerHead(answer string, roles []sop.Role) (string, bool) {
	text := headNext
	if answer != "" {
		text = answer + answerEnd
	}
	h := headOf(text, roles)
	return text, h.kind == isAnswer && h.answer == answer
}
