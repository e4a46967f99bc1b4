package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/klauspost/compress/zlib"

	"github.com/sopkit/sopkit/render/internal/cores"
)

// fpdf makes a compressor of 1.2 MB for each page. So it is asked for plain
// streams, and they are compressed here, with compressors that are used again.

// errPacked: the file is not one that fpdf makes.
var errPacked = errors.New("pdf: objects are not where the file says they are")

// deflaters are kept for the next stream: as many as were ever at work at once,
// of the first 64. A sync.Pool would hold twice as many at times, and make new
// ones after each collection of garbage.
var deflaters = make(chan *zlib.Writer, 64)

func deflater() *zlib.Writer {
	select {
	case w := <-deflaters:
		return w
	default:
		w, _ := zlib.NewWriterLevel(nil, zlib.BestSpeed) // fails only for a level that does not exist
		return w
	}
}

func keepDeflater(w *zlib.Writer) {
	w.Reset(io.Discard) // keeps nothing of the stream
	select {
	case deflaters <- w:
	default:
	}
}

// pack writes a file of fpdf with its plain streams compressed.
func pack(out *bytes.Buffer, file []byte) error {
	offsets, table, err := objects(file)
	if err != nil {
		return err
	}
	order := make([]int, len(offsets)) // numbers of the objects, from 0, as they stand
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return offsets[a] - offsets[b] })
	list := make([][]byte, len(order)) // the objects as they stand
	for i, n := range order {
		end := table
		if i+1 < len(order) {
			end = offsets[order[i+1]]
		}
		list[i] = file[offsets[n]:end]
	}
	err = cores.Share(len(list), fewObjects, func(i int) (err error) {
		list[i], err = packedObject(list[i])
		return err
	})
	if err != nil {
		return err
	}
	moved := make([]int, len(offsets))
	out.Write(file[:offsets[order[0]]])
	for i, n := range order {
		moved[n] = out.Len()
		out.Write(list[i])
	}
	at := out.Len()
	fmt.Fprintf(out, "xref\n0 %d\n0000000000 65535 f \n", len(moved)+1)
	for _, offset := range moved {
		fmt.Fprintf(out, "%010d 00000 n \n", offset)
	}
	rest := file[table:]
	trailer := bytes.Index(rest, []byte("trailer\n"))
	start := bytes.LastIndex(rest, []byte("startxref\n"))
	if trailer < 0 || start < trailer {
		return errPacked
	}
	out.Write(rest[trailer:start])
	fmt.Fprintf(out, "startxref\n%d\n%%%%EOF\n", at)
	return nil
}

// entry is the length of a line of the table of objects.
const entry = len("0000000000 00000 n \n")

// objects returns where each object begins, by number from 1, and where the
// table that says so does.
func objects(file []byte) (offsets []int, table int, err error) {
	i := bytes.LastIndex(file, []byte("startxref\n"))
	if i < 0 {
		return nil, 0, errPacked
	}
	line, _, _ := bytes.Cut(file[i+len("startxref\n"):], []byte("\n"))
	if table, err = strconv.Atoi(string(line)); err != nil || table < 0 || table > i {
		return nil, 0, errPacked
	}
	head, list, _ := bytes.Cut(file[table:], []byte("0000000000 65535 f \n"))
	count, err := strconv.Atoi(string(bytes.TrimSuffix(bytes.TrimPrefix(head, []byte("xref\n0 ")), []byte("\n"))))
	if err != nil || count < 2 || len(list) < (count-1)*entry {
		return nil, 0, errPacked
	}
	for n := range count - 1 {
		offset, err := strconv.Atoi(string(list[n*entry : n*entry+10]))
		if err != nil || offset <= 0 || offset >= table {
			return nil, 0, errPacked
		}
		offsets = append(offsets, offset)
	}
	return offsets, table, nil
}

// fewObjects are packed at once, without others' help.
const fewObjects = 40

// packedObject returns an object with its stream compressed when it is plain:
// when nothing but its length is said of it.
func packedObject(object []byte) ([]byte, error) {
	plain, length := []byte(" 0 obj\n<</Length "), 0
	number, rest, ok := bytes.Cut(object[:min(len(object), 64)], plain)
	if ok {
		digits, _, end := bytes.Cut(rest, []byte(">>\nstream\n"))
		length, ok = atoi(digits)
		ok = ok && end
	}
	if !ok {
		return object, nil
	}
	from := bytes.Index(object, []byte("stream\n")) + len("stream\n")
	if from+length > len(object) {
		return nil, errPacked
	}
	data, err := deflated(object[from : from+length])
	if err != nil {
		return nil, err
	}
	out := make([]byte, 0, len(data)+128)
	out = fmt.Appendf(out, "%s 0 obj\n<</Filter /FlateDecode /Length %d>>\nstream\n", number, len(data))
	out = append(out, data...)
	return append(out, object[from+length:]...), nil
}

func atoi(digits []byte) (int, bool) {
	n, err := strconv.Atoi(string(digits))
	return n, err == nil && n >= 0
}

func deflated(data []byte) ([]byte, error) {
	w := deflater()
	defer keepDeflater(w)
	var out bytes.Buffer
	out.Grow(len(data)/3 + 64)
	w.Reset(&out)
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
