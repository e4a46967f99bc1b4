package drawn

// readFlow will read the symbols and arrows over grids.
func readFlow([]grid) flow { return flow{} }
