package org.uprlib.core.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  public static List<Match> find(CharSequence text) {
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

  /**
   * A document symbol found in a text.
   *
   * @param symbol the symbol
   * @param start offset of its first character
   * @param end offset after its last character
   */
  public record Match(UnSymbol symbol, int start, int end) {}

  /** Finds document symbols by how they are written. Stateless. */
  private static final class SymbolPattern {
    private static final String BLANKS = "[\\s\\p{Z}\\x1C-\\x1F]*+";

    /** Slashes with any blanks beside them, or a hyphen or low line without. */
    private static final String SLASH =
        "(?:" + BLANKS + "(?:[/\u2044\u2215\uff0f]" + BLANKS + ")++|[-\u2010-\u2015\u2212_])";

    /** Stop and blanks, both of which may be missing. */
    private static final String STOP = "\\.?+" + BLANKS;

    private static final String NO_LETTER = "(?!\\p{L})";
    private static final String WORD_ENDS = "(?![\\p{L}\\p{Nd}])";
    private static final String NUMBER = "\\d{1,5}+" + WORD_ENDS;

    private static final String WORKING_GROUP_PAPER =
        ("WG" + NO_LETTER + STOP + "0{0,4}6" + WORD_ENDS + SLASH)
            + ("(?<wgSession>\\d{1,5}+)(?:" + SLASH + "|(?=\\p{L}))")
            + ("(?:L(?![A-Z])" + STOP + "(?<draft>" + NUMBER + ")")
            + ("|(?<code>[A-Z]{3})(?![A-Z])" + SLASH + "(?<paper>" + NUMBER + "))");

    private static final String COUNCIL_PAPER =
        ("(?<organ>DEC|RES|PRST)" + NO_LETTER + SLASH)
            + ("(?<organSession>" + NUMBER + ")" + SLASH + "(?<organNumber>" + NUMBER + ")");

    private static final String COUNCIL_REPORT =
        ("(?<session>" + NUMBER + ")" + SLASH)
            + ("(?:(?<letters>[A-Z]++)(?:(?<stop>\\.)" + BLANKS + "|" + SLASH + "))?")
            + ("(?<number>" + NUMBER + ")");

    private static final Pattern ADDITION =
        pattern(
            (SLASH + "(?<kind>ADD|CORR|REV)" + NO_LETTER + STOP)
                + ("(?<count>(?!0+" + WORD_ENDS + ")" + NUMBER + ")"));

    private static final Pattern SYMBOL =
        pattern(
            ("A" + NO_LETTER + "(?<![\\p{L}\\p{Nd}].)" + SLASH + "HRC" + NO_LETTER + SLASH)
                + ("(?:" + WORKING_GROUP_PAPER + "|" + COUNCIL_PAPER + "|" + COUNCIL_REPORT + ")")
                + ("(?<additions>(?:" + ADDITION.pattern().replaceAll("<\\w+>", ":") + ")*+)"));

    private SymbolPattern() {}

    private static Pattern pattern(String symbol) {
      return Pattern.compile(symbol, Pattern.CASE_INSENSITIVE);
    }

    static List<Match> all(CharSequence text) {
      List<Match> found = new ArrayList<>();
      Matcher matcher = SYMBOL.matcher(text);
      while (matcher.find()) {
        found.add(new Match(symbol(matcher), matcher.start(), matcher.end()));
      }
      return List.copyOf(found);
    }

    /** The symbol that the whole of a text is. */
    static Optional<UnSymbol> whole(String text) {
      Matcher matcher = SYMBOL.matcher(text);
      return matcher.matches() ? Optional.of(symbol(matcher)) : Optional.empty();
    }

    private static UnSymbol symbol(Matcher found) {
      if (found.group("wgSession") != null) {
        return workingGroupPaper(found);
      }
      if (found.group("organ") != null) {
        return councilPaper(
            upper(found, "organ"),
            number(found, "organSession"),
            number(found, "organNumber"),
            found);
      }
      int session = number(found, "session");
      int number = number(found, "number");
      if (found.group("letters") == null) {
        String base = "A/HRC/" + session + "/" + number;
        return council(base, UnSymbol.Series.COUNCIL_REPORT, session, number, found);
      }
      String letters = upper(found, "letters");
      if (letters.equals("DEC") || letters.equals("RES")) {
        // Decisions and resolutions were printed as A/HRC/17/DEC/109 too.
        return councilPaper(letters, session, number, found);
      }
      String separator = found.group("stop") == null ? "/" : ".";
      String base = "A/HRC/" + session + "/" + letters + separator + number;
      return council(base, UnSymbol.Series.OTHER, session, number, found);
    }

    private static UnSymbol workingGroupPaper(Matcher found) {
      int session = number(found, "wgSession");
      boolean draft = found.group("draft") != null;
      int number = number(found, draft ? "draft" : "paper");
      UnSymbol.Series series =
          switch (draft ? 4 : number) {
            case 1 -> UnSymbol.Series.NATIONAL_REPORT;
            case 2 -> UnSymbol.Series.COMPILATION;
            case 3 -> UnSymbol.Series.STAKEHOLDER_SUMMARY;
            case 4 -> UnSymbol.Series.DRAFT_REPORT;
            default -> UnSymbol.Series.OTHER;
          };
      return new UnSymbol(
          "A/HRC/WG.6/" + session + "/" + (draft ? "L." : upper(found, "code") + "/") + number,
          series,
          OptionalInt.empty(),
          OptionalInt.of(session),
          draft ? Optional.empty() : Optional.of(upper(found, "code")),
          number,
          additions(found));
    }

    private static UnSymbol councilPaper(String organ, int session, int number, Matcher found) {
      UnSymbol.Series series =
          switch (organ) {
            case "DEC" -> UnSymbol.Series.DECISION;
            case "RES" -> UnSymbol.Series.RESOLUTION;
            default -> UnSymbol.Series.OTHER;
          };
      String base = "A/HRC/" + organ + "/" + session + "/" + number;
      return council(base, series, session, number, found);
    }

    private static UnSymbol council(
        String base, UnSymbol.Series series, int session, int number, Matcher found) {
      return new UnSymbol(
          base,
          series,
          OptionalInt.of(session),
          OptionalInt.empty(),
          Optional.empty(),
          number,
          additions(found));
    }

    private static List<UnSymbol.Addition> additions(Matcher found) {
      List<UnSymbol.Addition> additions = new ArrayList<>();
      Matcher matcher = ADDITION.matcher(found.group("additions"));
      while (matcher.find()) {
        additions.add(
            new UnSymbol.Addition(
                UnSymbol.Addition.Kind.valueOf(upper(matcher, "kind")), number(matcher, "count")));
      }
      return additions;
    }

    private static int number(Matcher found, String group) {
      return Integer.parseInt(found.group(group));
    }

    private static String upper(Matcher found, String group) {
      return found.group(group).toUpperCase(Locale.ROOT);
    }
  }
}
