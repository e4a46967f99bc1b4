package sopfile

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// What the reader alone can tell: how the parts of a file fit together. A
// schema cannot compare two places of a file.
var beyondSchema = []error{
	sop.ErrUnknownRole, sop.ErrUnknownTarget, sop.ErrDuplicateID, sop.ErrUnreachable, sop.ErrNoEnd, sop.ErrNoRoles,
	sop.ErrDuplicateTask, sop.ErrSelfFlow, sop.ErrTwoPrimaries, sop.ErrOneOutcome, sop.ErrNotParallel,
	sop.ErrSameOutcome, sop.ErrFlowRole, sop.ErrNoteRows, sop.ErrPrintedNumber, sop.ErrNoActivity, sop.ErrSymbol,
}

// values are what a mutation puts in the place of another, as JSON.
var values = strings.Fields(`
	null "" "teks" "ya" "YA" "Tidak" "tRue" true false 0 1 -1 2 9999 10000 1.5 1.0 "1.0" "2026" "02026"
	"2026-02-28" "2026-02-29" "2026-02-30" "2026-02-31" "2026-04-31" "2024-02-29" "2000-02-29" "1900-02-29"
	"0000-01-01" "0000-01" "31/4/2026" "29-2-2026" "29/2/2024" "30\u0020Februari\u00202026" "Februari\u00202026"
	"Mei\u00202026" "31\u0020April\u00202026" "3\u0020Foo\u00202026" "99\u0020Mei\u00202026" "0\u0020Mei\u00202026"
	"29\u0020Peb\u00202023" "29\u0020Peb.\u00202024" "2026-13" "2026-00-10" "1/13/2026" "1-1-0000" "1\u0020Mei\u00200000"
	"kapsul" "keputusan" "panah" "garis" "bulat" "15\u0020menit" "-" "a" "b"
	[] [null] [""] ["a","b"] [{"id":"x"}] [["a"]] {} {"a":"b"} {"nama":"x"} {"peran":"a"} {"ke":1} {"Ya":1,"Tidak":2}
	{"tahun":"x"} {"tahun":20260} [{"nama":"x"}] [{"id":""}] ["a.yaml"] [[]] {"a":null} {"a":"keputusan"}`)

func aValue(r *rand.Rand) any {
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(values[r.IntN(len(values))]))
	if err != nil {
		panic(err) // a slip in values
	}
	return v
}

// strange are keys that a mutation adds.
var strange = []string{"$schema", "nama", "id", "kop", "sop", "waktu", "akhir", "zz", "simbol", "peran", "label"}

// mutate changes one place of a value, at random.
func mutate(r *rand.Rand, v any) any {
	switch v := v.(type) {
	case map[string]any:
		names := make([]string, 0, len(v))
		for name := range v {
			names = append(names, name)
		}
		slices.Sort(names)
		switch n := r.IntN(10); {
		case len(names) == 0 || n == 0:
			v[strange[r.IntN(len(strange))]] = aValue(r)
		case n == 1:
			delete(v, names[r.IntN(len(names))])
		case n == 2:
			v[names[r.IntN(len(names))]] = aValue(r)
		default:
			name := names[r.IntN(len(names))]
			v[name] = mutate(r, v[name])
		}
		return v
	case []any:
		switch n := r.IntN(10); {
		case len(v) == 0 || n == 0:
			return append(v, aValue(r))
		case n == 1:
			return slices.Delete(v, 0, 1)
		default:
			i := r.IntN(len(v))
			v[i] = mutate(r, v[i])
		}
		return v
	}
	return aValue(r)
}

// explained says why a schema and the reader may differ on a file; "" where
// they may not.
func explained(byReader error) string {
	switch {
	case byReader == nil:
		return ""
	case onlyBeyond(byReader):
		return "how parts fit together"
	}
	return ""
}

