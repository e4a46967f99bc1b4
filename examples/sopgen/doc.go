// Command sopgen writes SOP sheets as Excel, PDF, SVG and HTML.
//
// Without arguments it reads the manual in testdata/manual, below the current
// folder, and writes every sheet into out as NN-slug.xlsx and NN-slug.pdf:
//
//	go run ./examples/sopgen
//
// Of any other files it writes the sheets with
//
//	sopgen sheet FILE… -o DIR --format xlsx,pdf,svg,html --paper f4
//
// It exits with 0 when everything was written, 1 when something in the input,
// the output folder or standard output was wrong, and 2 when it was called
// wrongly; diff and check have codes of their own, which their help tells.
// SIGINT, SIGTERM, SIGHUP and SIGQUIT end it at once, with 128 and the signal's
// number; watch and serve, which Ctrl-C is meant to end, exit with 0 then. A
// reader of standard output that goes away ends no writing of files; where the
// output is all there is, the exit code is 141 and nothing more is printed.
//
// A file is written whole or not at all: into a temporary file in its folder
// that takes its name at last. What stands at the name is replaced if it is a
// file that may be written to and has no other name (hard link), or a link to
// one, which stays a link; all else is left alone, with a message. Permissions
// stay, and owner and group as far as the system lets them.
package main
