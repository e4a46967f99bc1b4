// The editor's page: what is typed is checked, compared and drawn, and saved
// by a click only.
import * as cm from "./codemirror/codemirror.js";
import {completer} from "./complete.js";
import {draw, post, root, words} from "./live.js";

const place = document.getElementById("editor");
const file = place.dataset.file;
const save = document.getElementById("save");
const take = document.getElementById("take");
const state = document.getElementById("state");
const found = document.getElementById("found");
const changes = document.getElementById("changes");
const drawing = document.getElementById("drawing");
const why = document.getElementById("why");
let mark = place.dataset.mark;
let saved = document.getElementById("text").value;
let conflict = false;

const view = new cm.EditorView({
  parent: place,
  state: cm.EditorState.create({doc: saved, extensions: [
    cm.EditorView.cspNonce.of(place.dataset.nonce),
    cm.lineNumbers(), cm.highlightSpecialChars(), cm.history(), cm.drawSelection(), cm.bracketMatching(),
    cm.highlightActiveLine(), cm.highlightSelectionMatches(), cm.indentUnit.of("  "), cm.yaml(),
    cm.syntaxHighlighting(cm.HighlightStyle.define([
      {tag: [cm.tags.definition(cm.tags.propertyName), cm.tags.propertyName], class: "y-key"},
      {tag: cm.tags.comment, class: "y-note"}, {tag: cm.tags.string, class: "y-text"},
    ])),
    cm.autocompletion({icons: false, override: [completer(root + "schema/" + place.dataset.kind)]}),
    cm.lintGutter(), cm.linter(own, {delay: 300}), cm.linter(whole, {delay: 300}),
    cm.keymap.of([{key: "Mod-s", preventDefault: true, run: () => { store(); return true; }},
      ...cm.completionKeymap, ...cm.searchKeymap, ...cm.lintKeymap, ...cm.historyKeymap, ...cm.defaultKeymap,
      cm.indentWithTab]),
    cm.EditorView.contentAttributes.of({"aria-label": words.editor, spellcheck: "false", tabindex: "0"}),
    cm.EditorView.lineWrapping,
    cm.EditorView.updateListener.of((u) => { if (u.docChanged) tell(); }),
  ]}),
});

const dirty = () => view.state.doc.toString() !== saved;

function tell(text) {
  if (save) save.disabled = !dirty();
  if (!conflict) state.textContent = text || (dirty() ? words.unsaved : "");
}

// What was found in the text: in its own sheet, and in the manual as a whole.
const told = {own: [], whole: []};
let asking = {text: null, stop: new AbortController()};

// ask asks about the text; what was asked about an older one is given up.
async function ask(part) {
  const text = view.state.doc.toString();
  if (asking.text !== text) {
    asking.stop.abort();
    asking = {text, stop: new AbortController()};
  }
  const answer = await post(`draft/${file}?${part}`, text, {}, asking.stop.signal).catch(() => null);
  if (!answer || !answer.ok || text !== view.state.doc.toString()) return null;
  return answer.json();
}

// own shows the drawing, and what is wrong with the sheet.
async function own() {
  const seen = await ask("early");
  if (!seen) return [];
  compare(seen.Changes || []);
  if (drawing) draw(drawing, why, seen);
  return tellOf("own", seen.Found.List);
}

// whole tells what is wrong with the manual as a whole, which may take longer.
async function whole() {
  const seen = await ask("late");
  return seen ? tellOf("whole", seen.Found.List) : [];
}

// tellOf lists findings, errors first, and returns them as the editor underlines
// them.
function tellOf(part, found) {
  told[part] = found || [];
  const all = told.own.concat(told.whole);
  list(all.filter((f) => f.Error).concat(all.filter((f) => !f.Error)));
  return told[part].filter((f) => f.Number).map(underline);
}

// underline is a finding as the editor shows it: to its end, or that of the line.
function underline(f) {
  const doc = view.state.doc;
  const line = doc.line(Math.min(f.Number, doc.lines));
  const at = (row, column) => {
    const l = doc.line(Math.min(row, doc.lines));
    const chars = [...l.text].slice(0, Math.max(column - 1, 0)).join("").length;
    return Math.min(l.from + chars, l.to);
  };
  const from = at(f.Number, f.Column || 1);
  const to = f.EndLine ? at(f.EndLine, f.EndColumn) : line.to;
  return {from, to: Math.max(from, to), severity: f.Error ? "error" : "warning", message: f.Text, source: f.Rule};
}

function list(all) {
  const items = all.map((f) => {
    const item = document.createElement("li");
    item.className = f.Error ? "error" : "warning";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "goto";
    const level = document.createElement("span");
    level.className = "level";
    level.textContent = f.Error ? words.error : words.warning;
    button.append(level, f.Number ? ` ${words.line} ${f.Number}: ${f.Text}` : ` ${f.Text}`);
    button.addEventListener("click", () => go(f.Number || 1, f.Column || 1));
    item.append(button);
    return item;
  });
  show(found, items, words.clean);
}

function compare(all) {
  show(changes, all.map((text) => {
    const item = document.createElement("li");
    item.textContent = text;
    return item;
  }), words.same);
}

function show(where, items, none) {
  const out = document.createElement(items.length ? "ul" : "p");
  if (items.length) {
    out.className = where === found ? "findings" : "links";
    out.append(...items);
  } else {
    out.textContent = none;
  }
  where.replaceChildren(out);
}

function go(row, column) {
  const line = view.state.doc.line(Math.min(row, view.state.doc.lines));
  const at = Math.min(line.from + column - 1, line.to);
  view.dispatch({selection: {anchor: at}, effects: cm.EditorView.scrollIntoView(at, {y: "center"})});
  view.focus();
}

async function store() {
  if (!save || !dirty()) return;
  const text = view.state.doc.toString();
  const answer = await post("save/" + file, text, {"If-Match": mark}).catch(() => null);
  if (answer && answer.ok) {
    mark = answer.headers.get("ETag");
    saved = text;
    conflict = false;
    take.hidden = true;
    compare([]);
    tell(words.saved);
  } else if (answer && answer.status === 412) {
    clash();
  } else {
    state.textContent = `${words.failed}: ${answer ? await answer.text() : words.gone}`;
  }
}

function clash() {
  conflict = true;
  take.hidden = false;
  state.textContent = words.conflict;
}

// takeover puts what the file holds now in place of the text.
async function takeover() {
  const answer = await fetch(root + "source/" + file).catch(() => null);
  if (!answer || !answer.ok) return;
  saved = (await answer.text()).replaceAll("\r\n", "\n");
  mark = answer.headers.get("ETag");
  conflict = false;
  take.hidden = true;
  const at = Math.min(view.state.selection.main.head, saved.length);
  view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: saved}, selection: {anchor: at}});
  tell();
}

// Another editor saved the manual: what is unchanged here follows it.
document.addEventListener("manual", async () => {
  const answer = await fetch(root + "source/" + file).catch(() => null);
  if (!answer || !answer.ok || answer.headers.get("ETag") === mark) return;
  if (dirty()) clash(); else takeover();
});

if (save) save.addEventListener("click", store);
take.addEventListener("click", takeover);
addEventListener("beforeunload", (e) => { if (dirty()) e.preventDefault(); });
const wanted = /^#L(\d+)$/.exec(location.hash);
if (wanted) go(Number(wanted[1]), 1);
