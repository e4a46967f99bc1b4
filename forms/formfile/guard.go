package formfile

import (
	"errors"
	"io"
	"strings"

	"github.com/goccy/go-yaml/scanner"
	"github.com/goccy/go-yaml/token"
)

// What a file may hold at most; a register of a thousand full rows is below.
const (
	maxMarks  = 300_000 // characters that may be marks
	maxTokens = 200_000 // words, marks and brackets
	maxKeys   = 1000    // of one map
)

// scan cuts the file into tokens and refuses what the parser, which calls
// itself for every level, must never see.
func (s *source) scan() (token.Tokens, bool) {
	text := strings.Join(s.lines, "\n")
	marks := strings.Count(text, "\n")
	for _, m := range "[]{},:-?&*!" {
		marks += strings.Count(text, string(m))
	}
	if marks > maxMarks {
		s.add(s.at(1, 1), ErrTooLarge, "isi berkas terlalu banyak", "file holds too much")
		return nil, false
	}
	var all token.Tokens
	var sc scanner.Scanner
	sc.Init(text)
	g := guard{source: s}
	for {
		some, err := sc.Scan()
		if errors.Is(err, io.EOF) {
			return all, true
		}
		all.Add(some...)
		for _, t := range some {
			if !g.allow(t) {
				return nil, false
			}
		}
	}
}

// guard follows the levels of a file as its tokens come.
type guard struct {
	*source
	count, brackets int
	levels          []level      // of block style
	last            *token.Token // before this one
}

type level struct{ column, keys int }

func (g *guard) allow(t *token.Token) bool {
	g.count++
	switch t.Type {
	case token.AnchorType, token.AliasType, token.TagType, token.MergeKeyType, token.DirectiveType:
		return g.refuse(t, ErrAlias, "tanda & * ! % << di awal isi tidak dipakai di sini; apit teksnya dengan tanda kutip",
			"a leading & * ! % << is not used here; put quotes around the text")
	case token.SequenceStartType, token.MappingStartType:
		g.brackets++
	case token.SequenceEndType, token.MappingEndType:
		g.brackets = max(0, g.brackets-1)
	case token.SequenceEntryType, token.MappingKeyType:
		g.enter(t, 0)
	case token.MappingValueType:
		if g.last != nil {
			g.enter(g.last, 1)
		}
	}
	g.last = t
	n := len(g.levels)
	switch {
	case g.brackets+n > MaxDepth+2:
		return g.refuse(t, ErrTooDeep, "susunan bertingkat terlalu dalam", "nested too deeply")
	case g.count > maxTokens || n > 0 && g.levels[n-1].keys > maxKeys:
		return g.refuse(t, ErrTooLarge, "isi berkas terlalu banyak", "file holds too much")
	}
	return true
}

// enter notes a name or dash of block style: deeper columns end, its own goes
// on or begins.
func (g *guard) enter(t *token.Token, keys int) {
	if g.brackets > 0 || t.Position == nil {
		return
	}
	column, n := t.Position.Column, len(g.levels)
	for n > 0 && g.levels[n-1].column > column {
		n--
	}
	g.levels = g.levels[:n]
	if n == 0 || g.levels[n-1].column < column {
		g.levels = append(g.levels, level{column: column})
		n++
	}
	g.levels[n-1].keys += keys
}

func (g *guard) refuse(t *token.Token, err error, id, en string) bool {
	pos := g.at(1, 1)
	if t.Position != nil {
		pos = g.at(t.Position.Line, t.Position.Column)
	}
	g.add(pos, err, id, en)
	return false
}
