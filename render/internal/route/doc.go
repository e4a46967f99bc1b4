// Package route finds the ways of a flow's arrows between symbols that stand
// on a grid of levels and lanes.
//
// The plane is abstract: between two lanes, and between two levels, lies a
// channel that holds as many tracks as its arrows need. Each lane and each
// level also has a centre line, on which symbols stand and on which arrows may
// pass where cells are empty. The caller gives tracks their real positions.
//
// Arrows of a fan leave as a tree, one trunk with branches; those of any other
// node each leave at a side of their own.
//
// An arrow has at most five segments. Never does it pass a symbol or a joint
// line. Then, in this order, as few arrows as possible run on top of each
// other, cross, bend; then they are short. The same grid always gives the same
// paths.
//
// The search can be stopped: a first drawing takes about the same time for
// each arrow, and is then made better as long as a budget lasts. The budget
// counts segments looked at, never time. In a first drawing of many arrows,
// and where channels hold many tracks, only a few tracks of each are tried.
package route
