package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/route"
)

// placing is what was placed on a page, kept for the next time that it is to be
// placed at the same setting.
type placing struct {
	setting setting
	placed  *placed
	wants   []want           // of labels, by arrow
	heights []page.EMU       // of the rows, some of them made higher
	lifts   map[int]page.EMU // how much higher rows have to be
	fits    bool             // the page has room for that
}

// setting is all that the places on a page depend on.
type setting struct {
	sc      scale
	routes  *route.Result
	heights []page.EMU // of the rows
	widths  []page.EMU // of the columns up to the last lane
	symbolW page.EMU
	wants   []want // of labels, asked for before, by arrow
}

// setting returns that of a planned page.
func (s *sheet) setting(p *part) setting {
	now := setting{sc: s.sc, routes: p.flow.routes, heights: slices.Clone(p.heights),
		widths: s.cols.widths[:s.cols.req()], symbolW: s.cols.symbolW}
	now.wants = make([]want, len(p.flow.arrows))
	for i := range now.wants {
		now.wants[i] = s.wants[p.flow.arrows[i].key]
	}
	return now
}

// same reports whether two settings are alike.
func (g *setting) same(o *setting) bool {
	return g.sc == o.sc && g.routes == o.routes && g.symbolW == o.symbolW && slices.Equal(g.heights, o.heights) &&
		slices.Equal(g.widths, o.widths) && slices.Equal(g.wants, o.wants)
}
