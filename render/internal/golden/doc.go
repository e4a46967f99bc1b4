// Package golden compares what was made with the files kept under testdata,
// and writes finished documents as text, an item to a line, so that a change
// reads as a difference.
//
// It is for tests. With -update they write the files anew.
package golden
