package forms

import (
	"math/big"
	"regexp"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// wrong says why a text is no value of its kind; its zero value is no fault.
type wrong struct {
	err    error
	id, en string
}

// normal brings a text to the one form of each kind but Ticks.
var normal = map[FieldKind]func(string, Field) (string, wrong){
	Text:     func(s string, _ Field) (string, wrong) { return s, wrong{} },
	LongText: func(s string, _ Field) (string, wrong) { return strings.TrimRight(s, " \n"), wrong{} },
	Number:   number,
	Date:     date,
	Time:     clock,
	Choice:   choice,
	Rupiah:   money,
	NIP:      nip,
	NIK:      nik,
}

var decimal = regexp.MustCompile(`^-?[0-9]{1,15}([.,][0-9]{1,9})?$`)

func number(s string, _ Field) (string, wrong) {
	if !decimal.MatchString(s) {
		return "", wrong{ErrKind, "harus angka, mis. 12 atau 12.5", "must be a number like 12 or 12.5"}
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
	return out, wrong{}
}

var rupiah = regexp.MustCompile(`^(Rp\.? ?)?([0-9]{1,15}|[0-9]{1,3}(\.[0-9]{3})+)(,00|,-)?$`)

func money(s string, _ Field) (string, wrong) {
	m := rupiah.FindStringSubmatch(s)
	digits := ""
	if m != nil {
		digits = strings.TrimLeft(strings.ReplaceAll(m[2], ".", ""), "0")
	}
	if m == nil || len(digits) > 15 {
		return "", wrong{ErrKind, "harus rupiah bulat, mis. 1500000 atau Rp1.500.000", "must be whole rupiah like 1500000 or Rp1.500.000"}
	}
	if digits == "" {
		digits = "0"
	}
	return digits, wrong{}
}

func date(s string, _ Field) (string, wrong) {
	d, err := sop.ParseDate(s)
	if err != nil || d.Year < 1900 {
		return "", wrong{ErrKind, "harus tanggal yang ada, mis. 2026-11-23, sejak 1900", "must be a day of the calendar like 2026-11-23, from 1900 on"}
	}
	return d.String(), wrong{}
}

var hour = regexp.MustCompile(`^([01]?[0-9]|2[0-3])[.:]([0-5][0-9])$`)

func clock(s string, _ Field) (string, wrong) {
	m := hour.FindStringSubmatch(s)
	if m == nil {
		return "", wrong{ErrKind, "harus jam, mis. 08:00", "must be a time like 08:00"}
	}
	if len(m[1]) == 1 {
		m[1] = "0" + m[1]
	}
	return m[1] + ":" + m[2], wrong{}
}

func choice(s string, f Field) (string, wrong) {
	o, ok := option(s, f.Options)
	if !ok {
		list := strings.Join(f.Options, ", ")
		return "", wrong{ErrOption, "pilihannya: " + list, "the options are: " + list}
	}
	return o, wrong{}
}

func nip(s string, _ Field) (string, wrong) {
	n := sop.NIP(s)
	if n.Valid() != nil {
		return "", wrong{ErrKind, "bukan NIP: harus 18 angka dengan tanggal lahir dan pengangkatan yang ada", "is not a NIP: 18 digits with a real birth date and appointment"}
	}
	return n.Digits(), wrong{}
}

// nik checks the 16 digits: area, then birth as ddmmyy with 40 added to the
// day of a woman. A number may outlive a corrected birth date, so only what no
// number can have is refused.
func nik(s string, _ Field) (string, wrong) {
	s = strings.Join(strings.Fields(s), "")
	bad := wrong{ErrKind, "bukan NIK: harus 16 angka dengan tanggal lahir yang ada", "is not a NIK: 16 digits with a possible birth date"}
	if len(s) != 16 {
		return "", bad
	}
	for _, c := range s {
		if c < '0' || c > '9' {
			return "", bad
		}
	}
	day, month := int(s[6]-'0')*10+int(s[7]-'0'), int(s[8]-'0')*10+int(s[9]-'0')
	if day > 40 {
		day -= 40
	}
	if day < 1 || day > 31 || month < 1 || month > 12 {
		return "", bad
	}
	return s, wrong{}
}
