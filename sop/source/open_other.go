//go:build !unix

package source

// nonblock is not known on this system.
const nonblock = 0
