package route

// walls tells where symbols and joint lines stand, which never move. The
// counts are sums from the first lane or level on.
type walls struct {
	lanes, levels int
	joints        [][]seg   // by level; nil: there are none
	hung          [][]int64 // by level: x of the lines down to its nodes; nil: there are none
	row           []int32   // by level, then lane: symbols on the level before the lane
	column        []int32   // by column slot, then level: symbols or joint lines in the slot above the level
}

func newWalls(g *Grid) walls {
	w := walls{lanes: g.Lanes, levels: g.Levels,
		row: make([]int32, g.Levels*(g.Lanes+1)), column: make([]int32, (2*g.Lanes+1)*(g.Levels+1))}
	for _, n := range g.Nodes {
		w.row[n.Level*(w.lanes+1)+n.Lane+1] = 1
		w.column[(2*n.Lane+1)*(w.levels+1)+n.Level+1] = 1
		if n.Hung && w.hung == nil {
			w.hung = make([][]int64, g.Levels)
		}
		if n.Hung {
			w.hung[n.Level] = append(w.hung[n.Level], centre(n.Lane))
		}
	}
	if len(g.Joints) > 0 {
		w.joints = make([][]seg, g.Levels)
	}
	for _, j := range g.Joints {
		a, b := g.Nodes[j[0]], g.Nodes[j[1]]
		lo, hi := min(a.Lane, b.Lane), max(a.Lane, b.Lane)
		line := seg{at: centre(a.Level), lo: centre(lo) + port, hi: centre(hi) - port}
		w.joints[a.Level] = append(w.joints[a.Level], line)
		for k := 2*lo + 2; k <= 2*hi; k++ {
			w.column[k*(w.levels+1)+a.Level+1] = 1
		}
	}
	sum(w.row, w.lanes+1)
	sum(w.column, w.levels+1)
	return w
}

// sum adds up the counts of each run of a length.
func sum(counts []int32, length int) {
	for i := range counts {
		if i%length > 0 {
			counts[i] += counts[i-1]
		}
	}
}

// across reports whether a horizontal in the slot of a level runs through a
// symbol or along a joint line.
func (w *walls) across(level int, y, lo, hi int64) bool {
	if w.joints != nil {
		for i := range w.joints[level] {
			if t := &w.joints[level][i]; t.at == y && t.lo <= hi && t.hi >= lo {
				return true
			}
		}
	}
	return through(w.row[level*(w.lanes+1):], lo, hi)
}

// under reports whether a horizontal in the channel above a level runs through
// a line that a node of the level hangs from.
func (w *walls) under(level int, lo, hi int64) bool {
	if level < len(w.hung) {
		for _, x := range w.hung[level] {
			if lo <= x && x <= hi {
				return true
			}
		}
	}
	return false
}

// along reports whether a vertical in a column slot runs through a symbol or a
// joint line.
func (w *walls) along(slot int, lo, hi int64) bool {
	return through(w.column[slot*(w.levels+1):], lo, hi)
}

// through reports whether something stands on a centre line from lo to hi.
func through(sums []int32, lo, hi int64) bool {
	from := int((lo + span/2 - 1) >> (bits + 1)) // centre(from) is the first at lo or after it
	to := int((hi + span/2) >> (bits + 1))       // centre(to-1) is the last at hi or before it
	return from < to && sums[to] > sums[from]
}
