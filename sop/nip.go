package sop

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// NIP is a civil servant's number (nomor induk pegawai), which PermenPAN-RB
// 35/2012 asks for beside the signature: 18 digits, birth yyyymmdd, appointment
// yyyymm, sex 1 or 2, serial nnn (Perka BKN 22/2007). It keeps the printed
// spaces; the zero value is a blank.
type NIP string

// ErrNIP reports a malformed NIP; NIP.Valid wraps it.
var ErrNIP = errors.New("sop: malformed NIP")

// Digits returns the text without its spaces; it is all digits when Valid says
// so.
func (n NIP) Digits() string { return strings.Join(strings.Fields(string(n)), "") }

// Valid returns nil for a well-formed number, else an error that wraps ErrNIP;
// a blank is not well-formed. Month 21 of the appointment is let pass: contract
// staff (PPPK) have it.
func (n NIP) Valid() error {
	d := n.Digits()
	if !has18Digits(d) {
		return fmt.Errorf("%w: not 18 digits", ErrNIP)
	}
	if t, err := time.Parse("20060102", d[:8]); err != nil || t.Year() < 1900 {
		return fmt.Errorf("%w: birth %s is no date", ErrNIP, d[:8])
	}
	if m := d[12:14]; d[8:12] < "1900" || (m < "01" || m > "12") && m != "21" {
		return fmt.Errorf("%w: appointment %s is no month", ErrNIP, d[8:14])
	}
	if d[14] != '1' && d[14] != '2' {
		return fmt.Errorf("%w: sex %c is neither 1 nor 2", ErrNIP, d[14])
	}
	return nil
}

// Format returns the number in its usual groups, "19860926 201505 1 001", or
// the text as it is when it is not 18 digits. The number need not be valid.
func (n NIP) Format() string {
	d := n.Digits()
	if !has18Digits(d) {
		return string(n)
	}
	return d[:8] + " " + d[8:14] + " " + d[14:15] + " " + d[15:]
}

func has18Digits(s string) bool { return len(s) == 18 && strings.Trim(s, "0123456789") == "" }
