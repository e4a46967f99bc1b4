package catalogue

import "github.com/sopkit/sopkit/forms"

// DecisionID is the ID of the decision that puts a manual of SOPs in force.
const DecisionID = "keputusan-sop"

// sopDecision is the decision of the head that puts a manual of SOPs in force
// (PermenPAN-RB 35/2012: a manual has one). The laws it rests on stay blank.
func sopDecision() *forms.Form {
	middle := func(text string, fields ...forms.Field) forms.Paragraph {
		return forms.Paragraph{Text: text, Center: true, Bold: true, Fields: fields}
	}
	point := func(heading, text string) forms.Section {
		return forms.Section{Heading: heading, Aside: true, Parts: []forms.Part{forms.Paragraph{Text: text}}}
	}
	return &forms.Form{
		ID: DecisionID, Title: "KEPUTUSAN PENETAPAN SOP", Kind: forms.Letter, Letterhead: true, Office: forms.OfAgency,
		Untitled: true,
		Basis:    "PermenPAN-RB 35/2012: keputusan pimpinan di depan SOP; susunan keputusan tata naskah dinas",
		Names:    []string{"keputusan penetapan sop", "sk penetapan sop", "surat keputusan penetapan sop"},
		Parts: []forms.Part{
			middle("KEPUTUSAN {pimpinan}", text("pimpinan", "Jabatan pimpinan, dengan huruf besar", width(30),
				from(FromApproverCapitals),
				hint("mis. KEPALA DINAS SOSIAL PROVINSI JAMBI"))),
			middle("NOMOR {nomor}", text("nomor", "Nomor", from(FromNumber))),
			middle("TENTANG"),
			middle("STANDAR OPERASIONAL PROSEDUR\n{unit}",
				text("unit", "Unit", from(FromUnit), width(36))),
			middle("{pimpinan},"),
			forms.Section{Heading: "Menimbang", Aside: true, Parts: []forms.Part{forms.Points{
				Marks: forms.Letters,
				Items: []string{
					"bahwa standar operasional prosedur diperlukan untuk tertib administrasi dan mutu pelayanan " +
						"pada {unit};",
					"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan " +
						"tentang Standar Operasional Prosedur {unit};",
				},
			}}},
			forms.Fields{Items: []forms.Field{longText("mengingat", "Mengingat", lines(5), numbered,
				hint("peraturan yang menjadi dasar, menurut tingkat dan tahunnya; satu tiap baris"))}},
			middle("\nMEMUTUSKAN:"),
			point("Menetapkan", "KEPUTUSAN {pimpinan} TENTANG STANDAR OPERASIONAL PROSEDUR {unit}."),
			point("KESATU", "Menetapkan Standar Operasional Prosedur {unit} sebagaimana tercantum dalam Lampiran yang "+
				"merupakan bagian tidak terpisahkan dari Keputusan ini."),
			point("KEDUA", "Standar Operasional Prosedur sebagaimana dimaksud dalam Diktum KESATU menjadi pedoman "+
				"bagi setiap pelaksana dalam melaksanakan tugasnya."),
			point("KETIGA", "Keputusan ini mulai berlaku pada tanggal ditetapkan."),
			forms.Signatures{Opening: decreed, Signers: []forms.Signer{mandated("", "Kepala Dinas", "pejabat")}},
			copies(),
		},
		DropEmpty: true,
	}
}
