package forms

// casePapers are …
func casePapers() []*Form { return nil }
