package pdf

import (
	"bytes"
	"sync"
)

// room is where a document is drawn and its file put together. It is used again
// for the next one: what it has grown to is enough for most.
type room struct {
	ink           ink
	plain, packed bytes.Buffer // the file, before and after its streams are compressed
}

var rooms = sync.Pool{New: func() any { return new(room) }}

// largest is how large a file may have been whose room is kept, in bytes.
const largest = 1 << 20

// leave empties the room, for the next document.
func (r *room) leave() {
	if r.plain.Cap() > largest {
		return
	}
	r.plain.Reset()
	r.packed.Reset()
	rooms.Put(r)
}
