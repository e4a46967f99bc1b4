package sop

// NIP is a civil servant's number: 18 digits, birth yyyymmdd, appointment
// yyyymm, sex 1 or 2, serial nnn (Perka BKN 22/2007). It keeps the printed
// spaces; the zero value is a blank.
type NIP string
