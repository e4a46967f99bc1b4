package sopfile

import (
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// What reading a file finds, beside the faults of package sop: problems with a
// place in the file. errors.Is matches them in its result.
const (
	ErrUnknownKey sop.Fault = "sopfile/unknown-key"
	ErrKind       sop.Fault = "sopfile/wrong-kind" // such as a list for a text
	ErrValue      sop.Fault = "sopfile/bad-value"  // not understood

	ErrSyntax    = source.ErrSyntax
	ErrDuplicate = source.ErrDuplicate
	ErrAlias     = source.ErrAlias
	ErrTooLarge  = source.ErrTooLarge
	ErrTooDeep   = source.ErrTooDeep
	ErrEncoding  = source.ErrEncoding
	ErrMissing   = source.ErrMissing
)

// Limits of a file.
const (
	MaxSize  = source.MaxSize // bytes
	MaxDepth = 20             // maps and lists inside each other
)

// What is said of them.
var (
	unknownKey = sop.Text{ID: "kunci %q tidak dikenal%s", EN: "unknown key %q%s"}
	wantsKeys  = sop.Text{
		ID: "di sini harus ada kunci dan isinya (kunci: isi)", EN: "expected keys with values (key: value)",
	}
	wantsText = sop.Text{
		ID: "di sini harus ada teks, bukan daftar atau kunci", EN: "expected text, not a list or keys",
	}
	wantsQuotes = sop.Text{
		ID: "di sini harus ada teks; teks yang memuat titik dua harus diapit tanda kutip",
		EN: "expected text; a text that holds a colon needs quotes",
	}
	quoteComma = sop.Text{
		ID: "; koma di dalam { } memisahkan kunci, jadi teks yang memuat koma harus diapit tanda kutip",
		EN: "; a comma inside { } parts keys, so a text that holds one needs quotes",
	}
	wantsTruth  = sop.Text{ID: "isinya harus true atau false (ya atau tidak)", EN: "expected true or false"}
	wantsNumber = sop.Text{ID: "%q bukan bilangan bulat", EN: "%q is not a whole number"}
	wantsRoles  = sop.Text{ID: "pelaksana harus berupa daftar", EN: "expected a list of roles"}
	tooMany     = sop.Text{ID: "%s lebih dari %d", EN: "more than %[2]d %[1]s"}
	sayRoles    = sop.Text{ID: "pelaksana", EN: "roles"}
	saySteps    = sop.Text{ID: "langkah", EN: "steps"}
	sayFlows    = sop.Text{ID: "alur", EN: "flows"}
	notHere     = sop.Text{ID: "berkas %q harus berada di folder ini", EN: "file %q must be in this folder"}
	listedTwice = sop.Text{ID: "berkas %q disebut dua kali", EN: "file %q is listed twice"}
	wantsSteps  = sop.Text{
		ID: "langkah harus berupa daftar; awali tiap langkah dengan tanda -",
		EN: "expected a list of steps; begin each with a -",
	}
	noRoleID = sop.Text{ID: "pelaksana ke-%d belum punya id", EN: "role %d has no id"}
	noManual = sop.Text{
		ID: "folder ini tidak berisi manual.yaml dan tidak berisi berkas SOP",
		EN: "this folder holds neither a manual.yaml nor a sheet",
	}
	onlySheets = sop.Text{
		ID: "folder ini tidak berisi manual.yaml; sebutkan berkas SOP-nya: %s",
		EN: "this folder holds no manual.yaml; name the sheets in it: %s",
	}
	unknownTie = sop.Text{
		ID: "sambungan %q tidak dikenal; pilih salah satu: %s",
		EN: "unknown tie %q; choose one of: %s",
	}
	unknownSymbol = sop.Text{
		ID: "simbol %q tidak dikenal; pilih %s (%s hanya di keterangan simbol)",
		EN: "unknown symbol %q; choose %s (%s in the legend only)",
	}
	likeSymbol = sop.Text{ID: "simbol %q tidak dikenal%s", EN: "unknown symbol %q%s"}
	emptyFile  = sop.Text{
		ID: "berkas ini kosong atau hanya berisi komentar", EN: "this file is empty or holds comments alone",
	}
	listInSheet = sop.Text{
		ID: `daftar "sop" hanya ada dalam berkas manual, bukan dalam lembar SOP`,
		EN: `the list "sop" belongs to a manual's file, not to a sheet`,
	}
	listsItself = sop.Text{
		ID: "berkas %q adalah berkas ini sendiri; sebutkan berkas SOP saja",
		EN: "file %q is this file itself; list the sheets only",
	}
)
