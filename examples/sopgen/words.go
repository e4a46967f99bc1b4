package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// words are the texts of the program in one language. Those with a verb like
// %s are formats.
type words struct {
	lang, decimal string
	messages      sop.Lang // language of the library's messages

	rootLong, rootExample               string
	sheetShort, sheetLong, sheetExample string
	helpShort                           string

	headUsage, headCommands, headFlags, headExamples, headExit string
	exitCodes, exitSignals                                     string

	flagOut, flagFormat, flagPaper, flagColumnNumbers, flagFootStrip, flagMinLettering string
	flagNoLegend, flagNoSignature, flagLogo, flagSignature, flagLang                   string
	flagHelp                                                                           string
	unknownCommand, noFile, unknownFlag, missingValue, badValue                        string
	badFormat, badPaper, badFootStrip, badLettering, badLang, seeHelp                  string
	noManual, inputFailed, sheetFailed, failures, boxes                                string
	interrupted, outputFailed, noInput, attention                                      string
	maybeSheet, flagVersion, mousetrap, flagForce, current, oneFile, otherFormat       string

	sheets, forms kindWords
	form          formWords
	check         checkWords
	edit          editWords
	table         tableWords
	book          bookWords
}

// kindWords are the texts of a report on documents of one kind.
type kindWords struct{ writing, interrupted, summary string }

// formWords are the texts of the form commands.
type formWords struct {
	short, long, example                string
	listShort, listLong, listExample    string
	blankShort, blankLong, blankExample string
	fillShort, fillLong, fillExample    string
	dataShort, dataLong, dataExample    string
	knownShort, knownLong, knownExample string
	readShort, readLong, readExample    string
	newShort, newLong, newExample       string
	showShort, showLong, showExample    string

	schemaShort, schemaLong, schemaExample string

	flagResult, flagOne, flagList, flagRows, flagForm    string
	flagRedact, redacted, flagCSV, flagTables, flagEmpty string
	warning, oneFormFile, listNeedsOut, oneList          string
	flagAll, flagSOP, flagManual, flagData, flagKnown    string
	id, title, sops                                      string
	unknown, unknownNear, which, oneID, noData, oneFile  string
	badNumber, noSOP, noSOPNumber, sopUsesNone           string
}

// langVariable is the variable of the environment that chooses the language
// where --lang does not. The system's own LANG does not: on most computers of
// Indonesian offices it says English, as nobody has set it.
const langVariable = "SOPGEN_LANG"

// wordsOf returns the words of the language that args ask for with --lang, or
// else the environment; Indonesian when they ask for none or for one there is
// not. It reads the flag before the others are parsed, as their help is in that
// language too.
func wordsOf(args []string) (*words, error) {
	lang := indonesian.lang
	if own := os.Getenv(langVariable); own != "" {
		lang = own
	}
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if value, ok := strings.CutPrefix(arg, "--lang="); ok {
			lang = value
		} else if arg == "--lang" && i+1 < len(args) {
			lang = args[i+1]
		}
	}
	switch lang {
	case indonesian.lang:
		return &indonesian, nil
	case english.lang:
		return &english, nil
	}
	return &indonesian, usageError{sprintf(indonesian.badLang, lang)}
}

// sprintf formats one of the words; [fmt.Sprintf] wants a constant.
func sprintf(format string, args ...any) string { return fmt.Sprintf(format, args...) }
