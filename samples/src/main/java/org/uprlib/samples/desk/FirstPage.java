package org.uprlib.samples.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.validate.rule.PaperType;

/** The page that is seen first: what to drop where. Immutable. */
record FirstPage(List<Room> rooms, Coming coming) {
  private static final Fragment PAGE = new Fragment("first");
  private static final String PAPERS = ".docx,.doc,.pdf,.rtf,.odt";

  String write(Visit visit, Wording wording) {
    String about = SubjectChoice.of(visit, wording).form(Subject.known(coming.states()));
    Map<String, ?> view =
        Map.of(
            "latestSession", Session.LATEST,
            "rooms", rooms.stream().map(room -> view(room, visit, wording)).toList(),
            "most", Upload.MOST_BYTES,
            "papers", Arrays.stream(PaperType.values()).map(type -> view(type, wording)).toList(),
            "tooLarge", tooLarge(wording),
            "about", about,
            "state", coming.choice(visit, wording),
            "calendar", visit.to("calendar"));
    return new Frame(visit, wording).around(wording.text("first.title"), PAGE.fill(view, wording));
  }

  private static Map<String, ?> view(Room room, Visit visit, Wording wording) {
    String word = room.word();
    Map<String, Object> view = new HashMap<>();
    for (String text : List.of("room", "what", "where", "drop", "go")) {
      view.put(text, wording.text(word + "." + text));
    }
    view.put("word", word);
    view.put("address", visit.to(word));
    view.put(
        "accept", PAPERS + String.join("", room.takesBeside().stream().map(e -> "," + e).toList()));
    view.put("more", room.asksMore());
    return view;
  }

  private static Map<String, ?> view(PaperType type, Wording wording) {
    return Map.of("word", type.word(), "name", wording.text("check.paper." + type.word()));
  }

  static String tooLarge(Wording wording) {
    Map<String, Object> facts =
        Map.of("size", (int) (Upload.MOST_BYTES >> 20), "files", Upload.MOST_FILES);
    return wording.text("failure.too-large", facts);
  }
}
