// Package forms states the official forms an SOP names (fields, tables,
// signatures, wording) and fills them.
package forms
