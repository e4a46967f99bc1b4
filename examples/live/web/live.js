// What every page does: it hears when the manual changes, and puts what is new
// in the place of what it shows.
const body = document.body;
export const root = body.dataset.root;
export const words = JSON.parse(document.getElementById("words").textContent);
const gone = document.getElementById("gone");
const told = document.getElementById("told");
let token = body.dataset.token;
let change = null;
let source = null;
let again = 0;
let failures = 0;

// say tells those who cannot see what happened.
export function say(text) { told.textContent = text; }

// post sends what a click or typing brought, with the token of the page. The signal
// gives it up.
export function post(way, content, headers = {}, signal = null) {
  return fetch(root + way, {method: "POST", body: content, headers: {"X-Sopkit-Token": token, ...headers}, signal});
}

function connect() {
  clearTimeout(again);
  if (source || document.hidden) return;
  source = new EventSource(root + "events");
  source.onmessage = (e) => {
    const heard = JSON.parse(e.data);
    const fresh = change !== null && (heard.token !== token || heard.change !== change);
    token = heard.token;
    change = heard.change;
    for (const input of document.querySelectorAll("input[name=_token]")) input.value = token;
    gone.hidden = true;
    failures = 0;
    if (fresh) refresh();
  };
  source.onerror = () => {
    disconnect();
    if (++failures > 1) { // a connection may end; a server that is there takes the next
      gone.textContent = words.gone;
      gone.hidden = false;
    }
    again = setTimeout(connect, 500);
  };
}

function disconnect() {
  if (source) source.close();
  source = null;
}

// A page nobody sees lets its connection go: browsers have few for a server.
document.addEventListener("visibilitychange", () => document.hidden ? disconnect() : connect());
addEventListener("pagehide", disconnect);
addEventListener("pageshow", connect);

let asked = 0;

// refresh asks for the page and puts the parts that are live in their places.
async function refresh() {
  document.dispatchEvent(new Event("manual"));
  if (!document.querySelector("[data-live]")) return;
  const mine = ++asked;
  if (document.querySelector("[data-late]")) await take(mine, true); // the sheet first: findings take longer
  await take(mine, false);
}

// take puts what is new in its place; early: all but what is late.
async function take(mine, early) {
  const way = new URL(location.href);
  way.hash = "";
  if (early) way.searchParams.set("early", "");
  const answer = await fetch(way).catch(() => null);
  if (!answer || !answer.ok || mine !== asked) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== asked) return;
  let changed = false;
  for (const old of document.querySelectorAll(early ? "[data-live]:not([data-late])" : "[data-live]")) {
    const fresh = page.getElementById(old.id);
    if (fresh) changed = swap(old, fresh) || changed;
  }
  document.title = page.title;
  if (changed) {
    say(words.redrawn);
    document.dispatchEvent(new Event("redrawn"));
  }
}

// swap puts new content into an element; what is open stays open, what has the
// focus or is scrolled stays so.
export function swap(old, fresh) {
  if (old.innerHTML === fresh.innerHTML) return false;
  const open = new Set([...old.querySelectorAll("details[open]")].map((d) => d.dataset.key));
  const scrolled = [...old.querySelectorAll(".page")].map((p) => p.scrollLeft);
  const focus = old.contains(document.activeElement) ? wayTo(old, document.activeElement) : null;
  const top = scrollY;
  old.replaceChildren(...document.importNode(fresh, true).childNodes);
  for (const d of old.querySelectorAll("details")) d.open = open.has(d.dataset.key);
  [...old.querySelectorAll(".page")].forEach((p, i) => { p.scrollLeft = scrolled[i] || 0; });
  if (focus) focus();
  scrollTo({top, left: scrollX, behavior: "instant"});
  return true;
}

// draw shows what the server has drawn, or why it could not; then the drawing
// before stays.
export function draw(drawing, why, seen) {
  why.textContent = seen.Why;
  why.hidden = !seen.Why;
  if (!seen.Markup) return;
  const fresh = document.createElement("div");
  fresh.innerHTML = seen.Markup; // made by the server, texts escaped
  swap(drawing, fresh);
}

// wayTo remembers which of the elements of a kind has the focus.
function wayTo(old, element) {
  const name = element.localName;
  const at = [...old.querySelectorAll(name)].indexOf(element);
  return () => old.querySelectorAll(name)[at]?.focus({preventScroll: true});
}

// Searching a list shows what fits while one types.
for (const form of document.querySelectorAll("form[data-filter]")) {
  const field = form.querySelector("input");
  const count = form.querySelector(".count");
  const filter = () => {
    const list = document.getElementById(form.dataset.filter);
    const wanted = field.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const one of list.querySelectorAll("[data-find]")) {
      const text = one.dataset.find.toLowerCase();
      one.hidden = !wanted.every((w) => text.includes(w));
      if (!one.hidden) shown++;
    }
    for (const group of list.querySelectorAll("[data-group]")) {
      group.hidden = !group.querySelector("[data-find]:not([hidden])");
    }
    count.textContent = field.value ? `${shown} ${words.shown}` : "";
  };
  field.addEventListener("input", filter);
  document.addEventListener("redrawn", filter);
}

// Escape closes what is open around the focus.
document.addEventListener("keydown", (e) => {
  const open = e.key === "Escape" && !e.defaultPrevented && document.activeElement.closest("details[open]");
  if (!open) return;
  open.open = false;
  open.querySelector("summary").focus();
});

connect();
