package formfile

import (
	"fmt"
	"io"
	"strings"

	"github.com/sopkit/sopkit/forms"
)

// newForm is what a form of one's own begins with.
const newForm = `# Formulir sendiri. Ubahlah, lalu cobalah:
#   sopgen form blank NAMA-BERKAS.yaml      lembar kosong, Excel dan PDF
#   sopgen form data NAMA-BERKAS.yaml       berkas data untuk diisi
# Semua kunci, dengan keterangannya: sopgen form schema
formulir: {id}           # ID: huruf kecil, angka dan tanda hubung
judul: {title}
jenis: laporan           # berita acara | berkas kasus | daftar | buku register | lembar | surat | laporan | sertifikat
kop: true                # kop surat; kantor: unit (bila kosong) | dinas | lain
bernomor: true           # Nomor di bawah judul
ringkas: true            # lembar terisi tidak mencetak baris yang kosong
isi:
  # Isian: satu baris masing-masing. jenis: teks | teks panjang | angka | tanggal | jam | pilihan |
  # beberapa pilihan | rupiah | NIP | NIK
  - isian:
      - nama: petugas_nama
        label: Nama petugas
        dari: petugas.nama         # dari berkas "form known"
        wajib: true
      - nama: tanggal
        label: Hari/tanggal
        jenis: tanggal
        hari: true                 # dicetak dengan nama harinya
      - nama: hasil
        label: Hasil
        jenis: pilihan
        pilihan: [Selesai, Dilanjutkan]
    gambar: {ruang: Foto 4 × 6, tinggi: 60, lebar: 40}

  # Bagian yang dicetak hanya bila dipilih.
  - bagian: A. RENCANA LANJUTAN
    bila: {isian: hasil, adalah: [Dilanjutkan]}
    isi:
      - isian:
          - {nama: rencana, label: Rencana, jenis: teks panjang, baris: 3, tanda: angka}

  # Tabel dengan rumus: kali, jumlah, selisih, persen, baris, cacah, umur, bulan, hari, terbilang.
  - tabel: biaya
    judul: Biaya
    bernomor: true
    kolom:
      - {nama: uraian, label: Uraian}
      - {nama: banyak, label: Banyak, jenis: angka, min: 0}
      - {nama: satuan, label: Harga satuan, jenis: rupiah}
      - {nama: jumlah, label: Jumlah, jenis: rupiah, rumus: "kali(banyak, satuan)"}
    jumlah: [jumlah]
  - paragraf: "Seluruhnya {total} ({total:kata})."
    sisipan:
      - {nama: total, label: Jumlah seluruhnya, jenis: rupiah, rumus: jumlah(biaya.jumlah)}

  # Penanda tangan: nama isian nama, pangkat dan NIP; isiannya dibuat sendiri.
  - tanda_tangan:
      - {sebutan: "Mengetahui,", jabatan: Kepala UPTD, nama: kepala_nama, pangkat: kepala_pangkat, nip: kepala_nip}
      - {sebutan: "Petugas,", nama: petugas_nama, nip: petugas_nip}
    bertanggal: true
`

// WriteNewForm writes the file of a small form to begin with, explained by
// comments, that ReadForm reads. An ID that a form cannot have is
// forms.ErrForm.
func WriteNewForm(w io.Writer, id string) error {
	title := strings.ToUpper(strings.ReplaceAll(id, "-", " "))
	text := strings.NewReplacer("{id}", fmt.Sprintf("%-12s", id), "{title}", title).Replace(newForm)
	probe := forms.Form{ID: id, Title: title, Parts: []forms.Part{forms.PageBreak{}}}
	if err := probe.Validate(); err != nil {
		return err
	}
	p := &printer{}
	p.b.WriteString(text)
	return p.flush(w)
}
