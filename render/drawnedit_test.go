package render_test

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	reading "github.com/sopkit/sopkit/sop/sopfile/drawn"
)

const shapePart = "xl/drawings/drawing1.xml"

// edited changes the cells and shapes of a workbook, as someone does who edits
// it.
func edited(t testing.TB, data []byte, change func(parts map[string]string)) []byte {
	t.Helper()
	parts := map[string]string{sheetPart: part(t, data, sheetPart), shapePart: part(t, data, shapePart)}
	change(parts)
	return replaced(t, data, parts)
}

// renumbered puts the result of do in the place of the number in each match of a
// pattern with three groups: before, number, after.
func renumbered(text, pattern string, do func(n int) int) string {
	re := regexp.MustCompile(pattern)
	return re.ReplaceAllStringFunc(text, func(found string) string {
		m := re.FindStringSubmatch(found)
		n, _ := strconv.Atoi(m[2])
		return m[1] + strconv.Itoa(do(n)) + m[3]
	})
}

// insertRow puts a blank row of a worksheet before one, from 1.
func insertRow(parts map[string]string, row int) {
	moved := func(n int) int {
		if n >= row {
			return n + 1
		}
		return n
	}
	s := parts[sheetPart]
	s = renumbered(s, `(<row r=")(\d+)(")`, moved)
	s = renumbered(s, `(<c r="[A-Z]+)(\d+)(")`, moved)
	s = renumbered(s, `(<mergeCell ref="[A-Z]+)(\d+)(:)`, moved)
	s = renumbered(s, `(<mergeCell ref="[A-Z]+\d+:[A-Z]+)(\d+)(")`, moved)
	s = renumbered(s, `(<brk id=")(\d+)(")`, func(n int) int { return moved(n+1) - 1 })
	s = strings.Replace(s, fmt.Sprintf(`<row r="%d"`, row+1), fmt.Sprintf(`<row r="%d" ht="24" customHeight="1">`+
		`</row><row r="%d"`,
		row, row+1), 1)
	parts[sheetPart] = s
	parts[shapePart] = renumbered(parts[shapePart], `(<xdr:row>)(\d+)(<)`, func(n int) int { return moved(n+1) - 1 })
}

// anchorOf finds the anchor of a symbol by what those hear who cannot see it,
// and where it stands in the part.
func anchorOf(t testing.TB, part, spoken string) (anchor string, at int) {
	t.Helper()
	name := strings.Index(part, `descr="`+spoken)
	require.Positive(t, name, spoken)
	at = strings.LastIndex(part[:name], "<xdr:twoCellAnchor")
	return part[at : name+strings.Index(part[name:], "</xdr:twoCellAnchor>")], at
}

// moveSymbol puts a symbol some columns to the right; its arrows stay glued, and
// are drawn as they were.
func moveSymbol(t testing.TB, parts map[string]string, spoken string, by int) {
	t.Helper()
	anchor, at := anchorOf(t, parts[shapePart], spoken)
	moved := renumbered(anchor, `(<xdr:col>)(\d+)(<)`, func(n int) int { return n + by })
	parts[shapePart] = parts[shapePart][:at] + moved + parts[shapePart][at+len(anchor):]
}

// spoken is what the symbol of a step's only task is called.
func spoken(p *sop.Procedure, step int) string {
	lane, _ := p.Lane(p.Steps[step].Tasks[0].Role)
	r := p.Roles[lane]
	if r.Name == "" {
		r.Name = r.ID
	}
	return fmt.Sprintf("Langkah %s, %s, ", p.StepNumber(step).ID, r.Name)
}

// A blank row among the steps is none; rows that are higher change nothing.
func TestReadDrawnRows(t *testing.T) {
	for _, p := range manual(t) {
		data := write(t, "XLSX", &p, nil)
		for step := 1; step < len(p.Steps); step += 3 {
			if len(p.Steps[step].Tasks) > 1 {
				continue
			}
			t.Run(fmt.Sprintf("%s, step %d", p.ID, step+1), func(t *testing.T) {
				requireRead(t, &p, edited(t, data, func(parts map[string]string) {
					insertRow(parts, rowOf(t, parts, spoken(&p, step)))
				}))
				requireRead(t, &p, edited(t, data, func(parts map[string]string) {
					row := rowOf(t, parts, spoken(&p, step))
					pattern := fmt.Sprintf(`(<row r="%d" ht=")(\d+)([".])`, row)
					parts[sheetPart] = renumbered(parts[sheetPart], pattern, func(n int) int { return 2*n + 7 })
				}))
			})
		}
	}
}

