package live

import (
	"crypto/subtle"
	"net"
	"net/http"
	"slices"
	"strings"
)

// Limits of what a request may bring.
const (
	maxDraft = 4 << 20 // bytes of a file being edited, more than a file may have
	maxForm  = 2 << 20 // bytes of a form's fields
)

// policy is what pages may load and run: their own files alone. The pictures of
// sheets stand in the pages as data.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
	"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// policyWithStyle is the policy of a page with style sheets that its script makes.
func policyWithStyle(nonce string) string {
	return strings.Replace(policy, "style-src 'self'", "style-src 'self' 'nonce-"+nonce+"'", 1)
}

// setHeaders sets what every answer has.
func setHeaders(h http.Header) {
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
	h.Set("Cache-Control", "no-store")
}

// guard refuses requests that other sites make.
type guard struct {
	hosts []string // lower case
	cross *http.CrossOriginProtection
}

func newGuard(hosts []string) *guard {
	if hosts == nil {
		hosts = []string{"localhost", "127.0.0.1", "::1"}
	}
	g := &guard{cross: http.NewCrossOriginProtection()}
	for _, host := range hosts {
		g.hosts = append(g.hosts, strings.ToLower(host))
	}
	return g
}

// refuse returns the status of a request that is refused, or 0.
func (g *guard) refuse(r *http.Request) int {
	switch {
	case !g.answers(r.Host):
		return http.StatusMisdirectedRequest
	case g.cross.Check(r) != nil:
		return http.StatusForbidden
	}
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
		return 0
	}
	if r.Method == http.MethodGet && r.Header.Get("Sec-Fetch-Mode") == "navigate" &&
		r.Header.Get("Sec-Fetch-Dest") == "document" {
		return 0 // a link that somebody followed
	}
	return http.StatusForbidden
}

// answers reports whether a Host header names this handler.
func (g *guard) answers(host string) bool {
	host = strings.ToLower(host)
	name, _, err := net.SplitHostPort(host)
	if err != nil {
		name = strings.Trim(host, "[]")
	}
	return slices.Contains(g.hosts, host) || slices.Contains(g.hosts, name)
}

// tokenHeader is where scripts put the token; forms have a field of its name.
const (
	tokenHeader = "X-Sopkit-Token"
	tokenField  = "_token"
)

// withToken lets a POST through that a page of this handler made.
func (h *Handler) withToken(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		most := int64(maxForm)
		token := r.Header.Get(tokenHeader)
		if strings.HasPrefix(r.URL.Path, "/form/") {
			r.Body = http.MaxBytesReader(w, r.Body, most)
			if err := r.ParseForm(); err != nil {
				http.Error(w, http.StatusText(http.StatusBadRequest), http.StatusBadRequest)
				return
			}
			if token == "" {
				token = r.PostForm.Get(tokenField)
			}
		} else {
			r.Body = http.MaxBytesReader(w, r.Body, maxDraft)
		}
		if subtle.ConstantTimeCompare([]byte(token), []byte(h.token)) != 1 {
			http.Error(w, h.say("expired"), http.StatusForbidden)
			return
		}
		next(w, r)
	}
}
