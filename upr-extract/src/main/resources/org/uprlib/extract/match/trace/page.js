(() => {
  const FORMAT = "upr-extract-trace-links";
  const {byId, element, csv, save, number, say, count} = page;
  const data = JSON.parse(byId("data").textContent);
  const names = new Map(data.states.map(state => [state.code, state.name]));
  const asked = data.asks.filter(ask => ask.notCounted !== "no-ask");
  let unsaved = false;

  // The same recommendation in another file: by the paper's symbol, or the file's name without one.
  const idOf = match => (match.symbol || match.source) + " " + match.paragraph;
  const tickedOf = ask => ask.matches.filter(match => match.ticked);
  const corrected = match => match.ticked !== match.probable;
  const named = codes => (codes || []).map(code => names.get(code) || code);
  const askersOf = match => {
    const known = [match.askedBy, match.inPartAskedBy, match.perhapsAskedBy].flatMap(codes => codes || []);
    const others = match.recommendingStates.filter(code => !known.includes(code));
    const by = (key, codes) => codes && codes.length ? [say(key, {states: named(codes).join(", ")})] : [];
    return [named(match.askedBy).join(", "), ...by("by-part", match.inPartAskedBy), ...by("by-perhaps", match.perhapsAskedBy),
      ...by("by-others", others)].filter(Boolean).join(" · ");
  };
  const reasonsOf = match => match.reasons.map(reason => reason.text);
  const namesOf = new Intl.DisplayNames(page.language, {type: "language"});

  for (const ask of data.asks) {
    for (const match of ask.matches) {
      match.ticked = match.linked;
      match.probable = match.corrected ? !match.linked : match.linked;
    }
  }

  function describe(match) {
    return [match.paragraph, match.reviewed || "", match.session ? say("session", {n: match.session}) : "", match.symbol || match.source].filter(Boolean).join(" · ");
  }

  function evidence(match) {
    const position = match.position;
    if (!position.evidence) return [];
    const place = [position.symbol, position.paragraph ? say("evidence.paragraph", position) : ""].filter(Boolean).join(", ");
    return [element("span", {class: "about"}, say(place ? "evidence.place" : "evidence", {words: position.evidence, place}))];
  }

  function matchElement(ask, match) {
    const box = element("input", {type: "checkbox"});
    const note = element("span", {class: "corrected"});
    const status = element("span", {class: "badge", style: "border-color: var(--" + match.position.status + ")"}, match.answer);
    const body = element("span", {class: "body"},
      element("span", {class: "text"}, match.text),
      element("span", {class: "about"}, describe(match), " ", status, match.matchedIn ? " · " + say("matched", {language: namesOf.of(match.matchedIn)}) : "", " ", note),
      element("span", {class: "about"}, askersOf(match)),
      ...reasonsOf(match).length ? [element("span", {class: "about"}, reasonsOf(match).join("; "))] : [],
      ...evidence(match),
      ...match.position.comment ? [element("span", {class: "about"}, say("comment", {text: match.position.comment}))] : []);
    const score = element("span", {class: "score", title: say("probability")}, number(match.score, 2));
    const item = element("li", {class: "match"}, element("label", {}, box, score, body));
    match.refresh = () => {
      box.checked = match.ticked;
      item.classList.toggle("linked", match.ticked);
      item.classList.toggle("changed", corrected(match));
      note.textContent = corrected(match) ? (say(match.ticked ? "ticked" : "unticked")) : match.inPart ? say("in-part") : "";
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

  const inPartOnly = ask => !ask.notCounted && tickedOf(ask).length === 0 && ask.matches.some(match => match.inPart);

  function lessProbable(ask) {
    const rest = ask.matches.filter(match => !match.probable && !match.inPart);
    if (rest.length === 0) return [];
    const perhaps = rest.filter(match => match.perhaps).length;
    ask.rest = element("details", {}, element("summary", {}, [perhaps ? count("perhaps", perhaps) : "",
        rest.length > perhaps ? count("less", rest.length - perhaps) : ""].filter(Boolean).join(" · ")),
      element("ul", {}, ...rest.map(match => matchElement(ask, match))));
    return [ask.rest];
  }

  function askElement(ask) {
    const outcome = element("p", {class: "outcome"});
    const title = "ask-" + (data.asks.indexOf(ask) + 1);
    const section = element("section", {class: "ask", "aria-labelledby": title},
      element("h2", {id: title}, ask.ask.number + ". " + ask.ask.text), outcome,
      element("ul", {}, ...ask.matches.filter(match => match.probable || match.inPart).map(match => matchElement(ask, match))),
      ...lessProbable(ask));
    ask.section = section;
    ask.refresh = () => {
      const ticked = tickedOf(ask);
      const states = new Set(ticked.flatMap(match => match.askedBy));
      outcome.classList.toggle("open", ticked.length === 0);
      const parts = ask.matches.filter(match => match.inPart).length;
      outcome.textContent = ticked.length === 0 ? (ask.notCounted ? say("not-counted." + ask.notCounted)
        : parts ? say("in-part-only", {recommendations: count("recommendations", parts)}) : say("nobody"))
        : say("taken-up", {recommendations: count("recommendations", ticked.length), states: count("states", states.size)});
    };
    return section;
  }

  function total() {
    const links = data.asks.flatMap(tickedOf);
    const different = new Map(links.map(match => [idOf(match), match]));
    const recommendations = [...different.values()];
    const taken = data.asks.filter(ask => tickedOf(ask).length > 0).length;
    const parts = data.asks.filter(inPartOnly).length;
    const compared = data.asks.filter(ask => !ask.notCounted || tickedOf(ask).length > 0).length;
    const states = new Set(links.flatMap(match => match.askedBy));
    const of = status => recommendations.filter(match => match.position.status === status).length;
    const tile = (key, n, facts) => element("li", {}, element("strong", {}, number(n)), count("tile." + key, n, facts));
    const lines = data.asks.length - asked.length;
    const left = asked.length - compared;
    byId("tiles").replaceChildren(...lines ? [tile("lines", lines)] : [], ...left ? [tile("left", left)] : [],
      ...compared === 0 ? [] : [
      tile("taken", taken, {all: count("asks", compared)}),
      ...parts ? [tile("in-part", parts)] : [],
      tile("open", compared - taken - parts),
      tile("answers", recommendations.length),
      tile("states", states.size),
      tile("supported", of("supported")),
      tile("noted", of("noted"))]);
    const changes = data.asks.flatMap(ask => ask.matches).filter(corrected).length;
    byId("save").textContent = changes ? count("save.count", changes) : say("save");
  }

  function show() {
    const wanted = byId("show").value;
    let shown = 0;
    for (const ask of data.asks) {
      const taken = tickedOf(ask).length > 0;
      const open = !taken && !inPartOnly(ask);
      const fits = wanted === "all" || wanted === "taken" && taken || wanted === "open" && open && !ask.notCounted
        || wanted === "in-part" && inPartOnly(ask)
        || wanted === "changed" && ask.matches.some(corrected);
      ask.section.hidden = !fits;
      shown += fits;
    }
    byId("status").textContent = wanted === "all" ? "" : count("shown", shown);
  }

  function saveLinks() {
    const links = data.asks.flatMap(ask => ask.matches.map(match => ({
      ask: ask.ask.number, askText: ask.ask.text, source: match.source, symbol: match.symbol, paragraph: match.paragraph,
      text: match.text, linked: match.ticked, score: match.score, corrected: corrected(match)})));
    save("links.json", "application/json", JSON.stringify({format: FORMAT, version: 1, links}, null, 1) + "\n");
    unsaved = false;
    byId("status").textContent = say("saved", {links: count("links", links.filter(link => link.linked).length)});
  }

  function load(text) {
    let saved;
    try {
      saved = JSON.parse(text);
    } catch (e) {
      saved = null;
    }
    if (!saved || saved.format !== FORMAT || !Array.isArray(saved.links)) {
      byId("status").textContent = say("not-saved");
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
    byId("status").textContent = say(lost ? "loaded.lost" : "loaded", {links: count("links", found), lost: number(lost)});
  }

  function download() {
    const head = ["ask", "askText", "paragraph", "text", "recommendingStates", "askedBy", "position", "symbol", "source", "score", "setBy"];
    const rows = data.asks.flatMap(ask => {
      const start = [String(ask.ask.number), ask.ask.text];
      const ticked = tickedOf(ask);
      return ticked.length === 0 ? [[...start, "", "", "", "", "", "", "", "", ""]]
        : ticked.map(match => [...start, match.paragraph, match.text, named(match.recommendingStates).join("; "), named(match.askedBy).join("; "), match.position.status,
          match.symbol || "", match.source, String(match.score), corrected(match) ? "person" : "program"]);
    });
    save("links.csv", "text/csv", csv([head, ...rows]));
  }

  function openTicked() {
    for (const ask of data.asks) {
      if (ask.matches.some(match => match.ticked && !match.probable && !match.inPart)) ask.rest.open = true;
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

  byId("scope").textContent = say("scope", {asks: count("asks", asked.length),
    recommendations: count("recommendations", data.recommendations), threshold: number(data.threshold, 2), perhaps: number(data.perhaps, 2)});
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
