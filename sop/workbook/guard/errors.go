package guard

import (
	"errors"
	"fmt"
)

// What Check finds; errors.Is matches them in an Error.
var (
	ErrKind      = errors.New("guard: not an Excel workbook")
	ErrEncrypted = errors.New("guard: workbook has a password")
	ErrBroken    = errors.New("guard: workbook is broken")
	ErrLimit     = errors.New("guard: workbook exceeds a limit")
	ErrRefused   = errors.New("guard: workbook holds what is not read")
)

// Error says why a workbook is refused. It never holds what stands in a cell.
type Error struct {
	Err    error  // one of the errors above
	Part   string // of the package; or empty
	Limit  string // the field of Limits that is exceeded; or empty
	Most   int64  // that limit
	Got    int64  // what was found when reading stopped
	cause  error
	id, en string
}

// Words returns the reason for staff, in Indonesian and English.
func (e *Error) Words() (id, en string) {
	if e.Part == "" {
		return e.id, e.en
	}
	return e.id + fmt.Sprintf(" (bagian %q)", e.Part), e.en + fmt.Sprintf(" (part %q)", e.Part)
}

// Error returns the reason in English.
func (e *Error) Error() string {
	_, en := e.Words()
	return "guard: " + en
}

// Unwrap returns Err and what caused it.
func (e *Error) Unwrap() []error {
	if e.cause == nil {
		return []error{e.Err}
	}
	return []error{e.Err, e.cause}
}

// Exceeded is the error of a limit: a field of Limits, or "" for another. The
// words say what is counted.
func Exceeded(part, limit string, most, got int64, id, en string) *Error {
	return &Error{Err: ErrLimit, Part: part, Limit: limit, Most: most, Got: got,
		id: fmt.Sprintf("berkas Excel terlalu besar: %s %d, paling banyak %d", id, got, most),
		en: fmt.Sprintf("workbook is too large: %s %d, at most %d", en, got, most)}
}

// Broken is the error of a part that is not as it should be; cause may be nil.
func Broken(part string, cause error) *Error {
	return &Error{Err: ErrBroken, Part: part, cause: cause,
		id: "berkas Excel rusak atau tidak lengkap; bukalah di Excel lalu simpan ulang, atau salin lagi dari asalnya",
		en: "workbook is broken or incomplete; open and save it in Excel, or copy it again"}
}

func refused(part, id, en string) *Error { return &Error{Err: ErrRefused, Part: part, id: id, en: en} }
