package pdf

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"sync"
)

// fpdf makes a compressor of 1.2 MB for each page. So it is asked for plain
// streams, and they are compressed here, with compressors that are used again.

// errPacked: the file is not one that fpdf makes.
var errPacked = errors.New("pdf: objects are not where the file says they are")

// deflaters are kept for the next stream.
var deflaters = sync.Pool{New: func() any {
	w, _ := zlib.NewWriterLevel(nil, zlib.BestSpeed) // fails only for a level that does not exist
	return w
}}

// packed returns a file of fpdf with its plain streams compressed.
func packed(file []byte) ([]byte, error) {
	offsets, table, err := objects(file)
	if err != nil {
		return nil, err
	}
	order := make([]int, len(offsets)) // numbers of the objects, from 0, as they stand
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return offsets[a] - offsets[b] })
	var out bytes.Buffer
	out.Grow(len(file))
	moved := make([]int, len(offsets))
	out.Write(file[:offsets[order[0]]])
	for i, n := range order {
		end := table
		if i+1 < len(order) {
			end = offsets[order[i+1]]
		}
		moved[n] = out.Len()
		if err := writeObject(&out, file[offsets[n]:end]); err != nil {
			return nil, err
		}
	}
	at := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(moved)+1)
	for _, offset := range moved {
		fmt.Fprintf(&out, "%010d 00000 n \n", offset)
	}
	rest := file[table:]
	trailer := bytes.Index(rest, []byte("trailer\n"))
	start := bytes.LastIndex(rest, []byte("startxref\n"))
	if trailer < 0 || start < trailer {
		return nil, errPacked
	}
	out.Write(rest[trailer:start])
	fmt.Fprintf(&out, "startxref\n%d\n%%%%EOF\n", at)
	return out.Bytes(), nil
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

// writeObject writes an object, its stream compressed when it is plain: when
// nothing but its length is said of it.
func writeObject(out *bytes.Buffer, object []byte) error {
	plain, length := []byte(" 0 obj\n<</Length "), 0
	number, rest, ok := bytes.Cut(object[:min(len(object), 64)], plain)
	if ok {
		digits, _, end := bytes.Cut(rest, []byte(">>\nstream\n"))
		length, ok = atoi(digits)
		ok = ok && end
	}
	if !ok {
		out.Write(object)
		return nil
	}
	from := bytes.Index(object, []byte("stream\n")) + len("stream\n")
	if from+length > len(object) {
		return errPacked
	}
	data, err := deflated(object[from : from+length])
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%s 0 obj\n<</Filter /FlateDecode /Length %d>>\nstream\n", number, len(data))
	out.Write(data)
	out.Write(object[from+length:])
	return nil
}

func atoi(digits []byte) (int, bool) {
	n, err := strconv.Atoi(string(digits))
	return n, err == nil && n >= 0
}

func deflated(data []byte) ([]byte, error) {
	w := deflaters.Get().(*zlib.Writer)
	defer deflaters.Put(w)
	var out bytes.Buffer
	w.Reset(&out)
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	w.Reset(io.Discard) // keeps nothing of the stream
	return out.Bytes(), nil
}
