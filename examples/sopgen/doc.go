// Command sopgen writes SOP sheets as Excel and PDF.
//
// Without arguments it reads the manual in testdata/manual, below the current
// folder, and writes every sheet into out as NN-slug.xlsx and NN-slug.pdf:
//
//	go run ./examples/sopgen
//
// Of any other files it writes the sheets with
//
//	sopgen sheet FILE… -o DIR --format xlsx,pdf --paper f4
//
// It exits with 0 when everything was written, 1 when something in the input
// or the output folder was wrong or the run was interrupted, and 2 when it was
// called wrongly. A file is written whole or not at all.
package main
