package bahasa_test

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/bahasa"
)

func ExampleNumberWords() {
	fmt.Println(bahasa.NumberWords(1945))
	// Output: seribu sembilan ratus empat puluh lima
}

func ExampleMoneyWords() {
	fmt.Println(bahasa.Money(1250000), "/", bahasa.MoneyWords(1250000))
	// Output: Rp1.250.000,00 / satu juta dua ratus lima puluh ribu rupiah
}

func ExampleDateWords() {
	fmt.Println(bahasa.DateWords(sop.Date{Year: 2026, Month: 11, Day: 23}))
	// Output: Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026)
}

func ExampleRoman() {
	fmt.Println(bahasa.Roman(11), bahasa.Ordinal(3))
	// Output: XI ketiga
}