// rowOf is the row of the worksheet, from 1, in which a symbol stands.
func rowOf(t testing.TB, parts map[string]string, spoken string) int {
	t.Helper()
	anchor, _ := anchorOf(t, parts[shapePart], spoken)
	n, err := strconv.Atoi(regexp.MustCompile(`<xdr:row>(\d+)<`).FindStringSubmatch(anchor)[1])
	require.NoError(t, err)
	return n + 1
}

// A symbol that was moved to another lane is that of another role; its arrows
// go with it.
func TestReadDrawnMovedSymbol(t *testing.T) {
	for _, p := range manual(t) {
		data := write(t, "XLSX", &p, nil)
		for step := range p.Steps {
			lane, _ := p.Lane(p.Steps[step].Tasks[0].Role)
			by := 1
			if lane == len(p.Roles)-1 {
				by = -1
			}
			if len(p.Steps[step].Tasks) > 1 || len(p.Roles) < 2 || namesRoles(&p) {
				continue
			}
			t.Run(fmt.Sprintf("%s, step %d", p.ID, step+1), func(t *testing.T) {
				want := p
				want.Steps = append([]sop.Step(nil), p.Steps...)
				task := p.Steps[step].Tasks[0]
				task.Role = p.Roles[lane+by].ID
				want.Steps[step].Tasks = []sop.Task{task}
				got := read(t, edited(t, data, func(parts map[string]string) {
					moveSymbol(t, parts, spoken(&p,
						step), by)
				}))
				require.Empty(t, unlike(visible(&want), visible(got.Procedure)))
				for _, f := range got.Findings {
					require.Equal(t, "arrow-apart", f.Kind, "arrows that were not drawn anew are told")
				}
			})
		}
	}
}

// namesRoles reports whether flows say from and to whom they lead.
func namesRoles(p *sop.Procedure) bool {
	for i := range p.Steps {
		for _, f := range p.Steps[i].Flows {
			if f.FromRole != "" || f.ToRole != "" {
				return true
			}
		}
	}
	return false
}

// An arrow that was glued to another symbol leads there, however it is drawn;
// where it is drawn to a third, that is told.
func TestReadDrawnGluedAnew(t *testing.T) {
	for _, p := range manual(t) {
		data := write(t, "XLSX", &p, nil)
		for step := 0; step+2 < len(p.Steps); step++ {
			arrow := fmt.Sprintf(`descr="Panah dari langkah %s ke langkah %s"`, p.StepNumber(step).ID,
				p.StepNumber(step+1).ID)
			if len(p.Steps[step].Flows) > 0 || len(p.Steps[step+2].Tasks) > 1 || strings.Count(part(t, data,
				shapePart), arrow) != 2 {
				continue
			}
			t.Run(fmt.Sprintf("%s, step %d", p.ID, step+1), func(t *testing.T) {
				want := p
				want.Steps = append([]sop.Step(nil), p.Steps...)
				want.Steps[step].Flows = []sop.Flow{{To: strconv.Itoa(step + 3)}}
				list, err := reading.Read(t.Context(), bytes.NewReader(edited(t, data, func(parts map[string]string) {
					anchor, _ := anchorOf(t, parts[shapePart], spoken(&p, step+2))
					id := regexp.MustCompile(`cNvPr id="(\d+)"`).FindStringSubmatch(anchor)[1]
					from := strings.Index(parts[shapePart], arrow)
					rest := regexp.MustCompile(`<a:endCxn id="\d+"`).FindStringIndex(parts[shapePart][from:])
					parts[shapePart] = parts[shapePart][:from+rest[0]] + `<a:endCxn id="` + id + `"` +
						parts[shapePart][from+rest[1]:]
				})), nil)
				require.NoError(t, err)
				require.Empty(t, unlike(visible(&want), visible(list[0].Procedure)))
				require.True(t, slices.ContainsFunc(list[0].Findings,
					func(f reading.Finding) bool { return f.Kind == "arrow-moved" }))
			})
		}
	}
}
