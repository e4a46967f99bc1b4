// Package bahasa writes numbers, amounts of money and dates in Indonesian
// words, and numbers as ranks and in Roman numerals, as official papers have
// them.
//
//	bahasa.NumberWords(101000)   // seratus satu ribu
//	bahasa.Count(3)              // 3 (tiga)
//	bahasa.Money(1500000)        // Rp1.500.000,00
//	bahasa.Roman(11)             // XI
//
// The usual way to write a date, 31 Januari 2019, is sop.Date.Indonesian.
package bahasa
