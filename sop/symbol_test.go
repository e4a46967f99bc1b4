package sop_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// Every constant of symbol.go has a row in the table, which says all of it.
func TestEverySymbolHasARow(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "symbol.go", nil, 0)
	require.NoError(t, err)
	constants := 0
	for _, d := range file.Decls {
		if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.CONST {
			constants += len(g.Specs) - 1 // the zero value is no symbol
		}
	}
	require.Len(t, sop.Symbols(), constants)
	words := map[string]bool{}
	for _, k := range sop.Symbols() {
		require.True(t, k.Valid())
		require.NotEmpty(t, k.Word(sop.English), k.String())
		require.NotEmpty(t, k.Meaning(), k.String())
		require.NotEmpty(t, k.Spoken(), k.String())
		require.False(t, words[k.String()], k.String())
		words[k.String()] = true
		back, err := sop.ParseSymbol(k.String())
		require.NoError(t, err)
		require.Equal(t, k, back)
	}
}

func TestSymbolsThatAreNone(t *testing.T) {
	for _, k := range []sop.Symbol{0, sop.Symbol(len(sop.Symbols()) + 1), 255} {
		require.False(t, k.Valid() || k.InSteps() || k.Official())
		require.Empty(t, k.Meaning()+k.Spoken())
		_, err := sop.ParseSymbol(k.String())
		require.Error(t, err)
	}
	require.Equal(t, "Symbol(255)", sop.Symbol(255).Word(sop.English))
	require.Empty(t, sop.Symbol(0).String())
}
