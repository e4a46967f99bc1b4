package render_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/sopkit/sopkit/sop/soptest"
)

func TestScratch(t *testing.T) {
	show := func(name string, list []string) {
		for _, l := range list {
			if os.Getenv("TEXTS") != "" && (strings.Contains(l, "Tasks") || strings.Contains(l, "Flows") || strings.Contains(l, "Legend:")|| strings.Contains(l, "Tie:")) {
				continue
			}
			fmt.Println(name, l)
		}
	}
	for _, p := range manual(t) {
		got := readBack(t, &p, nil)
		show(p.ID, unlike(visible(&p), visible(got.Procedure)))
	}
	for seed := range uint64(200) {
		p := soptest.Procedure(rand.New(rand.NewPCG(seed, 12)), soptest.Options{LongTexts: seed%4 == 0})
		got := readBack(t, p, nil)
		show(fmt.Sprint(seed), unlike(visible(p), visible(got.Procedure)))
	}
}
