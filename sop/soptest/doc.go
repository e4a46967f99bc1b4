// Package soptest makes random procedures for property tests: of every shape
// that Validate accepts, with the texts that files and fonts find hard; and of
// kinds that are hard to draw, with the texts of an office.
package soptest
