package sop_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sopkit/sopkit/sop"
)

func TestNearest(t *testing.T) {
	known := []string{"aktifitas", "pelaksana", "waktu", "output"}
	for name, want := range map[string]string{"aktivitas": "aktifitas", "waktuu": "waktu", "pelaksan": "pelaksana",
		"warna": "", "": "", "xyz": ""} {
		assert.Equal(t, want, sop.Nearest(name, known), name)
	}
	assert.Empty(t, sop.Nearest("a", nil))
	assert.Empty(t, sop.Nearest(strings.Repeat("x", 100000), known), "long names cost no time")
}
