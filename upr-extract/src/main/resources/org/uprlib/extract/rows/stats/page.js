(() => {
  const PAGE = 50;
  const BARS = 7;
  const CHARTS = 7;
  const MOST_PRINTED = 2000;
  const CHARTED = ["position", "theme", "action", "region", "issue", "recommending-state", "sogiesc", "state", "group", "instrument",
    "goal", "target", "session", "cycle", "state-region", "trait"];
  const {byId, element, csv, save, number, say} = page;
  const COLUMNS = ["state", "session", "paragraph", "text", "recommending-state", "position", "action", "issue", "sogiesc"]
    .map(id => ({id, title: say("column." + id)}));

  const data = JSON.parse(document.getElementById("data").textContent);
  const size = data.rows.text.length;
  const facets = data.facets;
  const facetOf = Object.fromEntries(facets.map(facet => [facet.id, facet]));
  const NONE = -1;
  const percent = (part, whole) => whole ? page.percent(part / whole, 1) : "";
  const whole = (part, all) => all ? page.percent(part / all) : "";

  // A list of values a row: null where the results are not enriched, NONE where there is no value.
  for (const facet of facets) {
    const column = facet.perPaper ? data.rows.paper.map(paper => facet.column[paper]) : facet.column;
    facet.column = column.map(v => v === null || Array.isArray(v) ? v : [v]);
    facet.indexOf = new Map(facet.values.map((value, index) => [value[0], index]));
    facet.told = facet.column.some(v => v !== null);
  }
  const label = (facet, index) => index === NONE ? facet.none : facet.values[index][1];
  const key = (facet, index) => index === NONE ? "" : facet.values[index][0];
  const labels = (id, row) => {
    const facet = facetOf[id];
    const values = facet.column[row];
    if (values === null) return [say("untold")];
    return [...new Set(values)].filter(v => v !== NONE).map(v => label(facet, v));
  };
  const position = facetOf.position;
  const SUPPORTED = position.indexOf.get("supported") ?? NONE;

  // Words: folded once, a blank on either side, so that " tort" finds the beginning of a word.
  const fold = text => {
    const lower = /^[\x00-\x7f]*$/.test(text) ? text.toLowerCase()
      : text.toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "").replace(/ı/g, "i").replace(/[’'`]/g, "").replace(/\p{Script=Han}/gu, " $& ");
    return lower.replace(/'/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  };
  let folded = null;
  const index = () => folded || (folded = data.rows.text.map(text => " " + fold(text)));
  const terms = query => [...query.matchAll(/["“”]([^"“”]*)["“”]?|([^\s"“”]+)/g)]
    .map(match => fold(match[1] ?? match[2])).filter(term => term).map(term => " " + term);

  const state = {query: "", chosen: new Map(facets.map(facet => [facet.id, new Set()])), sort: "", descending: false, page: 0};
  const open = new Set();
  let found = [];

  // A row that fails one facet only still counts in that facet's chart, so that it shows what else could be chosen.
  function filter() {
    const wanted = terms(state.query);
    const texts = wanted.length ? index() : null;
    const active = facets.filter(facet => state.chosen.get(facet.id).size);
    const rows = [];
    const almost = new Map(active.map(facet => [facet.id, []]));
    for (let row = 0; row < size; row++) {
      if (wanted.length && !wanted.every(term => texts[row].includes(term))) continue;
      let failed = null;
      let failures = 0;
      for (const facet of active) {
        const values = facet.column[row];
        const chosen = state.chosen.get(facet.id);
        if (values === null || !values.some(v => chosen.has(v))) {
          failed = facet;
          if (++failures > 1) break;
        }
      }
      if (failures === 0) rows.push(row);
      else if (failures === 1) almost.get(failed.id).push(row);
    }
    return {rows, almost};
  }

  function counted(facet, rows) {
    const counts = new Map();
    let units = 0;
    let untold = 0;
    for (const row of rows) {
      const values = facet.column[row];
      const at = position.column[row][0];
      units += facet.byState && values ? values.length : 1;
      if (values === null) {
        untold++;
        continue;
      }
      for (const value of values) {
        let count = counts.get(value);
        if (!count) counts.set(value, count = {value, all: 0, positions: new Array(position.values.length).fill(0)});
        count.all++;
        count.positions[at]++;
      }
    }
    const list = [...counts.values()];
    list.sort((a, b) => (a.value === NONE) - (b.value === NONE)
      || (facet.ordered ? a.value - b.value : b.all - a.all || a.value - b.value));
    return {list, basis: units - untold, untold};
  }

  // Order: the rank of each row by one column.
  const collator = new Intl.Collator(page.language, {numeric: true, sensitivity: "base"});
  const ranks = new Map();
  function rank(id) {
    if (ranks.has(id)) return ranks.get(id);
    let rank;
    if (id === "paragraph" || id === "text") {
      const column = data.rows[id];
      const order = column.map((_, row) => row).sort((a, b) => collator.compare(column[a], column[b]));
      rank = new Int32Array(size);
      let last = 0;
      order.forEach((row, at) => {
        if (at && collator.compare(column[order[at - 1]], column[row]) !== 0) last = at;
        rank[row] = last;
      });
    } else {
      const facet = facetOf[id];
      const order = facet.values.map((_, value) => value);
      if (!facet.ordered) order.sort((a, b) => collator.compare(facet.values[a][1], facet.values[b][1]));
      const places = new Map(order.map((value, place) => [value, place]));
      rank = Int32Array.from(facet.column, v => v === null || v[0] === NONE ? order.length : places.get(v[0]));
    }
    ranks.set(id, rank);
    return rank;
  }
  function sorted(rows) {
    if (!state.sort) return rows;
    const by = rank(state.sort);
    const way = state.descending ? -1 : 1;
    return rows.slice().sort((a, b) => way * (by[a] - by[b]) || a - b);
  }

  // The address holds query, filters, order and page, so that a view can be kept and passed on.
  function address() {
    const parts = new URLSearchParams();
    if (state.query) parts.append("text", state.query);
    for (const facet of facets) {
      for (const value of state.chosen.get(facet.id)) parts.append(facet.id, key(facet, value));
    }
    if (state.sort) parts.append("sort", (state.descending ? "-" : "") + state.sort);
    if (state.page) parts.append("page", state.page + 1);
    return "#" + parts;
  }
  function restore() {
    const parts = new URLSearchParams(location.hash.slice(1));
    state.query = parts.get("text") || "";
    for (const facet of facets) {
      const values = parts.getAll(facet.id).map(k => k === "" ? NONE : facet.indexOf.get(k));
      state.chosen.set(facet.id, new Set(values.filter(v => v !== undefined)));
    }
    const sort = parts.get("sort") || "";
    const by = sort.replace(/^-/, "");
    state.descending = sort.startsWith("-");
    state.sort = COLUMNS.some(column => column.id === by) ? by : "";
    state.page = Math.max(0, (parseInt(parts.get("page"), 10) || 1) - 1);
    byId("query").value = state.query;
    byId("facets").open = byId("facets").open || innerWidth > 900 && facets.some(facet => state.chosen.get(facet.id).size);
  }

  function cell(column, row, marks) {
    const made = element("td", {role: "cell", class: column.id, "data-label": column.title});
    if (column.id === "text") {
      made.append(...marked(data.rows.text[row], marks));
    } else if (column.id === "paragraph") {
      made.append(data.rows.paragraph[row]);
      const paper = data.rows.paper[row];
      made.append(element("small", {}, data.papers.symbol[paper] || data.papers.source[paper]));
    } else if (column.id === "position") {
      const value = position.column[row][0];
      made.append(element("span", {class: "badge", style: "border-color: var(--" + key(position, value) + ")"}, label(position, value)));
    } else if (facetOf[column.id]) {
      const values = labels(column.id, row);
      made.append(values.join(column.id === "issue" || column.id === "sogiesc" ? "; " : ", "));
      if (facetOf[column.id].column[row] === null) made.classList.add("quiet");
    }
    return made;
  }
  function marked(text, marks) {
    if (!marks.length) return [text];
    const parts = [];
    let last = 0;
    for (const word of text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
      const plain = fold(word[0]);
      if (plain && marks.some(mark => plain.startsWith(mark))) {
        parts.push(text.slice(last, word.index), element("mark", {}, word[0]));
        last = word.index + word[0].length;
      }
    }
    parts.push(text.slice(last));
    return parts;
  }

  function showRows(from, to) {
    const marks = terms(state.query).flatMap(term => term.trim().split(" "));
    byId("rows").replaceChildren(...found.slice(from, to).map(row =>
      element("tr", {role: "row"}, ...COLUMNS.map(column => cell(column, row, marks)))));
  }
  function showTable() {
    const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
    state.page = Math.min(state.page, last);
    showRows(state.page * PAGE, (state.page + 1) * PAGE);
    for (const head of byId("head").children) {
      if (head.dataset.column === state.sort) head.setAttribute("aria-sort", state.descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    byId("sort").value = state.sort ? (state.descending ? "-" : "") + state.sort : "";
    byId("none").hidden = found.length > 0;
    byId("pages").hidden = last === 0;
    byId("page").textContent = say("page", {page: number(state.page + 1), pages: number(last + 1)});
    for (const button of byId("pages").querySelectorAll("button")) {
      button.disabled = /first|previous/.test(button.dataset.page) ? state.page === 0 : state.page === last;
    }
  }

  const focusChosen = () => (byId("chosen").querySelector("button") || byId("query")).focus();
  function showChosen() {
    const chips = [];
    if (state.query) {
      const chip = element("button", {type: "button", class: "remove", "aria-label": say("chip.remove-text", {text: state.query})}, say("chip.text", {text: state.query}));
      chip.addEventListener("click", () => {
        byId("query").value = state.query = "";
        changed();
        focusChosen();
      });
      chips.push(chip);
    }
    for (const facet of facets) {
      for (const value of state.chosen.get(facet.id)) {
        const facts = {filter: facet.title, value: label(facet, value)};
        const chip = element("button", {type: "button", class: "remove", "aria-label": say("chip.remove-value", facts)}, say("chip.value", facts));
        chip.addEventListener("click", () => {
          toggle(facet, value);
          focusChosen();
        });
        chips.push(chip);
      }
    }
    if (chips.length) {
      const clear = element("button", {type: "button", class: "clear"}, say("chip.clear"));
      clear.addEventListener("click", () => {
        location.hash = "";
        byId("query").focus();
      });
      chips.push(clear);
    }
    byId("chosen").replaceChildren(...chips);
    byId("count").textContent = found.length === size ? page.count("count.all", size)
      : page.count("count.some", found.length, {all: number(size)});
  }

  function showTiles() {
    const papers = new Set(found.map(row => data.rows.paper[row]));
    const distinct = id => new Set(found.flatMap(row => facetOf[id].column[row] || []).filter(v => v !== NONE)).size;
    const supported = found.filter(row => position.column[row][0] === SUPPORTED).length;
    const sogiesc = facetOf.sogiesc.told ? found.filter(row => facetOf.sogiesc.column[row] && facetOf.sogiesc.column[row][0] !== NONE).length : null;
    const tile = (key, n) => [number(n), page.count("tile." + key, n)];
    const tiles = [tile("recommendations", found.length), tile("states", distinct("state")), tile("authors", distinct("recommending-state")),
      tile("papers", papers.size), [percent(supported, found.length) || "–", page.count("tile.supported", supported)]];
    if (sogiesc !== null) tiles.push(tile("sogiesc", sogiesc));
    byId("tiles").replaceChildren(...tiles.map(([figure, what]) => element("li", {}, element("strong", {}, figure), what)));
  }

  function bar(facet, count, basis, longest) {
    const name = label(facet, count.value);
    const supported = count.positions[SUPPORTED] || 0;
    const split = position.values.map((value, at) => [value[1], count.positions[at]]).filter(([, n]) => n);
    const stack = count.value === NONE ? "" : element("span", {class: "stack", style: "width: " + (100 * count.all / longest).toFixed(2) + "%"},
      ...position.values.map((value, at) => [value[0], count.positions[at]]).filter(([, n]) => n)
        .map(([k, n]) => element("i", {style: "background: var(--" + k + "); width: " + (100 * n / count.all).toFixed(2) + "%"})));
    const detail = split.map(([what, n]) => say("bar.part", {n: number(n), position: what})).join(", ");
    const button = element("button", {type: "button", title: say("bar", {value: name, counts: detail}), "aria-pressed": state.chosen.get(facet.id).has(count.value)},
      element("span", {class: count.value === NONE ? "none" : null}, name), element("b", {}, number(count.all)),
      element("em", {}, percent(count.all, basis)), element("em", {}, facet === position ? "" : whole(supported, count.all)), stack);
    button.setAttribute("aria-label", say("bar.spoken", {value: name, n: number(count.all), share: percent(count.all, basis), counts: detail}));
    button.dataset.value = facet.id + "=" + count.value;
    button.addEventListener("click", () => toggle(facet, count.value));
    return element("li", {}, button);
  }
  function mostFrequent(list) {
    const values = list.filter(count => count.value !== NONE);
    const least = values.map(count => count.all).sort((a, b) => b - a)[BARS - 1] || 0;
    return values.filter(count => count.all >= least).slice(0, BARS).concat(list.filter(count => count.value === NONE));
  }
  function chart(facet, rows) {
    const {list, basis, untold} = counted(facet, rows);
    const card = element("section", {class: "chart", "aria-label": facet.title}, element("h3", {}, facet.title));
    if (list.length) {
      const shown = open.has(facet.id) || list.length <= BARS + 1 ? list : mostFrequent(list);
      const longest = Math.max(...shown.filter(count => count.value !== NONE).map(count => count.all), 1);
      card.append(element("div", {class: "columns", "aria-hidden": "true"}, element("span", {}, facet.byState ? say("chart.by-state") : facet.multiple ? say("chart.several") : ""),
        element("span", {}, say("chart.number")), element("span", {}, say("chart.share")), element("span", {}, facet === position ? "" : say("chart.supported"))));
      card.append(element("ol", {}, ...shown.map(count => bar(facet, count, basis, longest))));
      if (list.length > shown.length || open.has(facet.id)) {
        const all = element("button", {type: "button", class: "all", "aria-expanded": open.has(facet.id)},
          open.has(facet.id) ? say("chart.fewer") : say("chart.all", {n: number(list.length)}));
        all.dataset.value = "all=" + facet.id;
        all.addEventListener("click", () => {
          if (!open.delete(facet.id)) open.add(facet.id);
          showCharts();
        });
        card.append(all);
      }
    }
    if (untold) card.append(element("p", {class: "quiet"}, say("chart.untold", {n: number(untold)})));
    return card;
  }
  let everyChart = false;
  let latest = {rows: [], almost: new Map()};
  function showCharts() {
    const focused = document.activeElement && document.activeElement.dataset.value;
    const shown = [...new Set([...CHARTED, ...data.facets.map(facet => facet.id)])].map(id => facetOf[id]).filter(facet => facet && (facet.values.length > 1 || !facet.told || facet.values.length && facet.multiple));
    byId("all-charts").hidden = shown.length <= CHARTS;
    byId("all-charts").textContent = everyChart ? say("charts.fewer") : say("charts.all", {n: number(shown.length)});
    byId("all-charts").setAttribute("aria-expanded", everyChart);
    byId("charts").replaceChildren(...shown.slice(0, everyChart ? shown.length : CHARTS).map(facet => chart(facet, latest.rows.concat(latest.almost.get(facet.id) || []))));
    if (focused) {
      const again = [...byId("charts").querySelectorAll("button")].find(button => button.dataset.value === focused);
      if (again) again.focus({preventScroll: true});
    }
  }

  let waiting = 0;
  function update() {
    latest = filter();
    found = sorted(latest.rows);
    showTable();
    showChosen();
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      showTiles();
      showCharts();
    });
  }
  function changed(keepPage) {
    if (!keepPage) state.page = 0;
    update();
    history.replaceState(null, "", address());
  }
  function toggle(facet, value) {
    const chosen = state.chosen.get(facet.id);
    if (!chosen.delete(value)) chosen.add(value);
    changed();
  }

  function download() {
    const head = ["source", "symbol", "date", "stateUnderReview", "session", "cycle", "paragraph", "text", "recommendingStates",
      "position", "action", "issues", "sogiesc", "groups", "goals", "targets", "instruments"];
    const own = facetOf.theme ? ["theme"] : [];
    const lines = found.map(row => {
      const paper = data.rows.paper[row];
      const of = id => labels(id, row).join("; ");
      return [data.papers.source[paper], data.papers.symbol[paper] || "", data.papers.date[paper] || "", of("state"), of("session"), of("cycle"),
        data.rows.paragraph[row], data.rows.text[row], of("recommending-state"), of("position"), of("action"), of("issue"), of("sogiesc"),
        of("group"), of("goal"), of("target"), of("instrument"), ...own.map(of)];
    });
    save(say("file"), "text/csv", csv([[...head, ...own.map(() => "ownThemes")], ...lines]));
  }

  function build() {
    const papers = data.papers.source.length;
    if (data.coded === size) byId("footer").textContent = page.say("footer.coded");
    else if (data.coded) byId("footer").append(" " + page.count("footer.coded-too", data.coded));
    byId("scope").textContent = page.count("scope", size, {papers: page.count("scope.papers", papers)});
    byId("legend").append(say("legend"), ...position.values.map(value =>
      element("span", {}, element("i", {style: "background: var(--" + value[0] + ")"}), value[1])), say("legend.click"));
    for (const column of COLUMNS) {
      const button = element("button", {type: "button"}, column.title);
      button.addEventListener("click", () => {
        state.descending = state.sort === column.id && !state.descending;
        state.sort = column.id;
        changed();
      });
      byId("head").append(element("th", {role: "columnheader", scope: "col", "data-column": column.id, "data-title": column.title}, button));
    }
    byId("sort").append(element("option", {value: ""}, say("sort.none")),
      ...COLUMNS.flatMap(column => [element("option", {value: column.id}, column.title), element("option", {value: "-" + column.id}, say("sort.reversed", {column: column.title}))]));
    byId("sort").addEventListener("change", event => {
      state.descending = event.target.value.startsWith("-");
      state.sort = event.target.value.replace(/^-/, "");
      changed();
    });
    for (const facet of facets) {
      if (!facet.values.length) continue;
      const order = facet.values.map((_, value) => value);
      if (!facet.ordered) order.sort((a, b) => collator.compare(facet.values[a][1], facet.values[b][1]));
      const select = element("select", {}, element("option", {value: ""}, say("any")),
        ...order.map(value => element("option", {value}, label(facet, value))));
      if (facet.column.some(v => v !== null && v[0] === NONE)) select.append(element("option", {value: NONE}, facet.none));
      select.addEventListener("change", () => {
        if (select.value !== "") state.chosen.get(facet.id).add(Number(select.value));
        select.value = "";
        changed();
      });
      byId("selects").append(element("label", {}, facet.title, select));
    }
    byId("query").addEventListener("input", event => {
      state.query = event.target.value;
      changed();
    });
    byId("filters").addEventListener("submit", event => event.preventDefault());
    for (const jump of document.querySelectorAll("[data-jump]")) {
      jump.addEventListener("click", event => {
        event.preventDefault();
        byId(jump.dataset.jump).scrollIntoView();
        byId(jump.dataset.jump).focus({preventScroll: true});
      });
    }
    for (const button of byId("pages").querySelectorAll("button")) {
      button.addEventListener("click", () => {
        const last = Math.ceil(found.length / PAGE) - 1;
        state.page = {first: 0, previous: state.page - 1, next: state.page + 1, last}[button.dataset.page];
        changed(true);
        byId("results").scrollIntoView();
      });
    }
    byId("all-charts").addEventListener("click", () => {
      everyChart = !everyChart;
      showCharts();
    });
    byId("download").addEventListener("click", download);
    byId("print").addEventListener("click", () => print());
    addEventListener("beforeprint", () => {
      showRows(0, MOST_PRINTED);
      byId("cut").hidden = found.length <= MOST_PRINTED;
      byId("cut").textContent = say("cut", {n: number(MOST_PRINTED), all: number(found.length)});
    });
    addEventListener("afterprint", () => {
      byId("cut").hidden = true;
      showTable();
    });
    addEventListener("hashchange", () => {
      restore();
      update();
    });
    restore();
    update();
    (window.requestIdleCallback || setTimeout)(index);
  }
  build();
})();
