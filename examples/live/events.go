package live

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"path/filepath"
	"sync"
	"time"

	"github.com/fsnotify/fsnotify"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// hub tells the open pages that the manual has changed.
type hub struct {
	lock   sync.Mutex
	count  int
	closed bool
	next   chan struct{} // closed at the next change
}

// wait returns the number of changes so far, and what is closed at the next; nil
// when there will be none.
func (u *hub) wait() (int, <-chan struct{}) {
	u.lock.Lock()
	defer u.lock.Unlock()
	if u.closed {
		return u.count, nil
	}
	if u.next == nil {
		u.next = make(chan struct{})
	}
	return u.count, u.next
}

func (u *hub) tell() {
	u.lock.Lock()
	defer u.lock.Unlock()
	u.count++
	if u.next != nil {
		close(u.next)
		u.next = nil
	}
}

func (u *hub) close() {
	u.lock.Lock()
	u.closed = true
	u.lock.Unlock()
	u.tell()
}

// hello is what a page hears when it connects, and at each change. The token
// is that of a server that was started anew while the page was open.
type hello struct {
	Token  string `json:"token"`
	Change int    `json:"change"`
}

// events tells a page of changes until it goes away.
func (h *Handler) events(w http.ResponseWriter, r *http.Request) {
	out := http.NewResponseController(w)
	_ = out.SetReadDeadline(time.Time{}) // stays open; where it cannot be, the page connects again
	_ = out.SetWriteDeadline(time.Time{})
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("X-Accel-Buffering", "no")
	for {
		count, next := h.hub.wait()
		data, err := json.Marshal(hello{h.token, count})
		if err == nil {
			_, err = fmt.Fprintf(w, "data: %s\n\n", data)
		}
		if err != nil || out.Flush() != nil || next == nil {
			return
		}
		select {
		case <-next:
		case <-r.Context().Done():
			return
		}
	}
}

// settle is how long a folder must be quiet: editors save in several steps.
const settle = 25 * time.Millisecond

// Watch reads the manual again whenever one of its files is saved, until ctx
// ends; then it returns nil.
func (h *Handler) Watch(ctx context.Context) error {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return err
	}
	defer w.Close()
	if err := w.Add(h.book.dir); err != nil {
		return err
	}
	more := func() {
		for _, dir := range h.book.folders() {
			_ = w.Add(dir) // a sheet's folder that is gone is told of on the pages
		}
	}
	more()
	quiet := time.NewTimer(settle)
	quiet.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case e := <-w.Events:
			if _, ok := sopfile.KindOf(e.Name); ok && !e.Has(fsnotify.Chmod) {
				quiet.Reset(settle)
			}
		case _, ok := <-w.Errors: // events were lost
			if !ok {
				return nil
			}
			quiet.Reset(settle)
		case <-quiet.C:
			h.Changed()
			more()
		}
	}
}

// folders are those below the manual's that its sheets stand in.
func (b *book) folders() (out []string) {
	seen := map[string]bool{b.dir: true}
	for _, file := range b.current().files {
		if dir := filepath.Dir(b.path(file)); !seen[dir] {
			seen[dir] = true
			out = append(out, dir)
		}
	}
	return out
}
