package check

import (
	"fmt"
	"io"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// WriteRules writes a page in Markdown on all rules, with their levels, as
// RULES.md beside this package has it in Indonesian. A nil writer is
// sop.ErrNil.
func WriteRules(w io.Writer, l sop.Lang) error {
	if w == nil {
		return fmt.Errorf("check: writer: %w", sop.ErrNil)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n", pageTitle.In(l), pageAbout.In(l))
	for _, r := range rules {
		fmt.Fprintf(&b, "\n## %s\n\n%s.\n\n%s\n\n", r.Name, capital(r.Summary.In(l)), r.Explain.In(l))
		fmt.Fprintf(&b, "%s: %s.\n\n| | draft | final |\n|---|---|---|\n", basisWord.In(l), r.Ground(l))
		for p := range profileCount {
			fmt.Fprintf(&b, "| %s | %s | %s |\n", p, r.Levels[p][Draft], r.Levels[p][Final])
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func capital(text string) string { return strings.ToUpper(text[:1]) + text[1:] }

// Ground tells in words what the rule rests on: its Basis, and what it asks
// beyond it.
func (r *Rule) Ground(l sop.Lang) string {
	switch beyond := r.Beyond.In(l); {
	case r.Basis == "":
		return practiceWord.In(l)
	case beyond != "":
		return r.Basis + "; " + practiceWord.In(l) + ": " + beyond
	}
	return r.Basis
}

var (
	pageTitle = sop.Text{ID: "Aturan pemeriksaan", EN: "Rules of the checks"}
	pageAbout = sop.Text{
		ID: "Halaman ini dibuat dari tabel aturan; `sopgen rules NAMA` mencetak satu bagiannya.",
		EN: "This page is made from the table of rules; `sopgen rules NAME` prints a part of it.",
	}
	basisWord    = sop.Text{ID: "Dasar", EN: "Basis"}
	practiceWord = sop.Text{ID: "praktik, bukan bunyi peraturan", EN: "practice, not the words of a regulation"}
)
