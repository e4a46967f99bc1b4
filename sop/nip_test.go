package sop_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

func TestNIPValid(t *testing.T) {
	for _, n := range []sop.NIP{
		"198609262015051001", "19860926 201505 1 001", " 1986 0926 2015 05 1 001 ",
		"19860926\u00a0201505\u00a02\u00a0999",
		"199202292024211001", "190001011900011000",
	} {
		require.NoError(t, n.Valid(), "%q", n)
	}
	for n, why := range map[sop.NIP]string{
		"":                      "not 18 digits",
		"-":                     "not 18 digits",
		"19860926 201505 1 01":  "not 18 digits",
		"1986092620150510011":   "not 18 digits",
		"19860926-20150510-1":   "not 18 digits",
		"19860926201505100l":    "not 18 digits",
		"x98609262015051001":    "not 18 digits",
		"ééééééééé":             "not 18 digits",
		"19861326 201505 1 001": "birth 19861326 is no date",
		"19900229 201505 1 001": "birth 19900229 is no date",
		"18991231 201505 1 001": "birth 18991231 is no date",
		"19860926 201500 1 001": "appointment 201500 is no month",
		"19860926 201513 1 001": "appointment 201513 is no month",
		"19860926 201522 1 001": "appointment 201522 is no month",
		"19860926 189912 1 001": "appointment 189912 is no month",
		"19860926 201505 0 001": "sex 0 is neither 1 nor 2",
		"19860926 201505 3 001": "sex 3 is neither 1 nor 2",
	} {
		err := n.Valid()
		require.ErrorIs(t, err, sop.ErrNIP, "%q", n)
		require.EqualError(t, err, "sop: malformed NIP: "+why, "%q", n)
	}
}

func TestNIPFormat(t *testing.T) {
	for n, want := range map[sop.NIP]string{
		"198609262015051001":    "19860926 201505 1 001",
		"1986 0926 20150510 01": "19860926 201505 1 001",
		"000000000000000000":    "00000000 000000 0 000",
		"":                      "",
		"-":                     "-",
		"belum ada":             "belum ada",
		"ééééééééé":             "ééééééééé",            // 18 bytes
		"Nomor belum terbit 1":  "Nomor belum terbit 1", // 17 letters and a digit
	} {
		require.Equal(t, want, n.Format())
	}
	require.Equal(t, "198609262015051001", sop.NIP(" 19860926 201505\t1 001").Digits())
}
