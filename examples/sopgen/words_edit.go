package main

// editWords are the texts of the commands that help to write SOPs.
type editWords struct {
	schemaShort, schemaLong, schemaExample string
	newShort, newLong, newExample          string
	fmtShort, fmtLong, fmtExample          string
	watchShort, watchLong, watchExample    string
	diffShort, diffLong, diffExample       string
	diffCodes                              string

	flagTitle, flagFile, flagCheck, flagJSON, flagMark, flagManual string

	noTitle, exists, tidied, notTidy, notSafe         string
	noSchema, listed, manualName, notOutput, notYAML  string
	reserved, gone, fmtCodes, printCodes, newCodes    string
	completionShort, completionLong, completionSample string
	keysShort                                         string
	watching, kept, twoFiles, oneFile                 string
	same, differs                                     string
	sopAdded, sopRemoved, markOne                     string
}

var editIndonesian = editWords{
	schemaShort: "cetak skema JSON untuk penyunting",
	schemaLong: `Mencetak JSON Schema berkas SOP (sop) atau berkas manual (manual).

Dengan skema itu VS Code (pengaya YAML) melengkapi kunci dan menandai yang
keliru. Tulis di baris pertama berkas SOP:
  # yaml-language-server: $schema=sop.schema.json`,
	schemaExample: "  sopgen schema > sop.schema.json\n  sopgen schema manual > manual.schema.json",
	newShort:      "buat berkas SOP baru yang berisi petunjuk",
	newLong: `Menulis berkas SOP baru dengan petunjuk pada tiap bagian. Berkas yang sudah ada
tidak ditimpa; folder yang belum ada dibuat.

Di folder yang berisi manual.yaml, lembar baru mendapat nomor berikutnya, tidak
mengulang kop, pengesahan, dan pelaksana manual, dan didaftarkan dalam sop: di
manual.yaml. Manual baru dibuat dengan --manual.

Dengan --excel yang dibuat adalah tabel isian Excel: lembar Identitas, Pelaksana,
dan Langkah dengan pilihan simbol, contoh, dan petunjuk. Tabel itu dibaca semua
perintah seperti berkas YAML.`,
	newExample: "  sopgen new --title \"Surat Keluar\"\n" +
		"  sopgen new --title \"Surat Keluar\" -o surat/keluar.yaml\n\n" +
		"  # tabel isian surat-keluar.xlsx, lalu lembarnya ke folder out\n" +
		"  sopgen new --title \"Surat Keluar\" --excel\n  sopgen sheet surat-keluar.xlsx\n\n" +
		"  # manual baru di folder sop-2026, lalu lembar pertamanya 01-surat-keluar.yaml\n" +
		"  sopgen new --manual -o sop-2026\n" +
		"  sopgen new --title \"Surat Keluar\" -o sop-2026",
	fmtShort: "rapikan berkas SOP",
	fmtLong: `Menyusun kunci berkas SOP dalam satu urutan dan membuang spasi yang tidak
perlu. Catatan (#) tetap; isi tidak berubah. Merapikan dua kali sama dengan
sekali. Berkas yang tidak dapat dirapikan dengan aman dibiarkan.`,
	fmtExample: "  sopgen fmt surat-keluar.yaml\n  sopgen fmt --check testdata/manual/*.yaml",
	watchShort: "buat ulang lembar tiap kali berkas disimpan",
	watchLong: `Membuat ulang lembar dan mencetak temuan pemeriksaan tiap kali berkas
disimpan, sampai dihentikan dengan Ctrl-C. Bila simpanan keliru, hasil
terakhir yang baik tetap ada.`,
	watchExample: "  sopgen watch surat-keluar.yaml -o hasil",
	diffShort:    "bandingkan dua revisi SOP",
	diffLong: `Mencetak apa yang berubah dari revisi lama ke revisi baru. Langkah dicocokkan
menurut kemiripan, bukan nomornya; "langkah 2 (dulu 3)" adalah langkah 2 yang
baru dan langkah 3 yang lama. Dalam teks panjang hanya kata yang berubah yang
disebut: [lama → baru]. Dengan --mark, lembar baru ditulis ke folder hasil dengan
baris dan kotak identitas yang berubah berlatar abu-abu. Dua manual dibandingkan
SOP demi SOP. Keluaran --json selalu daftar SOP yang berubah.`,
	diffExample: "  sopgen diff lama.yaml baru.yaml\n  sopgen diff lama.yaml baru.yaml --json\n" +
		"  sopgen diff lama.yaml baru.yaml --mark -o hasil",
	diffCodes: `  0   tidak ada perubahan
  1   ada perubahan
  2   cara memanggilnya salah, berkas tidak dapat dibaca, atau hasil tidak dapat ditulis`,
	flagTitle: "judul SOP", flagFile: "nama berkas atau folder (bawaan: dari judul)",
	flagManual: "buat manual.yaml baru, bukan lembar",
	noSchema:   "skema %q tidak ada; pilih sop, manual, atau periksa",
	listed:     "%s didaftarkan dalam sop: di %s",
	manualName: "%s: berkas manual harus bernama manual.yaml; sebutkan foldernya saja",
	notOutput: "%s: sumber SOP ditulis sebagai .yaml, bukan %s; lembar Excel dan PDF dibuat darinya dengan: " +
		"sopgen sheet FILE.yaml. Tabel isian Excel: tambahkan --excel",
	notYAML:  "%s: akhiri nama berkasnya dengan .yaml",
	reserved: "%s: nama ini milik manual atau pengaturan pemeriksaan; pilih nama lain, atau pakailah --manual",
	gone:     "%s sudah tidak ada; hasil terakhir tetap. Menunggu berkas itu kembali",
	fmtCodes: `  0   semua berkas rapi, atau sudah dirapikan
  1   dengan --check ada yang belum rapi; atau berkas tidak dapat dibaca, dirapikan, atau ditulis
  2   cara memanggilnya salah`,
	printCodes: `  0   sudah dicetak
  1   keluaran tidak dapat ditulis
  2   cara memanggilnya salah`,
	newCodes: `  0   berkas baru sudah ditulis
  1   berkas sudah ada, atau tidak dapat ditulis
  2   cara memanggilnya salah`,
	completionShort: "cetak skrip pelengkap perintah",
	completionLong:  "Mencetak skrip yang membuat shell melengkapi perintah dan flag sopgen dengan tombol Tab.",
	completionSample: "  # bash\n  source <(sopgen completion bash)\n\n" +
		"  # PowerShell\n  sopgen completion powershell | Out-String | Invoke-Expression",
	keysShort: "semua kunci berkas SOP dan manual",
	flagCheck: "hanya sebutkan berkas yang belum rapi",
	flagJSON:  "keluaran JSON", flagMark: "tulis juga lembar baru dengan baris dan kotak berubah bertanda",
	noTitle: "sebutkan judul: --title \"Nama SOP\"", exists: "%s sudah ada", tidied: "dirapikan: %s",
	notTidy:  "belum rapi: %s",
	notSafe:  "%s dibiarkan: tidak dapat dirapikan dengan aman",
	watching: "Mengamati %s (Ctrl-C untuk berhenti)", kept: "belum ditulis; hasil terakhir tetap",
	twoFiles: "sebutkan berkas lama dan berkas baru", oneFile: "sebutkan satu berkas SOP",
	same: "tidak ada perubahan", differs: "%d perubahan", sopAdded: "SOP baru", sopRemoved: "SOP dihapus",
	markOne: "--mark hanya untuk dua lembar, bukan dua manual",
}

