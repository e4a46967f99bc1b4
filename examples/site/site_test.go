package site_test

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/sopkit/sopkit/examples/site"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
)

// sample is the first SOPs of the sample manual.
func sample(t testing.TB, n int) *sop.Manual {
	t.Helper()
	m, err := sopfile.ReadManual(os.DirFS("../../testdata/manual"), "manual.yaml")
	require.NoError(t, err)
	m.Procedures = m.Procedures[:n]
	return m
}

func written(t testing.TB, m *sop.Manual, dir string, o *site.Options) *site.Result {
	t.Helper()
	r, err := site.Write(context.Background(), m, dir, o)
	require.NoError(t, err)
	return r
}

// pagesOf reads the pages of a site, by slashed name.
func pagesOf(t *testing.T, dir string) map[string]*html.Node {
	t.Helper()
	out := map[string]*html.Node{}
	require.NoError(t, filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".html" {
			return err
		}
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		node, err := html.Parse(strings.NewReader(string(data)))
		require.NoError(t, err)
		rel, err := filepath.Rel(dir, name)
		out[filepath.ToSlash(rel)] = node
		return err
	}))
	require.NotEmpty(t, out)
	return out
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// each visits the elements of a page.
func each(n *html.Node, see func(*html.Node)) {
	for x := range n.Descendants() {
		if x.Type == html.ElementNode {
			see(x)
		}
	}
}

