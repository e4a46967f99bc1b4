package workbook

import "sort"

// Tracks are the columns or the rows of a sheet, numbered from 1. The zero
// value has none of any size.
type Tracks struct {
	runs  []run // of tracks of one size, in order, without gaps from track 1
	usual int64 // size of the tracks after the last run
}

// run is tracks of one size that stand side by side.
type run struct {
	first, last int
	at, size    int64 // where the first begins; of each
}

// NewTracks returns tracks of some sizes, in EMU, from track 1 on; those after
// them have the usual size.
func NewTracks(usual int64, sizes ...int64) Tracks {
	t := Tracks{usual: max(usual, 0)}
	for i, s := range sizes {
		t.add(i+1, i+1, s)
	}
	return t
}

// add says how large the tracks from first to last are. Those before them that
// were not said have the usual size; ones said before stay as they are.
func (t *Tracks) add(first, last int, size int64) {
	n := t.known()
	if first > n+1 {
		t.append(n+1, first-1, t.usual)
	}
	if first = max(first, t.known()+1); first <= last {
		t.append(first, last, max(size, 0))
	}
}

func (t *Tracks) append(first, last int, size int64) {
	if k := len(t.runs) - 1; k >= 0 && t.runs[k].size == size {
		t.runs[k].last = last
		return
	}
	t.runs = append(t.runs, run{first, last, t.end(), size})
}

// known is the last track whose size was said.
func (t *Tracks) known() int {
	if len(t.runs) == 0 {
		return 0
	}
	return t.runs[len(t.runs)-1].last
}

// end is where the last of the runs ends.
func (t *Tracks) end() int64 {
	if len(t.runs) == 0 {
		return 0
	}
	r := t.runs[len(t.runs)-1]
	return r.at + int64(r.last-r.first+1)*r.size
}

// Size returns the width of a column or the height of a row; 0 of one that is
// hidden.
func (t Tracks) Size(track int) int64 { return t.End(track) - t.Start(track) }

// Start returns where a track begins, in EMU from the edge of the sheet; 0 for
// a number under 1.
func (t Tracks) Start(track int) int64 {
	if track < 1 {
		return 0
	}
	i := sort.Search(len(t.runs), func(i int) bool { return t.runs[i].last >= track })
	if i == len(t.runs) {
		return t.end() + int64(track-t.known()-1)*t.usual
	}
	return t.runs[i].at + int64(track-t.runs[i].first)*t.runs[i].size
}

// End returns where a track ends; 0 for a number under 1.
func (t Tracks) End(track int) int64 {
	if track < 1 {
		return 0
	}
	return t.Start(track + 1)
}

// At returns the track that a position lies in, of two that meet there the
// second; 1 for one before the first. Hidden tracks hold none.
func (t Tracks) At(position int64) int {
	if position < 0 {
		position = 0
	}
	i := sort.Search(len(t.runs), func(i int) bool {
		r := t.runs[i]
		return r.at+int64(r.last-r.first+1)*r.size > position
	})
	if i < len(t.runs) {
		return t.runs[i].first + int((position-t.runs[i].at)/t.runs[i].size)
	}
	if t.usual == 0 {
		return max(t.known(), 1)
	}
	return t.known() + 1 + int((position-t.end())/t.usual)
}
