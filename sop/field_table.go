package sop

import "slices"

// The table of fields: a row for each, in the order of a file's keys. Path,
// Kind and Place follow from the Go type and the order.

// headRows are the fields of Procedure that labels may stand over.
var headRows = []Field{
	{Name: "ID", Key: "id", Word: Text{"ID", "id"}, Printed: NotPrinted, About: Text{
		"Nama pendek; bila kosong diambil dari nama berkas.", "A short name; when blank, made from the file's name."}},
	{Name: "Title", Key: "nama", Word: Text{"Nama SOP", "title"}, Needed: true, About: Text{
		"Judul seperti tercetak.", "The title as printed."}},
	{Name: "Number", Key: "nomor", Word: Text{"Nomor SOP", "number"}, About: Text{
		"Menurut aturan tata naskah instansi.", "As the agency's rules of correspondence have it."}},
	{Name: "Created", Key: "tanggal_pembuatan", Word: Text{"tanggal pembuatan", "date of creation"}, About: Text{
		"Seperti 2019-01-31, 31 Januari 2019 atau Januari 2019; kosong tetap kosong.",
		"Like 2019-01-31, 31 Januari 2019 or Januari 2019; blank stays blank."}},
	{Name: "Revised", Key: "tanggal_revisi", Word: Text{"tanggal revisi", "revision date"}, About: Text{
		"Seperti tanggal pembuatan; boleh rencana peninjauan.",
		"Like the date of creation; may be that of a planned review."}},
	{Name: "Effective", Key: "tanggal_efektif", Word: Text{"tanggal efektif", "effective date"}, About: Text{
		"Seperti tanggal pembuatan.", "Like the date of creation."}},
	{Name: "Unit", Key: "kop", Word: letterhead, Fields: unitFields, About: Text{
		"Bila berbeda dari manual.", "Where it differs from the manual's."}},
	{Name: "Approval", Key: "disahkan", Word: approvedBy, Fields: approvalFields, About: Text{
		"Bila berbeda dari manual.", "Where it differs from the manual's."}},
	{Name: "LegalBasis", Key: "dasar_hukum", Word: Text{"dasar hukum", "legal basis"}, About: box(
		"Jenis, nomor dan tahun peraturan.", "Kind, number and year of a regulation.")},
	{Name: "Qualifications", Key: "kualifikasi", Word: Text{"kualifikasi pelaksana", "qualifications"}, About: box(
		"Yang harus dimiliki pelaksana.", "What an executor must be able to do.")},
	{Name: "Related", Key: "keterkaitan", Word: Text{"keterkaitan", "related SOPs"}, About: box(
		"SOP lain yang terkait.", "Other SOPs this one is tied to.")},
	{Name: "Equipment", Key: "peralatan", Word: Text{"peralatan/perlengkapan", "equipment"}, About: box(
		"Yang diperlukan.", "What is needed.")},
	{Name: "Warnings", Key: "peringatan", Word: Text{"peringatan", "warnings"}, About: box(
		"Akibat bila SOP tidak dijalankan.", "What happens when the SOP is not followed.")},
	{Name: "Records", Key: "pencatatan", Word: Text{"pencatatan dan pendataan", "records"}, About: box(
		"Apa yang dicatat, dan di mana.", "What is recorded, and where.")},
	{Name: "Roles", Key: "pelaksana", Word: roleWord, Fields: roleFields, About: Text{
		"Kolom lembar dari kiri; bila kosong dari manual.",
		"Columns of the sheet from the left; when blank, the manual's."}},
	{Name: "Legend", Key: "simbol", Word: Text{"keterangan simbol", "legend"}, About: Text{
		"Simbol yang dimuat keterangan; kosong: yang dipakai.", "Symbols the legend lists; blank: those in use."}},
}

var procedureFields = fieldsOf[Procedure](slices.Concat(headRows, []Field{
	{Name: "Labels", Key: "label", Word: labelWord, Fields: labelFields, About: Text{
		"Tulisan cetak pengganti label resmi.", "Printed words in place of the official labels."}},
	{Name: "Steps", Key: "langkah", Word: Text{"langkah", "steps"}, Needed: true, Fields: stepFields, About: Text{
		"Baris tabel dari atas.", "Rows of the table from the top."}},
	{Name: "Remarks", Key: "catatan", Word: Text{"catatan", "remarks"}, Printed: NotPrinted, About: Text{
		`Untuk penyusun; tidak dicetak. "abaikan ATURAN: alasan" mematikan satu aturan periksa.`,
		`For the writers; not printed. "abaikan RULE: reason" switches a rule of the checks off.`}},
})...)

