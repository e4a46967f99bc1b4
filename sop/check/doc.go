// Package check finds what is wrong with an SOP beyond its structure: wording,
// blanks, numbering, dates, links, and the symbols a regulation knows.
//
// A rule has a name, a level for each profile and stage, a basis, and an
// explanation. What a regulation does not say is never called its rule.
//
//	for _, f := range check.Procedure(p, nil) {
//		fmt.Println(f.Level, f.Rule, f.Message(sop.Indonesian))
//	}
//
// Words of the field:
//
//	Rule       what is asked of an SOP [aturan]
//	Finding    a place where a rule is not kept [temuan]
//	Profile    whose rules are applied [profil]
//	Stage      draft, or final: about to be signed [tahap]
//	Exception  a rule switched off for one SOP, with the reason [pengecualian]
//	Settings   how an office checks, kept in a file beside its SOPs [periksa.yaml]
package check
