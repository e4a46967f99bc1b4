// What the editor of the page needs of CodeMirror, as one file: see README.md.
export {EditorState, Compartment} from "@codemirror/state";
export {EditorView, keymap, lineNumbers, highlightActiveLine, drawSelection, highlightSpecialChars} from "@codemirror/view";
export {defaultKeymap, history, historyKeymap, indentWithTab} from "@codemirror/commands";
export {syntaxHighlighting, defaultHighlightStyle, HighlightStyle, indentUnit, bracketMatching} from "@codemirror/language";
export {autocompletion, completionKeymap, startCompletion} from "@codemirror/autocomplete";
export {linter, lintGutter, lintKeymap, setDiagnostics, openLintPanel} from "@codemirror/lint";
export {search, searchKeymap, highlightSelectionMatches} from "@codemirror/search";
export {yaml} from "@codemirror/lang-yaml";
export {tags} from "@lezer/highlight";