var manualFields = fieldsOf[Manual](
	Field{Name: "Unit", Key: "kop", Word: letterhead, Fields: unitFields, About: Text{
		"Kop bersama semua lembar.", "Letterhead of all sheets."}},
	Field{Name: "Approval", Key: "disahkan", Word: approvedBy, Fields: approvalFields, About: Text{
		"Yang mengesahkan, kecuali lembar menyebut lain.", "Who approves, unless a sheet says otherwise."}},
	Field{Name: "Roles", Key: "pelaksana", Word: roleWord, Fields: roleFields, About: Text{
		"Kolom bersama semua lembar.", "Columns of all sheets."}},
	Field{Name: "Labels", Key: "label", Word: labelWord, Fields: labelFields, About: Text{
		"Tulisan cetak pengganti label resmi.", "Printed words in place of the official labels."}},
	Field{Name: "Procedures", Key: "sop", Word: Text{"berkas SOP", "files of the SOPs"}, About: Text{
		"Nama berkas lembar menurut urutan; kosong: semua berkas di folder ini.",
		"Names of the sheets' files in order; blank: all files of this folder."}},
)

// Words of what a manual shares with its procedures.
var (
	letterhead = Text{"kop", "letterhead"}
	approvedBy = Text{"pengesahan", "approval"}
	roleWord   = Text{"pelaksana", "roles"}
	labelWord  = Text{"label", "labels"}
)

// box is what is said of a box of the identity block.
func box(id, en string) Text {
	return Text{id + " Satu teks, atau daftar baris.", en + " A text, or a list of lines."}
}

var unitFields = fieldsOf[Unit](
	Field{Name: "Heading", Key: "judul", Word: Text{"judul", "heading"}, About: Text{
		"Baris teratas kop; bila kosong: STANDARD OPERATING PROCEDURE (SOP).",
		"Top line of the letterhead; when blank: STANDARD OPERATING PROCEDURE (SOP)."}},
	Field{Name: "Lines", Key: "baris", Word: Text{"baris", "lines"}, About: Text{
		"Nama unit lalu instansinya, satu per baris.", "Name of the unit, then of its agency, one on a line."}},
	Field{Name: "Year", Key: "tahun", Word: Text{"tahun", "year"}, About: Text{
		"Dicetak sebagai TAHUN 2019; kosong berarti tidak dicetak.", "Printed as TAHUN 2019; blank prints none."}},
	Field{Name: "Place", Key: "tempat", Word: Text{"tempat", "place"}, Printed: Elsewhere, About: Text{
		"Kota kantor, untuk surat dan formulir.", "Town of the office, for letters and forms."}},
	Field{Name: "Address", Key: "alamat", Word: Text{"alamat", "address"}, Printed: Elsewhere, About: Text{
		"Jalan, telepon, pos-el; untuk kop surat dan formulir.",
		"Street, telephone, e-mail; for the head of letters and forms."}},
)

var approvalFields = fieldsOf[Approval](
	Field{Name: "Position", Key: "jabatan", Word: Text{"jabatan", "position"}, About: Text{
		"Yang mengesahkan, mis. Kepala Dinas (PermenPAN-RB 35/2012).",
		"Of who approves, e.g. Kepala Dinas (PermenPAN-RB 35/2012)."}},
	Field{Name: "Heading", Key: "tanda_tangan", Word: Text{"di atas tanda tangan", "over the signature"}, About: Text{
		"Bila berbeda dari jabatan, mis. KEPALA DINAS.", "Where it is not the position, e.g. KEPALA DINAS."}},
	Field{Name: "Name", Key: "nama", Word: Text{"nama", "name"}, About: Text{
		"Lengkap dengan gelar.", "With all titles."}},
	Field{Name: "Rank", Key: "pangkat", Word: Text{"pangkat/golongan", "rank"}, About: Text{
		"Mis. Pembina Utama Madya - IV/d.", "E.g. Pembina Utama Madya - IV/d."}},
	Field{Name: "NIP", Key: "nip", Word: Text{"NIP", "NIP"}, About: Text{
		`18 angka dalam tanda kutip, mis. "19860926 201505 1 001".`,
		`18 digits in quotes, e.g. "19860926 201505 1 001".`}},
)

var roleFields = fieldsOf[Role](
	Field{Name: "ID", Key: "id", Word: Text{"ID", "id"}, Needed: true, Printed: Elsewhere, About: Text{
		"Nama pendek yang dipakai di langkah, mis. kasubbag-tu.", "The short name that steps use, e.g. kasubbag-tu."}},
	Field{Name: "Name", Key: "nama", Word: Text{"nama kolom", "name of the column"}, About: Text{
		"Seperti tercetak, mis. Kasubbag TU.", "As printed, e.g. Kasubbag TU."}},
)

