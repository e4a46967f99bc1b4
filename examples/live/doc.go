// Package live serves a manual in the browser while it is being written: its
// sheets, redrawn when a file is saved, what is wrong with them, an editor, and
// the official forms as pages to fill in. It is a [net/http.Handler] over the
// public API of this module, to be mounted in a service of one's own:
//
//	h, err := live.New(live.Options{Path: "manual", Hosts: []string{"sop.dinas.example"}})
//	if err != nil { … }
//	defer h.Close()
//	go h.Watch(ctx)
//	mux.Handle("/sop/", http.StripPrefix("/sop", h))
//
// All links are relative, so it works under any prefix. Who may come in is the
// service's own matter: a handler knows no users.
//
// # What it holds to
//
//   - It answers only for the names in [Options.Hosts], so that a foreign site
//     whose name leads to this computer (DNS rebinding) reads nothing.
//   - Requests that another site makes are refused, but for following a link.
//   - Nothing is written but through [Options.Save], by a click: a POST with the
//     token that the pages have. A file that changed meanwhile is not replaced.
//   - Only files that the manual consists of are read, and none outside its folder.
//   - Pages need no script to be read, ask nothing of other servers, and obey the
//     Content-Security-Policy they are sent with.
//   - What is filled into a form lives for one request: it is not kept, logged
//     or written, and browsers are told not to keep it either.
package live
