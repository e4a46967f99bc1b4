package page

import "fmt"

// Shape is what a symbol looks like.
type Shape uint8

// The shapes. The zero value is none.
const (
	_        Shape = iota
	Capsule        // kapsul
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
