package cells

import (
	"maps"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"github.com/sopkit/sopkit/sop/workbook/guard"
	"github.com/sopkit/sopkit/sop/workbook/xmlscan"
)

// strings reads the shared strings that are used.
func (r *reader) strings() error {
	if len(r.uses) == 0 {
		return nil
	}
	used, last := map[int]bool{}, 0
	for _, u := range r.uses {
		used[u.index] = true
		last = max(last, u.index)
	}
	part, err := r.stringsPart()
	if err != nil {
		return err
	}
	n, text, inside, phonetic := -1, []byte(nil), false, false
	var own runs
	err = r.w.p.Scan(r.ctx, part, func(s *xmlscan.Scanner, kind xmlscan.Kind) error {
		if kind == xmlscan.Text {
			if inside && !phonetic && used[n] {
				own.take(s.Text())
				return r.take(part, &text, s.Text())
			}
			return nil
		}
		start := kind == xmlscan.Start
		own.mark(s, start)
		switch string(s.Name()) {
		case "si":
			if start {
				n, text, own = n+1, text[:0], runs{out: own.out[:0], kept: own.kept[:0]}
			} else if used[n] {
				v := Value{Text: Unescape(string(text))}
				own.into(&v)
				r.shared[n] = v
			}
		case "t":
			inside = start
		case "rPh":
			phonetic = start
		}
		return nil
	})
	if err == nil && last > n {
		err = guard.Broken(part, nil)
	}
	return err
}

// stringsPart finds the part that holds the shared strings.
func (r *reader) stringsPart() (string, error) {
	rels, err := r.w.p.Rels(r.ctx, r.w.p.Workbook)
	for _, id := range slices.Sorted(maps.Keys(rels)) {
		if x := rels[id]; x.Kind == "sharedStrings" && !x.Out {
			return x.Part, err
		}
	}
	return path.Join(path.Dir(r.w.p.Workbook), "sharedStrings.xml"), err
}

var code = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

// Unescape resolves the escape codes of SpreadsheetML: _x0041_ is A. Two that
// make up one character of UTF-16 are that character.
func Unescape(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	var out strings.Builder
	for text != "" {
		at := code.FindStringIndex(text)
		if at == nil {
			break
		}
		out.WriteString(text[:at[0]])
		r := codeValue(text[at[0]:])
		text = text[at[1]:]
		if next := code.FindStringIndex(text); utf16.IsSurrogate(r) && next != nil && next[0] == 0 {
			if pair := utf16.DecodeRune(r, codeValue(text)); pair != '\uFFFD' {
				r, text = pair, text[next[1]:]
			}
		}
		out.WriteRune(r)
	}
	return out.String() + text
}

// codeValue is the number of the escape code a text begins with.
func codeValue(text string) rune {
	n, _ := strconv.ParseUint(text[2:6], 16, 16) // four digits always are one
	return rune(n)
}
