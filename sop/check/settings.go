package check

import (
	"regexp"
	"strconv"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/source"
)

// setting is a key of a file of settings.
type setting struct {
	key, about string
	schema     obj
	read       func(*settings, *source.Node)
}

// settings is a file of settings being read.
type settings struct {
	*source.File
	o *Options
}

const settingsDepth = 4 // lists and maps inside each other

// ReadSettings reads a file of settings, YAML or JSON (periksa.yaml beside a
// manual or a sheet, which sopfile.SettingsBeside finds): the keys profil,
// tahap, jenis, pola_nomor, bulan_tinjau, hanya, aturan and kecuali. What it
// does not say has its zero value. The error is of type sop.Problems, with a
// place for each; unknown keys and rules are among them.
func ReadSettings(data []byte, name string) (*Options, error) {
	s := settings{&source.File{Name: name}, &Options{}}
	n := s.Parse(data, settingsDepth)
	if n == nil {
		return nil, s.Errs
	}
	if !n.IsMap && !n.Null {
		s.Add(n.Pos, sopfile.ErrKind, wantsKeys)
	}
	for _, k := range n.Keys {
		x := settingNamed(k.Name)
		switch {
		case x == nil:
			s.Add(k.Pos, sopfile.ErrUnknownKey,
				unknownKey.With(k.Name, sop.MaybeMeant(sop.Nearest(k.Name, settingKeys()))))
		case !k.Value.Null:
			x.read(&s, k.Value)
		}
	}
	if len(s.Errs) > 0 {
		return nil, s.Errs
	}
	return s.o, nil
}

// table is every key there is, in the order of the schema.
func table() []setting {
	rule := obj{"enum": ruleNames()}
	return []setting{
		{"profil", "Aturan siapa yang dipakai; kosong: permenpan35.", enum(profileNames),
			func(s *settings, n *source.Node) {
				named(s, n, profileNames, &s.o.Profile, ParseProfile)
			}},
		{"tahap", "konsep, atau final: siap ditandatangani.", enum(stageNames), func(s *settings, n *source.Node) {
			named(s, n, stageNames, &s.o.Stage, ParseStage)
		}},
		{"jenis", "Jenis SOP menurut banyaknya pelaksana.", enum(kindNames), func(s *settings, n *source.Node) {
			named(s, n, kindNames, &s.o.Kind, ParseKind)
		}},
		{"pola_nomor", "Pola Nomor SOP yang lengkap (regular expression), mis. ^[0-9]{3}/SOP/.", obj{"type": "string"},
			(*settings).pattern},
		{"bulan_tinjau", "Peninjauan paling lambat tiap sekian bulan; kosong: 12.",
			obj{"type": "integer", "minimum": 1, "maximum": mostMonths}, (*settings).months},
		{"hanya", "Hanya aturan ini yang diperiksa.", obj{"type": "array", "items": rule}, (*settings).only},
		{"aturan", "Tingkat aturan: mati, peringatan, atau galat.",
			obj{"type": "object", "additionalProperties": enum(levelNames), "propertyNames": rule}, (*settings).levels},
		{"kecuali", "Aturan yang tidak berlaku bagi satu SOP, beserta alasannya.", obj{"type": "array", "items": obj{
			"type": "object", "additionalProperties": false, "required": []string{"aturan", "sop", "alasan"},
			"properties": obj{"aturan": rule, "sop": obj{"type": "string"},
				"alasan": obj{"type": "string", "minLength": 1}},
		}}, (*settings).except},
	}
}

func settingNamed(key string) *setting {
	for _, x := range table() {
		if x.key == key {
			return &x
		}
	}
	return nil
}

func settingKeys() (keys []string) {
	for _, x := range table() {
		keys = append(keys, x.key)
	}
	return keys
}

func ruleNames() (names []string) {
	for _, r := range rules {
		names = append(names, r.Name)
	}
	return names
}

// words lists the names of values that a file may have.
func words(names [][2]string) (list []string) {
	for _, n := range names {
		for _, w := range n {
			if w != "" {
				list = append(list, w)
			}
		}
	}
	return list
}

func enum(names [][2]string) obj { return obj{"enum": words(names)} }

// SettingsSchema returns the JSON Schema (draft 2020-12) of a file of settings,
// with descriptions in Indonesian, as sopfile.Schema does of sheets.
func SettingsSchema() []byte {
	properties := obj{}
	for _, x := range table() {
		p := obj{"description": x.about}
		for k, v := range x.schema {
			p[k] = v
		}
		properties[x.key] = p
	}
	return source.Schema("urn:sopkit:schema:periksa", "Pengaturan pemeriksaan SOP",
		obj{"type": "object", "additionalProperties": false, "properties": properties})
}

// text returns a text; false, with the fault told, for anything else.
func (s *settings) text(n *source.Node) (string, bool) {
	if n.IsMap || n.IsList {
		s.Add(n.Pos, sopfile.ErrKind, wantsText)
		return "", false
	}
	return n.Text, true
}

// named reads one of the names of values.
func named[T any](s *settings, n *source.Node, names [][2]string, to *T, parse func(string) (T, error)) {
	text, ok := s.text(n)
	if !ok {
		return
	}
	v, err := parse(text)
	if err != nil {
		s.Add(n.Pos, sopfile.ErrValue, oneOfThese.With(text, choice(words(names))))
		return
	}
	*to = v
}

func (s *settings) pattern(n *source.Node) {
	text, ok := s.text(n)
	if !ok {
		return
	}
	p, err := regexp.Compile(text)
	if err != nil {
		s.Add(n.Pos, sopfile.ErrValue, badPattern.With(text))
		return
	}
	s.o.NumberPattern = p
}

const mostMonths = 1200

func (s *settings) months(n *source.Node) {
	text, ok := s.text(n)
	v, err := strconv.Atoi(text)
	switch {
	case !ok:
	case err != nil || v < 1 || v > mostMonths:
		s.Add(n.Pos, sopfile.ErrValue, wantsMonths.With(text, mostMonths))
	default:
		s.o.ReviewMonths = v
	}
}
