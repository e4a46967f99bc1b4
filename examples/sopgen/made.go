package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"sync"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// made remembers, in the user's cache folder, what the files of one output
// folder were made of. Where that folder cannot be used it remembers nothing.
// Nil knows nothing. It is safe for concurrent use.
type made struct {
	basis []byte // the program and the options
	log   string // file of a line for each file that was made

	mu    sync.Mutex
	known map[string]madeFile // by name in the output folder
}

// madeFile is a file as it was made. A file that is not this any more was
// changed by somebody.
type madeFile struct {
	Name string `json:"name"`
	Of   string `json:"of"` // hash of all it was made of
	Size int64  `json:"size"`
	Time int64  `json:"time"` // of the last change, in nanoseconds of Unix
}

// madeIn reads what is remembered of an output folder.
func madeIn(dir string, o *render.Options) *made {
	m := &made{known: map[string]madeFile{}, basis: basisOf(o)}
	cache, inCache := os.UserCacheDir()
	whole, inWhole := filepath.Abs(dir)
	if inCache != nil || inWhole != nil || m.basis == nil {
		return nil
	}
	m.log = filepath.Join(cache, "sopgen", hashed([]byte(whole))[:32]+".jsonl")
	data, err := os.ReadFile(m.log)
	if err != nil {
		return m
	}
	lines := 0
	for line := range bytes.Lines(data) {
		var f madeFile
		if lines++; json.Unmarshal(line, &f) == nil { // the last line may be half
			m.known[f.Name] = f
		}
	}
	if lines > 2*len(m.known)+100 {
		m.rewrite()
	}
	return m
}

// rewrite leaves out of the log what is no longer true.
func (m *made) rewrite() {
	var b bytes.Buffer
	for _, f := range m.known {
		m.line(&b, f)
	}
	_ = os.WriteFile(m.log, b.Bytes(), 0o600) // what is not remembered is made anew
}

func (m *made) line(b *bytes.Buffer, f madeFile) { _ = json.NewEncoder(b).Encode(f) } // never fails

// basisOf is what all files of a run are made of: the options, and this very
// program; nil when that is not known.
func basisOf(o *render.Options) []byte {
	name, err := os.Executable()
	if err != nil {
		return nil
	}
	info, err := os.Stat(name)
	if err != nil {
		return nil
	}
	options, err := json.Marshal(o)
	if err != nil {
		return nil
	}
	out, err := json.Marshal([]any{programVersion(), info.Size(), info.ModTime().UnixNano(), hashed(options)})
	if err != nil {
		return nil
	}
	return out
}

func hashed(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// of is the hash of all that a sheet is made of, "" when that is not known.
func (m *made) of(p *sop.Procedure) string {
	if m == nil {
		return ""
	}
	data, err := json.Marshal(p)
	if err != nil {
		return ""
	}
	return hashed(append(data, m.basis...))
}

// current reports whether files of an output folder are still what would be
// made of the same.
func (m *made) current(dir string, names []string, of string) bool {
	if m == nil || of == "" {
		return false
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, name := range names {
		if f := m.known[name]; f.Of != of || f != stated(dir, name, of) {
			return false
		}
	}
	return true
}

// stated is a file as it is now.
func stated(dir, name, of string) madeFile {
	info, err := os.Stat(filepath.Join(dir, name))
	if err != nil {
		return madeFile{}
	}
	return madeFile{name, of, info.Size(), info.ModTime().UnixNano()}
}

// note remembers files that have just been made, at once: the program may be
// stopped at any time.
func (m *made) note(dir string, names []string, of string) {
	if m == nil || of == "" {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	var b bytes.Buffer
	for _, name := range names {
		m.known[name] = stated(dir, name, of)
		m.line(&b, m.known[name])
	}
	if os.MkdirAll(filepath.Dir(m.log), 0o700) != nil {
		return
	}
	f, err := os.OpenFile(m.log, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return
	}
	_, _ = f.Write(b.Bytes()) // what is not remembered is made anew
	_ = f.Close()
}
