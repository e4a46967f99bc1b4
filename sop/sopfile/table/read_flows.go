package table

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// numbers notes what the column No calls each step.
func (rd *reader) numbers(g *grid, columns []column) {
	for _, c := range columns {
		if c.kind != isNumber {
			continue
		}
		for i := range rd.list {
			rd.list[i].number = bareNumber(g.text(rd.list[i].row, c.at))
			rd.numbered = rd.numbered || rd.list[i].number != ""
		}
	}
	for _, c := range columns {
		if c.kind == isField && c.field.Path == "id" {
			for i := range rd.list {
				rd.ids = append(rd.ids, Unquote(g.text(rd.list[i].row, c.at)))
			}
		}
	}
}

var wordy = regexp.MustCompile(`^(?i:(?:ke )?(?:langkah|baris|nomor|no|ke)?[\s.]*)0*([0-9]+[a-z]?)[.)]?(?:\.0+)?$`)

// bareNumber is a number of a step without what people write around it:
// "langkah 5", "5.", "05".
func bareNumber(text string) string {
	if m := wordy.FindStringSubmatch(strings.TrimSpace(text)); m != nil {
		return m[1]
	}
	return strings.ToLower(strings.TrimSpace(text))
}

// numberedStep returns the index of the step of a number of the column No. The
// text says why there is none.
func (rd *reader) numberedStep(number string) (int, sop.Text) {
	number = bareNumber(number)
	found := -1
	for i := range rd.list {
		switch {
		case rd.list[i].number != number:
		case found >= 0:
			return -1, rowTwice.With(number)
		default:
			found = i
		}
	}
	if found < 0 {
		return -1, noSuchRow.With(number)
	}
	return found, sop.Text{}
}

// target turns what a cell calls a step into its id or row number; "" where it
// is none, which is told.
func (rd *reader) target(text string, pos sop.Position) string {
	text = Unquote(text)
	if slices.Contains(rd.ids, text) || !rd.numbered {
		return text
	}
	i, why := rd.numberedStep(text)
	if i >= 0 {
		return strconv.Itoa(i + 1)
	}
	if c := bareNumber(text); c == "" || c[0] < '0' || c[0] > '9' {
		return text // an id; where there is none, Validate tells
	}
	rd.Add(pos, ErrStep, why)
	return ""
}

// answers reads the targets of a step.
func (rd *reader) answers(g *grid, columns []column, row int) *source.Node {
	list := &source.Node{IsList: true, Pos: rd.at(g, row, columns[0].at)}
	for _, c := range columns {
		if c.kind != isAnswer {
			continue
		}
		pos := rd.at(g, row, c.at)
		for _, text := range parts(rd.read(g, row, c.at, sop.KindText)) {
			to := rd.target(text, pos)
			if to == "" {
				continue
			}
			n := &source.Node{Pos: pos, IsMap: true}
			n.Put(fieldAt(flowFields, "to").Key, pos, &source.Node{Pos: pos, Text: to})
			if c.answer != "" {
				n.Put(fieldAt(flowFields, "outcome").Key, pos, &source.Node{Pos: rd.at(g, row, c.at), Text: c.answer})
			}
			list.List = append(list.List, n)
		}
	}
	if len(list.List) > 0 {
		list.Pos = list.List[0].Pos
	}
	return list
}

// flowSheet reads flows that have rows of their own.
func (rd *reader) flowSheet(g *grid) {
	rd.rowsOf(g, title(fieldAt(flowFields, "to")), func(step *source.Node, row int, heads map[string]int) {
		n := &source.Node{Pos: rd.at(g, row, heads[plain(title(fieldAt(flowFields, "to")))]), IsMap: true}
		for i := range flowFields {
			f := &flowFields[i]
			c := heads[plain(title(f))]
			if c == 0 {
				continue
			}
			text := rd.read(g, row, c, f.Kind)
			if text == "" {
				continue
			}
			v := rd.node(g, row, c, text)
			switch f.Path {
			case "to":
				if v.Text = rd.target(text, v.Pos); v.Text == "" {
					return
				}
			case "fromRole", "toRole":
				if id, ok := roleNamed(v.Text, rd.roles); ok {
					v.Text = id
				}
			}
			n.Put(f.Key, v.Pos, v)
		}
		rd.addTo(step, fieldAt(stepFields, "flows").Key, n)
	})
}

// others reads lists of steps that have rows of their own.
func (rd *reader) others(g *grid) {
	rd.rowsOf(g, headLabel, func(step *source.Node, row int, heads map[string]int) {
		at, value := heads[plain(headLabel)], heads[plain(headValue)]
		label := rd.read(g, row, at, sop.KindText)
		h := stepHeads[plain(label)]
		if h.kind == isOrder {
			rd.orderRow(step, g, row, value)
			return
		}
		if h.kind != isField || h.field.Kind != sop.KindLines {
			rd.Add(rd.at(g, row, at), ErrHead, unknownStepField.With(label, strings.Join(listTitles(), ", ")))
			return
		}
		if text := rd.read(g, row, value, sop.KindText); value > 0 && text != "" {
			rd.addTo(step, h.field.Key, rd.node(g, row, value, text))
		}
	})
}

// orderRow reads the next role in the order of a step.
func (rd *reader) orderRow(step *source.Node, g *grid, row, column int) {
	text := Unquote(rd.read(g, row, column, sop.KindText))
	id, ok := roleNamed(text, rd.roles)
	if !ok {
		rd.Add(rd.at(g, row, column), sop.ErrUnknownRole, unknownRole.With(text, sop.Text{}))
		return
	}
	if rd.orders == nil {
		rd.orders = map[*source.Node][]string{}
	}
	rd.orders[step] = append(rd.orders[step], id)
	if tasks := step.Get(fieldAt(stepFields, "tasks").Key); tasks != nil {
		ordered(tasks, rd.orders[step])
	}
}

// listTitles are the titles of the lists of a step.
func listTitles() []string {
	var out []string
	for i := range stepFields {
		if stepFields[i].Kind == sop.KindLines {
			out = append(out, title(&stepFields[i]))
		}
	}
	return out
}

// addTo adds an item to a list of a step.
func (rd *reader) addTo(step *source.Node, key string, n *source.Node) {
	list := step.Get(key)
	if list == nil {
		list = &source.Node{Pos: n.Pos, IsList: true}
		step.Put(key, n.Pos, list)
	}
	list.List = append(list.List, n)
}

// rowsOf calls read with each row of a sheet whose rows belong to steps, and the
// node of its step.
func (rd *reader) rowsOf(g *grid, needs string, read func(*source.Node, int, map[string]int)) {
	if g == nil || len(g.rows) == 0 {
		return
	}
	step := plain(headStep)
	top, heads := g.find(func(heads map[string]int) bool { return heads[step] > 0 && heads[plain(needs)] > 0 })
	if top == 0 {
		rd.Add(rd.at(g, 0, 0), ErrHead, noOtherHeads.With(headStep+", "+needs))
		return
	}
	for _, row := range g.rows {
		if row <= top {
			continue
		}
		pos := rd.at(g, row, heads[step])
		number := g.text(row, heads[step])
		if number == "" {
			rd.Add(pos, ErrStep, notNamed)
			continue
		}
		i, why := rd.numberedStep(number)
		if i < 0 {
			rd.Add(pos, ErrStep, why)
			continue
		}
		read(rd.list[i].node, row, heads)
	}
}
