// Package catalogue holds the papers of a social home (panti sosial) as forms:
// berita acara, case papers, lists, registers, letters. It tells which of them
// a procedure names, and prefills them with what is known of the client, the
// officer and the unit.
//
//	form, _ := catalogue.ByID("ba-penerimaan-klien")
//	known := catalogue.Known{Client: catalogue.Client{Name: "Bunga Lestari"}}
//	filled, err := form.Fill(known.Prefill(form))
//
//	for _, use := range catalogue.For(procedure) { … }
//
// The forms are Go values, though form files (package formfile) could hold them:
// they are checked when they are compiled, share groups of fields as functions,
// need no parsing when a program starts, and package forms stays free of
// readers. Written as files they read back equal, so either way is open.
//
// The forms of a chapter stand in the file of its name; field.go and groups.go
// are the words they are written in.
package catalogue
