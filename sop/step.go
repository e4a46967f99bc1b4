package sop

// Step is a row of the table (Aktifitas). PermenPAN-RB 35/2012 sets the order
// of its columns: number, activity, roles, requirements, time and output (mutu
// baku), note. Tasks are needed; Activity too, unless Requirements or Output
// are stated. All else may stay blank.
//
// The row number counts the steps from 1, whatever numbers they print: flows
// name a step by its ID or its row number.
type Step struct {
	ID           string   // name that flows may use as a target; or empty
	Activity     string   // Aktifitas as printed
	Tasks        []Task   // who acts; several are joint work, or what Tie says
	Tie          Tie      // how several tasks are tied to each other in the row
	Requirements []string // Persyaratan/Kelengkapan, one printed line each; or empty
	Time         Duration // Waktu; zero stays blank
	Output       []string // Output, one printed line each; or empty
	Note         string   // Keterangan; or empty
	NoteRows     int      // rows that share the cell of Note, this one and those below; 0 and 1: this one alone
	Number       string   // printed in place of the row number, e.g. "8a"; "-" prints none; empty: the row number
	Flows        []Flow   // ways out; none but dashed ones: to the next step
	Parallel     bool     // the flows are a declared fan-out: all are taken
	End          bool     // the procedure ends here; implied for the last step without flows
}

// Task is what one role does in a step. The symbol stands in the cell where
// the step's row meets the role's lane.
type Task struct {
	Role    string   // Role.ID of one of the procedure's roles
	Symbols []Symbol // top to bottom; empty: see Procedure.Symbols
	Primary bool     // arrows enter and leave here unless they say otherwise; see EntryTask
	Text    string   // inside the first symbol, e.g. "Mulai", at most MaxSymbolText characters; or empty
}

// Flow is an arrow from a step to another (Alur); a dashed one may go from a
// task to another of its own step. The answers of a decision differ by more
// than letter case and spaces; one of them may be empty.
type Flow struct {
	To       string // target: Step.ID or the row number from "1"
	Outcome  string // the answer this arrow stands for, e.g. "Ya"; empty prints no label
	FromRole string // the task it leaves; empty: ExitTask
	ToRole   string // the task it enters; empty: EntryTask
	Dashed   bool   // it only informs, and is no way of the procedure; the way to the next step stays
}

// IsDecision reports whether one of the step's tasks has the symbol Decision
// (belah ketupat): a step with alternative answers, each a flow of its own.
func (s *Step) IsDecision() bool {
	if s == nil {
		return false
	}
	for i := range s.Tasks {
		for _, k := range s.Tasks[i].Symbols {
			if k == Decision {
				return true
			}
		}
	}
	return false
}
