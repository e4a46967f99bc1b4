package forms_test

import (
	"fmt"

	"github.com/sopkit/sopkit/forms"
)

func ExampleForm_Blank() {
	form := &forms.Form{ID: "tamu", Title: "BUKU TAMU", Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{{Name: "nama", Label: "Nama"}}},
	}}
	fmt.Println(form.Validate(), form.Blank().Form.Title)
	// Output: <nil> BUKU TAMU
}

func ExamplePrint() {
	fmt.Println(forms.Print(forms.Date, forms.Value{Text: "2026-11-23"}))
	// Output: 23 November 2026
}