// onlyBeyond reports whether all that the reader found is beyond a schema.
func onlyBeyond(err error) bool {
	list, ok := err.(sop.Problems)
	return ok && !slices.ContainsFunc(list, func(p *sop.Problem) bool {
		return !slices.ContainsFunc(beyondSchema, func(e error) bool { return p.Err == e })
	})
}

// The schemas and the reader take the same files, out of thousands that were
// changed in one or two places, but for what is explained.
func TestSchemaAgainstReader(t *testing.T) {
	files, err := filepath.Glob("../../testdata/manual/*.yaml")
	require.NoError(t, err)
	schemas := map[Kind]*jsonschema.Schema{Sheet: validator(t, Sheet), Manual: validator(t, Manual)}
	m, _, err := readShared(source.Dir("../../testdata/manual"), "manual.yaml")
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(7, 11))
	count, different, refused := 0, map[string]int{}, 0
	for count < 5000 {
		for _, name := range files {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			kind, _ := KindOf(name)
			asJSON, err := yaml.YAMLToJSON(data)
			require.NoError(t, err)
			var v any
			require.NoError(t, json.Unmarshal(asJSON, &v))
			for range 1 + r.IntN(2) {
				v = mutate(r, v)
			}
			text, err := json.Marshal(v)
			require.NoError(t, err)
			byReader := readAs(kind, text, m)
			bySchema := validJSON(t, schemas[kind], string(text))
			count++
			if bySchema != nil {
				refused++
			}
			if (byReader == nil) == (bySchema == nil) {
				continue
			}
			why := explained(byReader)
			if why == "" {
				t.Errorf("%s\nreader: %v\nschema: %v\n", string(text[:min(len(text), 1500)]), byReader, bySchema)
			}
			different[why]++
		}
	}
	require.GreaterOrEqual(t, count, 5000)
	require.Greater(t, count-refused, count/10, "mutations that the schema takes")
	require.Greater(t, refused, count/10, "mutations that the schema refuses")
	t.Logf("%d mutations, %d refused by the schema, explained differences: %v", count, refused, different)
}

// readAs reads a file as the kind it is; a sheet gets its manual.
func readAs(kind Kind, text []byte, m *shared) error {
	if kind == Manual {
		s := &source.File{Name: "manual.yaml"}
		n := s.Parse(text, MaxDepth)
		if n == nil {
			return s.Errs
		}
		newDecoder(s, n).manual(n)
		return s.Errs.Err()
	}
	_, errs := read(text, "a.yaml", m)
	return errs.Err()
}

func validJSON(t *testing.T, s *jsonschema.Schema, text string) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	require.NoError(t, err)
	return s.Validate(v)
}

// The pattern of dates takes what the reader takes, of every day and of days
// that there are not, in every way to write them.
func TestDatePattern(t *testing.T) {
	pattern := regexp.MustCompile(datePattern)
	for _, text := range []string{"", "-", "–", "--", " "} {
		_, err := sop.ParseDate(text)
		require.Equal(t, err == nil, pattern.MatchString(text), text)
	}
	for _, year := range []string{"2024", "2023", "2000", "1900", "0000", "0004", "0400", "24"} {
		for month := 0; month <= 13; month++ {
			name := []string{"Foo", "Januari", "peb", "MARET", "Apr.", "Mei", "Juni", "jul", "Agt", "September",
				"Okto", "Nopember", "des", "x"}[month]
			for day := 0; day <= 32; day++ {
				for _, text := range []string{
					fmt.Sprintf("%s-%02d-%02d", year, month, day), fmt.Sprintf("%d-%d-%s", day, month, year),
					fmt.Sprintf("%02d/%02d/%s", day, month, year), fmt.Sprintf("%d %s %s", day, name, year),
				} {
					_, err := sop.ParseDate(text)
					require.Equal(t, err == nil, pattern.MatchString(text), text)
				}
			}
			for _, text := range []string{fmt.Sprintf("%s-%02d", year, month), name + "  " + year} {
				_, err := sop.ParseDate(text)
				require.Equal(t, err == nil, pattern.MatchString(text), text)
			}
		}
	}
}
