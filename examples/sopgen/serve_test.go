package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// heard is an output that a test reads while the program runs.
type heard struct {
	lock sync.Mutex
	b    bytes.Buffer
}

func (h *heard) Write(p []byte) (int, error) {
	h.lock.Lock()
	defer h.lock.Unlock()
	return h.b.Write(p)
}

func (h *heard) String() string {
	h.lock.Lock()
	defer h.lock.Unlock()
	return h.b.String()
}

// serve answers on this computer alone, until it is stopped.
func TestServeAnswersUntilStopped(t *testing.T) {
	inFolder(t, map[string]string{"satu.yaml": sheetFile("Satu")})
	ctx, stop := context.WithCancel(t.Context())
	var out, stderr heard
	code := make(chan int, 1)
	go func() { code <- run(ctx, strings.Fields("serve satu.yaml --port 0"), &out, &stderr) }()
	address := regexp.MustCompile(`http://127\.0\.0\.1:\d+/`)
	require.Eventually(t, func() bool { return address.MatchString(out.String()) }, 10*time.Second, 10*time.Millisecond)
	answer, err := http.Get(address.FindString(out.String()) + "sheet/satu.yaml")
	require.NoError(t, err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, answer.StatusCode)
	require.Contains(t, string(body), "<svg")

	port := strings.Trim(address.FindString(out.String())[len("http://127.0.0.1:"):], "/")
	require.Equal(t, exitInput, run(t.Context(), []string{"serve", "satu.yaml", "--port", port}, io.Discard, &stderr))
	require.Contains(t, stderr.String(), "sedang dipakai")
	stop()
	require.Equal(t, exitOK, <-code)
}

// Mistakes in a call of serve are told before anything is opened.
func TestServeMistakes(t *testing.T) {
	inFolder(t, map[string]string{"satu.yaml": sheetFile("Satu"), "rusak.yaml": "klien: ["})
	for _, c := range []struct {
		args string
		code int
		says string
	}{
		{"serve", exitUsage, "sebut satu manual"},
		{"serve satu.yaml --port 70000", exitUsage, "0 sampai 65535"},
		{"serve tidak-ada.yaml", exitInput, "tidak-ada.yaml"},
		{"serve satu.yaml --known rusak.yaml", exitInput, "rusak.yaml"},
		{"serve satu.yaml --logo tidak-ada.png", exitInput, "tidak-ada.png"},
	} {
		var stderr bytes.Buffer
		require.Equal(t, c.code, run(t.Context(), strings.Fields(c.args), io.Discard, &stderr), c.args)
		require.Contains(t, stderr.String(), c.says, c.args)
	}
}
