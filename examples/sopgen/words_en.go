package main

import "github.com/sopkit/sopkit/sop"

var english = words{
	lang: "en", decimal: ".", messages: sop.English,

	rootLong: `sopgen makes SOP sheets as Excel, PDF, SVG and HTML files.

Without arguments it reads the manual in testdata/manual and writes all of
its sheets into the folder out, and the blank forms into out/forms. For
other files use "sopgen sheet", for forms "sopgen form".`,
	rootExample: `  # all sheets of the sample manual, Excel and PDF, into the folder out
  sopgen

  # into another folder, PDF only, on A4
  sopgen -o result --format pdf --paper a4

  # one SOP of your own
  sopgen sheet surat-keluar.yaml -o result

  # the forms that SOP number 10 uses
  sopgen form blank --sop 10 -o result`,

	sheetShort: "make SOP sheets from YAML, JSON or plain Excel tables",
	sheetLong: `Makes the SOP sheets of the files named.

FILE is one SOP (YAML, JSON, or a plain Excel table that sopgen new --excel
made), a manual.yaml, a folder that holds one, a pattern like *.yaml, or -
(standard input). Results are named as the SOP's file; the sheets of a manual
get their position before their name. When one file has a problem, the others
are made all the same. What is current, made of the same input and flags, is
left out; so work that was stopped goes on with the same command.`,
	sheetExample: `  # one SOP becomes surat-keluar.xlsx and surat-keluar.pdf
  sopgen sheet surat-keluar.yaml

  # several SOPs, Excel only, into the folder result
  sopgen sheet memasak.yaml jaga-malam.yaml -o result --format xlsx

  # a web page, and an SVG picture of each page
  sopgen sheet surat-keluar.yaml --format html,svg

  # a manual on A4
  sopgen sheet sop-2019/ -o result --paper a4

  # with a logo, and 20 mm free at the foot of the page for an electronic signature
  sopgen sheet surat-keluar.yaml --logo logo.png --foot-strip 20`,
	helpShort: "show help",

	headUsage: "Usage", headCommands: "Commands", headFlags: "Flags",
	headExamples: "Examples", headExit: "Exit codes",
	exitCodes: `  0   all files were written
  1   a problem in the input, the output folder or standard output
  2   called wrongly`,
	exitSignals: `  129, 130, 131, 143   ended by HUP, INT (Ctrl-C), QUIT, TERM
  141                  the reader of the output went away; files are all written nevertheless (0)`,

	flagOut:           "output folder, made when missing, or the name of one file, as sheet.pdf (default: out)",
	oneFile:           "-o %s names one file, but there is more than one to write; name a folder",
	otherFormat:       "the kind of file in -o %s is not what the other flags ask for",
	flagFormat:        "kinds of file (default: xlsx,pdf)",
	flagPaper:         "paper size, always landscape (default: f4)",
	flagColumnNumbers: "print a row of column numbers (1)(2)… under the table head",
	flagFootStrip:     "free strip at the foot of each page, 0 to 40 mm (default: 0)",
	flagMinLettering:  "smallest letters while the paper allows it, 6 to 12 points (default: 7)",
	flagNoLegend:      "leave out the legend",
	flagNoSignature:   "leave out the signature block",
	flagLogo:          "logo in the letterhead, PNG or JPEG",
	flagSignature:     "picture of the signature or QR code, PNG or JPEG",
	flagLang:          "language of the messages (default: id, or what SOPGEN_LANG says)",
	flagHelp:          "show this help",

	unknownCommand: "unknown command %q",
	noFile:         "name at least one SOP file",
	unknownFlag:    "unknown flag %s",
	missingValue:   "flag %s needs a value",
	badValue:       "%s %q: %v",
	badFormat:      "there is no kind %q; choose xlsx, pdf, svg, html or several, as xlsx,pdf",
	badPaper:       "choose one of %s",
	badLettering:   "must be a number from 6 to 12 in quarters (points)",
	badFootStrip:   "must be a whole number from 0 to 40 (mm)",
	badLang:        "there is no language %q; choose id or en",
	seeHelp:        "See: %s --help",
	maybeSheet:     "; to make its sheet: sopgen sheet %s",
	flagVersion:    "print the program's version",
	flagForce:      "make everything, also what is current",
	current:        "%d SOPs are current and were left out (make them anew with --force)",
	mousetrap: `sopgen is a command to be typed, not a program to be opened with a double click.

1. Open the folder of your SOP files in Explorer.
2. Click the address bar, type  cmd  and press Enter.
3. Type, for example:
     sopgen new --title "Surat Keluar"
     sopgen sheet surat-keluar.yaml
   All commands:  sopgen --help

This window closes by itself after a minute.`,

	noManual: `no file was named, and the sample testdata/manual is not here
  make a sheet:         sopgen sheet FILE.yaml
  write a new SOP:      sopgen new --title "Title"
  all commands:         sopgen --help`,
	sheetFailed: "FAILED %s: %s",
	boxes:       "NOTE %s: the PDF's font lacks %s; printed as empty boxes",
	inputFailed: "FAILED to read:\n%s",
	failures:    "Inputs that failed: %d",

	interrupted:  "interrupted",
	outputFailed: "standard output cannot be written (%s)",
	noInput:      "standard input cannot be read (%s)",
	attention:    "NOTE %s: %s",

	sheets: kindWords{
		writing:     "Writing SOPs",
		interrupted: "Interrupted; %d SOPs were not written, the files there are whole.",
		summary:     "%d files (%s) of %d SOPs written to %s",
	},
	forms: kindWords{
		writing:     "Writing forms",
		interrupted: "Interrupted; %d forms were not written, the files there are whole.",
		summary:     "%d files (%s) of %d forms written to %s",
	},
	form:  formEnglish,
	check: checkEnglish,
	edit:  editEnglish,
	table: tableEnglish,
	book:  bookEnglish,
}
