package forms

import (
	"math/big"
	"regexp"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// normal brings a text to the one form of each kind but Ticks, or says why it
// has none.
var normal = map[FieldKind]func(string, Field) (string, *message){
	Text:     func(s string, _ Field) (string, *message) { return s, nil },
	LongText: func(s string, _ Field) (string, *message) { return strings.TrimRight(s, " \n"), nil },
	Number:   number,
	Date:     date,
	Time:     clock,
	Choice:   choice,
	Rupiah:   money,
	NIP:      nip,
	NIK:      nik,
}

var decimal = regexp.MustCompile(`^-?[0-9]{1,15}([.,][0-9]{1,9})?$`)

func number(s string, _ Field) (string, *message) {
	if !decimal.MatchString(s) {
		return "", &notNumber
	}
	s = strings.Replace(s, ",", ".", 1)
	r, _ := new(big.Rat).SetString(s)
	digits := 0
	if _, after, ok := strings.Cut(s, "."); ok {
		digits = len(after)
	}
	out := r.FloatString(digits)
	if digits > 0 {
		out = strings.TrimRight(strings.TrimRight(out, "0"), ".")
	}
	if out == "-0" {
		out = "0"
	}
	return out, nil
}

var rupiah = regexp.MustCompile(`^(Rp\.? ?)?([0-9]{1,15}|[0-9]{1,3}(\.[0-9]{3})+)(,00|,-)?$`)

// money reads an amount; only one that is computed can be negative, as a loss.
func money(s string, f Field) (string, *message) {
	sign := ""
	if after, ok := strings.CutPrefix(s, "-"); ok && f.Computed.Op != NoOp {
		sign, s = "-", after
	}
	m := rupiah.FindStringSubmatch(s)
	digits := ""
	if m != nil {
		digits = strings.TrimLeft(strings.ReplaceAll(m[2], ".", ""), "0")
	}
	if m == nil || len(digits) > 15 {
		return "", &notMoney
	}
	if digits == "" {
		return "0", nil
	}
	return sign + digits, nil
}

// dayNamed matches a date with the name of its day before it.
var dayNamed = regexp.MustCompile(`(?i)^(senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad) *, *`)

func date(s string, _ Field) (string, *message) {
	d, err := sop.ParseDate(dayNamed.ReplaceAllString(s, ""))
	if err != nil || !d.HasDay() || d.Year < 1900 {
		return "", &notDate
	}
	return d.String(), nil
}

var hour = regexp.MustCompile(`^([01]?[0-9]|2[0-3])[.:]([0-5][0-9])$`)

func clock(s string, _ Field) (string, *message) {
	m := hour.FindStringSubmatch(s)
	if m == nil {
		return "", &notTime
	}
	if len(m[1]) == 1 {
		m[1] = "0" + m[1]
	}
	return m[1] + ":" + m[2], nil
}

func choice(s string, f Field) (string, *message) {
	o, ok := option(s, f.Options)
	if !ok {
		why := notOption.with(strings.Join(f.Options, ", "))
		return "", &why
	}
	return o, nil
}

func nip(s string, _ Field) (string, *message) {
	n := sop.NIP(s)
	if n.Valid() != nil {
		return "", &notNIP
	}
	return n.Digits(), nil
}

// nik checks the 16 digits: area, then birth as ddmmyy with 40 added to the
// day of a woman. A number may outlive a corrected birth date, so only what no
// number can have is refused.
func nik(s string, _ Field) (string, *message) {
	s = strings.Join(strings.Fields(s), "")
	if len(s) != 16 {
		return "", &notNIK
	}
	for _, c := range s {
		if c < '0' || c > '9' {
			return "", &notNIK
		}
	}
	day, month := int(s[6]-'0')*10+int(s[7]-'0'), int(s[8]-'0')*10+int(s[9]-'0')
	if day > 40 {
		day -= 40
	}
	if day < 1 || day > 31 || month < 1 || month > 12 {
		return "", &notNIK
	}
	return s, nil
}
