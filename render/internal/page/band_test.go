package page

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"
)

// A band carries every kind of item it has a list for: under another band and
// onto the page they are all there, and moved; and those with a text have its
// line at its place.
func TestBandCarriesEveryKindOfItem(t *testing.T) {
	b, before, lists := &Band{Rows: []EMU{10 * MM}}, map[Item]string{}, 0
	v := reflect.ValueOf(b).Elem()
	for i := range v.NumField() {
		if !v.Type().Field(i).IsExported() {
			continue
		}
		kind := v.Type().Field(i).Type.Elem()
		if !kind.Implements(reflect.TypeFor[Item]()) {
			continue
		}
		lists++
		it := reflect.New(kind.Elem())
		for name, value := range map[string]any{
			"Text": "A", "Font": Font{Size: 8 * PT}, "Box": Rect{MM, MM, 8 * MM, 5 * MM},
			"Points":  []Point{{MM, MM}, {MM, 2 * MM}},
			"RowSpan": 1, "ColSpan": 1, "Lines": []Line{{Text: "A"}},
		} {
			if f := it.Elem().FieldByName(name); f.IsValid() {
				f.Set(reflect.ValueOf(value))
			}
		}
		v.Field(i).Set(reflect.Append(v.Field(i), it))
		before[it.Interface().(Item)] = fmt.Sprintf("%+v", it.Elem())
	}
	p := &Page{Cols: []EMU{20 * MM}, Margin: Margin{Left: 5 * MM, Top: 5 * MM}}
	over := &Band{Rows: []EMU{30 * MM}}
	over.Under(b)
	over.On(p)
	require.Len(t, p.Items, lists)
	d := &Document{Pages: []*Page{p}}
	for _, it := range p.Items {
		require.NotEqual(t, before[it], fmt.Sprintf("%+v", reflect.ValueOf(it).Elem()), "%T stays where it was", it)
	}
	d.Finish()
	for _, it := range p.Items {
		if line := reflect.ValueOf(it).Elem().FieldByName("Line"); line.IsValid() {
			require.Equal(t, "A", line.FieldByName("Text").String(), "%T: its line has no place", it)
		}
	}
}
