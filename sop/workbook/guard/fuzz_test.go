package guard_test

import (
	"errors"
	"testing"

	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// Whatever a file holds, Check gives a workbook or an Error and ends.
func FuzzCheck(f *testing.F) {
	f.Add(zipped(f, plain()))
	f.Add(zipped(f, with(sheet1, sheet(`<row r="1"/><row/>`, "<mergeCell/>"))))
	for _, s := range []string{"", "PK\x03\x04", compound("Workbook"), compound("EncryptedPackage"), "<html>", "a,b"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		_, err := check(t, data, guard.Limits{Unpacked: 1 << 20})
		var e *guard.Error
		if err != nil && !errors.As(err, &e) {
			t.Fatal(err)
		}
	})
}

// The same for what a part of a workbook holds.
func FuzzSheet(f *testing.F) {
	for _, s := range []string{sheet(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, ""),
		sheet(`<row><c/></row>`, `<mergeCell ref="A1:B2"/>`), `<wsDr><sp/></wsDr>`, `<!DOCTYPE a>`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		_, err := check(t, zipped(t, with(sheet1, string(data))), guard.Limits{Unpacked: 1 << 20})
		var e *guard.Error
		if err != nil && !errors.As(err, &e) {
			t.Fatal(err)
		}
	})
}
