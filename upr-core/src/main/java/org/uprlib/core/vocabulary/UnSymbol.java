package org.uprlib.core.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Symbol of a document of the Human Rights Council, e.g. {@code A/HRC/28/15/Add.1} or {@code
 * A/HRC/WG.6/20/SVN/1}. Two are equal if they are written alike once normalised.
 *
 * @param base the symbol without additions, e.g. {@code A/HRC/28/15}
 * @param series what its form says of the document
 * @param councilSession session of the Council; empty for a paper of the Working Group
 * @param workingGroupSession session of the Working Group; empty for a paper of the Council
 * @param stateCode code of the State under review; empty where the symbol has none
 * @param number the document's number in its series
 * @param additions addenda, corrigenda and revisions, from left to right
 */
public record UnSymbol(
    String base,
    Series series,
    OptionalInt councilSession,
    OptionalInt workingGroupSession,
    Optional<String> stateCode,
    int number,
    List<Addition> additions) {

  /** Forms of symbol. */
  public enum Series {
    /** {@code A/HRC/28/15}: a report of the Working Group, or any other report to the Council. */
    COUNCIL_REPORT,
    /** {@code A/HRC/WG.6/20/SVN/1}. */
    NATIONAL_REPORT,
    /** {@code A/HRC/WG.6/20/SVN/2}: OHCHR's compilation of United Nations information. */
    COMPILATION,
    /** {@code A/HRC/WG.6/20/SVN/3}: OHCHR's summary of stakeholders' submissions. */
    STAKEHOLDER_SUMMARY,
    /** {@code A/HRC/WG.6/7/L.11}, in session 1 {@code A/HRC/WG.6/1/BRA/4}: draft of a report. */
    DRAFT_REPORT,
    /** {@code A/HRC/DEC/28/111}. */
    DECISION,
    /** {@code A/HRC/RES/16/21}. */
    RESOLUTION,
    /** Any other, e.g. {@code A/HRC/28/L.3} or {@code A/HRC/28/NGO/12}. */
    OTHER
  }

  /**
   * An addition to a document.
   *
   * @param kind what it adds
   * @param number from 1
   */
  public record Addition(Kind kind, int number) {
    /** Kinds of additions. */
    public enum Kind {
      /** Addendum; to a Working Group report, the State's views on the recommendations. */
      ADD("Add"),
      /** Corrigendum. */
      CORR("Corr"),
      /** Revision. */
      REV("Rev");

      private final String abbreviation;

      Kind(String abbreviation) {
        this.abbreviation = abbreviation;
      }
    }

    @Override
    public String toString() {
      return kind.abbreviation + "." + number;
    }
  }

  /** Copies the list. */
  public UnSymbol {
    additions = List.copyOf(additions);
  }

  /**
   * Reads a text that is one symbol and nothing else. Case, blanks beside the slashes, a missing
   * stop ({@code WG6}, {@code Add1}) and hyphens for slashes ({@code A-HRC-28-15}) do not matter.
   */
  public static Optional<UnSymbol> parse(String text) {
    return SymbolPattern.whole(text.strip());
  }

  /** The symbols in a text, in order; the longest where one is the beginning of another. */
  public static List<SymbolMatch> find(CharSequence text) {
    return SymbolPattern.all(text);
  }

  /** The same document's symbol without additions. */
  public UnSymbol withoutAdditions() {
    return additions.isEmpty()
        ? this
        : new UnSymbol(
            base, series, councilSession, workingGroupSession, stateCode, number, List.of());
  }

  /** Whether it has an addition of this kind. */
  public boolean has(Addition.Kind kind) {
    return additions.stream().anyMatch(addition -> addition.kind() == kind);
  }

  /** Whether it is a later revision of the same document, or of the same addition to it. */
  public boolean revises(UnSymbol other) {
    return withoutAdditions().equals(other.withoutAdditions())
        && unrevised().equals(other.unrevised())
        && revision() > other.revision();
  }

  private List<Addition> unrevised() {
    return additions.stream().filter(each -> each.kind() != Addition.Kind.REV).toList();
  }

  private int revision() {
    return additions.stream()
        .filter(each -> each.kind() == Addition.Kind.REV)
        .mapToInt(Addition::number)
        .max()
        .orElse(0);
  }

  /** The symbol as the UN writes it. */
  @Override
  public String toString() {
    return additions.stream()
        .map(addition -> "/" + addition)
        .collect(Collectors.joining("", base, ""));
  }
}
