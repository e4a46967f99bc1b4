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

var namesSOP = regexp.MustCompile(`(?i)^\W*(?:\d+[.)]? *)?(?:s\. ?o\. ?p\.?|sop|spo|standar(?:d)? operasional prosedur` +
	`|standar(?:d)? operating procedures?|prosedur operasional standar|standar prosedur operasional)\b[ .:]*(.*)$`)

var (
	// notATitle is what follows where no SOP is named, but SOPs in general.
	notATitle = regexp.MustCompile(`(?i)^\W*(?:yang|lain|lainnya|terkait|tentang sop|dan|-?sop)\b|\b(?:lainnya|terkait)\W*$`)
	// elsewhere is what follows where the SOP is another office's.
	elsewhere = regexp.MustCompile(`(?i)^\W*(?:di|pada|dari|milik|oleh|unit|instansi|lembaga|dinas|badan|kementerian|kantor` +
		`|biro|bagian|bidang|seksi|upt\w*|rumah sakit|rs\w{0,3}|puskesmas|klinik|kepolisian|pol(?:da|res|sek)|kejaksaan` +
		`|pengadilan|kecamatan|kelurahan|desa|pemerintah|kemen\w+|bkd|bkn|bkpsdm\w*|bappeda\w*|inspektorat|sekretariat)\b`)
)

func idRelated(p *Pass) {
	if p.Manual == nil {
		return
	}
	for i, r := range p.Procedure.Related {
		m := namesSOP.FindStringSubmatch(head(r))
		if m == nil || plain(m[1]) == "" || p.run.manual.titled(m[1]) {
			continue
		}
		if notATitle.MatchString(m[1]) || elsewhere.MatchString(m[1]) {
			continue
		}
		path, start := fmt.Sprintf("related[%d]", i), len(m[0])-len(m[1])
		near := sop.MaybeMeant(p.run.manual.nearest(m[1]))
		p.Report(Finding{Path: path, Words: m[1], Start: start, Practice: true, Text: notInManual.With(m[1], near)})
	}
}

// nearest returns the title most like one that no procedure has: by its words,
// more than half of which it must have and of which rare ones tell most, or
// else by its letters; "" for none.
func (o *overview) nearest(title string) string {
	title = plain(title)
	shared, weight := map[int]int{}, map[int]float64{}
	words := strings.Fields(title)
	for _, w := range words {
		for i := range o.titles[w] {
			shared[i]++
			weight[i] += 1 / float64(len(o.titles[w]))
		}
	}
	best, most := "", 0.0
	known := make([]string, len(o.Procedures))
	for i := range known {
		known[i] = plain(o.Procedures[i].Title)
		w := weight[i] - float64(len(known[i]))*1e-6 // of two alike the shorter
		if shared[i] > len(words)/2 && w > most {
			best, most = o.Procedures[i].Title, w
		}
	}
	if near := slices.Index(known, sop.Nearest(title, known)); best == "" && near >= 0 {
		return o.Procedures[near].Title
	}
	return best
}
