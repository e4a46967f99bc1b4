package sop

// Step is a row of the table (Aktifitas).
type Step struct {
	ID           string   // name that flows may use as a target; or empty
	Activity     string   // Aktifitas as printed
	Tasks        []Task   // who acts; several are joint work
	Requirements []string // Persyaratan/Kelengkapan, one printed line each; or empty
	Time         Duration // Waktu; zero stays blank
	Output       []string // Output, one printed line each; or empty
	Note         string   // Keterangan; or empty
	Flows        []Flow   // ways out; empty: to the next step
	Parallel     bool     // the flows are a declared fan-out: all are taken
	End          bool     // the procedure ends here; implied for the last step without flows
}

// Task is what one role does in a step. The symbol stands in the cell where
// the step's row meets the role's lane.
type Task struct {
	Role    string   // Role.ID
	Symbols []Symbol // top to bottom; empty: see Procedure.Symbols
	Primary bool     // arrows enter and leave here unless they say otherwise; when none is set, the first task is
}

// Flow is an arrow from a step to another (Alur).
type Flow struct {
	To       string // target: Step.ID or the row number from "1"
	Outcome  string // the answer this arrow stands for, e.g. "Ya"; empty prints no label
	FromRole string // the task it leaves; empty: the primary one
	ToRole   string // the task it enters; empty: the primary one
}
