// Package word tells the forms of Indonesian words that matter to the wording
// of an SOP: active verbs, passive verbs, nouns, and people; who is named as
// the subject of an activity; and where "di" is written wrongly.
//
// It rests on the shapes of words (me-, ber-, di-, pe-…-an, -kan, -i) and on two
// lists: words whose shape misleads and words of a closed class (words.txt), and
// roots of verbs (roots.txt). How right it is, is measured on the labelled
// activities of testdata.
package word
