package parts

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// A compressor that was used for other parts gives the same bytes as a new one:
// the same workbook is the same file, whatever was written before it.
func TestUsedCompressorsGiveTheSame(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	text := func() []byte {
		var b bytes.Buffer
		for range 20 + r.IntN(3000) {
			b.WriteString([]string{`<c r="`, `" s="`, "surat masuk", "</c>", "é✓", "\x00\xff", "123456"}[r.IntN(7)])
		}
		return b.Bytes()
	}
	list := make([][]byte, 40)
	for i := range list {
		list[i] = text()
	}
	first := make([][]byte, len(list))
	for round := range 20 {
		for _, i := range r.Perm(len(list)) {
			p, err := pack(part{name: "a.xml", data: list[i]})
			require.NoError(t, err)
			if round == 0 {
				first[i] = p.data
			}
			require.Equal(t, first[i], p.data, "round %d", round)
		}
	}
}
