package sheet

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

func BenchmarkSheet(b *testing.B) {
	for _, steps := range []int{10, 100, 1000} {
		b.Run(fmt.Sprint(steps), func(b *testing.B) {
			p := randomProcedure(rand.New(rand.NewPCG(1, 1)), steps, 8, steps/7, false)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Sheet(p, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
