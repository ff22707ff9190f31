package org.uprlib.extract.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.uprlib.core.text.TerminalText;
import org.uprlib.extract.documentation.Speaker;
import org.uprlib.extract.result.ResultRow;

/** Evidence as people read it on a terminal. */
final class EvidenceText {
  /** Of the passages that only a heading links, so many are shown. */
  private static final int UNDER_HEADINGS = 3;

  private static final int LONGEST = 400;
  private static final String INDENT = "    ";
  private static final String DEEPER = "        ";

  private EvidenceText() {}

  static String of(ReviewEvidence evidence) {
    StringBuilder text = new StringBuilder();
    for (RecommendationEvidence each : evidence.recommendations()) {
      ResultRow row = each.recommendation();
      text.append(
          TerminalText.wrapped(
              row.paragraph()
                  + " "
                  + row.text()
                  + (row.madeBy().isEmpty() ? "" : " (" + row.madeBy() + ")")
                  + " · "
                  + row.position().word(),
              ""));
      List<Passage> shown = shown(each.passages());
      shown.forEach(passage -> append(text, passage));
      int more = each.passages().size() - shown.size();
      if (more > 0) {
        text.append(INDENT)
            .append(
                String.format(
                    Locale.ROOT,
                    "… and %,d more under headings that name it (all of them in jsonl and xlsx)%n",
                    more));
      }
      if (each.passages().isEmpty()) {
        text.append(INDENT).append("nothing found\n");
      }
      text.append('\n');
    }
    return text.append(total(evidence)).toString();
  }

  private static List<Passage> shown(List<Passage> passages) {
    List<Passage> shown = new ArrayList<>();
    int headed = 0;
    for (Passage passage : passages) {
      boolean byHeading = passage.link().kind() == Link.Kind.EXPLICIT && passage.link().score() < 1;
      headed += byHeading ? 1 : 0;
      if (!byHeading || headed <= UNDER_HEADINGS) {
        shown.add(passage);
      }
    }
    return shown;
  }

  private static void append(StringBuilder text, Passage passage) {
    List<String> parts = new ArrayList<>();
    parts.add(
        passage.link().kind() == Link.Kind.EXPLICIT
            ? "“" + passage.link().words() + "”"
            : String.format(Locale.ROOT, "like (%.2f)", passage.link().score()));
    parts.add(
        passage.paper()
            + passage.paragraph().map(number -> ", para. " + number).orElse("")
            + (passage.page().isPresent() ? ", p. " + passage.page().getAsInt() : ""));
    if (!passage.speakers().isEmpty()) {
      parts.add(
          passage.speakers().stream()
              .map(
                  speaker ->
                      speaker.kind() == Speaker.Kind.STATE ? speaker.name() : speaker.cited())
              .collect(Collectors.joining(", ")));
    }
    parts.add(
        passage.claim().word()
            + (passage.claimWords().isEmpty() ? "" : " “" + passage.claimWords() + "”"));
    passage
        .statedLevel()
        .ifPresent(
            stated -> parts.add("stated: " + stated.level().word() + " “" + stated.words() + "”"));
    text.append(TerminalText.wrapped(String.join(" · ", parts), INDENT));
    String words = passage.words().replace('\n', ' ');
    text.append(
        TerminalText.wrapped(
            words.length() > LONGEST ? words.substring(0, LONGEST).strip() + " …" : words, DEEPER));
  }

  private static String total(ReviewEvidence evidence) {
    List<RecommendationEvidence> all = evidence.recommendations();
    return String.format(
        Locale.ROOT,
        "%,d recommendations: %,d named by number, %,d with passages that are like them, %,d with"
            + " nothing; %,d with a stated level%n",
        all.size(),
        all.stream().filter(each -> has(each, Link.Kind.EXPLICIT)).count(),
        all.stream().filter(each -> has(each, Link.Kind.LIKENESS)).count(),
        all.stream().filter(each -> each.passages().isEmpty()).count(),
        all.stream().filter(each -> each.stated().isPresent()).count());
  }

  private static boolean has(RecommendationEvidence evidence, Link.Kind kind) {
    return evidence.passages().stream().anyMatch(passage -> passage.link().kind() == kind);
  }
}
