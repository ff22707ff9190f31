package org.uprlib.extract.text.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.Words;

/**
 * A table of terms and the wordings that name them.
 *
 * <p>A wording is words with blanks between. {@code a|b} is either word, {@code (the)} may be left
 * out, {@code homosexual*} is any word that starts so (with two letters or more), {@code =WHO} is
 * that acronym in capitals, and {@code #} any number, {@code @} a year of this century. Words are
 * in lower case, without hyphens (two words) or possessive endings. Immutable once built, and
 * thread-safe.
 */
public final class TermTable {
  private static final String SMALL = "[\\p{L}\\p{Nd}'&&[^\\p{Lu}]]";
  private static final String CAPITALS = "[\\p{L}\\p{Nd}'&&[^\\p{Ll}]]";
  private static final Pattern ELEMENT =
      Pattern.compile("[#@]|%1$s+|%1$s{2,}[*]|=%2$s+|=%2$s{2,}[*]".formatted(SMALL, CAPITALS));

  private final PatternNode root = new PatternNode();
  private final FirstWords firstWords = new FirstWords();

  private TermTable() {}

  /**
   * A table of {@code rows}.
   *
   * @param idColumn column of the term's id
   * @param column column of its wordings, with {@code ;} between them
   * @throws IllegalStateException if a wording is malformed, by file and line
   */
  public static TermTable of(List<Row> rows, int idColumn, int column) {
    TermTable table = new TermTable();
    for (Row row : rows) {
      String id = row.required(idColumn);
      for (String wording : row.required(column).split(";", -1)) {
        if (!wording.isBlank()) {
          table.add(row, id, List.of(wording.strip().split(" +", -1)));
        }
      }
    }
    return table;
  }

  /** The wordings of {@code language} in a table of languages, kinds and wordings. */
  public static <K extends Enum<K>> TermTable in(
      Language language, List<Row> rows, Class<K> kinds) {
    rows.forEach(row -> row.oneOf(kinds, 1));
    return of(rows.stream().filter(row -> row.required(0).equals(language.code())).toList(), 1, 2);
  }

  /** Adds a chain of nodes; an element that may be left out is passed by. */
  private void add(Row row, String id, List<String> elements) {
    List<PatternNode> ends = List.of(root);
    for (String element : elements) {
      boolean optional = element.startsWith("(") && element.endsWith(")");
      String words = optional ? element.substring(1, element.length() - 1) : element;
      PatternNode next = new PatternNode();
      for (String word : words.split("\\|", -1)) {
        if (!ELEMENT.matcher(word).matches()) {
          throw row.malformed("'" + element + "' is not an element of a wording");
        }
        if (ends.contains(root)) {
          firstWords.add(word);
        }
        ends.forEach(end -> end.lead(word, next));
      }
      List<PatternNode> reached = new ArrayList<>(optional ? ends : List.of());
      reached.add(next);
      ends = reached;
    }
    if (ends.contains(root)) {
      throw row.malformed("a wording that may be empty");
    }
    ends.forEach(end -> end.end(id));
  }

