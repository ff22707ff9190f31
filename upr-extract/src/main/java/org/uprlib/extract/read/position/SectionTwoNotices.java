package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;

/** Collects the notices on the statements of section II, each at the place of its paragraph. */
final class SectionTwoNotices {
  private static final int QUOTED_CHARACTERS = 160;

  private final List<Notice> notices = new ArrayList<>();

  List<Notice> all() {
    return List.copyOf(notices);
  }

  void notUnderstood(LeadInPassage passage) {
    notUnderstood(passage, LeadIns.NOT_UNDERSTOOD, "unknown");
  }

  void notUnderstood(LeadInPassage passage, Doubt why) {
    notUnderstood(passage, why.reason(), why.word());
  }

  private void notUnderstood(LeadInPassage passage, String reason, String why) {
    String words = shortened(passage.text());
    add(
        passage,
        "lead-in-not-understood",
        reason + " It reads: " + words,
        Map.of("why", why, "words", words));
  }

  void leadsNowhere(LeadInPassage passage) {
    add(
        passage,
        "lead-in-without-recommendations",
        "A statement speaks of a list that follows, but no numbered recommendation follows. It"
            + " reads: "
            + shortened(passage.text()),
        words(passage));
  }

  void notTied(LeadInPassage passage) {
    add(
        passage,
        "statement-not-tied",
        "A statement gives a position but does not say on which recommendations of the list. It"
            + " reads: "
            + shortened(passage.text()),
        words(passage));
  }

  /** A remark in a list that names no recommendation and follows none. */
  void onNone(Remark remark, String label) {
    notices.add(
        Notice.at(
            remark.source().location().span(),
            "remark-not-tied",
            label
                + " is no recommendation, and does not say of which one it speaks. It reads: "
                + shortened(remark.text()),
            Map.of("label", label, "words", shortened(remark.text()))));
  }

  /** Numbers that look like entries of the list before them. */
  void listEnds(LeadInPassage passage, Span numbers) {
    add(
        passage,
        "list-not-read-to-its-end",
        "A list of numbers ends before further ones of its sentence: "
            + shortened(numbers.in(passage.text()))
            + ".",
        Map.of("words", shortened(numbers.in(passage.text()))));
  }

  void outOfRange(LeadInPassage passage, List<Reference> references) {
    if (!references.isEmpty()) {
      add(
          passage,
          "reference-out-of-range",
          "The report has no recommendations " + list(references) + ", or not all of them.",
          here(references));
    }
  }

  void ambiguous(LeadInPassage passage, List<Reference> references) {
    if (!references.isEmpty()) {
      add(
          passage,
          "reference-ambiguous",
          "Recommendations could be under several paragraphs of the report: "
              + list(references)
              + ".",
          here(references));
    }
  }

  void backwards(LeadInPassage passage, List<Reference> references) {
    if (!references.isEmpty()) {
      add(
          passage,
          "reference-backwards",
          "Ranges that run backwards were not read: " + list(references) + ".",
          here(references));
    }
  }

  void contradictory(LeadInPassage passage, List<String> labels, Stance stance, boolean replaces) {
    if (!labels.isEmpty()) {
      add(
          passage,
          "contradictory-positions",
          String.join(", ", labels)
              + ": called "
              + stance.status().word()
              + " here and otherwise before; "
              + (replaces ? "this statement names them and counts." : "the earlier one counts."),
          contradiction(replaces ? "later" : "earlier", String.join(", ", labels), stance));
    }
  }

  /** Behind recommendations; it may be what the State says of them. */
  void notRead(LeadInPassage passage) {
    add(
        passage,
        "paragraph-not-read",
        "A paragraph behind recommendations is neither a recommendation nor tied to one. It reads: "
            + shortened(passage.text()),
        words(passage));
  }

  /** What the State says of these in their list counts, not what the list's lead-in says. */
  void contradictory(Remark remark, List<String> labels, Stance stance) {
    if (!labels.isEmpty()) {
      notices.add(
          Notice.at(
              remark.source().location().span(),
              "contradictory-positions",
              String.join(", ", labels)
                  + ": called "
                  + stance.status().word()
                  + " here and otherwise in the lead-in; these words are on them alone and"
                  + " count.",
              contradiction("remark", String.join(", ", labels), stance)));
    }
  }

  /** A number whose span points into the document. */
  void totalMismatch(TotalCheck.Mismatch mismatch) {
    notices.add(
        Notice.at(
            mismatch.total().span(),
            "total-mismatch",
            "The text counts "
                + mismatch.total().count()
                + " "
                + mismatch.counted()
                + " recommendations; the list has "
                + mismatch.found()
                + ".",
            mismatch.facts("report", Map.of())));
  }

  private static Map<String, Object> words(LeadInPassage passage) {
    return Map.of("words", shortened(passage.text()));
  }

  private static Map<String, Object> here(List<Reference> references) {
    return Map.of(Notice.WHICH, "here", "number", list(references));
  }

  private static Map<String, Object> contradiction(String which, String labels, Stance stance) {
    return Map.of(Notice.WHICH, which, "labels", labels, "position", stance.status().word());
  }

  private static String list(List<Reference> references) {
    return references.stream().map(Reference::toString).collect(Collectors.joining(", "));
  }

  private static String shortened(String text) {
    return text.length() <= QUOTED_CHARACTERS
        ? text
        : text.substring(0, QUOTED_CHARACTERS).strip() + " …";
  }

  private void add(LeadInPassage passage, String code, String message, Map<String, Object> facts) {
    notices.add(Notice.at(passage.span(), code, message, facts));
  }
}
