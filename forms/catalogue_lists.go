package forms

// lists are …
func lists() []*Form { return nil }
