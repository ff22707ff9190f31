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
    String words = Notice.excerpt(passage.text());
    add(
        passage,
        "lead-in-not-understood",
        reason + " It reads: " + words,
        Map.of("why", why, "words", words));
  }

  void leadsNowhere(LeadInPassage passage) {
    quoted(
        passage,
        "lead-in-without-recommendations",
        "A statement speaks of a list that follows, but no numbered recommendation follows.");
  }

  void notTied(LeadInPassage passage) {
    quoted(
        passage,
        "statement-not-tied",
        "A statement gives a position but does not say on which recommendations of the list.");
  }

  /** A remark in a list that names no recommendation and follows none. */
  void onNone(Remark remark, String label) {
    notices.add(
        Notice.at(
            remark.source().location().span(),
            "remark-not-tied",
            label
                + " is no recommendation, and does not say of which one it speaks. It reads: "
                + Notice.excerpt(remark.text()),
            Map.of("label", label, "words", Notice.excerpt(remark.text()))));
  }

  /** Numbers that look like entries of the list before them. */
  void listEnds(LeadInPassage passage, Span numbers) {
    add(
        passage,
        "list-not-read-to-its-end",
        "A list of numbers ends before further ones of its sentence: "
            + Notice.excerpt(numbers.in(passage.text()))
            + ".",
        Map.of("words", Notice.excerpt(numbers.in(passage.text()))));
  }

  void outOfRange(LeadInPassage passage, List<Reference> references) {
    named(
        passage,
        "reference-out-of-range",
        "The report has no recommendations %s, or not all of them.",
        references);
  }

  void ambiguous(LeadInPassage passage, List<Reference> references) {
    named(
        passage,
        "reference-ambiguous",
        "Recommendations could be under several paragraphs of the report: %s.",
        references);
  }

  void backwards(LeadInPassage passage, List<Reference> references) {
    named(
        passage, "reference-backwards", "Ranges that run backwards were not read: %s.", references);
  }

  void contradictory(LeadInPassage passage, List<String> labels, Stance stance, boolean replaces) {
    if (!labels.isEmpty()) {
      add(
          passage,
          "contradictory-positions",
          "%s: called %s here and otherwise before; %s counts."
              .formatted(
                  String.join(", ", labels),
                  stance.status().word(),
                  replaces ? "this statement names them and" : "the earlier one"),
          contradiction(replaces ? "later" : "earlier", String.join(", ", labels), stance));
    }
  }

  /** Behind recommendations; it may be what the State says of them. */
  void notRead(LeadInPassage passage) {
    quoted(
        passage,
        "paragraph-not-read",
        "A paragraph behind recommendations is neither a recommendation nor tied to one.");
  }

  /** What the State says of these in their list counts, not what the list's lead-in says. */
  void contradictory(Remark remark, List<String> labels, Stance stance) {
    if (!labels.isEmpty()) {
      notices.add(
          Notice.at(
              remark.source().location().span(),
              "contradictory-positions",
              ("%s: called %s here and otherwise in the lead-in; these words are on them alone and"
                      + " count.")
                  .formatted(String.join(", ", labels), stance.status().word()),
              contradiction("remark", String.join(", ", labels), stance)));
    }
  }

  /** A number whose span points into the document. */
  void totalMismatch(TotalCheck.Mismatch mismatch) {
    notices.add(
        Notice.at(
            mismatch.total().span(),
            "total-mismatch",
            "The text counts %s %s recommendations; the list has %s."
                .formatted(mismatch.total().count(), mismatch.counted(), mismatch.found()),
            mismatch.facts("report", Map.of())));
  }

  private static Map<String, Object> contradiction(String which, String labels, Stance stance) {
    return Map.of(Notice.WHICH, which, "labels", labels, "position", stance.status().word());
  }

  private void quoted(LeadInPassage passage, String code, String sentence) {
    String words = Notice.excerpt(passage.text());
    add(passage, code, sentence + " It reads: " + words, Map.of("words", words));
  }

  /** A notice on {@code references}, if there are any, whose message has a place for them. */
  private void named(
      LeadInPassage passage, String code, String message, List<Reference> references) {
    if (!references.isEmpty()) {
      String numbers =
          references.stream().map(Reference::toString).collect(Collectors.joining(", "));
      add(
          passage,
          code,
          message.formatted(numbers),
          Map.of(Notice.WHICH, "here", "number", numbers));
    }
  }

  private void add(LeadInPassage passage, String code, String message, Map<String, Object> facts) {
    notices.add(Notice.at(passage.span(), code, message, facts));
  }
}
