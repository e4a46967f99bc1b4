package render_test

import (
	"io"
	"math/rand/v2"
	"reflect"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// spare is how much more than its length each slice of a roomy value holds.
const spare = 3

// roomy copies a value so that every slice in it, an empty one too, has spare
// capacity, filled with copies of a marked element.
func roomy(v reflect.Value) reflect.Value {
	return copied(v, func(list reflect.Value, each func(reflect.Value) reflect.Value) reflect.Value {
		n := list.Len()
		out := reflect.MakeSlice(list.Type(), n+spare, n+spare)
		for i := range n {
			out.Index(i).Set(each(list.Index(i)))
		}
		for i := range spare {
			mark(out.Index(n + i))
		}
		return out.Slice(0, n)
	})
}

// stretched copies a value with its slices as long as their capacities, so
// that what stands behind them is compared too.
func stretched(v reflect.Value) reflect.Value {
	return copied(v, func(list reflect.Value, each func(reflect.Value) reflect.Value) reflect.Value {
		list = list.Slice(0, list.Cap())
		out := reflect.MakeSlice(list.Type(), list.Len(), list.Len())
		for i := range list.Len() {
			out.Index(i).Set(each(list.Index(i)))
		}
		return out
	})
}

// copied copies a value, its slices by a function that is given what copies
// an element.
func copied(v reflect.Value, list func(reflect.Value, func(reflect.Value) reflect.Value) reflect.Value) reflect.Value {
	each := func(v reflect.Value) reflect.Value { return copied(v, list) }
	out := reflect.New(v.Type()).Elem()
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			out.Set(reflect.New(v.Type().Elem()))
			out.Elem().Set(each(v.Elem()))
		}
	case reflect.Interface:
		if !v.IsNil() {
			out.Set(each(v.Elem()))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				out.Field(i).Set(each(v.Field(i)))
			}
		}
	case reflect.Map:
		if !v.IsNil() {
			out.Set(reflect.MakeMap(v.Type()))
			for _, k := range v.MapKeys() {
				out.SetMapIndex(k, each(v.MapIndex(k)))
			}
		}
	case reflect.Slice:
		out.Set(list(v, each))
	default:
		out.Set(v)
	}
	return out
}

// mark makes a value one that no code writes by chance.
func mark(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("tidak boleh ditulisi")
	case reflect.Uint8:
		v.SetUint(201)
	case reflect.Int:
		v.SetInt(-201)
	case reflect.Struct:
		for i := range v.NumField() {
			mark(v.Field(i))
		}
	}
}

func withRoom[T any](v T) T { return roomy(reflect.ValueOf(&v).Elem()).Interface().(T) }

func withAll[T any](v T) T { return stretched(reflect.ValueOf(&v).Elem()).Interface().(T) }

// TestRoomIsSeen checks the test's own eyes: a write behind a slice is found.
func TestRoomIsSeen(t *testing.T) {
	p := withRoom(sop.Procedure{})
	before := withAll(p)
	require.Equal(t, before, withAll(p))
	_ = append(p.Legend, sop.Archive)
	require.NotEqual(t, before, withAll(p))
}

// sharers is how many draw one value at once.
const sharers = 16

// together calls a function many times at once.
func together(t *testing.T, do func(i int) error) {
	t.Helper()
	var wg sync.WaitGroup
	errs := make([]error, sharers)
	for i := range sharers {
		wg.Go(func() { errs[i] = do(i) })
	}
	wg.Wait()
	for _, err := range errs {
		assert.NoError(t, err)
	}
}

// TestSheetsShareTheirInput draws procedures in both formats from many
// goroutines; nothing of what was given is written to, nor what stands behind
// its slices.
func TestSheetsShareTheirInput(t *testing.T) {
	for seed := range uint64(3) {
		kind := soptest.Options{Steps: 4 + 8*int(seed), LongTexts: seed == 1}
		p := withRoom(*soptest.Procedure(rand.New(rand.NewPCG(seed, 4)), kind))
		if seed%2 == 0 {
			p.Legend = withRoom([]sop.Symbol{})
		}
		o := withRoom(render.Options{Logo: picture(t, "png"), Signature: picture(t, "jpeg"), Changed: []int{1, 2}})
		wasP, wasO := withAll(p), withAll(o)
		together(t, func(i int) error {
			if i%2 == 0 {
				return render.XLSX(io.Discard, &p, &o)
			}
			return render.PDF(io.Discard, &p, &o)
		})
		require.Equal(t, wasP, withAll(p), "seed %d", seed)
		require.Equal(t, wasO, withAll(o), "seed %d", seed)
	}
}

// TestFormsShareTheirInput does the same with forms, blank and filled.
func TestFormsShareTheirInput(t *testing.T) {
	for k, f := range catalogue.All() {
		if k%13 > 0 {
			continue
		}
		c := forms.Copy{Form: f}
		if k%2 == 0 {
			c.Values = formstest.Values(rand.New(rand.NewPCG(uint64(k), 4)), f, 12)
		}
		c = withRoom(c)
		o := withRoom(render.FormOptions{Unit: office.Unit, Logo: picture(t, "png")})
		wasC, wasO := withAll(c), withAll(o)
		together(t, func(i int) error {
			if i%2 == 0 {
				return render.FormXLSX(io.Discard, &c, &o)
			}
			return render.FormPDF(io.Discard, &c, &o)
		})
		require.Equal(t, wasC, withAll(c), f.ID)
		require.Equal(t, wasO, withAll(o), f.ID)
	}
}

// spoilable copies a value with what writes over all in it.
func spoilable[T any](v T) (T, func()) {
	out := withRoom(v)
	return out, func() { spoil(reflect.ValueOf(&out).Elem()) }
}

// spoil writes over the elements of all slices and maps in a value.
func spoil(v reflect.Value) {
	copied(v, func(list reflect.Value, each func(reflect.Value) reflect.Value) reflect.Value {
		for i := range list.Len() {
			each(list.Index(i))
			mark(list.Index(i))
		}
		return list
	})
}
