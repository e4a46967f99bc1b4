package forms

// casePapers are the papers of one client's case.
func casePapers() []*Form {
	return []*Form{
		intake(), assessment(), psychoticAssessment(), caseConference(),
		serviceContract(), serviceEnd(), afterCare(), pregnancyTest(),
	}
}
