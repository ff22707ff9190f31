(() => {
  const FORMAT = "upr-extract-trace-links";
  const {byId, element, csv, save} = page;
  const data = JSON.parse(byId("data").textContent);
  const names = new Map(data.states.map(state => [state.code, state.name]));
  const counted = (count, noun) => count.toLocaleString("en") + " " + noun + (count === 1 ? "" : "s");
  const NOT_COUNTED = {"other-state": "Not counted: the recommendations are addressed to another State",
    "other-language": "Not counted: the recommendations are in another language"};
  let unsaved = false;

  // The same recommendation in another file: by the paper's symbol, or the file's name without one.
  const idOf = match => (match.symbol || match.source) + " " + match.paragraph;
  const tickedOf = ask => ask.matches.filter(match => match.ticked);
  const corrected = match => match.ticked !== match.probable;
  const statesOf = match => match.recommendingStates.map(code => names.get(code) || code);
  const reasonsOf = match => match.reasons.map(reason => {
    const titles = {"treaty-and-act": "same treaty and act", "treaty": "same treaty", "treaty-other-act": "same treaty, another act",
      "sogiesc": "same SOGIESC topic", "issue": "same issue", "group": "same group", "wording": "same words"};
    return titles[reason.kind] + ": " + reason.names.join(", ");
  });

  for (const ask of data.asks) {
    for (const match of ask.matches) {
      match.ticked = match.linked;
      match.probable = match.corrected ? !match.linked : match.linked;
    }
  }

  function describe(match) {
    const state = match.stateUnderReviewName || "";
    return [match.paragraph, state, match.session ? "session " + match.session : "", match.symbol || match.source].filter(Boolean).join(" · ");
  }

  function evidence(match) {
    const position = match.position;
    if (!position.evidence) return [];
    const place = [position.symbol, position.paragraph ? "para. " + position.paragraph : ""].filter(Boolean).join(", ");
    return [element("span", {class: "about"}, "Position by the words “" + position.evidence + "”" + (place ? " (" + place + ")" : ""))];
  }

  function matchElement(ask, match) {
    const box = element("input", {type: "checkbox"});
    const note = element("span", {class: "corrected"});
    const status = element("span", {class: "badge", style: "border-color: var(--" + match.position.status + ")"}, match.position.status);
    const body = element("span", {class: "body"},
      element("span", {class: "text"}, match.text),
      element("span", {class: "about"}, describe(match), " ", status, match.matchedIn ? " · matched in " + match.matchedIn : "", " ", note),
      element("span", {class: "about"}, statesOf(match).join(", ")),
      ...reasonsOf(match).length ? [element("span", {class: "about"}, reasonsOf(match).join("; "))] : [],
      ...evidence(match),
      ...match.position.comment ? [element("span", {class: "about"}, "The State said: " + match.position.comment)] : []);
    const score = element("span", {class: "score", title: "probability"}, match.score.toFixed(2));
    const item = element("li", {class: "match"}, element("label", {}, box, score, body));
    match.refresh = () => {
      box.checked = match.ticked;
      item.classList.toggle("linked", match.ticked);
      item.classList.toggle("changed", corrected(match));
      note.textContent = corrected(match) ? (match.ticked ? "ticked by hand" : "unticked by hand") : "";
    };
    box.addEventListener("change", () => {
      match.ticked = box.checked;
      unsaved = true;
      match.refresh();
      ask.refresh();
      total();
    });
    return item;
  }

  function lessProbable(ask) {
    const rest = ask.matches.filter(match => !match.probable);
    if (rest.length === 0) return [];
    const perhaps = rest.filter(match => match.perhaps).length;
    ask.rest = element("details", {}, element("summary", {}, perhaps ? "Perhaps, not counted: " + counted(perhaps, "recommendation")
        + (rest.length > perhaps ? "; " + (rest.length - perhaps) + " less probable" : "") : counted(rest.length, "less probable recommendation")),
      element("ul", {}, ...rest.map(match => matchElement(ask, match))));
    return [ask.rest];
  }

  function askElement(ask) {
    const outcome = element("p", {class: "outcome"});
    const title = "ask-" + (data.asks.indexOf(ask) + 1);
    const section = element("section", {class: "ask", "aria-labelledby": title},
      element("h2", {id: title}, ask.ask.number + ". " + ask.ask.text), outcome,
      element("ul", {}, ...ask.matches.filter(match => match.probable).map(match => matchElement(ask, match))),
      ...lessProbable(ask));
    ask.section = section;
    ask.refresh = () => {
      const ticked = tickedOf(ask);
      const states = new Set(ticked.flatMap(match => match.recommendingStates));
      outcome.classList.toggle("open", ticked.length === 0);
      outcome.textContent = ticked.length === 0 ? (ask.notCounted ? NOT_COUNTED[ask.notCounted] : "Nobody took this up")
        : "Taken up by " + counted(ticked.length, "recommendation") + " of " + counted(states.size, "State");
    };
    return section;
  }

  function total() {
    const links = data.asks.flatMap(tickedOf);
    const different = new Map(links.map(match => [idOf(match), match]));
    const recommendations = [...different.values()];
    const taken = data.asks.filter(ask => tickedOf(ask).length > 0).length;
    const compared = data.asks.filter(ask => !ask.notCounted || tickedOf(ask).length > 0).length;
    const states = new Set(recommendations.flatMap(match => match.recommendingStates));
    const of = status => recommendations.filter(match => match.position.status === status).length;
    const tile = (number, what) => element("li", {}, element("strong", {}, number.toLocaleString("en")), what);
    const left = data.asks.length - compared;
    byId("tiles").replaceChildren(...left ? [tile(left, left === 1 ? "ask not counted" : "asks not counted")] : [],
      ...compared === 0 ? [] : [
      tile(taken, "of " + counted(compared, "ask") + " probably taken up"),
      tile(compared - taken, "that nobody took up"),
      tile(recommendations.length, "recommendations answer"),
      tile(states.size, "States made them"),
      tile(of("supported"), "of them supported"),
      tile(of("noted"), "noted")]);
    const changes = data.asks.flatMap(ask => ask.matches).filter(corrected).length;
    byId("save").textContent = changes ? "Save " + counted(changes, "correction") : "Save corrections";
  }

  function show() {
    const wanted = byId("show").value;
    let shown = 0;
    for (const ask of data.asks) {
      const taken = tickedOf(ask).length > 0;
      const fits = wanted === "all" || wanted === "taken" && taken || wanted === "open" && !taken && !ask.notCounted
        || wanted === "changed" && ask.matches.some(corrected);
      ask.section.hidden = !fits;
      shown += fits;
    }
    byId("status").textContent = wanted === "all" ? "" : counted(shown, "ask") + " shown";
  }

  function saveLinks() {
    const links = data.asks.flatMap(ask => ask.matches.map(match => ({
      ask: ask.ask.number, askText: ask.ask.text, source: match.source, symbol: match.symbol, paragraph: match.paragraph,
      text: match.text, linked: match.ticked, score: match.score, corrected: corrected(match)})));
    save("links.json", "application/json", JSON.stringify({format: FORMAT, version: 1, links}, null, 1) + "\n");
    unsaved = false;
    byId("status").textContent = "Saved as links.json, " + counted(links.filter(link => link.linked).length, "link") + ".";
  }

  function load(text) {
    let saved;
    try {
      saved = JSON.parse(text);
    } catch (e) {
      saved = null;
    }
    if (!saved || saved.format !== FORMAT || !Array.isArray(saved.links)) {
      byId("status").textContent = "This file holds no corrections of such a page.";
      return;
    }
    const known = new Map(data.asks.flatMap(ask => ask.matches.map(match => [ask.ask.text + "\n" + idOf(match), match])));
    let found = 0;
    for (const link of saved.links) {
      const match = known.get(link.askText + "\n" + idOf(link));
      if (match) {
        match.ticked = link.linked === true;
        found++;
      }
    }
    refresh();
    openTicked();
    const lost = saved.links.length - found;
    byId("status").textContent = counted(found, "link") + " loaded" + (lost ? "; " + lost + " are about asks or recommendations that are not on this page" : "") + ".";
  }

  function download() {
    const head = ["ask", "askText", "paragraph", "text", "recommendingStates", "position", "symbol", "source", "score", "setBy"];
    const rows = data.asks.flatMap(ask => {
      const start = [String(ask.ask.number), ask.ask.text];
      const ticked = tickedOf(ask);
      return ticked.length === 0 ? [[...start, "", "", "", "", "", "", "", ""]]
        : ticked.map(match => [...start, match.paragraph, match.text, statesOf(match).join("; "), match.position.status,
          match.symbol || "", match.source, String(match.score), corrected(match) ? "person" : "program"]);
    });
    save("links.csv", "text/csv", csv([head, ...rows]));
  }

  function openTicked() {
    for (const ask of data.asks) {
      if (ask.matches.some(match => match.ticked && !match.probable)) ask.rest.open = true;
    }
  }

  function refresh() {
    for (const ask of data.asks) {
      for (const match of ask.matches) match.refresh();
      ask.refresh();
    }
    total();
    show();
  }

  byId("scope").textContent = counted(data.asks.length, "ask") + " held against " + counted(data.recommendations, "recommendation")
    + "; ticked from " + data.threshold.toFixed(2) + " on, where the matter is the same; perhaps from " + data.perhaps.toFixed(2) + " on";
  byId("notices").append(...data.notices.map(text => element("p", {class: "notice"}, text)));
  byId("asks").append(...data.asks.map(askElement));
  byId("show").addEventListener("change", show);
  byId("save").addEventListener("click", saveLinks);
  byId("download").addEventListener("click", download);
  byId("print").addEventListener("click", () => print());
  byId("load").addEventListener("change", async event => {
    const file = event.target.files[0];
    if (file) load(await file.text());
    event.target.value = "";
  });
  addEventListener("beforeunload", event => {
    if (unsaved) event.preventDefault();
  });
  refresh();
  openTicked();
})();
