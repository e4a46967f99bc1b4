package main

// checkWords are the texts of the commands that check and compare SOPs.
type checkWords struct {
	short, long, example, exitCodes     string
	rulesShort, rulesLong, rulesExample string

	flagProfile, flagStage, flagFormat, flagRule, flagLevel, flagToday string

	badProfile, badStage, badFormat, badLevel, badToday, unknownRule string

	levels                              [3]string // off, warning, error
	fix, clean, summary, total, basis   string
	levelsAre, practice, manualAsAWhole string
}

var checkIndonesian = checkWords{
	short: "periksa SOP: alur, kata-kata, mutu baku, identitas",
	long: `Memeriksa SOP menurut aturan penulisan dan mencetak temuannya.

Tiap temuan menyebut berkas, baris, dan kolomnya, nama aturannya, dan bila
aman juga perbaikannya. Aturan tentang seluruh manual (nomor yang sama, baris
yang tersalin) diperiksa bila yang disebut sebuah manual. Satu aturan dapat
dimatikan untuk satu SOP dengan catatan "abaikan NAMA-ATURAN: alasan".`,
	example: `  # satu SOP
  sopgen check surat-keluar.yaml

  # seluruh manual, siap ditandatangani, dengan tanggal hari ini
  sopgen check testdata/manual --stage final --today 2026-11-23

  # hanya aturan kata-kata; keluaran untuk penyunting
  sopgen check surat-keluar.yaml --rule word-verb,word-passive --format sarif

  # tanpa satu aturan
  sopgen check surat-keluar.yaml --level role-unused=off`,
	rulesShort:   "jelaskan aturan pemeriksaan",
	rulesLong:    "Mencetak daftar aturan, atau penjelasan satu aturan beserta dasarnya.",
	rulesExample: "  sopgen rules\n  sopgen rules word-verb",
	exitCodes: `  0   tidak ada galat; peringatan boleh ada
  1   ada galat, atau berkas tidak dapat dibaca, atau keluaran tidak dapat ditulis
  2   cara memanggilnya salah`,
	flagProfile: "aturan siapa (bawaan: permenpan35)",
	flagStage:   "tahap; final lebih ketat (bawaan: draft)",
	flagFormat:  "bentuk keluaran (bawaan: text)",
	flagRule:    "hanya aturan ini, dipisah koma",
	flagLevel:   "ubah tingkat aturan, mis. role-unused=off,id-law=error",
	flagToday:   "tanggal hari ini, mis. 2026-11-23, untuk aturan peninjauan",
	badProfile:  "pilih permenpan35, permendagri52, atau manual",
	badStage:    "pilih draft atau final",
	badFormat:   "pilih text, json, atau sarif",
	badLevel:    "tulis NAMA=off, NAMA=warning, atau NAMA=error, dipisah koma",
	badToday:    "tulis tanggal seperti 2026-11-23",
	unknownRule: "aturan %q tidak ada; lihat: sopgen rules",
	levels:      [3]string{"mati", "peringatan", "galat"},
	fix:         "usul: %s", clean: "tidak ada temuan",
	summary: "%s: %d galat, %d peringatan", total: "%d SOP diperiksa: %d galat, %d peringatan",
	basis: "Dasar", levelsAre: "Tingkat (konsep/final)", practice: "praktik, bukan bunyi peraturan",
	manualAsAWhole: "manual",
}

var checkEnglish = checkWords{
	short: "check SOPs: flow, wording, standards, identity",
	long: `Checks SOPs against the rules of writing and prints what it finds.

Each finding names file, line and column, the rule, and where it is safe how
to mend it. Rules about a whole manual (equal numbers, copied rows) are
applied when a manual is given. A remark "abaikan RULE-NAME: reason" switches
a rule off for one SOP.`,
	example: `  # one SOP
  sopgen check surat-keluar.yaml

  # a whole manual, about to be signed, with today's date
  sopgen check testdata/manual --stage final --today 2026-11-23

  # rules of wording alone, for an editor
  sopgen check surat-keluar.yaml --rule word-verb,word-passive --format sarif

  # without one rule
  sopgen check surat-keluar.yaml --level role-unused=off`,
	rulesShort:   "explain the rules",
	rulesLong:    "Prints the rules, or explains one and what it rests on.",
	rulesExample: "  sopgen rules\n  sopgen rules word-verb",
	exitCodes: `  0   no errors; there may be warnings
  1   there are errors, or a file cannot be read, or the output not written
  2   called wrongly`,
	flagProfile: "whose rules (default: permenpan35)",
	flagStage:   "stage; final is stricter (default: draft)",
	flagFormat:  "form of the output (default: text)",
	flagRule:    "only these rules, parted by commas",
	flagLevel:   "change levels, e.g. role-unused=off,id-law=error",
	flagToday:   "today's date, e.g. 2026-11-23, for the rule about reviews",
	badProfile:  "choose permenpan35, permendagri52 or manual",
	badStage:    "choose draft or final",
	badFormat:   "choose text, json or sarif",
	badLevel:    "write NAME=off, NAME=warning or NAME=error, parted by commas",
	badToday:    "write a date like 2026-11-23",
	unknownRule: "there is no rule %q; see: sopgen rules",
	levels:      [3]string{"off", "warning", "error"},
	fix:         "better: %s", clean: "nothing found",
	summary: "%s: %d errors, %d warnings", total: "%d SOPs checked: %d errors, %d warnings",
	basis: "Basis", levelsAre: "Level (draft/final)", practice: "practice, not the words of a regulation",
	manualAsAWhole: "manual",
}
