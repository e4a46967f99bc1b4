// Package soptest makes random procedures for property tests: of every shape
// that Validate accepts, with the texts that files and fonts find hard.
package soptest
