package bahasa_test

import (
	"fmt"
	"time"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/bahasa"
)

func Example() {
	fmt.Println(bahasa.NumberWords(101000))
	fmt.Println(bahasa.Count(3))
	fmt.Println(bahasa.Money(1500000), "=", bahasa.MoneyWords(1500000))
	fmt.Println(bahasa.DateWords(sop.Date{Year: 2026, Month: time.November, Day: 23}))
	fmt.Println(bahasa.DayName(time.Friday), bahasa.MonthName(time.May), bahasa.Roman(11), bahasa.Ordinal(2))
	// Output:
	// seratus satu ribu
	// 3 (tiga)
	// Rp1.500.000,00 = satu juta lima ratus ribu rupiah
	// Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026)
	// Jumat Mei XI kedua
}
