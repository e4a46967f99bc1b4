package catalogue

import "github.com/sopkit/sopkit/forms"

// casePapers are the papers of one client's case.
func casePapers() []*forms.Form {
	return []*forms.Form{
		intake(), assessment(), psychoticAssessment(), caseConference(),
		serviceContract(), serviceEnd(), afterCare(), pregnancyTest(),
	}
}
