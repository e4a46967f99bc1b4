package live

import (
	"net/http"
	"net/url"
	"strconv"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formfile"
)

// fromKnown tells a script what a file of known data gives to the inputs of a
// form. The file was read by the browser, and is not kept here.
func (h *Handler) fromKnown(w http.ResponseWriter, f *forms.Form, sent url.Values) {
	var v struct {
		Values map[string]string // by the name of the input
		Why    string            // the file cannot be read; or empty
	}
	k, err := formfile.ReadKnown([]byte(sent.Get("_known")), "")
	if err != nil {
		v.Why = h.message(err)
	} else {
		v.Values = map[string]string{}
		flatten("", h.withManual(k, sent.Get("_sop")).Prefill(f), v.Values)
	}
	sendJSON(w, v)
}

// flatten puts values by the names of their inputs, as "klien.0.nama".
func flatten(prefix string, v forms.Values, out map[string]string) {
	for name, value := range v {
		if value.Text != "" {
			out[prefix+name] = value.Text
		}
		for i, row := range value.Rows {
			flatten(prefix+name+"."+strconv.Itoa(i)+".", row, out)
		}
	}
}
