package sop

import (
	"math"
	"regexp"
	"strconv"
	"strings"
)

// span is a unit of time in words of sheets: so many of a unit.
type span struct {
	unit  TimeUnit
	count float64
}

// unitWords are the words and abbreviations met on sheets.
var unitWords = map[string]span{
	"detik": {Minute, 1.0 / 60}, "dtk": {Minute, 1.0 / 60},
	"menit": {Minute, 1}, "mnt": {Minute, 1}, "mnit": {Minute, 1}, "jam": {Hour, 1}, "jam kerja": {Hour, 1},
	"hari": {Day, 1}, "hr": {Day, 1}, "hari kalender": {Day, 1}, "hari kerja": {WorkDay, 1}, "hk": {WorkDay, 1},
	"minggu": {Week, 1}, "mgg": {Week, 1}, "pekan": {Week, 1},
	"bulan": {Month, 1}, "bln": {Month, 1}, "triwulan": {Month, 3}, "caturwulan": {Month, 4}, "semester": {Month, 6},
	"tahun": {Year, 1}, "thn": {Year, 1}, "th": {Year, 1},
}

// numberWords are the numbers that sheets write as words.
var numberWords = map[string]float64{
	"setengah": 0.5, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
	"sembilan": 9, "sepuluh": 10, "½": 0.5, "¼": 0.25, "¾": 0.75,
}

// Pieces of the forms of a time, which are in lower case with single spaces.
const (
	amountForm = `(\d{1,9}(?:[.,]\d{1,6})?(?: ?[½¼¾])?|[½¼¾]|(?:\d{1,3} )?[13]/[24]` +
		`|setengah|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)`
	betweenForm = `(-|–|—|s\.? ?/? ?d\.?|sampai(?: dengan)?|hingga)`
	unitForm    = `([a-z]+(?: kerja| kalender)?) ?\.?`
)

var (
	amountWords = regexp.MustCompile(
		`([0-9½¼¾]) ?\((?:(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas` +
			`|seratus|setengah|belas|puluh|ratus) ?)+\)`)
	oneOf = regexp.MustCompile(`^se(detik|menit|jam|hari|minggu|pekan|bulan|tahun)\b`)
	about = regexp.MustCompile(`^(?:±|\+/-|\+-|\+|~|kurang lebih|lebih kurang|sekitar|kira[- ]kira|selama) ?`)
	most  = regexp.MustCompile(`^(?:maksimal|maksimum|maks\.?|max\.?|paling lama|paling lambat` +
		`|selambat[- ]lambatnya|selama[- ]lamanya|kurang dari|≤|<=?) ?`)

	plainTime = regexp.MustCompile(`^` + amountForm + ` ?(?:` + betweenForm + ` ?` + amountForm + ` ?)?` +
		unitForm + `$`)
	dayTime   = regexp.MustCompile(`^` + amountForm + ` ?(?:` + betweenForm + ` ?` + amountForm + ` ?)?[x×] ?24 ?jam$`)
	timesTime = regexp.MustCompile(`^` + amountForm + ` ?[x×] ?@? ?` + amountForm + ` ?` + unitForm + `$`)
	twoTimes  = regexp.MustCompile(
		`^` + amountForm + ` ?` + unitForm + `(?: ?` + betweenForm + ` ?|,? ?(?:dan |lebih )?)` +
			amountForm + ` ?` + unitForm + `$`)
)

// thousands is a number with the dot that groups its digits: 1.440 is not 1,44.
var thousands = regexp.MustCompile(`^[1-9]\d{0,2}\.\d{3}$`)

// ParseDuration reads a time as sheets print it: "15 Menit", "1,5 jam", "½ jam",
// "1.440 menit", "1 (satu) hari", "1 - 5 hari", "30 menit s.d. 1 jam", "2 jam 30
// menit", "± 30 menit", "1 semester", in any case and with any spaces. A time
// at most ("maksimal 3 hari") is a range from 0; rounds of the clock ("2 x 24
// jam") are days. It never fails: a text it cannot read ("segera"), or whose
// units have no fixed ratio ("1 hari 2 jam"), is kept in Text, with Unit 0.
// String always gives the text back.
func ParseDuration(text string) Duration {
	d, ok := readTime(strings.Join(strings.Fields(strings.ToLower(text)), " "))
	if !ok {
		return Duration{Text: text}
	}
	if d.String() != text {
		d.Text = text
	}
	return d
}

