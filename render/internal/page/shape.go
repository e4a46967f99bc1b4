package page

import "fmt"

// Shape is what a symbol looks like.
type Shape uint8

// The shapes. The zero value is none.
const (
	_        Shape = iota
	Capsule        // kapsul: a box with half circles at its ends
	Box            // kotak
	Diamond        // belah ketupat
	Wave           // a sheet with a wavy foot: dokumen
	Triangle       // segitiga, on its point
	Pentagon       // segilima, on its point
)

var shapeNames = [...]string{"none", "capsule", "box", "diamond", "wave", "triangle", "pentagon"}

// String returns the name in lower case, "Shape(99)" for one that is not
// known.
func (s Shape) String() string {
	if int(s) < len(shapeNames) {
		return shapeNames[s]
	}
	return fmt.Sprintf("Shape(%d)", uint8(s))
}

// The foot of a Wave as DrawingML's flowChartDocument has it: it leaves the
// right side at waveRight, falls to waveLow, and reaches the left side at
// waveLeft, all in parts of unit.
const (
	unit      = 21600
	waveRight = 17322
	waveLeft  = 20172
	waveLow   = 23922
)

// Corner is a point of a shape, in parts of its box's width and height.
type Corner struct{ X, Y float64 }

var corners = map[Shape][]Corner{
	Diamond:  {{0.5, 0}, {1, 0.5}, {0.5, 1}, {0, 0.5}},
	Triangle: {{0, 0}, {1, 0}, {0.5, 1}},
	Pentagon: {{0, 0}, {1, 0}, {1, 0.8}, {0.5, 1}, {0, 0.8}},
	Wave:     {{0, 0}, {1, 0}, {1, float64(waveRight) / unit}},
}

// Corners returns the corners of a shape bounded by straight lines, those of a
// Wave up to where its foot begins; nil for a Box and a Capsule.
func (s Shape) Corners() []Corner { return corners[s] }

// Foot returns the foot of a Wave after its last corner, right to left: a cubic
// curve's two control points and its end.
func (Shape) Foot() [3]Corner {
	return [3]Corner{{0.5, float64(waveRight) / unit}, {0.5, float64(waveLow) / unit}, {0, float64(waveLeft) / unit}}
}
