package check

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

func relatedRules() []*Rule {
	return ofBlock([]*Rule{{Name: "id-related", Levels: all(Warning), Basis: permenpan, Check: idRelated}})
}

var (
	// notATitle is what follows where no SOP is named, but SOPs in general.
	notATitle = regexp.MustCompile(
		`(?i)^\W*(?:yang|lain|lainnya|terkait|tentang sop|dan|-?sop)\b|\b(?:lainnya|terkait)\W*$`)
	// elsewhere is what follows where the SOP is another office's.
	elsewhere = regexp.MustCompile(
		`(?i)^\W*(?:di|pada|dari|milik|oleh|unit|instansi|lembaga|dinas|badan|kementerian|kantor` +
			`|biro|bagian|bidang|seksi|upt\w*|rumah sakit|rs\w{0,3}|puskesmas|klinik|kepolisian` +
			`|pol(?:da|res|sek)|kejaksaan|pengadilan|kecamatan|kelurahan|desa|pemerintah|kemen\w+` +
			`|bkd|bkn|bkpsdm\w*|bappeda\w*|inspektorat|sekretariat)\b`)
)

func idRelated(p *Pass) {
	if p.Manual == nil {
		return
	}
	for i, r := range p.Procedure.Related {
		line := head(r)
		title := sop.NamedTitle(line)
		if title == "" || p.run.manual.titled(title) || notATitle.MatchString(title) || elsewhere.MatchString(title) {
			continue
		}
		path, start := fmt.Sprintf("related[%d]", i), len(line)-len(title)
		near := sop.MaybeMeant(p.run.manual.nearest(title))
		p.Report(Finding{Path: path, Words: title, Start: start, Practice: true, Text: notInManual.With(title, near)})
	}
}

// nearest returns the title most like one that no procedure has: by its words,
// more than half of which it must have and of which rare ones tell most, or
// else by its letters; "" for none.
func (o *overview) nearest(title string) string {
	title = plain(title)
	near, ok := o.near[title]
	if !ok {
		near = o.like(title)
		o.near[title] = near
	}
	return near
}

func (o *overview) like(title string) string {
	shared, weight := make([]int, len(o.Procedures)), make([]float64, len(o.Procedures))
	words := strings.Fields(title)
	for _, w := range words {
		with := o.titles.With(w)
		for i := range with {
			shared[i]++
			weight[i] += 1 / float64(len(with))
		}
	}
	best, most := "", 0.0
	known := make([]string, len(o.Procedures))
	for i := range known {
		known[i] = o.titles.Plain(i)
		w := weight[i] - float64(len(known[i]))*1e-6 // of two alike the shorter
		if shared[i] > len(words)/2 && w > most {
			best, most = o.Procedures[i].Title, w
		}
	}
	if best != "" {
		return best
	}
	if near := slices.Index(known, sop.Nearest(title, known)); near >= 0 {
		return o.Procedures[near].Title
	}
	return ""
}
