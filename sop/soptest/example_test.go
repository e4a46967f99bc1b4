package soptest_test

import (
	"fmt"
	"math/rand/v2"

	"github.com/sopkit/sopkit/sop/soptest"
)

func ExampleProcedure() {
	r := rand.New(rand.NewPCG(1, 1))
	p := soptest.Procedure(r, soptest.Options{Steps: 40, Roles: 8, Back: 6})
	fmt.Println(len(p.Steps), len(p.Roles), p.Validate())
	// Output:
	// 40 8 <nil>
}
