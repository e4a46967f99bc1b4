package check

import "github.com/sopkit/sopkit/sop"

// What the rules say, in the order of the rules. In texts on a step the first
// value is its number.
var (
	noSuchRule = sop.Text{
		ID: "catatan menyebut aturan %q yang tidak ada%s",
		EN: "a remark names rule %q, which does not exist%s",
	}
	notSwitchedOff = sop.Text{
		ID: "aturan %[1]q tidak dimatikan: tulis \"abaikan %[1]s: alasan\"",
		EN: "rule %[1]q is not switched off: write \"abaikan %[1]s: reason\"",
	}
	noStart = sop.Text{
		ID: "langkah 1 tidak dimulai dengan kapsul",
		EN: "step 1 does not begin with a capsule",
	}
	capsuleInside = sop.Text{
		ID: "langkah %v: kapsul di tengah alur",
		EN: "step %v: a capsule in the middle of the flow",
	}
	secondEnd = sop.Text{
		ID: "langkah %v: akhir kedua; sebaiknya satu",
		EN: "step %v: a second end; one is better",
	}
	bareEnd = sop.Text{
		ID: "langkah %v mengakhiri alur tanpa kapsul",
		EN: "step %v ends the flow without a capsule",
	}
	sixthSymbol = sop.Text{
		ID: "langkah %v: simbol %s bukan salah satu dari lima simbol",
		EN: "step %v: %s is none of the five symbols",
	}
	sixthInLegend = sop.Text{
		ID: "keterangan memuat simbol %s, di luar lima simbol",
		EN: "the legend lists %s, which is none of the five symbols",
	}
	noAnswer = sop.Text{
		ID: "langkah %v: satu panah keputusan tanpa tulisan jawaban",
		EN: "step %v: an arrow of the decision has no answer written at it",
	}
	numberTwice = sop.Text{
		ID: "nomor %s tercetak dua kali: di baris ke-%d dan ke-%d",
		EN: "the number %s is printed twice, in rows %d and %d",
	}
	numberGap = sop.Text{
		ID: "langkah %s: nomor tidak urut, di sini semestinya %d",
		EN: "step %s: the numbers do not follow each other; %d belongs here",
	}
	noBlock = sop.Text{
		ID: "lembar tanpa kotak identitas: PermenPAN-RB 35/2012 memintanya di atas tabel",
		EN: "the sheet has no identity block; PermenPAN-RB 35/2012 asks for it over the table",
	}
	unprinted = sop.Text{
		ID: "diisi tetapi tidak dicetak, karena lembar ini tanpa kotak identitas: %s",
		EN: "stated but not printed, as the sheet has no identity block: %s",
	}
	otherNumber = sop.Text{ID: "langkah %v bernomor %v", EN: "step %v is numbered %v"}
	onlyTold    = sop.Text{
		ID: "langkah %v hanya dicapai panah putus-putus, yang bukan jalan prosedur",
		EN: "only dashed arrows lead to step %v, which are no way of the procedure",
	}
	noArrow = sop.Text{
		ID: "langkah %v: tidak ada panah ke atau dari pelaksana %q, padahal tanpa garis sambungan",
		EN: "step %v: no arrow leads to or from role %q, and no line ties it to the others",
	}
	noPrimary = sop.Text{
		ID: "langkah %s: beberapa pelaksana tanpa yang utama; yang pertama dianggap utama, " +
			"atau tulis [{peran: ID, utama: ya}, ID]",
		EN: "step %s: several roles and none marked primary; the first is taken for it, " +
			"or write [{peran: ID, utama: ya}, ID]",
	}
	unusedRoles  = sop.Text{ID: "kolom %s tidak dipakai langkah mana pun", EN: "no step uses the column %s"}
	unusedShared = sop.Text{
		ID: "%d SOP mencetak kolom yang tidak dipakainya: %s; sebutkan pelaksana di lembar itu sendiri",
		EN: "%d SOPs print columns they do not use: %s; list the roles in those sheets",
	}
	lateRole = sop.Text{
		ID: "kolom %q bertindak sesudah kolom di kanannya",
		EN: "column %q acts after one to its right",
	}
	technicalOfMany = sop.Text{
		ID: "SOP teknis, tetapi %d pelaksana bertindak",
		EN: "a technical SOP, yet %d roles act",
	}
	administrativeOfOne = sop.Text{
		ID: "SOP administratif, tetapi hanya satu pelaksana yang bertindak",
		EN: "an administrative SOP, yet one role alone acts",
	}
	oneActs = sop.Text{
		ID: "hanya satu pelaksana yang bertindak: SOP teknis, kolom lain tidak perlu",
		EN: "one role alone acts: a technical SOP, which needs no other columns",
	}
	noVerb       = sop.Text{ID: "langkah %v: %q bukan kata kerja aktif", EN: "step %v: %q is no active verb"}
	passive      = sop.Text{ID: "langkah %v: %q pasif", EN: "step %v: %q is passive"}
	namesSubject = sop.Text{
		ID: "langkah %v: pelaksana %q disebut sebagai subjek",
		EN: "step %v: %q is named as who acts",
	}
	requirementsWord = sop.Text{ID: "kelengkapan", EN: "requirements"}
	timeWord         = sop.Text{ID: "waktu", EN: "time"}
	outputWord       = sop.Text{ID: "output", EN: "output"}
	standardBlank    = sop.Text{ID: "langkah %v: %s kosong", EN: "step %v: %s left blank"}
	activityBlank    = sop.Text{ID: "langkah %v: aktifitas kosong", EN: "step %v has no activity"}
	rowBlank         = sop.Text{
		ID: "langkah %v: baris ini tidak berisi apa-apa; isi atau hapus",
		EN: "step %v: the row says nothing; fill it in or take it out",
	}
	noAmountNorUnit = sop.Text{
		ID: "langkah %v: waktu %q tanpa angka dan satuan", EN: "step %v: the time %q has no number and no unit",
	}
	noAmount = sop.Text{ID: "langkah %v: waktu %q tanpa angka", EN: "step %v: the time %q has no number"}
	noUnit   = sop.Text{
		ID: "langkah %v: waktu %q tanpa satuan (menit, jam, hari …)",
		EN: "step %v: the time %q has no unit (menit, jam, hari …)",
	}
	noUpperEnd = sop.Text{
		ID: "langkah %v: waktu %q tanpa batas atas; tulis rentang, mis. 1 - 3 hari",
		EN: "step %v: the time %q has no upper end; write a range, e.g. 1 - 3 hari",
	}
	manyUnits = sop.Text{
		ID: "langkah %v: satuan waktu %q tidak dapat dijumlahkan; pakai satu satuan",
		EN: "step %v: the units of the time %q do not add up; use one",
	}
	notOneTime = sop.Text{
		ID: "langkah %v: waktu %q tidak terbaca; tulis angka lalu satuannya saja, mis. 15 menit",
		EN: "step %v: the time %q cannot be read; write a number and its unit alone, e.g. 15 menit",
	}
	theActivity     = sop.Text{ID: "aktifitas", EN: "the activity"}
	theRequirements = sop.Text{ID: "kelengkapan", EN: "the requirements"}
	titleWord       = sop.Text{ID: "nama SOP", EN: "title"}
	stepWord        = sop.Text{ID: "langkah %v", EN: "step %v"}
	diMiswritten    = sop.Text{ID: "%s: %q seharusnya ditulis %q", EN: "%s: %q is written %q"}
	theTime         = sop.Text{ID: "waktu", EN: "the time"}
	echo            = sop.Text{ID: "langkah %v: output sama dengan %s", EN: "step %v: the output repeats %s"}
	unitName        = sop.Text{ID: "Nama unit dalam kop", EN: "the unit of the letterhead"}
	sameTitle       = sop.Text{
		ID: "nama SOP sama dengan SOP ke-%d", EN: "the title is that of SOP %d too",
	}
	leftBlank    = sop.Text{ID: "%s kosong", EN: "%s left blank"}
	noNumber     = sop.Text{ID: "Nomor SOP kosong", EN: "the number is blank"}
	otherPattern = sop.Text{
		ID: "Nomor SOP tidak sesuai pola instansi",
		EN: "the number does not fit the agency's pattern",
	}
	partBlank = sop.Text{
		ID: "Nomor SOP belum lengkap: ada bagian yang kosong",
		EN: "the number is incomplete: a part of it is blank",
	}
	noRunning = sop.Text{
		ID: "Nomor SOP belum lengkap: tanpa nomor urut (tahun bukan nomor urut)",
		EN: "the number is incomplete: no running number (a year is none)",
	}
	sameNumber = sop.Text{
		ID: "Nomor SOP sama dengan SOP ke-%d (%s)",
		EN: "the number is that of SOP %d (%s) too",
	}
	createdDate   = sop.Text{ID: "tanggal pembuatan", EN: "the date of creation"}
	revisedDate   = sop.Text{ID: "tanggal revisi", EN: "the revision date"}
	effectiveDate = sop.Text{ID: "tanggal efektif", EN: "the effective date"}
	datesBlank    = sop.Text{ID: "%s kosong%s", EN: "%s left blank%s"}
	noRevision    = sop.Text{
		ID: "Tanggal revisi kosong: boleh pada terbitan pertama; dapat juga diisi rencana peninjauan",
		EN: "the revision date is blank: a first edition may have none, and a planned review may stand there",
	}
	noRevisionEither = sop.Text{
		ID: "; tanggal revisi juga: boleh pada terbitan pertama, dapat diisi rencana peninjauan",
		EN: "; so is the revision date: a first edition may have none, and a planned review may stand there",
	}
	oddYear        = sop.Text{ID: "%s: tahun tidak masuk akal", EN: "%s has an implausible year"}
	beforeCreation = sop.Text{ID: "%s mendahului tanggal pembuatan", EN: "%s is before creation"}
	liesAhead      = sop.Text{ID: "%s belum tiba", EN: "%s lies ahead"}
	positionWord   = sop.Text{ID: "jabatan", EN: "position"}
	nameWord       = sop.Text{ID: "nama", EN: "name"}
	nipWord        = sop.Text{ID: "NIP", EN: "NIP"}
	approvalBlank  = sop.Text{ID: "%s yang mengesahkan kosong", EN: "the approver's %s left blank"}
	badNIP         = sop.Text{
		ID: "NIP salah: harus 18 angka dengan tanggal lahir dan bulan pengangkatan yang ada",
		EN: "the NIP is not well formed: 18 digits with a real birth date and month of appointment",
	}
	kindOfLaw   = sop.Text{ID: "jenis", EN: "kind"}
	numberOfLaw = sop.Text{ID: "nomor", EN: "number"}
	yearOfLaw   = sop.Text{ID: "tahun", EN: "year"}
	lawLacks    = sop.Text{ID: "dasar hukum tanpa %s peraturan", EN: "the legal basis names no %s"}
	laterLaw    = sop.Text{
		ID: "dasar hukum tahun %d sesudah tahun SOP (%d)",
		EN: "the legal basis is of %d, after the SOP's year (%d)",
	}
	yearNotNumber = sop.Text{ID: "%q seharusnya %q", EN: "%q should be %q"}
	notInManual   = sop.Text{ID: "SOP %q tidak ada dalam manual ini%s", EN: "the manual has no SOP %q%s"}
	noRecords     = sop.Text{ID: "Pencatatan dan pendataan kosong", EN: "records left blank"}
	sameBox       = sop.Text{ID: "%s berisi tulisan yang sama dengan %s", EN: "%s has the same text as %s"}
	overdue       = sop.Text{
		ID: "ditinjau terakhir %s, lebih dari %d bulan lalu",
		EN: "last reviewed %s, more than %d months ago",
	}
	activityAndStandard = sop.Text{ID: "aktifitas dan mutu baku", EN: "activity and standard"}
	standardAlone       = sop.Text{ID: "mutu baku", EN: "standard"}
	copiedRows          = sop.Text{
		ID: "langkah %s: %s sama dengan langkah %s SOP ke-%d (%s)",
		EN: "step %s: %s as in step %s of SOP %d (%s)",
	}
	noDecision = sop.Text{
		ID: "manual tanpa keputusan pimpinan; dicari berkas keputusan.* di samping manual, misalnya keputusan.yaml " +
			"dari: sopgen form data keputusan-sop",
		EN: "the manual has no decision of the head; a file keputusan.* is looked for beside it, such as " +
			"keputusan.yaml from: sopgen form data keputusan-sop",
	}
	stillExample = sop.Text{ID: "%q masih tulisan contoh; gantilah", EN: "%q is still the example; replace it"}
	stillOpen    = sop.Text{ID: "%q: titik-titik belum diisi", EN: "%q: the dots are still to be filled in"}
	listInText   = sop.Text{
		ID: "beberapa butir dalam satu teks tercetak sebaris; tulis tiap butir sebagai baris daftar: - butir",
		EN: "several items in one text are printed in one line; write each as a line of a list: - item",
	}
	dashWithoutSpace = sop.Text{
		ID: "tanda - tanpa spasi tidak memulai butir daftar; beri spasi sesudahnya",
		EN: "a - without a space begins no item of a list; put a space behind it",
	}
)

// listed returns texts as one, parted by commas.
func listed(list []sop.Text) sop.Text {
	var out sop.Text
	for i, t := range list {
		if i > 0 {
			out.ID, out.EN = out.ID+", ", out.EN+", "
		}
		out.ID, out.EN = out.ID+t.ID, out.EN+t.EN
	}
	return out
}

// headed is a name as it stands at the head of a message.
func headed(t sop.Text) sop.Text { return sop.Text{ID: capital(t.ID), EN: t.EN} }
