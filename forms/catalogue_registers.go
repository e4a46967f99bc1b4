package forms

// registers are …
func registers() []*Form { return nil }
