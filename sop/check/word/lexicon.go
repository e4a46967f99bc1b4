package word

import (
	_ "embed"
	"strings"
)

//go:embed roots.txt
var rootsText string

// entry is a form of a root.
type entry struct {
	form Form
	root string
	verb string // the active verb to put in its place; empty: none is safe
	ber  bool   // verb takes "dengan", not an object
	bare bool   // an order without a prefix or suffix: cek
}

// lexicon holds the forms of all roots.
var lexicon = buildLexicon(rootsText)

// root is one root of roots.txt.
type root struct {
	stem   string
	suffix string // of the active verb that belongs to pe-…-an; "?" and "!" as in the file
	kind   string
	keep   bool // the first letter stays
}

func buildLexicon(text string) map[string]entry {
	roots := parseRoots(text)
	lex := map[string]entry{}
	for _, add := range []func(root, map[string]entry){addBare, addVerbs, addNouns, addOrders} {
		for _, r := range roots {
			add(r, lex)
		}
	}
	return lex
}

func parseRoots(text string) []root {
	var roots []root
	for _, line := range dataLines(text) {
		head, list, _ := strings.Cut(line, ":")
		suffix, kind, _ := strings.Cut(head, " ")
		suffix, keep := strings.CutSuffix(suffix, "x")
		for _, stem := range strings.Fields(list) {
			roots = append(roots, root{stem, suffix, kind, keep})
		}
	}
	return roots
}

// dataLines are the lines of an embedded list, without comments and blanks.
func dataLines(text string) []string {
	var lines []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			lines = append(lines, line)
		}
	}
	return lines
}

// put adds a form of r unless the word has one already.
func (r root) put(lex map[string]entry, word string, e entry) {
	if _, taken := lex[word]; !taken {
		e.root = r.stem
		lex[word] = e
	}
}

// active is the verb with me- and a suffix (0, kan or i).
func (r root) active(suffix string) string {
	return nasal("me", r.stem, r.keep) + strings.TrimPrefix(suffix, "0")
}

// actVerb is the verb that belongs to the noun of the act, or empty.
func (r root) actVerb() string {
	if r.suffix == "?" || r.suffix == "!" {
		return ""
	}
	return r.active(r.suffix)
}

func addBare(r root, lex map[string]entry) {
	switch r.kind {
	case "v":
		r.put(lex, r.stem, entry{form: Active, bare: true})
	case "n":
		r.put(lex, r.stem, entry{form: Noun})
	case "N":
		r.put(lex, r.stem, entry{form: Noun, verb: r.actVerb()})
	case "b":
		r.put(lex, r.stem, entry{form: Noun, verb: "ber" + r.stem, ber: true})
		r.put(lex, "ber"+r.stem, entry{form: Active})
	}
}

// addVerbs adds mencatat, mencatatkan, dicatat, dipercepat … and the spellings
// that keep a letter which should fall away (mensosialisasikan).
func addVerbs(r root, lex map[string]entry) {
	kept := root{stem: r.stem, keep: true}
	for _, s := range []string{"", "kan", "i"} {
		r.put(lex, r.active(s), entry{form: Active})
		r.put(lex, kept.active(s), entry{form: Active})
		r.put(lex, "memper"+r.stem+s, entry{form: Active})
		plain, per := r.active(s), "memper"+r.stem+s
		if r.suffix == "!" {
			plain, per = "", ""
		}
		r.put(lex, "di"+r.stem+s, entry{form: Passive, verb: plain})
		r.put(lex, "diper"+r.stem+s, entry{form: Passive, verb: per})
	}
}

// addNouns adds pencatatan, percatatan, kecatatan, catatan, and the one who
// does it (pencatat).
func addNouns(r root, lex map[string]entry) {
	kept := root{stem: r.stem, keep: true}
	act := entry{form: Noun, verb: r.actVerb()}
	agent := nasal("pe", r.stem, r.keep)
	r.put(lex, agent+"an", act)
	r.put(lex, nasal("pe", kept.stem, kept.keep)+"an", act)
	r.put(lex, "per"+r.stem+"an", entry{form: Noun})
	r.put(lex, "ke"+r.stem+"an", entry{form: Noun})
	r.put(lex, r.stem+"an", entry{form: Noun})
	r.put(lex, agent, entry{form: Person})
}

// addOrders adds siapkan and hubungi.
func addOrders(r root, lex map[string]entry) {
	if r.suffix == "!" {
		return
	}
	r.put(lex, r.stem+"kan", entry{form: Active})
	r.put(lex, r.stem+"i", entry{form: Active})
}
