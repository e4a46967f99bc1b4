// Package source reads YAML and JSON files that staff write into trees whose
// every value knows its line and column, and tells what is wrong with them in
// words a clerk understands. It is the ground of packages sopfile and formfile.
//
// Files may be hostile: larger than MaxSize, nested deeply, with anchors,
// aliases or tags, or broken in any way, they give an error and nothing else.
//
// The package is public only because formfile stands in another folder of the
// module than sopfile, where no internal package serves both. Programs use
// those two, which hand on its errors; what is here may change at any time.
//
// Open, Read and ReadFile are the one way to a file: they refuse at once what
// is no regular file, and read no more than they are told.
package source
