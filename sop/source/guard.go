package source

import (
	"errors"
	"io"
	"strings"

	"github.com/goccy/go-yaml/scanner"
	"github.com/goccy/go-yaml/token"

	"github.com/sopkit/sopkit/sop"
)

// What a file may hold at most; a sheet of sop.MaxSteps full steps and a
// register of a thousand full rows are far below.
const (
	maxLines  = 100_000
	maxMarks  = 300_000 // characters that may be marks
	maxTokens = 200_000 // words, marks and brackets
	maxKeys   = 1000    // of one map
)

// scan cuts the file into tokens and refuses what the parser, which calls
// itself for every level, must never see: deep nesting, anchors, aliases, tags,
// directives, several documents and great numbers of keys.
func (f *File) scan(depth int) (token.Tokens, bool) {
	var all token.Tokens
	var sc scanner.Scanner
	text := strings.Join(f.lines, "\n")
	if marks(text) > maxMarks {
		f.Add(sop.Position{File: f.Name}, ErrTooLarge, tooMuch)
		return nil, false
	}
	sc.Init(text)
	g := guard{File: f, depth: depth}
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

// marks counts the characters that can begin a token: the scanner cuts up a
// whole line, however long, at once.
func marks(text string) int {
	n := 0
	for i := range len(text) {
		switch text[i] {
		case '[', ']', '{', '}', ',', ':', '-', '?', '&', '*', '!':
			n++
		}
	}
	return n
}

type guard struct {
	*File
	depth    int // of maps and lists at most
	count    int
	brackets int
	levels   []level      // of block style
	last     *token.Token // before this one
	content  bool         // something came before this token
	ended    bool         // by "..."
}

type level struct {
	column, keys int
}

func (g *guard) allow(t *token.Token) bool {
	if g.count++; g.count > maxTokens {
		return g.refuse(t, ErrTooLarge, tooMuch)
	}
	content := t.Type != token.CommentType && t.Type != token.SpaceType
	if content && (g.ended || g.content && t.Type == token.DocumentHeaderType) {
		return g.refuse(t, ErrSyntax, twoDocuments)
	}
	switch t.Type {
	case token.AnchorType, token.AliasType, token.TagType, token.MergeKeyType:
		return g.refuse(t, ErrAlias, anchors)
	case token.DirectiveType:
		return g.refuse(t, ErrSyntax, directive)
	case token.DocumentEndType:
		g.ended = true
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
	g.content = g.content || content
	g.last = t
	if g.brackets+len(g.levels) > g.depth {
		return g.refuse(t, ErrTooDeep, tooDeep)
	}
	if n := len(g.levels); n > 0 && g.levels[n-1].keys > maxKeys {
		return g.refuse(t, ErrTooLarge, tooManyKeys.With(maxKeys))
	}
	return true
}

// enter notes a key or dash of block style: deeper columns end, its own goes on
// or begins.
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

func (g *guard) refuse(t *token.Token, f sop.Fault, text sop.Text) bool {
	g.Add(g.place(t), f, text)
	return false
}
