package org.uprlib.samples.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.uprlib.validate.rule.PaperType;

/** The page that is seen first: what to drop where. Immutable. */
record FirstPage(List<Room> rooms, Coming coming) {
  String write(Visit visit, Wording wording) {
    Html out = new Html();
    out.add("<h1>").text(wording.text("first.title")).add("</h1><p class=\"lead\">");
    out.text(wording.text("first.text")).add("</p><div class=\"rooms\">");
    rooms.forEach(room -> room(room, out, visit, wording));
    out.add("</div><section class=\"begin\"><h2>").text(wording.text("about.title"));
    out.add("</h2><p>").text(wording.text("about.once")).add("</p>");
    SubjectChoice.of(visit, wording).form(Subject.known(coming.states()), out);
    out.add("</section>");
    template(out, visit, wording);
    return new Frame(visit, wording).around(wording.text("first.title"), out.toString());
  }

  private static void room(Room room, Html out, Visit visit, Wording wording) {
    String word = room.word();
    out.add("<section class=\"room\" id=\"").add(word).add("\" aria-labelledby=\"h-").add(word);
    out.add("\"><h2 id=\"h-").add(word).add("\">").text(wording.text(word + ".room"));
    out.add("</h2><p>").text(wording.text(word + ".what")).add("</p><p class=\"soft\">");
    out.text(wording.text(word + ".where")).add("</p>");
    out.add("<form class=\"drop\" method=\"post\" enctype=\"multipart/form-data\" action=\"");
    out.text(visit.to(word)).add("\" data-most=\"").add(Long.toString(Upload.MOST_BYTES));
    out.add("\"><label for=\"f-").add(word).add("\">").text(wording.text(word + ".drop"));
    out.add("</label><input type=\"file\" required name=\"papers\" id=\"f-").add(word);
    out.add("\" accept=\".docx,.doc,.pdf,.rtf,.odt");
    room.takesBeside().forEach(end -> out.add(",").add(end));
    out.add(room.takesSeveral() ? "\" multiple>" : "\">");
    out.add("<button>").text(wording.text(word + ".go")).add("</button>");
    if (room.asksMore()) {
      options(out, wording);
    }
    out.add("<p class=\"trouble\" role=\"alert\" hidden>").text(tooLarge(wording));
    out.add("</p></form></section>");
  }

  static String tooLarge(Wording wording) {
    Map<String, Object> facts =
        Map.of("size", (int) (Upload.MOST_BYTES >> 20), "files", Upload.MOST_FILES);
    return wording.text("failure.too-large", facts);
  }

  private static void options(Html out, Wording wording) {
    out.add("<details><summary>").text(wording.text("check.more")).add("</summary><p><label>");
    out.text(wording.text("check.session")).add(" <input name=\"session\" inputmode=\"numeric\"");
    out.add(" size=\"4\" maxlength=\"2\"></label> ");
    choice("authors", List.of("unknown", "single", "joint"), out, wording);
    List<String> papers =
        Stream.concat(Stream.of("unknown"), Arrays.stream(PaperType.values()).map(PaperType::word))
            .toList();
    choice("paper", papers, out, wording);
    choice("status", List.of("unknown", "special", "general"), out, wording);
    out.add("</p></details>");
  }

  private static void choice(String name, List<String> values, Html out, Wording wording) {
    out.add("<label>").text(wording.text("check." + name)).add(" <select name=\"" + name + "\">");
    for (String value : values) {
      out.add("<option value=\"" + value + "\">");
      out.text(wording.text("check." + name + "." + value)).add("</option>");
    }
    out.add("</select></label> ");
  }

  private void template(Html out, Visit visit, Wording wording) {
    out.add("<section class=\"begin\"><h2>").text(wording.text("begin.title")).add("</h2>");
    coming.choice(out, visit, wording);
    out.add("<p><a href=\"").text(visit.to("calendar")).add("\">");
    out.text(wording.text("begin.calendar")).add("</a></p></section>");
  }
}