  /**
   * The terms named: the longest wording at each place, of two as long the one that the table has
   * first; from left to right without overlap.
   */
  public List<Match> find(List<TextToken> tokens) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      boolean possible = firstWords.mayStartWith(tokens.get(i));
      Match match = possible ? longest(tokens, i) : null;
      if (match == null) {
        i++;
      } else {
        found.add(match);
        i = match.to();
      }
    }
    return found;
  }

  /**
   * The longest term from token {@code from} on; null if none. It is found step by step rather than
   * by recursion, which takes the just-in-time compiler longer than all searching.
   */
  private Match longest(List<TextToken> tokens, int from) {
    Match best = null;
    List<PatternNode> reached = List.of(root);
    for (int at = from; at < tokens.size(); at++) {
      TextToken token = tokens.get(at);
      if (at > from && (token.opensSentence() || isNextAcronym(tokens.get(at - 1), token))) {
        break;
      }
      List<PatternNode> next = new ArrayList<>(2);
      for (int i = 0; i < reached.size(); i++) {
        reached.get(i).follow(token, next);
      }
      if (next.isEmpty()) {
        break;
      }
      String id = firstId(next);
      best = id == null ? best : new Match(id, from, at + 1);
      reached = next;
    }
    return best;
  }

  /** Whether a comma parts two acronyms, which are two names then: "CRC, OP-CAT". */
  private static boolean isNextAcronym(TextToken before, TextToken token) {
    return token.before() == ',' && token.isAcronym() && before.isAcronym();
  }

  private static @Nullable String firstId(List<PatternNode> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).id() != null) {
        return nodes.get(i).id();
      }
    }
    return null;
  }

  /**
   * Shows at once that no wording of a table starts with a word, as is so for most words of a text.
   * Filled while loading, only read afterwards.
   */
  private static final class FirstWords {
    private static final int BITS = 1 << 14;

    private final long[] words = new long[BITS / Long.SIZE];
    private final long[] prefixes = new long[BITS / Long.SIZE];
    private boolean anyPrefix;
    private boolean digits;

    /** Notes an element that a wording starts with. */
    void add(String element) {
      if (element.equals("#") || element.equals("@")) {
        digits = true;
      } else if (element.endsWith("*")) {
        anyPrefix = true;
        set(prefixes, firstTwo(element));
      } else {
        String word = element.startsWith("=") ? element.substring(1) : element;
        set(words, TextToken.of(word, 0, ' ').word().hashCode());
      }
    }

    /** False if no wording starts with {@code token}; true if one may. */
    boolean mayStartWith(TextToken token) {
      String word = token.word();
      return has(words, word.hashCode())
          || (anyPrefix && word.length() > 1 && has(prefixes, firstTwo(word)))
          || (digits && Character.isDigit(word.charAt(0)));
    }

    private static int firstTwo(String word) {
      return word.charAt(0) * 61 + word.charAt(1);
    }

    private static void set(long[] bits, int hash) {
      int bit = bit(hash);
      bits[bit >> 6] |= 1L << bit;
    }

    private static boolean has(long[] bits, int hash) {
      int bit = bit(hash);
      return (bits[bit >> 6] & 1L << bit) != 0;
    }

    private static int bit(int hash) {
      return (hash ^ hash >>> 12) & BITS - 1;
    }
  }

  /**
   * A term of a table, found. Immutable.
   *
   * @param id what the table calls it
   * @param from its first token
   * @param to one past its last token
   */
  public record Match(String id, int from, int to) {
    /** The constant that the table calls it. */
    public <K extends Enum<K>> K kind(Class<K> kinds) {
      return Enum.valueOf(kinds, id.toUpperCase(Locale.ROOT));
    }

    /** Its words in {@code text}, which {@code tokens} divide. */
    public Words words(String text, List<TextToken> tokens) {
      return Words.of(text, span(tokens));
    }

    /** Its place in the text that {@code tokens} divide. */
    public Span span(List<TextToken> tokens) {
      return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** True if all its words are words of {@code other}, too. */
    public boolean isWithin(Match other) {
      return other.from <= from && to <= other.to;
    }

    /** The words of each id, ids in the order of their first words. */
    public static Map<String, List<Words>> wordsById(
        String text, List<TextToken> tokens, List<Match> matches) {
      Map<String, List<Words>> byId = new LinkedHashMap<>();
      for (Match match : matches) {
        byId.computeIfAbsent(match.id(), id -> new ArrayList<>()).add(match.words(text, tokens));
      }
      return byId;
    }
  }

  /**
   * A state of the automaton that a table's wordings make. Filled while loading, only read
   * afterwards.
   */
  private static final class PatternNode {
    private final Map<String, List<PatternNode>> words = new HashMap<>(4);
    private final Map<String, List<PatternNode>> capitals = new HashMap<>(0);

    /** By their first two letters, which they all have. */
    private final Map<String, List<Prefix>> prefixes = new HashMap<>(0);

    private final List<PatternNode> numbers = new ArrayList<>(0);
    private final List<PatternNode> years = new ArrayList<>(0);
    private boolean onlyWords = true;
    private String id;

    /** Leads to {@code next} over {@code element}, as {@link TermTable} writes it. */
    void lead(String element, PatternNode next) {
      onlyWords &= Character.isLetterOrDigit(element.charAt(0)) && !element.endsWith("*");
      if (element.equals("#")) {
        numbers.add(next);
      } else if (element.equals("@")) {
        years.add(next);
      } else if (element.startsWith("=")) {
        capitals.computeIfAbsent(element.substring(1), key -> new ArrayList<>(1)).add(next);
      } else if (element.endsWith("*")) {
        prefixes
            .computeIfAbsent(element.substring(0, 2), key -> new ArrayList<>(1))
            .add(new Prefix(element.substring(0, element.length() - 1), next));
      } else {
        words.computeIfAbsent(element, key -> new ArrayList<>(1)).add(next);
      }
    }

    /** Names the term that ends here. */
    void end(String term) {
      id = term;
    }

    /** The term that ends here; null if none does. */
    String id() {
      return id;
    }

    /** Adds the nodes that {@code token} leads to, in the order in which they count. */
    void follow(TextToken token, List<PatternNode> next) {
      addAll(words.get(token.word()), next);
      if (!onlyWords) {
        followOthers(token, next);
      }
    }

    private void followOthers(TextToken token, List<PatternNode> next) {
      if (!capitals.isEmpty() && token.isCapitals()) {
        addAll(capitals.get(token.raw()), next);
      }
      if (!numbers.isEmpty() && Character.isDigit(token.word().charAt(0))) {
        next.addAll(numbers);
      }
      if (!years.isEmpty() && isYear(token.word())) {
        next.addAll(years);
      }
      String word = token.word();
      if (!prefixes.isEmpty() && word.length() > 1) {
        for (Prefix prefix : prefixes.getOrDefault(word.substring(0, 2), List.of())) {
          if (word.startsWith(prefix.start())) {
            next.add(prefix.next());
          }
        }
      }
    }

    private static void addAll(List<PatternNode> nodes, List<PatternNode> next) {
      if (nodes == null) {
        return;
      }
      for (int i = 0; i < nodes.size(); i++) {
        next.add(nodes.get(i));
      }
    }

    private static boolean isYear(String word) {
      return word.length() == 4
          && word.startsWith("20")
          && Character.isDigit(word.charAt(2))
          && Character.isDigit(word.charAt(3));
    }

    private record Prefix(String start, PatternNode next) {}
  }
}
