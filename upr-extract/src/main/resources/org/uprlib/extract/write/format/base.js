"use strict";
// What all pages use.
const page = (() => {
  const byId = id => document.getElementById(id);

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (value !== undefined && value !== null) made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  // As FormulaStart tells for tables that are not written in a browser.
  function csvCell(text) {
    const safe = /^(?:[\t\r\n]|[\p{Z}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u.test(text) ? "'" + text : text;
    return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  }

  // A spreadsheet reads 140.10 as the number 140.1, unless a formula says that it is a text.
  const csvLabel = text => /^[\d.]+$/.test(text) ? `"=""${text}"""` : csvCell(text);

  // Excel takes a file for UTF-8 only with the mark before it.
  function csv(rows) {
    const label = rows[0].indexOf("paragraph");
    const line = row => row.map((text, i) => i === label ? csvLabel(text) : csvCell(text)).join(",");
    return "\ufeff" + rows.map(line).join("\r\n") + "\r\n";
  }

  function save(name, type, text) {
    const url = URL.createObjectURL(new Blob([text], {type: type + ";charset=utf-8"}));
    const link = element("a", {href: url, download: name});
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  }

  const language = document.documentElement.lang;
  const texts = /*words*/;
  const plurals = new Intl.PluralRules(language);
  const number = (n, digits) => n.toLocaleString(language, {minimumFractionDigits: digits || 0, maximumFractionDigits: digits || 0});
  const percent = (share, digits) => share.toLocaleString(language,
    {style: "percent", minimumFractionDigits: digits || 0, maximumFractionDigits: digits || 0});

  // The text of a key, with facts in their places.
  const say = (key, facts) => (texts[key] ?? key).replace(/\{(\w+)\}/g, (place, name) => facts && name in facts ? facts[name] : place);
  // The same for n things: languages that have a form for millions speak of them as of several.
  const count = (key, n, facts) => say(key + (plurals.select(n) === "one" ? ".one" : ".other"), {n: number(n), ...facts});

  return {byId, element, csv, save, language, number, percent, say, count};
})();
