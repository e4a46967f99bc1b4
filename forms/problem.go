package forms

import "github.com/sopkit/sopkit/sop"

// What is wrong with values and forms. The errors of this package are
// sop.Problems that wrap them; errors.Is matches them. Their Path is the name
// of a field, of rows counted from 0: "klien[1].nama"; with ErrUnknown it ends in what was
// given as a name. What they show never holds a value: values are often
// personal data.
const (
	ErrUnknown  sop.Fault = "forms/unknown-field"
	ErrRequired sop.Fault = "forms/required-value"
	ErrKind     sop.Fault = "forms/wrong-kind"     // of a value
	ErrOption   sop.Fault = "forms/unknown-option" // a value that is not among the options
	ErrText     sop.Fault = "forms/bad-text"       // has characters that cannot be printed
	ErrTooLong  sop.Fault = "forms/too-long"
	ErrForm     sop.Fault = "forms/malformed-form"
)

// What is odd about values; see Copy.Warnings.
const (
	ErrRange    sop.Fault = "forms/out-of-range" // beyond Min or Max, or not as many Digits
	ErrDisagree sop.Fault = "forms/disagrees"    // with other values: a formula, an order, a NIK
	ErrUnwanted sop.Fault = "forms/unwanted-word"
	ErrUnshown  sop.Fault = "forms/not-printed" // a value in a part that is not printed
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
	rowTwice = message{ErrKind,
		sop.Text{ID: "baris tabel ini sudah diisi", EN: "this row of the table is filled in already"}}
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
		ID: "harus tanggal yang ada, mis. 2026-11-23, 23/11/2026 atau 23 November 2026, sejak 1900",
		EN: "must be a day of the calendar like 2026-11-23, 23/11/2026 or 23 November 2026, from 1900 on",
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
	badRowHeight = message{ErrForm, sop.Text{
		ID: "tinggi baris tabel 0 sampai 100 mm", EN: "a table's rows are asked to be 0 to 100 mm high",
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

// What is said of what forms say of their values and layout.
var (
	badPerSheet = message{ErrForm, sop.Text{
		ID: "satu sampai empat lembar sehelai kertas", EN: "one to four copies on a sheet",
	}}
	badScale = message{ErrForm, sop.Text{ID: "besar huruf 50 sampai 400", EN: "a scale is 50 to 400"}}
	badBound = message{ErrForm, sop.Text{
		ID: "batas isian tidak sesuai jenisnya", EN: "a bound does not fit the field's kind",
	}}
	badGrid = message{ErrForm, sop.Text{
		ID: "kotak bergaris: lebar kolom harus berjumlah 100 dan setiap baris mengisi semua kolom",
		EN: "a grid's widths make 100, and each row fills all columns",
	}}
	badRepeat = message{ErrForm, sop.Text{
		ID: "bagian ini tidak dapat diulang", EN: "this part cannot be repeated",
	}}
	badFormula = message{ErrForm, sop.Text{
		ID: "rumus tidak sesuai: %s", EN: "the formula does not fit: %s",
	}}
	formulaCycle = message{ErrForm, sop.Text{
		ID: "rumus ini bergantung pada dirinya sendiri", EN: "the formula depends on itself",
	}}
	badWhen = message{ErrForm, sop.Text{
		ID: "syarat bagian ini menyebut isian atau pilihan yang tidak ada",
		EN: "the condition names a field or option that is not there",
	}}
	badCheck = message{ErrForm, sop.Text{
		ID: "pemeriksaan menyebut isian yang tidak ada atau tidak sejenis",
		EN: "a check names fields that are not there or not of one kind",
	}}
)

// What is odd about values.
var (
	tooSmall  = message{ErrRange, sop.Text{ID: "paling sedikit %s", EN: "at least %s"}}
	tooLarge  = message{ErrRange, sop.Text{ID: "paling banyak %s", EN: "at most %s"}}
	notDigits = message{ErrRange, sop.Text{ID: "biasanya %d angka", EN: "usually %d digits"}}
	noArea    = message{ErrRange, sop.Text{
		ID: "NIK ini tidak diawali kode provinsi", EN: "the NIK does not begin with the code of a province",
	}}
	disagrees = message{ErrDisagree, sop.Text{
		ID: "tidak sama dengan hitungan %s; yang dicetak hasil hitungan",
		EN: "differs from what %s makes; that is printed",
	}}
	notInOrder = message{ErrDisagree, sop.Text{
		ID: "lebih kecil atau lebih dahulu daripada %s", EN: "is before or below %s",
	}}
	notBirth = message{ErrDisagree, sop.Text{
		ID: "tanggal lahir di dalam NIK lain daripada %s", EN: "the birth date in the NIK is not that of %s",
	}}
	notSex = message{ErrDisagree, sop.Text{
		ID: "jenis kelamin di dalam NIK lain daripada %s", EN: "the sex in the NIK is not that of %s",
	}}
	unwanted = message{ErrUnwanted, sop.Text{ID: "tidak perlu ditulis di sini: %s", EN: "should not stand here: %s"}}
	unshown  = message{ErrUnshown, sop.Text{
		ID: "tidak dicetak: bagiannya hanya untuk %s", EN: "is not printed: its part is for %s only",
	}}
)
