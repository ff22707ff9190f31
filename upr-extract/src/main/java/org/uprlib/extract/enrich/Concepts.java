package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.enrich.text.TermMatch;
import org.uprlib.extract.enrich.text.TermTable;
import org.uprlib.extract.enrich.text.Token;

/**
 * The gazetteers of instruments, groups of persons and SOGIESC wordings: what they find is also
 * what the classifier of issues reads. Immutable and thread-safe.
 */
public final class Concepts {
  static final String SOGIESC = "/org/uprlib/extract/enrich/sogiesc.tsv";
  private static final String GROUPS = "/org/uprlib/extract/enrich/groups.tsv";

  private final Instruments instruments;
  private final TermTable groups;
  private final TermTable sogiesc;

  private Concepts(Instruments instruments, TermTable groups, TermTable sogiesc) {
    this.instruments = instruments;
    this.groups = groups;
    this.sogiesc = sogiesc;
  }

  /**
   * Loads the tables.
   *
   * @throws IllegalStateException if one is malformed, by file and line
   */
  public static Concepts load() {
    return new Concepts(
        Instruments.load(),
        TermTable.of(DataFile.read(Concepts.class, GROUPS, 2), 0, 1),
        TermTable.of(DataFile.read(Concepts.class, SOGIESC, 2), 0, 1));
  }

  /** What the tables find in {@code tokens}. */
  public Found find(List<Token> tokens) {
    return new Found(instruments.find(tokens), groups.find(tokens), sogiesc.find(tokens));
  }

  Instruments instruments() {
    return instruments;
  }

  /**
   * What the tables found, each list in text order. Immutable.
   *
   * @param instruments ids of instruments
   * @param groups names of groups
   * @param sogiesc STRONG, WEAK or OTHER
   */
  public record Found(
      List<TermMatch> instruments, List<TermMatch> groups, List<TermMatch> sogiesc) {
    public Found {
      instruments = List.copyOf(instruments);
      groups = List.copyOf(groups);
      sogiesc = List.copyOf(sogiesc);
    }

    /** All together, for a classifier. */
    public List<TermMatch> all() {
      List<TermMatch> all = new ArrayList<>(instruments);
      all.addAll(groups);
      all.addAll(sogiesc);
      return all;
    }
  }
}
