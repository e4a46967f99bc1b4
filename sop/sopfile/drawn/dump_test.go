package drawn_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/sopfile/drawn"
)

func TestDump(t *testing.T) {
	for _, name := range strings.Fields(os.Getenv("DUMP")) {
		files, _ := filepath.Glob("testdata/drawn/" + name + "-*.xlsx")
		data, _ := os.ReadFile(files[0])
		rs, err := drawn.Read(t.Context(), bytes.NewReader(data), nil)
		fmt.Println("==", files[0], err)
		for _, r := range rs {
			for _, f := range r.Findings {
				fmt.Println("  ", f.Sheet, f.Cell, f.Shape, f.Kind, f.Message(sop.Indonesian))
			}
			if os.Getenv("FULL") != "" {
				sopfile.WriteProcedure(os.Stdout, r.Procedure, sopfile.YAML)
			}
		}
	}
}

func TestDumpDamaged(t *testing.T) {
	for n, s := range subjects(t) {
		if !strings.HasPrefix(s.name, os.Getenv("DAMAGED")) || os.Getenv("DAMAGED") == "" {
			continue
		}
		p := unpack(t, s.data)
		for k, d := range damages {
			for round := range 2 {
				if d.name != os.Getenv("KIND") {
					continue
				}
				r := rand.New(rand.NewPCG(uint64(n*100+round), uint64(k)))
				parts, gone := d.do(r, p, s.want)
				rs, err := drawn.Read(t.Context(), bytes.NewReader(p.data(t, parts)), nil)
				fmt.Println("==", s.name, gone, err)
				for _, r := range rs {
					for _, f := range r.Findings {
						fmt.Println("  ", f.Sheet, f.Cell, f.Shape, f.Kind, f.Message(sop.Indonesian))
					}
					if os.Getenv("FULL") != "" {
						sopfile.WriteProcedure(os.Stdout, r.Procedure, sopfile.YAML)
					}
				}
			}
		}
	}
}
