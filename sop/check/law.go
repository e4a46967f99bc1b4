package check

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

func lawRules() []*Rule {
	return ofBlock([]*Rule{{Name: "id-law", Levels: all(Warning), Check: idLaw}})
}

var (
	lawKind = regexp.MustCompile(
		`(?i)\b(undang|uud?|pp|peraturan|per(?:pu|ppu|pres|da|gub|bup|wako|des|kades|ja|ma|ban|jan)` +
			`|per(?:dir|wal|men|ka|dep|ses)\w*|per\.? (?:men|dir|ka|gub|bup|wal|pres)\w*|pkpu|perbawaslu` +
			`|perki|perbkn|kep|kep(?:res|gub|bup|wal|ban|kades)|keppres|kepdir\w*|kepmen\w*|kepka\w*` +
			`|keputusan|ketetapan|tap|kpts|pmk|kmk|kma|pojk|seojk|pbi|padg|instruksi|in(?:pres|gub|bup|wal)|inmen\w*` +
			`|maklumat|surat|se|sk|qanun|staatsblad|stbl|ordonansi|perjanjian|nota kesepahaman|mou)\b`)
	lawNumber = regexp.MustCompile(`(?i)\b(nomor|no|nomer)\b\.? *:? *[0-9A-Z]` +
		`|[0-9]+ */ *(?:[0-9]{4}|[A-Z])|[0-9]+ (?:tahun|th\.?) [0-9]{4}`)
	lawYear = regexp.MustCompile(`(?i)(?:tahun|thn\.?|th\.?|/) *((?:19|20)[0-9]{2})\b`)

	// The constitution has no number, and is often cited by its year alone.
	constitution = regexp.MustCompile(`(?i)\b(?:undang[- ]undang dasar|uud)\b`)
	anyYear      = regexp.MustCompile(`\b((?:19|20)[0-9]{2})\b`)

	// yearAsNumber is a year with the word for a number before it.
	yearAsNumber = regexp.MustCompile(`(?i)\b(?:nomor|no\.?) *:? *[0-9]\S* +((?:nomor|no\.?) *((?:19|20)[0-9]{2}))\b`)
)

func idLaw(p *Pass) {
	latest := sheetYear(p.Procedure)
	for i, b := range p.Procedure.LegalBasis {
		text, path := head(b), fmt.Sprintf("legalBasis[%d]", i)
		if !isBlank(text) && !unfilled.MatchString(text) { // text-example speaks
			oneLaw(p, path, text, b, latest)
		}
	}
}

// oneLaw checks the head of one legal basis.
func oneLaw(p *Pass, path, text, whole string, latest int) {
	if m := yearAsNumber.FindStringSubmatchIndex(text); m != nil {
		words, year := text[m[2]:m[3]], "Tahun "+text[m[4]:m[5]]
		p.Report(Finding{Path: path, Words: words, Start: m[2], Text: yearNotNumber.With(words, year),
			Fix: &Fix{whole, whole[:m[2]] + year + whole[m[3]:]}})
		return
	}
	of := lawYear
	basic := constitution.MatchString(text)
	if basic {
		of = anyYear
	}
	var missing []sop.Text
	year := of.FindStringSubmatch(text)
	for _, lack := range []struct {
		is   bool
		what sop.Text
	}{
		{!lawKind.MatchString(text), kindOfLaw}, {!basic && !lawNumber.MatchString(text), numberOfLaw},
		{year == nil, yearOfLaw},
	} {
		if lack.is {
			missing = append(missing, lack.what)
		}
	}
	if len(missing) > 0 {
		p.word(path, text, lawLacks.With(listed(missing)))
	} else if n, _ := strconv.Atoi(year[1]); latest > 0 && n > latest {
		start := strings.Index(text, year[1])
		p.Report(Finding{Path: path, Words: year[1], Start: start, Text: laterLaw.With(n, latest)})
	}
}

// sheetYear is the latest year the sheet itself states; 0 for none.
func sheetYear(p *sop.Procedure) int {
	return max(p.Unit.Year, p.Created.Year, p.Revised.Year, p.Effective.Year)
}