var stepFields = fieldsOf[Step](
	Field{Name: "Activity", Key: "aktifitas", Word: Text{"aktifitas", "activity"}, About: Text{
		"Kata kerja aktif tanpa subjek, mis. Memeriksa surat (PermenPAN-RB 35/2012).",
		"An active verb without a subject, e.g. Memeriksa surat (PermenPAN-RB 35/2012)."}},
	Field{Name: "ID", Key: "id", Word: Text{"ID", "id"}, Printed: NotPrinted, About: Text{
		"Nama langkah bila alur menuju ke sini.", "Name of the step where a flow leads here."}},
	Field{Name: "Tasks", Key: "pelaksana", Word: Text{"pelaksana dan simbol", "roles and symbols"}, Needed: true,
		Fields: taskFields, About: Text{
			"ID pelaksana; beberapa berarti bersama, yang pertama utama. Simbol lain: {kepala: keputusan}.",
			"ID of a role; several mean joint work, the first is primary. Other symbols: {kepala: keputusan}."}},
	Field{Name: "Requirements", Key: "kelengkapan", Word: Text{"kelengkapan", "requirements"}, About: Text{
		"Yang diperlukan langkah ini.", "What this step needs."}},
	Field{Name: "Time", Key: "waktu", Word: Text{"waktu", "time"}, About: Text{
		"Angka atau rentang dengan satuan: 15 menit, 1 - 3 hari kerja.",
		"An amount or a range with its unit: 15 menit, 1 - 3 hari kerja."}},
	Field{Name: "Output", Key: "output", Word: Text{"output", "output"}, About: Text{
		"Hasil langkah ini.", "What this step yields."}},
	Field{Name: "Note", Key: "keterangan", Word: Text{"keterangan", "note"}, About: Text{
		"Boleh kosong.", "May be blank."}},
	Field{Name: "Flows", Key: "alur", Word: Text{"alur", "flow"}, Fields: flowFields, About: Text{
		"Kosong: ke langkah berikut. Keputusan: {Ya: id-langkah, Tidak: id-langkah}.",
		"Blank: to the next step. A decision: {Ya: step-id, Tidak: step-id}."}},
	Field{Name: "Parallel", Key: "serentak", Word: Text{"serentak", "parallel"}, Printed: NotPrinted, About: Text{
		"ya: semua panah alur ditempuh bersama.", "ya: all arrows of the flow are taken together."}},
	Field{Name: "End", Key: "akhir", Word: Text{"akhir", "end"}, Printed: NotPrinted, About: Text{
		"ya: prosedur berakhir di langkah ini.", "ya: the procedure ends with this step."}},
)

var taskFields = fieldsOf[Task](
	Field{Name: "Role", Key: "peran", Word: Text{"peran", "role"}, Needed: true, Printed: NotPrinted, About: Text{
		"ID pelaksana.", "ID of a role."}},
	Field{Name: "Symbols", Key: "simbol", Word: Text{"simbol", "symbols"}, About: Text{
		"Kosong: proses, atau kapsul pada langkah pertama dan terakhir.",
		"Blank: a process, or a capsule in the first and the last step."}},
	Field{Name: "Primary", Key: "utama", Word: Text{"utama", "primary"}, Printed: NotPrinted, About: Text{
		"Panah masuk dan keluar di sini bila langkah dikerjakan bersama.",
		"Arrows of joint work enter and leave here."}},
)

var flowFields = fieldsOf[Flow](
	Field{Name: "To", Key: "ke", Word: Text{"ke", "to"}, Needed: true, Printed: NotPrinted, About: Text{
		"ID langkah tujuan, atau nomornya.", "ID of the target step, or its number."}},
	Field{Name: "Outcome", Key: "hasil", Word: Text{"hasil", "answer"}, About: Text{
		"Jawaban keputusan yang ditulis di panah, mis. Ya.",
		"The answer of a decision that stands at the arrow, e.g. Ya."}},
	Field{Name: "FromRole", Key: "dari", Word: Text{"dari", "from"}, Printed: NotPrinted, About: Text{
		"ID pelaksana asal panah, bila bukan yang utama.", "ID of the role it leaves, if not the primary one."}},
	Field{Name: "ToRole", Key: "masuk", Word: Text{"masuk", "into"}, Printed: NotPrinted, About: Text{
		"ID pelaksana tujuan panah, bila bukan yang utama.", "ID of the role it enters, if not the primary one."}},
)
