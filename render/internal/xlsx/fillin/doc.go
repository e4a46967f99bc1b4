// Package fillin makes a form's workbook one to fill in on screen: it names,
// checks and unlocks the inputs, writes the formulas that repeat what is filled
// in, protects the rest, and reads the workbook back.
package fillin