var editEnglish = editWords{
	schemaShort: "print the JSON Schema for editors",
	schemaLong: `Prints the JSON Schema of an SOP's file (sop) or a manual's (manual).

With it VS Code's YAML support completes keys and underlines mistakes. Put on
the first line of an SOP's file:
  # yaml-language-server: $schema=sop.schema.json`,
	schemaExample: "  sopgen schema > sop.schema.json\n  sopgen schema manual > manual.schema.json",
	newShort:      "start a new SOP with hints",
	newLong: `Writes a new SOP file with a hint at each part. A file that exists is not
overwritten; a folder that is missing is made.

In a folder with a manual.yaml the new sheet gets the next number, does not
repeat the manual's letterhead, approval and roles, and is added to the list
sop: of manual.yaml. --manual begins a new manual.

--excel makes a plain Excel table to write in: sheets Identitas, Pelaksana and
Langkah with symbols to choose from, an example and a guide. Every command reads
it as it reads a YAML file.`,
	newExample: "  sopgen new --title \"Surat Keluar\"\n" +
		"  sopgen new --title \"Surat Keluar\" -o surat/keluar.yaml\n\n" +
		"  # the plain table surat-keluar.xlsx, then its sheet into the folder out\n" +
		"  sopgen new --title \"Surat Keluar\" --excel\n  sopgen sheet surat-keluar.xlsx\n\n" +
		"  # a new manual in the folder sop-2026, then its first sheet 01-surat-keluar.yaml\n" +
		"  sopgen new --manual -o sop-2026\n" +
		"  sopgen new --title \"Surat Keluar\" -o sop-2026",
	fmtShort: "tidy SOP files",
	fmtLong: `Puts the keys of SOP files into one order and takes away needless spaces.
Comments stay; what the file says does not change. Tidying twice is tidying
once. A file that cannot be tidied safely is left alone.`,
	fmtExample: "  sopgen fmt surat-keluar.yaml\n  sopgen fmt --check testdata/manual/*.yaml",
	watchShort: "render a sheet again on each save",
	watchLong: `Renders the sheet and prints what check finds each time the file is saved,
until stopped by Ctrl-C. A broken save leaves the last good output.`,
	watchExample: "  sopgen watch surat-keluar.yaml -o out",
	diffShort:    "compare two revisions of an SOP",
	diffLong: `Prints what changed from the old revision to the new one. Steps are matched by
likeness, not by number; "step 2 (was 3)" is step 2 of the new revision and 3 of
the old. Of a long text only the words that changed are told: [old → new]. With
--mark the new sheet is written too, changed rows and identity fields on a grey
ground. Two manuals are compared SOP by SOP. With --json the output is always the
list of the SOPs that changed.`,
	diffExample: "  sopgen diff old.yaml new.yaml\n  sopgen diff old.yaml new.yaml --json\n" +
		"  sopgen diff old.yaml new.yaml --mark -o out",
	diffCodes: `  0   no differences
  1   differences
  2   called wrongly, a file that cannot be read, or results that cannot be written`,
	flagTitle: "title of the SOP", flagFile: "file name or folder (default: from the title)",
	flagManual: "begin a manual.yaml, not a sheet",
	noSchema:   "there is no schema %q; choose sop, manual or periksa",
	listed:     "%s added to the list sop: of %s",
	manualName: "%s: a manual's file is named manual.yaml; name its folder alone",
	notOutput: "%s: the source of an SOP is written as .yaml, not %s; Excel and PDF are made of it with: " +
		"sopgen sheet FILE.yaml. For a plain Excel table add --excel",
	notYAML:  "%s: end the file's name with .yaml",
	reserved: "%s: this name is that of a manual or of check's settings; choose another, or use --manual",
	gone:     "%s is gone; the last output stays. Waiting for it to come back",
	fmtCodes: `  0   all files are tidy, or have been tidied
  1   with --check some are not tidy; or a file cannot be read, tidied or written
  2   called wrongly`,
	printCodes: `  0   printed
  1   the output cannot be written
  2   called wrongly`,
	newCodes: `  0   the new file was written
  1   the file exists already, or cannot be written
  2   called wrongly`,
	completionShort: "print a script that completes commands",
	completionLong:  "Prints a script that lets the shell complete sopgen's commands and flags with the Tab key.",
	completionSample: "  # bash\n  source <(sopgen completion bash)\n\n" +
		"  # PowerShell\n  sopgen completion powershell | Out-String | Invoke-Expression",
	keysShort: "all keys of the files of SOPs and manuals",
	flagCheck: "only name the files that are not tidy",
	flagJSON:  "print JSON", flagMark: "write the new sheet too, changed rows and fields marked",
	noTitle: "give a title: --title \"Name of the SOP\"", exists: "%s exists already", tidied: "tidied: %s",
	notTidy:  "not tidy: %s",
	notSafe:  "%s left alone: it cannot be tidied safely",
	watching: "Watching %s (Ctrl-C to stop)", kept: "not written; the last output stays",
	twoFiles: "name the old file and the new one", oneFile: "name one SOP file",
	same: "no changes", differs: "%d changes",
	sopAdded: "new SOP", sopRemoved: "SOP removed", markOne: "--mark is for two sheets, not for two manuals",
}
