// Package word tells with which kind of word an activity opens: an active verb
// (Memeriksa surat), a passive one (Diperiksa), a noun (Pemeriksaan surat) or a
// role (Kasubbag memeriksa surat), and puts an active verb in place of the
// others where that is safe. PermenPAN-RB 35/2012 wants activities active and
// without a subject.
//
// A word is judged in this order: the list words.txt, which holds what its shape
// does not show (media, berita, dinas); the forms of the roots in roots.txt
// (catat: mencatat, dicatat, pencatatan); its shape, by the rules of the nasal
// prefixes. What none of them knows is Unknown.
package word
