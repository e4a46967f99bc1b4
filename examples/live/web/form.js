// A form's page: the preview follows what is typed, tables grow, and what is
// wrong stands beside its field. Nothing is kept anywhere.
import {draw, post, words} from "./live.js";

const form = document.getElementById("fill");
const way = form.getAttribute("action").replace(/^.*?(form\/)/, "$1");
const drawing = document.getElementById("drawing");
const why = document.getElementById("why");
const state = document.getElementById("state");
const touched = new Set(); // names of fields that were left: blanks are told of these alone
let all = !!form.querySelector(".banner.bad");
let timer = 0;
let asked = 0;

async function preview() {
  clearTimeout(timer); // this one sees all that was typed
  const mine = ++asked;
  const data = new URLSearchParams(new FormData(form));
  data.set("_as", "json");
  const answer = await post(way, data).catch(() => null);
  if (!answer || mine !== asked) return;
  if (!answer.ok) {
    state.textContent = `${words.failed}: ${await answer.text()}`;
    return;
  }
  show(await answer.json());
}

function show(seen) {
  draw(drawing, why, seen);
  const notes = (seen.Notes || []).filter((n) => !n.blank || all || touched.has(n.name));
  for (const place of form.querySelectorAll("[data-note]")) {
    const own = notes.filter((n) => n.name === place.dataset.note);
    mark(place, own);
  }
  for (const [name, value] of Object.entries(seen.Computed || {})) {
    const input = form.elements[name];
    if (input && input !== document.activeElement && value) input.value = value;
  }
  const wrong = notes.filter((n) => n.wrong).length;
  state.textContent = wrong ? `${wrong} ${words.wrong}` : "";
}

// mark writes what is told of a field beside it.
function mark(place, notes) {
  const text = notes.map((n) => n.text).join(" ");
  if (place.textContent.trim() !== text) place.textContent = text;
  const field = place.closest(".field");
  const wrong = notes.some((n) => n.wrong);
  field.classList.toggle("wrong", wrong);
  const input = field.querySelector("input:not([type=hidden]), select, textarea");
  if (input && input.type !== "checkbox") {
    if (wrong) input.setAttribute("aria-invalid", "true"); else input.removeAttribute("aria-invalid");
  }
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(preview, 250);
}

form.addEventListener("input", soon);
form.addEventListener("change", soon);
form.addEventListener("focusout", (e) => {
  if (e.target.name) touched.add(e.target.name);
  soon();
});

// A download goes the way of the form itself; with something wrong the script
// stays on the page and shows what.
form.addEventListener("submit", async (e) => {
  const button = e.submitter;
  if (button && button.name === "_add") {
    e.preventDefault();
    grow(button.closest("[data-list]"));
    return;
  }
  all = true;
  const as = button ? button.value : "page";
  if (as === "page") {
    e.preventDefault();
    preview();
    return;
  }
  if (form.elements._open.checked) return;
  e.preventDefault();
  await preview();
  const first = form.querySelector(".field.wrong");
  if (first) {
    first.querySelector("input:not([type=hidden]), select, textarea").focus();
    return;
  }
  const way = document.createElement("input");
  way.type = "hidden";
  way.name = "_as";
  way.value = as;
  form.append(way);
  form.submit();
  way.remove();
});

// grow adds a row at the end of a table, and goes there.
function grow(list) {
  const rows = list.querySelector(":scope > .rowlist");
  rows.append(list.querySelector(":scope > template").content.cloneNode(true));
  number(list);
  ready(rows.lastElementChild);
  rows.lastElementChild.querySelector("input:not([type=hidden]), select, textarea")?.focus();
  soon();
}

// number names the inputs of rows by their places.
function number(list) {
  const name = list.dataset.list;
  [...list.querySelector(":scope > .rowlist").children].forEach((row, i) => {
    for (const t of [row, ...[...row.querySelectorAll("template")].map((t) => t.content)]) rename(t, name, i);
    for (const nr of row.querySelectorAll(":scope > .remove .nr, :scope > .label .nr")) nr.textContent = i + 1;
    if (row.dataset.row && row.querySelector(":scope > .label .nr")) row.ariaLabel = `${row.dataset.row} ${i + 1}`;
    const title = row.querySelector(":scope > .label");
    if (title.textContent.includes("__m__")) {
      title.textContent = title.textContent.replace("__m__", i + 1);
      row.ariaLabel = title.textContent;
    }
  });
}

function rename(part, name, i) {
  const begin = name + ".";
  const idBegin = "f-" + begin.replaceAll(".", "-");
  for (const el of part.querySelectorAll("*")) {
    for (const a of ["name", "data-field", "data-note", "data-list", "value", "id", "for", "aria-describedby", "aria-labelledby"]) {
      const old = el.getAttribute(a);
      if (old === null || a === "value" && el.name !== "_add") continue;
      const fresh = old.split(" ").map((word) => {
        for (const [b, sep] of [[begin, "."], [idBegin, "-"]]) {
          if (!word.startsWith(b)) continue;
          const rest = word.slice(b.length);
          return b + i + rest.slice(Math.max(rest.indexOf(sep), 0));
        }
        return word;
      }).join(" ");
      if (fresh !== old) el.setAttribute(a, fresh);
    }
  }
}

// ready shows the buttons that only work with a script.
function ready(part) {
  for (const button of part.querySelectorAll(".remove")) button.hidden = false;
}

form.addEventListener("click", (e) => {
  if (!e.target.closest) return;
  const button = e.target.closest(".remove");
  if (!button) return;
  const row = button.closest(".row");
  const list = row.closest("[data-list]");
  row.remove();
  number(list);
  list.querySelector(":scope > .add").focus();
  soon();
});

ready(form);

// What is known of the officer and the client comes from a file that is read
// here and kept nowhere; it goes into the fields that are still blank.
const known = document.getElementById("known");
document.getElementById("from").hidden = false;
known.addEventListener("change", async () => {
  const told = document.getElementById("known-n");
  told.textContent = "";
  if (!known.files.length) return;
  const data = new URLSearchParams({_as: "known", _sop: form.elements._sop.value, _known: await known.files[0].text()});
  const answer = await post(way, data).catch(() => null);
  const seen = answer && answer.ok ? await answer.json() : {Why: words.failed};
  told.textContent = seen.Why;
  for (const [name, value] of Object.entries(seen.Values || {})) {
    const input = form.elements[name];
    if (input && !input.value) input.value = value;
  }
  preview();
});
