package main

// timesWords are the texts of the command times.
type timesWords struct {
	short, long, example, exitCodes string
	flagHours, flagDays, badNumber  string
	all, unstated                   string
}

var timesIndonesian = timesWords{
	short: "jumlahkan waktu SOP, per pelaksana dan seluruhnya",
	long: `Menjumlahkan waktu langkah-langkah SOP, seluruhnya dan per pelaksana.

Tiap langkah dihitung sekali, dalam jam kerja: hari adalah hari kerja, bulan
seperdua belas dari 52 minggu kerja. Langkah yang dikerjakan bersama dihitung
penuh bagi tiap pelaksananya. Rentang memberi jumlah terkecil dan terbesar.`,
	example: `  sopgen times surat-keluar.yaml
  sopgen times testdata/manual --hours-per-day 8`,
	exitCodes: `  0   tercetak
  1   ada berkas yang tidak dapat dibaca, atau keluaran tidak dapat ditulis
  2   cara memanggilnya salah`,
	flagHours: "jam kerja sehari (bawaan: 7,5)",
	flagDays:  "hari kerja seminggu (bawaan: 5)",
	badNumber: "tulis bilangan lebih dari 0, paling banyak %g",
	all:       "Seluruhnya",
	unstated:  "(%d langkah tanpa waktu yang terbaca)",
}

var timesEnglish = timesWords{
	short: "add up the times of SOPs, by role and in all",
	long: `Adds up the times of an SOP's steps, in all and by role.

Each step counts once, in working time: a day is a working day, a month a
twelfth of 52 working weeks. Joint work counts in full for each role. A range
gives the least and the most.`,
	example: `  sopgen times surat-keluar.yaml
  sopgen times testdata/manual --hours-per-day 8`,
	exitCodes: `  0   printed
  1   a file cannot be read, or the output not written
  2   called wrongly`,
	flagHours: "working hours of a day (default: 7.5)",
	flagDays:  "working days of a week (default: 5)",
	badNumber: "write a number above 0 and at most %g",
	all:       "In all",
	unstated:  "(%d steps without a time that can be read)",
}
