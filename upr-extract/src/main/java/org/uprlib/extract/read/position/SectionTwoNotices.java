package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.write.translation.Notices;

/** Collects the notices on the statements of section II, each at the place of its paragraph. */
final class SectionTwoNotices {
  private final List<Notice> notices = new ArrayList<>();

  List<Notice> all() {
    return List.copyOf(notices);
  }

  void notUnderstood(LeadInPassage passage) {
    notUnderstood(passage, "unknown");
  }

  void notUnderstood(LeadInPassage passage, Doubt why) {
    notUnderstood(passage, why.word());
  }

  private void notUnderstood(LeadInPassage passage, String why) {
    String words = Notice.excerpt(passage.text());
    add(passage, "lead-in-not-understood", Map.of("why", why, "words", words));
  }

  void leadsNowhere(LeadInPassage passage) {
    quoted(passage, "lead-in-without-recommendations", passage.text());
  }

  void notTied(LeadInPassage passage) {
    quoted(passage, "statement-not-tied", passage.text());
  }

  /** A remark in a list that names no recommendation and follows none. */
  void onNone(Remark remark, String label) {
    notices.add(
        Notices.at(
            remark.source().location().span(),
            "remark-not-tied",
            Map.of("label", label, "words", Notice.excerpt(remark.text()))));
  }

  /** A recommendation in the list of another paragraph than that of its number. */
  void strays(String before, Entry entry) {
    notices.add(
        Notices.at(
            entry.span(), "numbering-gap", Map.of("before", before, "label", entry.label())));
  }

  /** A recommendation that is numbered under a paragraph which is not there. */
  void leadInMissing(Entry entry, int paragraph) {
    Map<String, Object> facts = Map.of("label", entry.label(), "number", paragraph);
    notices.add(Notices.at(entry.span(), "lead-in-missing", facts));
  }

  /** Numbers that look like entries of the list before them. */
  void listEnds(LeadInPassage passage, Span numbers) {
    quoted(passage, "list-not-read-to-its-end", numbers.in(passage.words()));
  }

  void outOfRange(LeadInPassage passage, List<Reference> references) {
    named(passage, "reference-out-of-range.here", references);
  }

  void ambiguous(LeadInPassage passage, List<Reference> references) {
    named(passage, "reference-ambiguous.here", references);
  }

  void backwards(LeadInPassage passage, List<Reference> references) {
    named(passage, "reference-backwards.here", references);
  }

  void contradictory(LeadInPassage passage, List<String> labels, Stance stance, boolean replaces) {
    String key = replaces ? "contradictory-positions.later" : "contradictory-positions.earlier";
    contradictory(passage.span(), key, labels, stance);
  }

  /** Behind recommendations; it may be what the State says of them. */
  void notRead(LeadInPassage passage) {
    quoted(passage, "paragraph-not-read", passage.text());
  }

  /** What the State says of these in their list counts, not what the list's lead-in says. */
  void contradictory(Remark remark, List<String> labels, Stance stance) {
    Span span = remark.source().location().span();
    contradictory(span, "contradictory-positions.remark", labels, stance);
  }

  private void contradictory(Span span, String key, List<String> labels, Stance stance) {
    if (!labels.isEmpty()) {
      Map<String, Object> facts = Map.of("labels", labels, "position", stance.status().word());
      notices.add(Notices.at(span, key, facts));
    }
  }

  /** A number whose span points into the document. */
  void totalMismatch(TotalCheck.Mismatch mismatch) {
    notices.add(Notices.at(mismatch.total().span(), "total-mismatch.report", mismatch.facts("")));
  }

  private void quoted(LeadInPassage passage, String key, String words) {
    add(passage, key, Map.of("words", Notice.excerpt(words)));
  }

  /** A notice on {@code references}, if there are any. */
  private void named(LeadInPassage passage, String key, List<Reference> references) {
    if (!references.isEmpty()) {
      add(passage, key, Map.of("number", references));
    }
  }

  private void add(LeadInPassage passage, String key, Map<String, ?> facts) {
    notices.add(Notices.at(passage.span(), key, facts));
  }
}
