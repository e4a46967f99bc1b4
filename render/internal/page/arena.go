package page

import "slices"

// arena is memory for many things that are made one after the other. The zero
// value is ready.
type arena[T any] struct {
	made []T
	used int // things in use, some of them in memory made before
}

// atOnce is for how many things an arena makes room at a time at most: the
// first have room for themselves, and then the room doubles.
const atOnce = 16

// room returns n zero things.
func (a *arena[T]) room(n int) []T {
	from := len(a.made)
	if cap(a.made)-from < n {
		a.made, from = make([]T, 0, max(n, min(2*cap(a.made), atOnce))), 0
	}
	a.made, a.used = a.made[:from+n], a.used+n
	return slices.Clip(a.made[from:])
}

// reset lets the memory be used again: for as many things there is room at once
// then. They are zero, and so keep nothing else from being freed.
func (a *arena[T]) reset() {
	if a.used > cap(a.made) {
		a.made = make([]T, 0, a.used)
	} else {
		clear(a.made)
	}
	a.made, a.used = a.made[:0], 0
}
