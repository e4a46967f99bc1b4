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
		ID: "langkah %d: kapsul di tengah alur",
		EN: "step %d: a capsule in the middle of the flow",
	}
	secondEnd = sop.Text{
		ID: "langkah %d: akhir kedua; sebaiknya satu",
		EN: "step %d: a second end; one is better",
	}
	bareEnd = sop.Text{
		ID: "langkah %d mengakhiri alur tanpa kapsul",
		EN: "step %d ends the flow without a capsule",
	}
	sixthSymbol = sop.Text{
		ID: "langkah %d: simbol %s bukan salah satu dari lima simbol",
		EN: "step %d: %s is none of the five symbols",
	}
	sixthInLegend = sop.Text{
		ID: "keterangan memuat simbol %s, di luar lima simbol",
		EN: "the legend lists %s, which is none of the five symbols",
	}
	noAnswer = sop.Text{
		ID: "langkah %d: satu panah keputusan tanpa tulisan jawaban",
		EN: "step %d: an arrow of the decision has no answer written at it",
	}
	otherNumber = sop.Text{ID: "langkah %d bernomor %d", EN: "step %d is numbered %d"}
	onlyTold    = sop.Text{
		ID: "langkah %d hanya dicapai panah putus-putus, yang bukan jalan prosedur",
		EN: "only dashed arrows lead to step %d, which are no way of the procedure",
	}
	noArrow = sop.Text{
		ID: "langkah %d: tidak ada panah ke atau dari pelaksana %q, padahal tanpa garis sambungan",
		EN: "step %d: no arrow leads to or from role %q, and no line ties it to the others",
	}
	noPrimary = sop.Text{
		ID: "langkah %d: beberapa pelaksana, tidak ada yang ditandai utama; yang pertama dianggap utama",
		EN: "step %d: several roles and none marked primary; the first is taken for it",
	}
	unusedRole = sop.Text{
		ID: "kolom %q tidak dipakai langkah mana pun",
		EN: "no step uses the column %q",
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
	noVerb       = sop.Text{ID: "langkah %d: %q bukan kata kerja aktif", EN: "step %d: %q is no active verb"}
	passive      = sop.Text{ID: "langkah %d: %q pasif", EN: "step %d: %q is passive"}
	namesSubject = sop.Text{
		ID: "langkah %d: pelaksana %q disebut sebagai subjek",
		EN: "step %d: %q is named as who acts",
	}
	requirementsWord = sop.Text{ID: "kelengkapan", EN: "requirements"}
	timeWord         = sop.Text{ID: "waktu", EN: "time"}
	outputWord       = sop.Text{ID: "output", EN: "output"}
	stepBlank        = sop.Text{ID: "langkah %d: %s kosong", EN: "step %d: %s left blank"}
	noUnit           = sop.Text{
		ID: "langkah %d: waktu %q tanpa angka dan satuan",
		EN: "step %d: the time %q has no number and unit",
	}
	theActivity     = sop.Text{ID: "aktifitas", EN: "the activity"}
	theRequirements = sop.Text{ID: "kelengkapan", EN: "the requirements"}
	titleWord       = sop.Text{ID: "nama SOP", EN: "title"}
	stepWord        = sop.Text{ID: "langkah %d", EN: "step %d"}
	diMiswritten    = sop.Text{ID: "%s: %q seharusnya ditulis %q", EN: "%s: %q is written %q"}
	theTime         = sop.Text{ID: "waktu", EN: "the time"}
	echo            = sop.Text{ID: "langkah %d: output sama dengan %s", EN: "step %d: the output repeats %s"}
	noUnitName      = sop.Text{ID: "kop tanpa nama unit", EN: "the letterhead names no unit"}
	leftBlank       = sop.Text{ID: "%s kosong", EN: "%s left blank"}
	noNumber        = sop.Text{ID: "Nomor SOP kosong", EN: "the number is blank"}
	otherPattern    = sop.Text{
		ID: "Nomor SOP tidak sesuai pola instansi",
		EN: "the number does not fit the agency's pattern",
	}
	incomplete = sop.Text{
		ID: "Nomor SOP belum lengkap: nomor urut kosong",
		EN: "the number is incomplete: no running number",
	}
	sameNumber = sop.Text{
		ID: "Nomor SOP sama dengan SOP ke-%d (%s)",
		EN: "the number is that of SOP %d (%s) too",
	}
	createdDate    = sop.Text{ID: "Tanggal pembuatan", EN: "the date of creation"}
	revisedDate    = sop.Text{ID: "Tanggal revisi", EN: "the revision date"}
	effectiveDate  = sop.Text{ID: "Tanggal efektif", EN: "the effective date"}
	dateBlank      = sop.Text{ID: "%s kosong", EN: "%s is blank"}
	oddYear        = sop.Text{ID: "%s: tahun tidak masuk akal", EN: "%s has an implausible year"}
	beforeCreation = sop.Text{ID: "%s mendahului tanggal pembuatan", EN: "%s is before creation"}
	liesAhead      = sop.Text{ID: "%s belum tiba", EN: "%s lies ahead"}
	noPosition     = sop.Text{
		ID: "jabatan yang mengesahkan kosong",
		EN: "the approver's position is blank",
	}
	noName = sop.Text{ID: "nama yang mengesahkan kosong", EN: "the approver's name is blank"}
	noNIP  = sop.Text{ID: "NIP yang mengesahkan kosong", EN: "the approver's NIP is blank"}
	badNIP = sop.Text{
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
	notInManual = sop.Text{ID: "SOP %q tidak ada dalam manual ini", EN: "the manual has no SOP %q"}
	noRecords   = sop.Text{ID: "Pencatatan dan pendataan kosong", EN: "records left blank"}
	sameBox     = sop.Text{ID: "%s berisi tulisan yang sama dengan %s", EN: "%s has the same text as %s"}
	overdue     = sop.Text{
		ID: "ditinjau terakhir %s, lebih dari %d bulan lalu",
		EN: "last reviewed %s, more than %d months ago",
	}
	activityAndStandard = sop.Text{ID: "aktifitas dan mutu baku", EN: "activity and standard"}
	standardAlone       = sop.Text{ID: "mutu baku", EN: "standard"}
	copiedRow           = sop.Text{
		ID: "langkah %d: %s sama dengan langkah %d SOP ke-%d (%s)",
		EN: "step %d: %s as in step %d of SOP %d (%s)",
	}
	noPart = sop.Text{ID: "manual tanpa %s", EN: "the manual has no %s"}
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
