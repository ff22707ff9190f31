package org.uprlib.extract.match.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Span;
import org.uprlib.extract.match.evidence.Passage.Claim;
import org.uprlib.extract.match.evidence.Passage.Link;
import org.uprlib.extract.match.evidence.Passage.StatedLevel;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.read.documentation.Speaker;

/** A passage of Sylvania's national report, with defaults for what a test does not name. */
record PassageDraft(
    Optional<String> symbol,
    Optional<String> paragraph,
    OptionalInt page,
    String words,
    List<Speaker> speakers,
    Link link,
    Claim claim,
    String claimWords,
    Optional<StatedLevel> level) {
  static final Speaker SYLVANIA =
      new Speaker(Speaker.Kind.STATE, "Sylvania", Optional.of("Government"));
  static final Speaker CHILDREN =
      new Speaker(Speaker.Kind.BODY, "Committee on the Rights of the Child", Optional.of("CRC"));

  /** A passage that names recommendation 3 in its own words. */
  static PassageDraft of(String words) {
    return new PassageDraft(
        Optional.of("A/HRC/WG.6/34/XSV/1"),
        Optional.empty(),
        OptionalInt.empty(),
        words,
        List.of(),
        new Link(Link.Kind.EXPLICIT, 1, "recommendation 3"),
        Claim.DESCRIPTION,
        "",
        Optional.empty());
  }

  PassageDraft from(Optional<String> otherSymbol, Optional<String> number, OptionalInt onPage) {
    return new PassageDraft(
        otherSymbol, number, onPage, words, speakers, link, claim, claimWords, level);
  }

  PassageDraft by(Speaker... others) {
    return new PassageDraft(
        symbol, paragraph, page, words, List.of(others), link, claim, claimWords, level);
  }

  /** Only a heading above it names the recommendation. */
  PassageDraft underHeading(double score) {
    return linked(new Link(Link.Kind.SECTION, score, "recommendations 3–5"));
  }

  PassageDraft like(double score) {
    return linked(new Link(Link.Kind.LIKENESS, score, "same words: centre"));
  }

  private PassageDraft linked(Link other) {
    return new PassageDraft(
        symbol, paragraph, page, words, speakers, other, claim, claimWords, level);
  }

  PassageDraft claims(Claim other, String by) {
    return new PassageDraft(symbol, paragraph, page, words, speakers, link, other, by, level);
  }

  PassageDraft states(StatedLevel.Level other, String by) {
    return new PassageDraft(
        symbol,
        paragraph,
        page,
        words,
        speakers,
        link,
        claim,
        claimWords,
        Optional.of(new StatedLevel(other, by)));
  }

  Passage passage() {
    return new Passage(
        "report.docx",
        symbol,
        ReviewDocument.Kind.NATIONAL_REPORT,
        OptionalInt.of(34),
        paragraph,
        Optional.of("II. Detention"),
        page,
        new Span(40, 40 + words.length()),
        words,
        speakers,
        link,
        claim,
        claimWords,
        level);
  }
}
