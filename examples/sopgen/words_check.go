package main

import "github.com/sopkit/sopkit/sop"

// checkWords are the texts of the commands that check and compare SOPs.
type checkWords struct {
	short, long, example, exitCodes     string
	rulesShort, rulesLong, rulesExample string

	rulesExit string

	flagProfile, flagStage, flagFormat, flagRule, flagLevel, flagToday  string
	flagKind, flagPattern, flagMonths, flagSettings, flagFix, flagWrite string

	badProfile, badStage, badFormat, badLevel, badToday, unknownRule string
	badKind, badPattern, badMonths, writeAlone                       string

	nothingToFix, fixed, wouldFix, leftAlone string

	levels                            [3]string // off, warning, error
	fix, clean, summary, total, basis string
	levelsAre, manualAsAWhole, ofRule string

	lang  sop.Lang
	times timesWords
}

var checkIndonesian = checkWords{
	short: "periksa SOP: alur, kata-kata, mutu baku, identitas",
	long: `Memeriksa SOP menurut aturan penulisan dan mencetak temuannya.

Tiap temuan menyebut berkas, baris, dan kolomnya, nama aturannya, dan bila
aman juga perbaikannya. Aturan tentang seluruh manual (nomor yang sama, baris
yang tersalin) diperiksa bila yang disebut sebuah manual. Satu aturan dapat
dimatikan untuk satu SOP dengan catatan "abaikan NAMA-ATURAN: alasan".

Pengaturan yang tetap dapat ditulis dalam periksa.yaml di samping SOP atau
manualnya (profil, tahap, jenis, pola_nomor, bulan_tinjau, hanya, aturan,
kecuali; skemanya: sopgen schema periksa). Yang tertulis pada perintah
didahulukan.

--fix memperlihatkan baris yang akan berubah bila usul perbaikan dijalankan;
--fix --write menuliskannya. Hanya usul yang pasti dijalankan, dan selebihnya
dari berkas tidak disentuh.`,
	example: `  # satu SOP
  sopgen check surat-keluar.yaml

  # seluruh manual, siap ditandatangani, dengan tanggal hari ini
  sopgen check testdata/manual --stage final --today 2026-11-23

  # hanya aturan kata-kata; keluaran untuk penyunting
  sopgen check surat-keluar.yaml --rule word-verb,word-passive --format sarif

  # tanpa satu aturan
  sopgen check surat-keluar.yaml --level role-unused=off

  # lihat dulu perbaikannya, lalu jalankan
  sopgen check surat-keluar.yaml --fix
  sopgen check surat-keluar.yaml --fix --write`,
	rulesShort:   "jelaskan aturan pemeriksaan",
	rulesLong:    "Mencetak daftar aturan, atau penjelasan satu aturan beserta dasarnya.",
	rulesExample: "  sopgen rules\n  sopgen rules word-verb",
	exitCodes: `  0   tidak ada galat; peringatan boleh ada
  1   ada galat, atau berkas tidak dapat dibaca, atau keluaran tidak dapat ditulis
  2   cara memanggilnya salah
  Dengan --fix: 0 juga bila masih ada galat; 1 hanya bila berkas tidak dapat dibaca atau ditulis`,
	rulesExit: `  0   tercetak
  1   keluaran tidak dapat ditulis
  2   aturan itu tidak ada`,
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

	flagKind:     "jenis SOP menurut banyaknya pelaksana (bawaan: tidak dikatakan)",
	flagPattern:  "pola Nomor SOP yang lengkap (regular expression)",
	flagMonths:   "peninjauan paling lambat tiap sekian bulan (bawaan: 12)",
	flagSettings: "berkas pengaturan pengganti periksa.yaml",
	flagFix:      "perlihatkan perbaikan yang diusulkan, baris demi baris",
	flagWrite:    "bersama --fix: tulis perbaikan itu ke berkasnya",
	badKind:      "pilih administrative atau technical",
	badPattern:   "bukan regular expression",
	badMonths:    "tulis jumlah bulan, mis. 24",
	writeAlone:   "--write hanya bersama --fix",
	nothingToFix: "tidak ada yang perlu diperbaiki sendiri",
	fixed:        "%d perbaikan ditulis",
	wouldFix:     "%d perbaikan; tulis dengan --write",
	leftAlone:    "%s: dibiarkan, tidak tertulis dalam satu baris: %q menjadi %q",
	ofRule:       "%d galat, %d peringatan",
	lang:         sop.Indonesian,
	times:        timesIndonesian,

	unknownRule: "aturan %q tidak ada%s; lihat: sopgen rules",
	levels:      [3]string{"mati", "peringatan", "galat"},
	fix:         "usul: %s", clean: "tidak ada temuan",
	summary: "%s: %d galat, %d peringatan", total: "%d SOP diperiksa: %d galat, %d peringatan",
	basis: "Dasar", levelsAre: "Tingkat (konsep/final)",
	manualAsAWhole: "manual",
}

