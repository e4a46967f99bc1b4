package main

var formEnglish = formWords{
	short: "forms: list, print blank, fill, read",
	long: `The forms and minutes (berita acara) that SOPs name.

There are two ways to fill one in:
  1. In Excel: "form blank" makes a blank form, fill it in on screen, and
     "form read" reads it back.
  2. From a file: "form data" prints an empty data file, fill it in with a
     text editor, and "form fill" makes the filled form as Excel and PDF.
     Data of the officer and the client are written once (form known).`,
	example: `  # what forms there are, and the SOPs that use them
  sopgen form list

  # all forms of SOP number 10, blank, ready to print
  sopgen form blank --sop 10 -o result --format pdf

  # minutes filled in from a file
  sopgen form data ba-penerimaan-klien > ba.yaml
  sopgen form known > known.yaml
  sopgen form fill ba-penerimaan-klien --data ba.yaml --known known.yaml -o result

  # help on one command
  sopgen form fill --help`,

	listShort: "list the forms and the SOPs that use them",
	listLong: `Prints ID and title of each form, and the numbers of the SOPs that name it.

The SOPs are those of --manual, or of testdata/manual when it is there.`,
	listExample: `  sopgen form list
  sopgen form list --manual sop-2019/`,

	blankShort: "make blank forms to print or to fill in with Excel",
	blankLong: `Makes blank forms: PDF to print and write on, Excel to fill in on screen.
The files are named by the form's ID.

Name IDs of forms, --sop NN for all forms of an SOP, or --all. The letterhead
is that of --manual, or of testdata/manual when it is there.`,
	blankExample: `  # two forms
  sopgen form blank ba-penerimaan-klien intake -o result

  # a guest book with 40 empty rows
  sopgen form blank buku-tamu --rows 40 -o result

  # all forms of SOP number 8, PDF only, with a logo in the letterhead
  sopgen form blank --sop 8 -o result --format pdf --logo logo.png

  # all of them, with the letterhead of your own unit
  sopgen form blank --all --manual sop-2019/ -o result`,

	fillShort: "make a filled form from a data file",
	fillLong: `Makes a filled form. Its values, the later ones winning over the earlier:
  1. letterhead, place and approver of --manual (default: testdata/manual);
     with --sop NN also the title and legal basis of that SOP
  2. officer, client and day of --known (see "form known")
  3. the fields of --data (see "form data"), YAML or JSON

Data that is a list makes a copy for each of its rows: .csv or .xlsx with
labels or names of fields in the first row, or a list in YAML. The files are
numbered; --one puts all into one PDF. Columns of tables and repeated parts have
their name and a number, as "Petugas 1: Nama", "Petugas 2: Nama"; blank ones are
passed over. Or several lines make a copy: a line whose other columns are blank,
No too, adds to the tables of the copy above. With --known alone the copy can be
filled in further. ID may be a form file of your own. What is odd (ages, order
of dates, sums) is noted and hinders nothing.

A field without a value takes what is known; empty quotes "" leave it blank.
The file is named by the form's ID alone, without names of people. When
something is wrong, all of it is told with file, line and column, and nothing
is written.`,
	fillExample: `  # data alone
  sopgen form fill intake --data intake.yaml -o result

  # with the data of officer and client that are written once
  sopgen form fill ba-penerimaan-klien --data ba.yaml --known known.yaml -o result

  # thirty certificates from one list
  sopgen form data sttpp --xlsx --rows 30 -o students.xlsx
  sopgen form fill sttpp --data students.xlsx --known known.yaml -o result --one

  # thirty letters of assignment, each for up to two people
  sopgen form data surat-tugas --xlsx --rows-per-table 2 -o tasks.xlsx
  sopgen form fill surat-tugas --data tasks.xlsx --known known.yaml -o result

  # the samples of this module
  sopgen form fill intake --data testdata/forms/intake.yaml \
      --known testdata/forms/known.yaml -o result`,

	dataShort: "print the empty data file of a form",
	dataLong: `Prints an empty data file (YAML): a line for each field with a comment on how
to fill it in, and a sample row for each table.

With --xlsx: a blank Excel list, a row for each copy; with --csv: the head line
of that list. Tables and repeated parts have columns for --rows-per-table rows,
as "Petugas 1: Nama". More stand on the lines below with the other columns
blank, or in further columns "Petugas 2: Nama". Tables inside a repeated part
can be filled in by YAML alone.`,
	dataExample: `  sopgen form data intake -o intake.yaml
  sopgen form data sttpp --xlsx --rows 30 -o students.xlsx
  sopgen form data surat-tugas --csv --rows-per-table 2 -o tasks.csv`,

	knownShort: "print the empty file for data of officer and client",
	knownLong: `Prints an empty file (YAML) for the data that many forms have in common:
unit, agency, officer, heads of both, client, guardian and day. Use it with "form fill --known".`,
	knownExample: `  sopgen form known > known.yaml`,

	readShort: "print what an Excel form holds as a data file",
	readLong: `Reads an Excel form made by sopgen that was filled in, checks it, and prints
its values as a data file (YAML).`,
	readExample: `  sopgen form read result/intake.xlsx > intake.yaml`,

	newShort: "make the file of a form of your own",
	newLong: `Writes the YAML file of a small form with comments, to be changed into a form
of your own. The file stands where an ID does: form blank, form fill, form
data. A file that exists is left alone.`,
	newExample: `  sopgen form new home-visit.yaml
  sopgen form blank home-visit.yaml -o result`,

	showShort:   "print a form as a form file",
	showLong:    `Prints a form as a YAML file, to be changed into a form of your own.`,
	showExample: `  sopgen form show ba-penerimaan-klien -o our-ba.yaml`,

	schemaShort: "print the JSON Schema of form files",
	schemaLong: `Prints the JSON Schema of form files: all keys, explained in Indonesian. An
editor that uses it completes keys and marks what is wrong.`,
	schemaExample: `  sopgen form schema -o form.schema.json`,

	flagResult: "write to this file, not to the screen",
	flagOne:    "all copies in one PDF",
	redacted:   "redacted",
	flagRedact: "redacted copies, PDF alone: no specific personal data, names as initials",
	flagList:   "a blank Excel list for many copies; form fill --data reads it",
	flagCSV:    "the head line of a CSV list for many copies; form fill --data reads it",
	flagRows:   "rows of the Excel list",
	flagTables: "rows of each table that have columns in that list, 0 to 20",
	flagEmpty:  "empty rows of each table that can grow (default: as the form has it)",
	flagForm:   "its form file, for a form of your own",

	warning:      "note: %s",
	oneFormFile:  "name one file, e.g. home-visit.yaml",
	listNeedsOut: "an Excel list is written to a file: name it with -o FILE.xlsx",
	oneList:      "one list alone: --xlsx or --csv",

	flagAll:    "all forms",
	flagSOP:    "position of the SOP in its manual, e.g. 10",
	flagManual: "manual.yaml, the folder that holds it, or one SOP (default: testdata/manual)",
	flagData:   "data file: YAML or JSON; .csv or .xlsx for many copies",
	flagKnown:  "file with data of offices, officials and client, YAML or JSON",

	id: "ID", title: "TITLE", sops: "SOP",

	unknown:     `there is no form %q; see: sopgen form list`,
	unknownNear: `there is no form %q; did you mean %q?`,
	which:       "name IDs of forms, --sop NN, or --all",
	oneID:       "name one ID of a form; see: sopgen form list",
	noData:      "name the data file with --data FILE, or --known FILE",
	oneFile:     "name one Excel file",
	badNumber:   "must be the position of an SOP, e.g. 10",
	noSOP:       "--sop needs a manual; name it with --manual PATH",
	noSOPNumber: "there is no SOP number %d; the manual holds %d",
	sopUsesNone: "SOP number %d names no form",
}
