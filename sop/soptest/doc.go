// Package soptest makes random procedures for property tests: of every shape
// that Validate accepts, with the texts that files and fonts find hard.
//
// It is for the tests of this module, which stand in several folders; what is
// here, and what it makes of a seed, may change at any time.
package soptest
