// Package word tells the forms of Indonesian words that matter to the wording
// of an SOP: active verbs, passive verbs, nouns, and people.
//
// It rests on the shapes of words (me-, ber-, di-, pe-…-an) and on two lists:
// words whose shape misleads (words.txt) and roots of verbs (roots.txt).
package word
