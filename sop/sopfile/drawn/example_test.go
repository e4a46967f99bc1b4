package drawn_test

import (
	"context"
	"fmt"
	"os"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/drawn"
)

func ExampleRead() {
	file, err := os.Open("testdata/drawn/73-doubt-no-head.xlsx") // a sheet drawn by hand
	if err != nil {
		fmt.Println(err)
		return
	}
	defer file.Close()
	list, err := drawn.Read(context.Background(), file, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range list {
		p := r.Procedure
		fmt.Printf("%s: %d pelaksana, %d langkah, yakin %.0f %%\n", p.Title, len(p.Roles), len(p.Steps), 100*r.Sure)
		for _, f := range r.Findings {
			fmt.Printf("%s %s: %s\n", f.Sheet, f.Cell, f.Message(sop.Indonesian))
		}
	}
	// Output:
	// Pengelolaan Surat Masuk: 5 pelaksana, 8 langkah, yakin 97 %
	// SOP F20: garis "Elbow Connector 12" tidak berkepala panah; dianggap dari langkah 4 ke langkah 5
}
