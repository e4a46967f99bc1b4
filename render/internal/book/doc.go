// Package book arranges a whole manual: cover, the head's decision, contents,
// explanation of use, list of the procedures, the procedures, and the blank
// forms they use. All but the procedures are made as forms.
package book
