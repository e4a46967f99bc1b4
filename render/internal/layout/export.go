package layout

// Wrap breaks paragraphs to the width of a cell, its padding taken off. A
// paragraph that begins with an enumerator hangs.
func Wrap(paragraphs []string, f Font, cell EMU) []Line { return wrap(paragraphs, f, cell).lines }

// Width returns the printed width of a text.
func Width(text string, f Font) EMU { return width(text, f) }

// WidestWord returns the width of the widest piece of a text that wrapping
// leaves whole.
func WidestWord(text string, f Font) EMU { return widestWord(text, f) }
