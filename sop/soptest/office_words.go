package soptest

// The words of an office's procedures.
var (
	officeRoles = []string{"Kepala Panti", "Kasubbag Tata Usaha", "Kasi Pelayanan Sosial", "Kasi Rehabilitasi Sosial",
		"Pekerja Sosial", "Pengadministrasi Umum", "Bendahara", "Petugas Piket", "Fungsional", "Pelaksana",
		"Kepala Dinas", "Psikolog", "Perawat", "Instruktur Keterampilan", "Pengelola Barang"}
	officeVerbs = []string{"Menerima", "Memeriksa", "Mencatat", "Menyusun", "Mengetik", "Menandatangani", "Meneruskan",
		"Mengarsipkan", "Mengoreksi", "Mendisposisikan", "Menyerahkan", "Memverifikasi", "Membuat", "Menyampaikan"}
	officeObjects = []string{"surat permohonan", "berkas calon klien", "konsep surat", "laporan bulanan",
		"hasil asesmen", "rencana kegiatan", "daftar hadir", "nota dinas", "data penerima manfaat", "surat tugas",
		"berita acara"}
	officeTails = []string{"", "", " dan mencatatnya dalam buku agenda", " kepada Kepala Panti", " sesuai disposisi",
		" bersama petugas terkait", " untuk ditindaklanjuti"}
	officePapers = []string{"Surat permohonan", "Buku agenda", "Lembar disposisi", "Konsep surat", "Berkas", "ATK",
		"Data klien", "Formulir asesmen", "Laporan", "Dokumen pertanggungjawaban"}
	officeStates = []string{"diterima", "tercatat", "diparaf", "ditandatangani", "tersusun", "lengkap", "terarsip"}
	officeTimes  = []string{"5 Menit", "15 Menit", "30 Menit", "1 Jam", "2 Jam", "1 Hari", "1-3 Hari", "1 Minggu"}
	officeNotes  = []string{"SOP Kearsipan", "Rangkap dua", "Bila perlu", "Setiap hari kerja", "Melalui aplikasi"}

	// officeAnswers are the answers on to the next row, back, and ahead.
	officeAnswers = [][3]string{{"Ya", "Tidak", "Ditunda"}, {"Lengkap", "Tidak lengkap", "Salah alamat"},
		{"Setuju", "Perlu perbaikan", "Ditolak"}, {"Sesuai", "Belum", "Batal"}, {"Ya", "Tdk", "Rujuk"}}
)
