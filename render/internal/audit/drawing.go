package audit

import "strings"

// drawingXML is the drawing part as a reader of DrawingML sees it.
type drawingXML struct {
	Anchors []anchorXML `xml:"twoCellAnchor"`
	Arrows  []struct {
		Choice   anchorXML `xml:"Choice>twoCellAnchor"`   // for Excel: a glued connector
		Fallback anchorXML `xml:"Fallback>twoCellAnchor"` // for others: a shape over the same points
	} `xml:"AlternateContent"`
}

type anchorXML struct {
	From      cornerXML `xml:"from"`
	To        cornerXML `xml:"to"`
	Shape     *shapeXML `xml:"sp"`
	Connector *shapeXML `xml:"cxnSp"`
}

type cornerXML struct {
	Col    int `xml:"col"`
	ColOff int `xml:"colOff"`
	Row    int `xml:"row"`
	RowOff int `xml:"rowOff"`
}

type shapeXML struct {
	Name      nameXML  `xml:"nvSpPr>cNvPr"`
	ArrowName nameXML  `xml:"nvCxnSpPr>cNvPr"`
	Start     *glueXML `xml:"nvCxnSpPr>cNvCxnSpPr>stCxn"`
	End       *glueXML `xml:"nvCxnSpPr>cNvCxnSpPr>endCxn"`
	TextBox   struct {
		On bool `xml:"txBox,attr"`
	} `xml:"nvSpPr>cNvSpPr"`
	Form formXML `xml:"spPr>xfrm"`
	// One of the two: a preset with adjust values, or a path of its own.
	Preset presetXML `xml:"spPr>prstGeom"`
	Path   struct {
		W     int        `xml:"w,attr"`
		H     int        `xml:"h,attr"`
		Start []pointXML `xml:"moveTo>pt"`
		Lines []pointXML `xml:"lnTo>pt"`
	} `xml:"spPr>custGeom>pathLst>path"`
	Line struct {
		Width int      `xml:"w,attr"`
		Head  *headXML `xml:"tailEnd"` // DrawingML names the ends of a line so: the head is at its tail
	} `xml:"spPr>ln"`
	Paragraphs []paragraphXML `xml:"txBody>p"`
}

// paragraphXML is a line of the text of a shape.
type paragraphXML struct {
	Align struct {
		Value string `xml:"algn,attr"`
		Lines struct {
			Points int `xml:"val,attr"` // from line to line, in hundredths of a point
		} `xml:"lnSpc>spcPts"`
	} `xml:"pPr"`
	Runs []struct {
		Font struct {
			Size int  `xml:"sz,attr"` // in hundredths of a point
			Bold bool `xml:"b,attr"`
		} `xml:"rPr"`
		Text string `xml:"t"`
	} `xml:"r"`
}

type nameXML struct {
	ID    int    `xml:"id,attr"`
	Descr string `xml:"descr,attr"`
}

type glueXML struct {
	ID   int `xml:"id,attr"`
	Site int `xml:"idx,attr"`
}

type formXML struct {
	Turn  int      `xml:"rot,attr"` // in 1/60,000 of a degree, clockwise
	FlipH bool     `xml:"flipH,attr"`
	FlipV bool     `xml:"flipV,attr"`
	Off   pointXML `xml:"off"`
	Ext   struct {
		W int `xml:"cx,attr"`
		H int `xml:"cy,attr"`
	} `xml:"ext"`
}

type pointXML struct {
	X int `xml:"x,attr"`
	Y int `xml:"y,attr"`
}

type presetXML struct {
	Name   string `xml:"prst,attr"`
	Adjust []struct {
		Name    string `xml:"name,attr"`
		Formula string `xml:"fmla,attr"`
	} `xml:"avLst>gd"`
}

type headXML struct {
	Type   string `xml:"type,attr"`
	Width  string `xml:"w,attr"`
	Length string `xml:"len,attr"`
}

// box is the shape's area before it is turned.
func (s *shapeXML) box() Rect {
	return Rect{s.Form.Off.X, s.Form.Off.Y, s.Form.Ext.W, s.Form.Ext.H}
}

// visible is the shape's area as it is seen.
func (s *shapeXML) visible() Rect {
	r := s.box()
	if s.Form.Turn/60000%180 == 0 {
		return r
	}
	c := r.centre()
	return Rect{c.X - r.H/2, c.Y - r.W/2, r.H, r.W}
}

// area is what the anchor covers of a grid.
func (a *anchorXML) area(g *grid) Rect {
	at := func(c cornerXML) Point {
		col, row := min(max(c.Col, 0), g.cols()), min(max(c.Row, 0), g.rows())
		return Point{g.x[col] + c.ColOff, g.y[row] + c.RowOff}
	}
	from, to := at(a.From), at(a.To)
	return Rect{from.X, from.Y, to.X - from.X, to.Y - from.Y}
}

// text is what is written in the shape, its lines parted by spaces.
func (s *shapeXML) text() string {
	var lines []string
	for _, p := range s.Paragraphs {
		line := ""
		for i := range p.Runs {
			line += p.Runs[i].Text
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, " ")
}

// head returns length and width of the arrow head, 0 for none. Office draws
// heads of lines under two points as on a line of two.
func (s *shapeXML) head() (length, width int) {
	h := s.Line.Head
	if h == nil || h.Type == "none" {
		return 0, 0
	}
	unit := max(s.Line.Width, 2*PT)
	return unit * headTimes(h.Length), unit * headTimes(h.Width)
}

// headTimes is how many widths of its line a head of a size takes.
func headTimes(size string) int {
	switch size {
	case "sm":
		return 2
	case "lg":
		return 5
	}
	return 3
}