func hashed(n *html.Node) string {
	text := ""
	for x := range n.Descendants() {
		text += x.Data
	}
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// Links lead to files of the site and to places on their pages, relative; no
// page asks for anything else; and each obeys the policy it states.
func TestPagesStandAlone(t *testing.T) {
	dir := t.TempDir()
	written(t, sample(t, 8), dir, nil)
	all, links := pagesOf(t, dir), 0
	for name, page := range all {
		policy, ids := "", map[string]bool{}
		each(page, func(n *html.Node) {
			if attr(n, "http-equiv") == "Content-Security-Policy" {
				policy = attr(n, "content")
			}
			if id := attr(n, "id"); id != "" {
				require.False(t, ids[id], "%s: two elements with the id %s", name, id)
				ids[id] = true
			}
		})
		require.Contains(t, policy, "default-src 'none'", name)
		each(page, func(n *html.Node) {
			require.Empty(t, attr(n, "src"), name)
			require.Empty(t, attr(n, "style"), name)
			for _, a := range n.Attr {
				require.False(t, strings.HasPrefix(a.Key, "on"), "%s: %s", name, a.Key)
			}
			switch {
			case n.Data == "style":
				require.Contains(t, policy, "style-src "+hashed(n)+";", name)
			case n.Data == "script" && attr(n, "type") == "":
				require.Contains(t, policy, "script-src "+hashed(n)+";", name)
			}
			if to := attr(n, "href"); to != "" {
				links++
				requireLink(t, all, dir, name, to)
			}
		})
	}
	require.Greater(t, links, 300)
}

func requireLink(t *testing.T, all map[string]*html.Node, dir, from, to string) {
	t.Helper()
	u, err := url.Parse(to)
	require.NoError(t, err)
	require.False(t, u.IsAbs() || u.Host != "" || strings.HasPrefix(to, "/"), "%s: %s", from, to)
	at := from
	if u.Path != "" {
		at = path.Join(path.Dir(from), u.Path)
	}
	require.FileExists(t, filepath.Join(dir, filepath.FromSlash(at)), "%s: %s", from, to)
	if u.Fragment == "" {
		return
	}
	found := false
	each(all[at], func(n *html.Node) { found = found || attr(n, "id") == u.Fragment })
	require.True(t, found, "%s: %s", from, to)
}

// Titles and texts never become markup.
func TestHostileTexts(t *testing.T) {
	m := sample(t, 2)
	const evil = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'&<b>`
	p := &m.Procedures[0]
	p.Title, p.Number, p.Roles[0].Name, p.Steps[0].Activity = evil, evil, evil, evil
	p.LegalBasis = []string{evil}
	m.Unit.Lines = []string{evil}
	dir := t.TempDir()
	written(t, m, dir, &site.Options{Source: evil})
	shown := 0
	for name, page := range pagesOf(t, dir) {
		scripts := 0
		each(page, func(n *html.Node) {
			require.NotContains(t, []string{"img", "b", "iframe"}, n.Data, name)
			if n.Data == "script" {
				scripts++
			}
			if n.Data == "h1" && n.FirstChild != nil && n.FirstChild.Data == evil {
				shown++
			}
		})
		if name == "index.html" {
			require.Equal(t, 2, scripts, name)
		} else {
			require.Zero(t, scripts, name)
		}
	}
	require.Equal(t, 1, shown)
}

// What does not change is not touched; what is gone is removed; what is not the
// site's stays.
func TestUnchangedFilesStay(t *testing.T) {
	dir, m := t.TempDir(), sample(t, 3)
	first := written(t, m, dir, nil)
	require.Zero(t, first.Kept)
	own := filepath.Join(dir, "robots.txt")
	require.NoError(t, os.WriteFile(own, []byte("User-agent: *\n"), 0o644))
	long := time.Date(2001, 1, 1, 0, 0, 0, 0, time.UTC)
	at := filepath.Join(dir, "index.html")
	require.NoError(t, os.Chtimes(at, long, long))
	again := written(t, m, dir, nil)
	require.Empty(t, again.Written)
	require.Len(t, first.Written, again.Kept)
	info, err := os.Stat(at)
	require.NoError(t, err)
	require.True(t, info.ModTime().Equal(long))

	m.Procedures = m.Procedures[:2]
	less := written(t, m, dir, nil)
	require.Contains(t, less.Removed, "sop/03-penerimaan-ts.html")
	require.Contains(t, less.Written, "index.html")
	require.NoFileExists(t, filepath.Join(dir, "sop", "03-penerimaan-ts.pdf"))
	require.FileExists(t, own)
}

// A manual with a wrong SOP is not published: all wrong ones are told.
func TestWrongProcedures(t *testing.T) {
	dir, m := t.TempDir(), sample(t, 4)
	m.Procedures[1].Title, m.Procedures[3].Title = "", ""
	_, err := site.Write(context.Background(), m, dir, nil)
	var at *render.ProcedureError
	require.ErrorAs(t, err, &at)
	require.Equal(t, 1, at.Index)
	require.Len(t, err.(interface{ Unwrap() []error }).Unwrap(), 2)
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Empty(t, left)

	_, err = site.Write(context.Background(), &sop.Manual{}, dir, nil)
	require.ErrorIs(t, err, site.ErrEmpty)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = site.Write(ctx, sample(t, 4), dir, nil)
	require.ErrorIs(t, err, context.Canceled)
}

// A role is one, in however many SOPs; roles and files whose names clash are
// kept apart.
func TestRoles(t *testing.T) {
	m := sample(t, 3)
	for i, name := range []string{"Kepala  Panti", "kepala panti", "Kepala-Panti"} {
		p := &m.Procedures[i]
		p.Roles = []sop.Role{{ID: "satu", Name: name}}
		for k := range p.Steps {
			p.Steps[k].Tasks, p.Steps[k].Flows = []sop.Task{{Role: "satu"}}, nil
		}
	}
	dir := t.TempDir()
	written(t, m, dir, &site.Options{Lang: sop.English})
	require.FileExists(t, filepath.Join(dir, "pelaksana", "kepala-panti.html"))
	data, err := os.ReadFile(filepath.Join(dir, "pelaksana", "index.html"))
	require.NoError(t, err)
	require.Contains(t, string(data), `lang="en"`)
	require.Contains(t, string(data), "2 SOP")
	require.FileExists(t, filepath.Join(dir, "pelaksana", "kepala-panti-a.html"))
}

// BenchmarkSite writes the site of 500 procedures.
func BenchmarkSite(b *testing.B) {
	m := &sop.Manual{}
	r := rand.New(rand.NewPCG(1, 1))
	for i := range 500 {
		p := soptest.Ordinary(r, 7, 6, "Ya", "Tidak")
		p.Title = fmt.Sprintf("%s %d", p.Title, i)
		m.Procedures = append(m.Procedures, *p)
	}
	dir := b.TempDir()
	for b.Loop() {
		require.NoError(b, os.RemoveAll(dir))
		written(b, m, dir, nil)
	}
}
