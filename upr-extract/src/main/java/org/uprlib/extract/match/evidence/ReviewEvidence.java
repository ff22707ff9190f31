package org.uprlib.extract.match.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Notice;
import org.uprlib.core.text.TerminalText;
import org.uprlib.extract.match.evidence.Passage.Link;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.JsonObjects;

/**
 * What later papers say of all recommendations of a review. Immutable.
 *
 * @param likeness the word of the likeness that found what is like, e.g. {@code vectors}
 * @param threshold the lowest score at which a passage is taken to be about a recommendation
 * @param recommendations in the order of the report
 * @param notices what may be wrong or missing
 */
public record ReviewEvidence(
    String likeness,
    double threshold,
    List<RecommendationEvidence> recommendations,
    List<Notice> notices) {
  public ReviewEvidence {
    recommendations = List.copyOf(recommendations);
    notices = List.copyOf(notices);
  }

  /** The formats that evidence is written in, besides the follow-up table. Text is UTF-8. */
  public enum Format implements OutputFormat {
    /** For people. */
    TEXT,
    /** An object a recommendation. */
    JSONL;

    /**
     * Writes evidence.
     *
     * @param stream buffered; closed by the caller
     */
    public void write(ReviewEvidence evidence, OutputStream stream) throws IOException {
      switch (this) {
        case TEXT -> stream.write(EvidenceText.of(evidence).getBytes(StandardCharsets.UTF_8));
        case JSONL ->
            JsonObjects.writeLines(EvidenceFields.LINE, evidence.recommendations(), stream);
      }
      stream.flush();
    }
  }

  /** Evidence as people read it on a terminal. */
  private static final class EvidenceText {
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
                "%s %s%s · %s"
                    .formatted(
                        row.paragraph(),
                        row.text(),
                        row.madeBy().isEmpty() ? "" : " (" + row.madeBy() + ")",
                        row.position().status().word()),
                ""));
        each.passages().stream()
            .filter(passage -> !passage.link().folded())
            .forEach(passage -> append(text, passage));
        folded(text, each);
        if (each.passages().isEmpty()) {
          text.append(INDENT).append("nothing found\n");
        }
        text.append('\n');
      }
      return text.append(total(evidence)).toString();
    }

    /** The places of paragraphs that only their section's heading links to the recommendation. */
    private static void folded(StringBuilder text, RecommendationEvidence evidence) {
      Map<String, Set<String>> places = new LinkedHashMap<>();
      evidence.passages().stream()
          .filter(passage -> passage.link().folded())
          .sorted(Comparator.comparingInt(passage -> passage.span().start()))
          .forEach(
              passage ->
                  places
                      .computeIfAbsent(passage.paper(), key -> new LinkedHashSet<>())
                      .add(place(passage)));
      places.forEach(
          (paper, all) ->
              text.append(
                  TerminalText.wrapped(
                      paper
                          + ": further paragraphs of the section, folded: "
                          + String.join(", ", all),
                      INDENT)));
    }

    private static String place(Passage passage) {
      String page = passage.page().isPresent() ? "p. " + passage.page().getAsInt() : "¶ –";
      return passage.paragraph().map(number -> "¶" + number).orElse(page);
    }

    private static void append(StringBuilder text, Passage passage) {
      List<String> parts = new ArrayList<>();
      parts.add(
          switch (passage.link().kind()) {
            case EXPLICIT -> "“" + passage.link().words() + "”";
            case SECTION ->
                String.format(
                    Locale.ROOT,
                    "section “%s” (%.2f)",
                    passage.link().words(),
                    passage.link().score());
            case LIKENESS -> String.format(Locale.ROOT, "like (%.2f)", passage.link().score());
          });
      parts.add(
          passage.paper()
              + passage.paragraph().map(number -> ", para. " + number).orElse("")
              + (passage.page().isPresent() ? ", p. " + passage.page().getAsInt() : ""));
      if (!passage.speakers().isEmpty()) {
        parts.add(
            passage.speakers().stream()
                .map(speaker -> speaker.isState() ? speaker.name() : speaker.cited())
                .collect(Collectors.joining(", ")));
      }
      parts.add(
          passage.claim().word()
              + (passage.claimWords().isEmpty() ? "" : " “" + passage.claimWords() + "”"));
      passage
          .statedLevel()
          .ifPresent(
              stated ->
                  parts.add("stated: " + stated.level().word() + " “" + stated.words() + "”"));
      text.append(TerminalText.wrapped(TerminalText.line(parts), INDENT));
      String words = passage.words().replace('\n', ' ');
      text.append(
          TerminalText.wrapped(
              words.length() > LONGEST ? words.substring(0, LONGEST).strip() + " …" : words,
              DEEPER));
    }

    private static String total(ReviewEvidence evidence) {
      List<RecommendationEvidence> all = evidence.recommendations();
      return String.format(
          Locale.ROOT,
          "%,d recommendations: %,d named by number, %,d of them only by a section's heading; %,d"
              + " with passages that are like them, %,d with nothing; %,d with a stated level%n",
          all.size(),
          all.stream()
              .filter(each -> has(each, Link.Kind.EXPLICIT) || has(each, Link.Kind.SECTION))
              .count(),
          all.stream()
              .filter(each -> !has(each, Link.Kind.EXPLICIT) && has(each, Link.Kind.SECTION))
              .count(),
          all.stream().filter(each -> has(each, Link.Kind.LIKENESS)).count(),
          all.stream().filter(each -> each.passages().isEmpty()).count(),
          all.stream().filter(each -> !each.stated().isEmpty()).count());
    }

    private static boolean has(RecommendationEvidence evidence, Link.Kind kind) {
      return evidence.passages().stream().anyMatch(passage -> passage.link().kind() == kind);
    }
  }
}
