// Package sopfile reads and writes procedures and manuals as YAML and JSON
// files whose keys are the printed words of the sheet.
//
// Reading is strict: an unknown key, a key given twice, a value of the wrong
// kind and every structural problem that sop's Validate knows are reported, all
// at once, with file, line and column and the line itself. Files may be
// hostile: larger than MaxSize, nested deeper than MaxDepth, with anchors,
// aliases or tags, or broken in any way, they give an error and nothing else.
package sopfile
