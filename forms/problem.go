package forms

import "github.com/sopkit/sopkit/sop"

// What is wrong with values and forms. The errors of this package are
// sop.Problems that wrap them; errors.Is matches them. Their Path is the name
// of a field, of rows counted from 0: "klien[1].nama". They never hold a value:
// values are often personal data.
const (
	ErrUnknown  sop.Fault = "forms/unknown-field"
	ErrRequired sop.Fault = "forms/required-value"
	ErrKind     sop.Fault = "forms/wrong-kind"     // of a value
	ErrOption   sop.Fault = "forms/unknown-option" // a value that is not among the options
	ErrText     sop.Fault = "forms/bad-text"       // has characters that cannot be printed
	ErrTooLong  sop.Fault = "forms/too-long"
	ErrForm     sop.Fault = "forms/malformed-form"
)

// MaxText is the number of characters a value may have: what an Excel cell
// holds with room to spare.
const MaxText = 10000

// message is a fault with what is said of it; the text may have places.
type message struct {
	fault sop.Fault
	text  sop.Text
}

func (m message) with(values ...any) message { return message{m.fault, m.text.With(values...)} }

// at makes it the problem of a path.
func (m message) at(path string) *sop.Problem {
	return &sop.Problem{Path: path, Err: m.fault, Text: m.text}
}

// What is said of values.
var (
	unknownField = message{ErrUnknown, sop.Text{
		ID: "isian ini tidak ada pada formulir%s",
		EN: "the form has no such field%s",
	}}
	isRequired = message{ErrRequired, sop.Text{ID: "%s wajib diisi", EN: "%s is required"}}
	notRows    = message{ErrKind, sop.Text{ID: "harus daftar baris", EN: "must be a list of rows"}}
	notRow     = message{
		ErrKind, sop.Text{ID: "harus baris berisi nama dan nilai", EN: "must be a row of names and values"},
	}
	tooManyFixed = message{
		ErrKind, sop.Text{ID: "tabel ini hanya mempunyai %d baris", EN: "this table has %d rows only"},
	}
	tooManyRows = message{ErrTooLong, sop.Text{ID: "paling banyak %d baris", EN: "at most %d rows"}}
	notScalar   = message{ErrKind, sop.Text{ID: "harus satu nilai (%[1]s)", EN: "must be a single value (%[1]s)"}}
	notUTF8     = message{ErrText, sop.Text{ID: "bukan teks UTF-8", EN: "is not UTF-8 text"}}
	tooLong     = message{ErrTooLong, sop.Text{ID: "%d huruf, paling banyak %d", EN: "%d characters, at most %d"}}
	unprintable = message{ErrText, sop.Text{
		ID: "ada tanda yang tidak dapat dicetak (%U)",
		EN: "has a character that cannot be printed (%U)",
	}}
	notOption = message{ErrOption, sop.Text{ID: "pilihannya: %s", EN: "the options are: %s"}}
	notNumber = message{ErrKind, sop.Text{ID: "harus angka, mis. 12 atau 12.5", EN: "must be a number like 12 or 12.5"}}
	notMoney  = message{ErrKind, sop.Text{
		ID: "harus rupiah bulat, mis. 1500000 atau Rp1.500.000",
		EN: "must be whole rupiah like 1500000 or Rp1.500.000",
	}}
	notDate = message{ErrKind, sop.Text{
		ID: "harus tanggal yang ada, mis. 2026-11-23, sejak 1900",
		EN: "must be a day of the calendar like 2026-11-23, from 1900 on",
	}}
	notTime = message{ErrKind, sop.Text{ID: "harus jam, mis. 08:00", EN: "must be a time like 08:00"}}
	notNIP  = message{ErrKind, sop.Text{
		ID: "bukan NIP: harus 18 angka dengan tanggal lahir dan pengangkatan yang ada",
		EN: "is not a NIP: 18 digits with a real birth date and appointment",
	}}
	notNIK = message{ErrKind, sop.Text{
		ID: "bukan NIK: harus 16 angka dengan tanggal lahir yang ada",
		EN: "is not a NIK: 16 digits with a possible birth date",
	}}
)

// What is said of forms.
var (
	badID = message{ErrForm, sop.Text{
		ID: "ID formulir harus huruf kecil, angka dan tanda hubung",
		EN: "a form's ID is lower-case letters, digits and hyphens",
	}}
	noParts = message{
		ErrForm, sop.Text{ID: "formulir harus punya judul dan bagian", EN: "a form needs a title and a part"},
	}
	badPart = message{ErrForm, sop.Text{
		ID: "jenis bagian formulir tidak dikenal: %s", EN: "unknown kind of part: %s",
	}}
	badKind = message{
		ErrForm, sop.Text{ID: "jenis atau kertas formulir tidak ada", EN: "there is no such kind or paper"},
	}
	deepSection = message{ErrForm, sop.Text{
		ID: "bagian berjudul tidak boleh berisi bagian berjudul",
		EN: "a section holds no sections",
	}}
	badName = message{ErrForm, sop.Text{
		ID: "nama isian harus huruf kecil, angka dan garis bawah",
		EN: "a field's name is lower-case letters, digits and underscores",
	}}
	nameTwice    = message{ErrForm, sop.Text{ID: "nama isian dipakai dua kali", EN: "the name is used twice"}}
	badFieldKind = message{ErrForm, sop.Text{ID: "jenis isian tidak ada", EN: "there is no such kind of field"}}
	noOptions    = message{
		ErrForm, sop.Text{ID: "isian pilihan harus menyebut pilihannya", EN: "a choice needs options"},
	}
	badSigners = message{ErrForm, sop.Text{ID: "satu sampai empat penanda tangan", EN: "one to four signers"}}
	badSigner  = message{ErrForm, sop.Text{
		ID: "nama isian penanda tangan salah",
		EN: "a signer's field name is not well made",
	}}
	badColumns = message{ErrForm, sop.Text{
		ID: "tabel harus punya kolom, paling banyak 40",
		EN: "a table needs columns, at most 40",
	}}
	badColumn = message{ErrForm, sop.Text{
		ID: "kolom tabel tidak boleh teks panjang atau beberapa pilihan",
		EN: "a table's column is no long text or ticks",
	}}
	badSum = message{ErrForm, sop.Text{
		ID: "kolom yang dijumlahkan harus angka atau rupiah",
		EN: "a summed column must be a number or money",
	}}
	noPlace = message{ErrForm, sop.Text{
		ID: "tempat isian di dalam teks tanpa isian",
		EN: "a place in a text without a field",
	}}
	badManner = message{ErrForm, sop.Text{
		ID: "cara menulis isian di dalam teks tidak sesuai jenisnya",
		EN: "the manner of writing does not fit the field's kind",
	}}
)
