package word

// Subject reports whether an activity names who acts before its verb:
// "Kasubbag memeriksa surat", "Petugas loket menerima berkas", or one of roles
// and a verb. It returns where the subject stands. Whatever is no verb, no
// thing and no act may be a subject, when an active verb comes soon.
func Subject(text string, roles []string) (start, end int, ok bool) {
	l, list := load(), tokens(text)
	from := main(l, list)
	if from >= len(list) {
		return 0, 0, false
	}
	i := from
	if everyone(l, list, i) {
		if i++; l.is("every", pair(list, from)) {
			i++
		}
	}
	next, sure := head(l, list, i, roles)
	if next < 0 {
		return 0, 0, false
	}
	last := reach(l, list, next, sure || i > from)
	if last < 0 {
		return 0, 0, false
	}
	return list[from].start, list[last-1].end, true
}

// head returns where the rest of a subject begins that opens at i, and whether
// it is surely one who acts; -1 for no subject.
func head(l *lists, list []token, i int, roles []string) (next int, sure bool) {
	if i >= len(list) {
		return -1, false
	}
	next = i
	for _, r := range roles {
		if role := tokens(r); len(role) > 0 && i+len(role) <= len(list) && same(list[i:i+len(role)], role) {
			next, sure = max(next, i+len(role)), true
		}
	}
	if sure {
		return next, true
	}
	w := list[i].word
	if w == "di" || opens(l, w) || l.is("state", w) || list[i].numeral() {
		return -1, false
	}
	f, n := formAt(l, list, i)
	switch {
	case f == Person, l.is("unit", w), l.is("unit", pair(list, i)), l.is("machine", w):
		return i + n, true
	case f == Unknown && !l.is("other", w):
		return i + 1, false
	}
	return -1, false
}

// How many words of a title may stand between its first and the verb.
const (
	longTitle  = 9 // Kepala Seksi Rehabilitasi Sosial Anak dan Lanjut Usia
	shortTitle = 4
)

// reach returns the index of the verb that follows a subject whose rest opens
// at i; -1 for none: who comes before a passive verb is acted upon.
func reach(l *lists, list []token, i int, sure bool) int {
	most := shortTitle
	if sure {
		most = longTitle
	}
	for j := i; j < len(list) && j < i+most; j++ {
		w := list[j].word
		if list[j-1].stop && !(sure && Classify(w) == Person) {
			return -1
		}
		if w == "yang" {
			j = relative(l, list, j)
			continue
		}
		f, n := formAt(l, list, j)
		switch {
		case l.is("adverb", w) && verbSoon(l, list, j+1):
			return j
		case f == Passive, l.is("bar", w), !sure && l.is("barelse", w):
			return -1
		case sure && j == i && l.is("trade", w):
		case f == Active && (strong(w) || sure):
			return j
		case n == 2:
			j++
		}
	}
	return -1
}

// verbSoon reports whether the next word but adverbs is an active verb.
func verbSoon(l *lists, list []token, i int) bool {
	for ; i < len(list); i++ {
		if !l.is("adverb", list[i].word) {
			return Classify(list[i].word) == Active
		}
	}
	return false
}

// same reports whether tokens a and b say the same words.
func same(a, b []token) bool {
	for i := range b {
		if a[i].word != b[i].word {
			return false
		}
	}
	return true
}
