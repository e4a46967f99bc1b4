package drawn

import (
	"regexp"
	"strconv"
	"strings"
)

// mark is what an item of a list begins with: "1. ", "2)", "(3)", "a. ", "- ".
var mark = regexp.MustCompile(`^(?:\(?[0-9]{1,3} ?[.)]|[A-Za-z][.)] |[-–•●▪➢✓√·*] )`)

// loneMark is a cell with the mark of the item in the cell beside it.
var loneMark = regexp.MustCompile(`^(?:\(?[0-9]{1,3}[.)]?|[A-Za-z][.)]|[-–•●▪➢✓√·*])$`)

// items takes a list apart. Where lines have marks, those without go on with
// the one before; else those in lower case or indented do.
func items(lines []string) []string {
	marked := false
	for _, l := range lines {
		marked = marked || mark.MatchString(l)
	}
	var out []string
	for _, l := range lines {
		n := len(out)
		more := n > 0 && goesOn(l)
		if marked {
			more = n > 0 && !mark.MatchString(l)
		}
		switch l = squeeze(l); {
		case l == "":
		case more:
			out[n-1] = joined(out[n-1], l)
		default:
			out = append(out, l)
		}
	}
	return out
}

// numbers is the number that an item of a box may begin with.
var numbers = regexp.MustCompile(`^([0-9]{1,3}) ?\. ?`)

// unnumbered takes the numbers off items that count from 1, which are printed
// anew.
func unnumbered(list []string) []string {
	out := make([]string, len(list))
	for i, t := range list {
		m := numbers.FindStringSubmatch(t)
		if m == nil || m[1] != strconv.Itoa(i+1) || len(m[0]) == len(t) || len(list) < 2 {
			return list
		}
		out[i] = t[len(m[0]):]
	}
	return out
}

// bullet is what an item of a step's cell may begin with.
var bullet = regexp.MustCompile(`^[-–•●▪➢·*] `)

// unbulleted takes the bullets off items that all have one, which are printed
// anew.
func unbulleted(list []string) []string {
	out := make([]string, len(list))
	for i, t := range list {
		m := bullet.FindString(t)
		if m == "" || len(list) < 2 {
			return list
		}
		out[i] = strings.TrimSpace(t[len(m):])
	}
	return out
}