var checkEnglish = checkWords{
	short: "check SOPs: flow, wording, standards, identity",
	long: `Checks SOPs against the rules of writing and prints what it finds.

Each finding names file, line and column, the rule, and where it is safe how
to mend it. Rules about a whole manual (equal numbers, copied rows) are
applied when a manual is given. A remark "abaikan RULE-NAME: reason" switches
a rule off for one SOP.

Settings that stay can be written to periksa.yaml beside the SOP or its manual
(profil, tahap, jenis, pola_nomor, bulan_tinjau, hanya, aturan, kecuali; its
schema: sopgen schema periksa). What the command says goes before them.

--fix shows the lines that would change if the proposed fixes were made;
--fix --write makes them. Only fixes that are certain are made, and nothing
else of a file is touched.`,
	example: `  # one SOP
  sopgen check surat-keluar.yaml

  # a whole manual, about to be signed, with today's date
  sopgen check testdata/manual --stage final --today 2026-11-23

  # rules of wording alone, for an editor
  sopgen check surat-keluar.yaml --rule word-verb,word-passive --format sarif

  # without one rule
  sopgen check surat-keluar.yaml --level role-unused=off

  # see the fixes first, then make them
  sopgen check surat-keluar.yaml --fix
  sopgen check surat-keluar.yaml --fix --write`,
	rulesShort:   "explain the rules",
	rulesLong:    "Prints the rules, or explains one and what it rests on.",
	rulesExample: "  sopgen rules\n  sopgen rules word-verb",
	exitCodes: `  0   no errors; there may be warnings
  1   there are errors, or a file cannot be read, or the output not written
  2   called wrongly
  With --fix: 0 though there are errors; 1 only if a file cannot be read or written`,
	rulesExit: `  0   printed
  1   the output cannot be written
  2   there is no such rule`,
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

	flagKind:     "kind of the SOPs by who acts (default: not said)",
	flagPattern:  "what a complete Nomor SOP looks like (regular expression)",
	flagMonths:   "months until a review is due (default: 12)",
	flagSettings: "file of settings in place of periksa.yaml",
	flagFix:      "show the proposed fixes, line by line",
	flagWrite:    "with --fix: write them to the files",
	badKind:      "choose administrative or technical",
	badPattern:   "no regular expression",
	badMonths:    "write a number of months, e.g. 24",
	writeAlone:   "--write goes with --fix alone",
	nothingToFix: "there is nothing to fix",
	fixed:        "%d fixes written",
	wouldFix:     "%d fixes; write them with --write",
	leftAlone:    "%s: left alone, not written on one line: %q to %q",
	ofRule:       "%d errors, %d warnings",
	lang:         sop.English,
	times:        timesEnglish,

	unknownRule: "there is no rule %q%s; see: sopgen rules",
	levels:      [3]string{"off", "warning", "error"},
	fix:         "better: %s", clean: "nothing found",
	summary: "%s: %d errors, %d warnings", total: "%d SOPs checked: %d errors, %d warnings",
	basis: "Basis", levelsAre: "Level (draft/final)",
	manualAsAWhole: "manual",
}
