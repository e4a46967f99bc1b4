package sop

import "unicode/utf8"

// number checks the number of a step's own.
func (v *validator) number(i int, path string) {
	number := v.p.Steps[i].Number
	v.text(path, number)
	if utf8.RuneCountInString(number) > MaxNumber {
		v.say(path, ErrTooLong, "", longNumber.With(v.p.StepNumber(i), MaxNumber))
	}
}

// note checks that no step has a note where that of a step above stands.
func (v *validator) note(i int, path string) {
	s := &v.p.Steps[i]
	v.text(path, s.Note)
	if i < v.noteEnd && (s.Note != "" || s.NoteRows > 1) {
		v.say(path, ErrNoteRows, "", noteTaken.With(v.p.StepNumber(i), v.p.StepNumber(v.noteFrom)))
	}
}

// noteRows checks that the rows that share a note are there.
func (v *validator) noteRows(i int, path string) {
	n := v.p.Steps[i].NoteRows
	if rest := len(v.p.Steps) - i; n < 0 || n > rest {
		v.add(path, ErrNoteRows, "", v.p.StepNumber(i), n, rest)
	} else if n > 1 && i >= v.noteEnd {
		v.noteFrom, v.noteEnd = i, i+n
	}
}
