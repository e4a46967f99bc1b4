// Completion of keys and values from the schema of the file.

// completer returns what the editor asks for words at a place.
export function completer(way) {
  let schema = null;
  const load = async () => schema || (schema = await (await fetch(way)).json());
  return async (context) => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const key = /^((?:\s*-\s+)*\s*)([\w$]*)$/.exec(before) || /^(.*[{,]\s*)([\w$]*)$/.exec(before);
    const value = /^((?:\s*-\s+)*\s*|.*[{,]\s*)([\w$]+):\s+\[?(?:[^\]]*,\s*)?([\w-]*)$/.exec(before);
    const top = await load().catch(() => null);
    if (!top) return null;
    if (value) return values(top, context, line, value);
    if (!key || (!context.explicit && !key[2])) return null;
    const at = descend(top, wayTo(context.state.doc, line.number, key[1].length, before));
    return {from: context.pos - key[2].length, options: keysOf(top, at), validFor: /^[\w$]*$/};
  };
}

function values(top, context, line, found) {
  const way = wayTo(context.state.doc, line.number, found[1].length, line.text);
  const at = descend(top, [...way, found[2]]);
  const options = enumsOf(top, at).map((label) => ({label: String(label), type: "enum"}));
  return options.length ? {from: context.pos - found[3].length, options, validFor: /^[\w-]*$/} : null;
}

// wayTo is the keys around a line, from the lines above that stand further left.
function wayTo(doc, number, indent, text) {
  const way = [];
  const inline = /([\w$]+):\s*\{[^}]*$/.exec(text);
  if (inline) way.push(inline[1]);
  for (let n = number - 1; n > 0 && indent > 0; n--) {
    const m = /^((?:\s*-\s+)*\s*)([\w$]+):/.exec(doc.line(n).text);
    if (!m || doc.line(n).text.trim().startsWith("#")) continue;
    if (m[1].length < indent) {
      way.unshift(m[2]);
      indent = m[1].length;
    }
  }
  return way;
}

// variants are the schemas that a schema stands for, references followed.
function variants(top, s, depth = 0) {
  if (!s || depth > 8) return [];
  const out = [s];
  if (s.$ref) out.push(...variants(top, s.$ref.replace(/^#\//, "").split("/").reduce((o, k) => o && o[k], top), depth + 1));
  for (const list of [s.anyOf, s.oneOf, s.allOf]) for (const one of list || []) out.push(...variants(top, one, depth + 1));
  if (s.items) out.push(...variants(top, s.items, depth + 1));
  return out;
}

function descend(top, way) {
  let at = [top];
  for (const key of way) {
    at = at.flatMap((s) => variants(top, s)).map((s) => s.properties && s.properties[key]).filter(Boolean);
  }
  return at;
}

function keysOf(top, at) {
  const seen = new Map();
  for (const s of at.flatMap((one) => variants(top, one))) {
    for (const [name, about] of Object.entries(s.properties || {})) {
      seen.set(name, {label: name, apply: name + ": ", detail: about.title, info: about.description, type: "property"});
    }
  }
  return [...seen.values()];
}

function enumsOf(top, at) {
  return [...new Set(at.flatMap((one) => variants(top, one)).flatMap((s) => s.enum || (s.const === undefined ? [] : [s.const])))];
}
