// Package sopfile reads and writes procedures and manuals as YAML and JSON
// files whose keys are the printed words of the sheet, and reads the plain
// tables of Excel that package table describes as it reads those.
//
// A manual is a folder: manual.yaml holds the letterhead, approval, roles and
// labels that its sheets share and lists them, and each sheet is a file that
// says only what differs. A sheet may stand alone too.
//
// Reading is strict: an unknown key, a key given twice and a value of the wrong
// kind are errors, and in a file free of them every structural problem that
// sop's Validate knows. They are reported all at once, with file, line and
// column and the line itself. Files may be hostile: larger than MaxSize, nested
// deeper than MaxDepth, with anchors, aliases or tags, or broken in any way,
// they give an error and nothing else, and cost little.
//
// Programs that edit a draft keep it through ReadProcedureUnchecked and its
// Places; Rewrite changes single texts of a file and leaves the rest as it was
// written.
//
// Writing is the reverse: what was written reads back equal, equal values give
// equal bytes, and the files look as if written by hand.
package sopfile
