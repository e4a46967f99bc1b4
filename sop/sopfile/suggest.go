package sopfile

// otherWords are printed words that mean a key.
var otherWords = map[string]string{
	"kegiatan": "aktifitas", "uraian": "aktifitas", "uraian_prosedur": "aktifitas", "persyaratan": "kelengkapan",
	"ket": "keterangan", "judul": "nama", "nama_sop": "nama", "nomor_sop": "nomor", "perlengkapan": "peralatan",
	"pendataan": "pencatatan", "paralel": "serentak", "selesai": "akhir", "tujuan": "ke", "jawaban": "hasil", "role": "peran",
}

// suggest returns the known key that an unknown one may stand for, or "".
func suggest(name string, readers map[string]func(*node)) string {
	if word := otherWords[name]; readers[word] != nil {
		return word
	}
	return nearest(name, readers)
}

// nearest returns the known key most like an unknown one, or "".
func nearest(name string, readers map[string]func(*node)) string {
	best, found := min(3, (len(name)+1)/2), ""
	for k := range readers {
		if n := distance(name, k); n < best || n == best && found != "" && k < found {
			best, found = n, k
		}
	}
	return found
}

// distance counts the letters to change, add or drop.
func distance(a, b string) int {
	if len(a) > 40 {
		return 40
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		last := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			next := min(row[j], row[j-1]) + 1
			if a[i-1] == b[j-1] {
				next = min(next, last)
			} else {
				next = min(next, last+1)
			}
			last, row[j] = row[j], next
		}
	}
	return row[len(b)]
}