// longestTime is the number of bytes of a text that can still be a time.
const longestTime = 120

func readTime(text string) (Duration, bool) {
	if len(text) > longestTime {
		return Duration{}, false
	}
	text = amountWords.ReplaceAllString(text, "$1")
	bound := most.FindString(text)
	text = text[len(bound):]
	text = text[len(about.FindString(text)):]
	text = oneOf.ReplaceAllString(text, "1 $1")
	d, ok := readForms(text)
	if bound != "" {
		d.Min = 0
	}
	const limit = 999_999_999 // that String still writes as can be read
	return d, ok && d.Min <= d.Max && d.Max <= limit
}

func readForms(text string) (Duration, bool) {
	if m := dayTime.FindStringSubmatch(text); m != nil {
		return between(amount(m[1]), m[2], amount(m[3]), span{Day, 1})
	}
	if m := plainTime.FindStringSubmatch(text); m != nil {
		return between(amount(m[1]), m[2], amount(m[3]), unitWords[m[4]])
	}
	if m := timesTime.FindStringSubmatch(text); m != nil {
		return between(amount(m[1])*amount(m[2]), "", 0, unitWords[m[3]])
	}
	if m := twoTimes.FindStringSubmatch(text); m != nil {
		return two(amount(m[1]), unitWords[m[2]], m[3], amount(m[4]), unitWords[m[5]])
	}
	return Duration{}, false
}

// between returns an amount, or a range where a word stands between two.
func between(low float64, word string, high float64, s span) (Duration, bool) {
	if word == "" {
		high = low
	}
	return Duration{Min: rounded(low * s.count), Max: rounded(high * s.count), Unit: s.unit}, s.unit != 0
}

// two returns the range between two times or, without a word between them,
// their sum: then the second unit must be the smaller one.
func two(a float64, s span, word string, b float64, t span) (Duration, bool) {
	first, second := a*s.count, b*t.count
	unit := min(s.unit, t.unit)
	first, ok := inUnit(first, s.unit, unit)
	second, fits := inUnit(second, t.unit, unit)
	switch {
	case unit == 0 || !ok || !fits:
		return Duration{}, false
	case word != "":
		return Duration{Min: rounded(first), Max: rounded(second), Unit: unit}, true
	case s.unit < t.unit || s.unit == t.unit && s.count <= t.count:
		return Duration{}, false
	}
	return Duration{Min: rounded(first + second), Max: rounded(first + second), Unit: unit}, true
}

// inUnit turns an amount into a smaller unit, where their ratio does not depend
// on an office.
func inUnit(v float64, from, to TimeUnit) (float64, bool) {
	switch {
	case from == to:
		return v, true
	case from == Hour && to == Minute:
		return v * 60, true
	case from == Year && to == Month:
		return v * 12, true
	}
	return 0, false
}

// rounded keeps as many decimals as a time may be written with.
func rounded(v float64) float64 { return math.Round(v*1e6) / 1e6 }

// amount reads what amountForm matches; 0 for nothing.
func amount(text string) float64 {
	if v, ok := numberWords[text]; ok {
		return v
	}
	for _, part := range []string{"½", "¼", "¾"} {
		if whole, ok := strings.CutSuffix(text, part); ok {
			return amount(strings.TrimSpace(whole)) + numberWords[part]
		}
	}
	if over, under, ok := strings.Cut(text, "/"); ok {
		whole, top := "", over
		if at := strings.IndexByte(over, ' '); at > 0 {
			whole, top = over[:at], over[at+1:]
		}
		return amount(whole) + amount(top)/amount(under)
	}
	if thousands.MatchString(text) {
		text = strings.Replace(text, ".", "", 1)
	}
	v, _ := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64) // the form allows nothing else
	return v
}

// openTimes say that a step has no length of its own.
var openTimes = map[string]bool{
	"setiap saat": true, "tiap saat": true, "setiap waktu": true, "sewaktu-waktu": true, "sewaktu waktu": true,
}

// Open reports whether the text says that the step may take place at any time,
// as "setiap saat" does: no amount is missing then, though totals count the
// step as unstated.
func (d Duration) Open() bool {
	return d.Unit == 0 && openTimes[strings.Join(strings.Fields(strings.ToLower(d.Text)), " ")]
}
