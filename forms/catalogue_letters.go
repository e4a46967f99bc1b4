package forms

// letters are …
func letters() []*Form { return nil }
