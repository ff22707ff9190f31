package org.uprlib.samples.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uprlib.validate.rule.Messages;

/** The page around what a room says. Immutable. */
record Frame(Visit visit, Wording wording) {
  private static final Fragment PAGE = new Fragment("frame");
  private static final Fragment RESULT = new Fragment("result");
  private static final Fragment WORK = new Fragment("work");
  private static final Fragment TROUBLE = new Fragment("trouble");
  private static final List<String> ROOMS = List.of("check", "review", "trace");

  String around(String title, String content) {
    return around(title, content, "");
  }

  /**
   * The whole page.
   *
   * @param head further elements of its head
   */
  String around(String title, String content, String head) {
    List<Map<String, ?>> rooms = new ArrayList<>();
    for (String room : ROOMS) {
      boolean here = visit.part(0).equals(room);
      rooms.add(Map.of("word", room, "name", wording.text(room + ".room"), "here", here));
    }
    return PAGE.fill(
        Map.of(
            "language", wording.language(),
            "title", title,
            "head", head,
            "place", visit.resource(""),
            "home", visit.to(""),
            "rooms", rooms,
            "languages", Messages.LANGUAGES.stream().map(this::language).toList(),
            "content", content,
            "stop", visit.to("stop")),
        wording);
  }

  private Map<String, ?> language(String code) {
    return Map.of(
        "code", code,
        "name", Wording.ownName(code),
        "address", visit.in(code),
        "here", code.equals(wording.language()));
  }

  /** The page of a work: what came of it, why nothing did, or how far it is. */
  String of(Work work) {
    if (work.result().isPresent()) {
      Result result = work.result().get();
      String title = result.title(wording);
      String room = wording.text(work.room().word() + ".room");
      Map<String, ?> view =
          Map.of("room", room, "title", title, "page", result.page(visit, wording));
      return around(title, RESULT.fill(view, wording));
    }
    if (work.isDone()) {
      Throwable cause = work.failure().orElseThrow();
      // Of several papers, the first one is not to blame for another.
      String name =
          Failure.source(cause)
              .orElseGet(
                  () -> work.papers() == 1 ? work.firstName() : wording.text("failure.papers"));
      return trouble(new Failure(cause).sentence(name, wording));
    }
    Map<String, ?> view =
        Map.of(
            "events", visit.to("events", work.id()),
            "papers", work.papers(),
            "reached", work.reached(),
            "text", wording.text("work.text", Map.of("papers", work.papers())));
    // Without script the page looks again each second.
    String again = "<noscript><meta http-equiv=\"refresh\" content=\"1\"></noscript>";
    return around(wording.text("work.title"), WORK.fill(view, wording), again);
  }

  /** A page that says what went wrong. */
  String trouble(String text) {
    String title = wording.text("failure.title");
    Map<String, ?> view = Map.of("title", title, "text", text, "home", visit.to(""));
    return around(title, TROUBLE.fill(view, wording));
  }
}
