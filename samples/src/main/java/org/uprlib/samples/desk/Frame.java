package org.uprlib.samples.desk;

import java.util.List;
import java.util.Map;
import org.uprlib.validate.rule.Messages;

/** The page around what a room says. Immutable. */
record Frame(Visit visit, Wording wording) {
  private static final List<String> ROOMS = List.of("check", "review", "trace");

  /** The whole page with this title and content. */
  String around(String title, String content) {
    return around(title, content, "");
  }

  /**
   * The whole page.
   *
   * @param head further elements of its head
   */
  String around(String title, String content, String head) {
    Html out = new Html();
    out.add("<!DOCTYPE html>\n<html lang=\"").text(wording.language()).add("\"><head>");
    out.add("<meta charset=\"utf-8\"><meta name=\"viewport\"");
    out.add(" content=\"width=device-width,initial-scale=1\"><title>").text(title).add(" · ");
    out.text(wording.text("desk.name")).add("</title>").add(head);
    for (String style : List.of("report.css", "desk.css")) {
      out.add("<link rel=\"stylesheet\" href=\"").text(visit.resource(style)).add("\">");
    }
    out.add("<link rel=\"icon\" href=\"").text(visit.resource("icon.svg")).add("\"><script src=\"");
    out.text(visit.resource("desk.js")).add("\" defer></script></head><body>\n");
    out.add("<a class=\"skip\" href=\"#main\">").text(wording.text("desk.skip")).add("</a>");
    out.add("<header class=\"top\"><a class=\"home\" href=\"").text(visit.to("")).add("\">");
    out.text(wording.text("desk.name")).add("</a><nav aria-label=\"");
    out.text(wording.text("desk.rooms")).add("\"><ul>");
    for (String room : ROOMS) {
      boolean here = visit.part(0).equals(room);
      out.add("<li><a href=\"").text(visit.to("") + "#" + room).add("\"");
      out.add(here ? " aria-current=\"true\">" : ">").text(wording.text(room + ".room"));
      out.add("</a></li>");
    }
    out.add("</ul></nav>");
    languages(out);
    out.add("</header>\n<main id=\"main\" tabindex=\"-1\">").add(content).add("</main>\n");
    out.add("<footer class=\"soft\"><p>").text(wording.text("desk.safe")).add("</p>");
    out.add("<form method=\"post\" action=\"").text(visit.to("stop")).add("\"><button>");
    out.text(wording.text("desk.stop")).add("</button></form></footer>");
    out.add("<div id=\"gone\" role=\"alert\" hidden>").text(wording.text("desk.gone"));
    return out.add("</div></body></html>\n").toString();
  }

  private void languages(Html out) {
    out.add("<ul class=\"languages\">");
    for (String language : Messages.LANGUAGES) {
      out.add("<li>");
      if (language.equals(wording.language())) {
        out.add("<span aria-current=\"true\" lang=\"" + language + "\">");
        out.text(Wording.ownName(language)).add("</span>");
      } else {
        out.add("<a hreflang=\"" + language + "\" lang=\"" + language + "\" href=\"");
        out.text(visit.in(language)).add("\">").text(Wording.ownName(language)).add("</a>");
      }
      out.add("</li>");
    }
    out.add("</ul>");
  }

  /** The page of a work: what came of it, why nothing did, or how far it is. */
  String of(Work work) {
    if (work.result().isPresent()) {
      Result result = work.result().get();
      String title = result.title(wording);
      Html out = new Html();
      out.add("<p class=\"kicker\">").text(wording.text(work.room().word() + ".room"));
      out.add("</p><h1 dir=\"auto\">").text(title).add("</h1>");
      result.show(out, visit, wording);
      return around(title, out.toString());
    }
    if (work.isDone()) {
      Throwable cause = work.failure().orElseThrow();
      // Of several papers, the first one is not to blame for another.
      String name =
          Failure.source(cause)
              .orElseGet(
                  () -> work.papers() == 1 ? work.firstName() : wording.text("failure.papers"));
      return trouble(wording.text("failure.title"), new Failure(cause).sentence(name, wording));
    }
    String title = wording.text("work.title");
    Html out = new Html().element("h1", title);
    out.add("<p class=\"progress\" data-events=\"").text(visit.to("events", work.id()));
    out.add("\"><progress max=\"").add(Integer.toString(work.papers())).add("\" value=\"");
    out.add(Integer.toString(work.reached())).add("\" aria-label=\"").text(title);
    out.add("\"></progress></p><p role=\"status\">");
    Map<String, Object> facts = Map.of("papers", work.papers());
    out.text(wording.text("work.text", facts)).add("</p>");
    // Without script the page looks again each second.
    String again = "<noscript><meta http-equiv=\"refresh\" content=\"1\"></noscript>";
    return around(title, out.toString(), again);
  }

  /** A page that says what went wrong. */
  String trouble(String title, String text) {
    Html out = new Html().element("h1", title).add("<p class=\"trouble\" role=\"alert\">");
    out.text(text).add("</p><p><a class=\"file\" href=\"").text(visit.to("")).add("\">");
    out.text(wording.text("desk.back")).add("</a></p>");
    return around(title, out.toString());
  }
}
