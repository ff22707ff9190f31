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

  // Excel takes a file for UTF-8 only with the mark before it.
  const csv = rows => "\ufeff" + rows.map(row => row.map(csvCell).join(",")).join("\r\n") + "\r\n";

  function save(name, type, text) {
    const url = URL.createObjectURL(new Blob([text], {type: type + ";charset=utf-8"}));
    const link = element("a", {href: url, download: name});
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  }

  return {byId, element, csv, save};
})();
