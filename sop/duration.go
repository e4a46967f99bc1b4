package sop

// Duration is how long a step takes (Waktu): an amount or a range with its
// unit. The zero value is a blank.
type Duration struct {
	Min  float64  // amount, or lower end of a range, in Unit
	Max  float64  // upper end of a range; equal to Min for one amount
	Unit TimeUnit // 0 when Text could not be read as a time
	Text string   // as printed where that differs from String's own wording; or empty
}

// TimeUnit is a unit of Waktu.
type TimeUnit uint8

// The units; the zero value is none.
const (
	_       TimeUnit = iota
	Minute           // menit
	Hour             // jam
	Day              // hari
	WorkDay          // hari kerja
	Week             // minggu
	Month            // bulan
	Year             // tahun
)
