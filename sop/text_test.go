package sop_test

import (
	"fmt"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

func TestUnprintable(t *testing.T) {
	bad := []rune{0, 7, '\t', '\n', '\r', 0x1B, 0x7F, 0x85, 0x9F, 0x61C, 0x200E, 0x200F, 0x202A, 0x202C, 0x202E,
		0x2066, 0x2069,
		0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0x110000, -1}
	good := []rune{' ', 'a', '~', 0xA0, 0xAD, 'é', 'ع', '中', 0x200B, 0x200D, 0x2028, 0xE000, 0xFFFC, '😀', 0xF0000}
	for _, r := range bad {
		require.True(t, sop.Unprintable(r), "%U", r)
	}
	for _, r := range good {
		require.False(t, sop.Unprintable(r), "%U", r)
	}
	for _, r := range append(bad, good...) {
		if r == '\n' || !utf8.ValidRune(r) {
			continue
		}
		p := &sop.Procedure{Title: "A" + string(r), Roles: []sop.Role{{ID: "a"}},
			Steps: []sop.Step{{Activity: "b", Tasks: []sop.Task{{Role: "a"}}}}}
		if err := p.Validate(); sop.Unprintable(r) {
			require.ErrorIs(t, err, sop.ErrBadText, "%U", r)
			require.Contains(t, err.Error(), fmt.Sprintf("U+%04X", r))
		} else {
			require.NoError(t, err, "%U", r)
		}
	}
}
