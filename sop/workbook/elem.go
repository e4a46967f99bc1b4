package workbook

// elem is an element of a drawing that is looked at. The zero value is another.
type elem uint8

const (
	elemOther elem = iota
	elemTwoCell
	elemOneCell
	elemAbsolute
	elemFrom
	elemTo
	elemColumn
	elemColumnOff
	elemRow
	elemRowOff
	elemPos
	elemExt
	elemOff
	elemChildOff
	elemChildExt
	elemShape
	elemConnector
	elemPicture
	elemGroup
	elemFrame
	elemInk
	elemAlternate
	elemChoice
	elemFallback
	elemIdentity
	elemShapeKind
	elemStart
	elemEnd
	elemProperties
	elemGroupProperties
	elemForm
	elemPreset
	elemValues
	elemGuide
	elemFree
	elemPathList
	elemPath
	elemMoveTo
	elemLineTo
	elemCubicTo
	elemQuadTo
	elemArcTo
	elemClose
	elemPoint
	elemNoFill
	elemFill
	elemLine
	elemDash
	elemHead
	elemTail
	elemStyle
	elemLineRef
	elemFillRef
	elemBody
	elemParagraph
	elemBreak
	elemRun
	elemRunLook
	elemText
)

// elems are the elements by name.
var elems = map[string]elem{
	"twoCellAnchor": elemTwoCell, "oneCellAnchor": elemOneCell, "absoluteAnchor": elemAbsolute,
	"from": elemFrom, "to": elemTo, "col": elemColumn, "colOff": elemColumnOff, "row": elemRow, "rowOff": elemRowOff,
	"pos": elemPos, "ext": elemExt, "off": elemOff, "chOff": elemChildOff, "chExt": elemChildExt,
	"sp": elemShape, "cxnSp": elemConnector, "pic": elemPicture, "grpSp": elemGroup, "graphicFrame": elemFrame,
	"contentPart": elemInk, "AlternateContent": elemAlternate, "Choice": elemChoice, "Fallback": elemFallback,
	"cNvPr": elemIdentity, "cNvSpPr": elemShapeKind, "stCxn": elemStart, "endCxn": elemEnd,
	"spPr": elemProperties, "grpSpPr": elemGroupProperties, "xfrm": elemForm,
	"prstGeom": elemPreset, "avLst": elemValues, "gd": elemGuide, "custGeom": elemFree, "pathLst": elemPathList,
	"path":   elemPath,
	"moveTo": elemMoveTo, "lnTo": elemLineTo, "cubicBezTo": elemCubicTo, "quadBezTo": elemQuadTo, "arcTo": elemArcTo,
	"close": elemClose, "pt": elemPoint,
	"noFill": elemNoFill, "solidFill": elemFill, "gradFill": elemFill, "pattFill": elemFill, "blipFill": elemFill,
	"grpFill": elemFill, "ln": elemLine, "prstDash": elemDash, "custDash": elemDash,
	"headEnd": elemHead, "tailEnd": elemTail, "style": elemStyle, "lnRef": elemLineRef, "fillRef": elemFillRef,
	"txBody": elemBody, "p": elemParagraph, "br": elemBreak, "r": elemRun, "fld": elemRun,
	"rPr": elemRunLook, "t": elemText,
}

// parents are where an element has to stand to mean what it says; elsewhere it
// is another.
var parents = map[elem][]elem{
	elemFrom: {elemTwoCell, elemOneCell}, elemTo: {elemTwoCell},
	elemExt: {elemOneCell, elemAbsolute, elemForm}, elemPos: {elemAbsolute}, elemOff: {elemForm},
	elemForm: {elemProperties, elemGroupProperties}, elemLine: {elemProperties}, elemPreset: {elemProperties},
	elemFree: {elemProperties}, elemValues: {elemPreset}, elemGuide: {elemValues},
	elemNoFill: {elemProperties, elemLine}, elemFill: {elemProperties, elemLine},
	elemDash: {elemLine}, elemHead: {elemLine}, elemTail: {elemLine},
	elemLineRef: {elemStyle}, elemFillRef: {elemStyle}, elemBreak: {elemParagraph}, elemParagraph: {elemBody},
	elemRun: {elemParagraph}, elemRunLook: {elemRun},
	elemPath: {elemPathList}, elemPoint: {elemMoveTo, elemLineTo, elemCubicTo, elemQuadTo},
}
