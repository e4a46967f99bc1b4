package drawn

import (
	"regexp"
	"strconv"
	"strings"
)

// mark is what an item of a list begins with: "1. ", "2)", "(3)", "a. ", "- ".
var mark = regexp.MustCompile(`^(?:\(?[0-9]{1,3} ?[.)]|[A-Za-z][.)] |[-–•●▪➢✓√·*](?: |$))`)

// loneMark is a cell with the mark of the item in the cell beside it.
var loneMark = regexp.MustCompile(`^(?:\(?[0-9]{1,3}[.)]?|[A-Za-z][.)]|[-–•●▪➢✓√·*])$`)

// items takes a list apart. Where lines have marks, those without go on with
// the one before, and so do those that stand deeper; else those in lower case or
// indented do.
func items(lines []string) []string {
	first := -1 // the depth of the first mark
	for _, l := range lines {
		if first < 0 && mark.MatchString(squeeze(l)) {
			first = depth(l)
		}
	}
	if first < 0 {
		return gather(lines, goesOn)
	}
	count := 0 // the last number
	return gather(lines, func(l string) bool {
		own := squeeze(l)
		n, _ := strconv.Atoi(strings.TrimRight(number.FindString(own), " .)"))
		next := n == count+1
		if !mark.MatchString(own) || depth(l) > first+1 && !next {
			return true
		}
		count = n
		return false
	})
}

// depth is how far a line is indented.
func depth(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// number is the number of an item.
var number = regexp.MustCompile(`^[0-9]{1,3} ?[.)]`)

// unnumbered takes the numbers off items that count from 1, which are printed
// anew.
func unnumbered(list []string) []string {
	out := make([]string, len(list))
	for i, t := range list {
		m := number.FindString(t)
		if strings.TrimRight(m, " .") != strconv.Itoa(i+1) || len(m) == len(t) || len(list) < 2 {
			return list
		}
		out[i] = strings.TrimSpace(t[len(m):])
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
