package org.uprlib.core.paper.submission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/** Gives a name as it is printed, clean and whole, and by what else it goes. Immutable. */
record NamePrinter(TitleBlock block, ShortNames shortNames) {
  /** A break of lines within a name in Chinese, or within a word. */
  private static final Pattern BREAK =
      Pattern.compile(
          "(?<=\\p{IsHan})\\s*\\n\\s*(?=\\p{IsHan})|(?<=\\p{Ll})-\\s*\\n\\s*(?=\\p{Ll})"
              + "|(?<=\\p{Lu})-\\s*\\n\\s*(?=\\p{Lu})");

  private static final RussianNames RUSSIAN = RussianNames.load();
  private static final TraditionalCharacters TRADITIONAL = TraditionalCharacters.load();

  /**
   * A name.
   *
   * @param name its words on the page
   * @param printed as printed
   * @param acronym the short name behind it
   * @param words its words, folded
   * @param shortNames by what it may be called for short, folded
   */
  record Printed(
      Name name,
      String printed,
      Optional<String> acronym,
      List<String> words,
      Set<String> shortNames) {
    /** Whether both are names of one organisation. */
    boolean same(Printed other) {
      return shortNames.stream().anyMatch(other.shortNames::contains)
          || within(words, other.words)
          || within(other.words, words);
    }

    /** Whether it is the beginning or the end of a longer name. */
    boolean partOf(Printed longer) {
      return words.size() < longer.words.size() && within(words, longer.words);
    }

    /** Whether a name is the beginning or the end of another, or all of it. */
    private static boolean within(List<String> shorter, List<String> longer) {
      int rest = longer.size() - shorter.size();
      return rest >= 0
          && (longer.subList(0, shorter.size()).equals(shorter)
              || (shorter.size() > 1 && longer.subList(rest, longer.size()).equals(shorter)));
    }
  }

  private FirstPage page() {
    return block.page();
  }

  Printed print(Name given) {
    Optional<Name> whole =
        given.words() == 1 ? shortNames.spelledOut(given.from()) : Optional.empty();
    String asPrinted = page().words(given.from(), given.to());
    if (whole.isPresent() && !block.head(whole.get().from())) {
      // What only the text spells out keeps its short name.
      List<String> words = words(page().words(whole.get().from(), whole.get().to()));
      Set<String> called = shortNames(words, Optional.of(asPrinted), whole.get());
      return new Printed(given, asPrinted, Optional.empty(), words, called);
    }
    Name name = whole.orElse(given);
    int bracket = shortNames.bracketIn(name.from(), name.to());
    String printed = RUSSIAN.nominative(text(name.from(), bracket));
    List<String> words = words(printed);
    Optional<String> acronym = whole.map(w -> asPrinted);
    if (bracket < name.to()) {
      int behind = page().bracketEnd(bracket, name.to());
      acronym = Optional.of(page().words(bracket, behind));
      boolean goesOn = behind < name.to();
      printed += goesOn ? " " + text(behind, name.to()) : "";
    }
    return new Printed(name, printed, acronym, words, shortNames(words, acronym, name));
  }

  Span span(Name name) {
    return page().span(name.from(), name.to());
  }

  private static List<String> words(String name) {
    String plain = TRADITIONAL.simplified(name);
    return FirstPageWords.WORDS.words(plain).stream()
        .map(word -> Folding.fold(word.in(plain)))
        .toList();
  }

  /** By what it may be called for short: its acronym, its initials, itself if it is in capitals. */
  private Set<String> shortNames(List<String> words, Optional<String> acronym, Name name) {
    Set<String> found = new HashSet<>();
    acronym.map(Folding::letters).ifPresent(found::add);
    if (words.size() <= 2 && page().all(name.from(), name.to(), i -> page().word(i).shouted())) {
      found.add(String.join("", words).replaceFirst("\\d+$", ""));
    }
    found.add(shortNames.initials(name));
    found.removeIf(shortName -> shortName.length() < 2);
    return found;
  }

  /** As printed, on one line, brackets and quotation marks closed. */
  private String text(int from, int to) {
    String printed = BREAK.matcher(page().words(from, to)).replaceAll("").replaceAll("\\s+", " ");
    int start = page().word(from).start();
    if (printed.indexOf('（') > printed.indexOf('）')) {
      return printed + '）';
    }
    if (printed.indexOf('(') > printed.indexOf(')')) {
      return printed + ")";
    }
    for (String marks : FirstPage.QUOTES) {
      boolean behind = start > 0 && page().text().charAt(start - 1) == marks.charAt(0);
      boolean closed = balance(printed, marks) != 0;
      printed = behind && closed ? marks.charAt(0) + printed : printed;
    }
    String behind = page().text().substring(page().word(to - 1).end());
    Optional<String> mark = closing(printed, behind);
    while (mark.isPresent()) {
      printed += mark.get();
      behind = behind.substring(mark.get().length());
      mark = closing(printed, behind);
    }
    return printed;
  }

  /** The quotation mark behind a name that closes one that is open in it, French a blank away. */
  private static Optional<String> closing(String printed, String behind) {
    return FirstPage.QUOTES.stream()
        .filter(marks -> balance(printed, marks) > 0)
        .map(marks -> marks.substring(1))
        .flatMap(mark -> Stream.of(mark, " " + mark, "\u00A0" + mark))
        .filter(behind::startsWith)
        .findFirst();
  }

  /** How many more open than close; of straight ones, whether one is open. */
  private static int balance(String printed, String marks) {
    int open = count(printed, marks.charAt(0));
    return marks.charAt(0) == marks.charAt(1) ? open % 2 : open - count(printed, marks.charAt(1));
  }

  private static int count(String printed, char mark) {
    return (int) printed.chars().filter(c -> c == mark).count();
  }

  /**
   * Puts names into the nominative in the genitive or instrumental, as behind {@code Доклад}: the
   * noun at their head and the adjectives before it. Immutable and thread-safe.
   */
  private static final class RussianNames {
    private static final int MOST_ADJECTIVES = 3;

    private record Form(String gender, String nominative) {}

    /** By the form; adjectives by their gender and ending. */
    private final Map<String, Form> forms = new HashMap<>();

    /**
     * @throws IllegalStateException if the file is malformed; the message gives file and line
     */
    static RussianNames load() {
      RussianNames names = new RussianNames();
      for (DataFile.Row row :
          DataFile.read(RussianNames.class::getResourceAsStream, "russian-nouns.tsv", 4)) {
        Form form = new Form(row.required(0), row.required(1));
        boolean ending = form.nominative().startsWith("-");
        for (String oblique : row.cells().subList(2, 4)) {
          names.forms.put(ending ? form.gender() + oblique : oblique, form);
        }
      }
      return names;
    }

    /**
     * The name in the nominative; unchanged if it is in the nominative already, or its case is
     * unknown.
     */
    String nominative(String name) {
      String[] words = name.split(" ", -1);
      int head = 0;
      while (head < Math.min(MOST_ADJECTIVES, words.length - 1) && noun(words[head]) == null) {
        head++;
      }
      Form noun = noun(words[head]);
      for (int i = 0; noun != null && i < head; i++) {
        String adjective = adjective(words[i], noun.gender());
        if (adjective == null) {
          return name;
        }
        words[i] = adjective;
      }
      if (noun != null) {
        String rest = noun.nominative().substring(1);
        words[head] = words[head].charAt(0) + rest;
      }
      return String.join(" ", words);
    }

    private @Nullable Form noun(String word) {
      return forms.get(word.toLowerCase(Locale.ROOT).replace('ё', 'е'));
    }

    private @Nullable String adjective(String word, String gender) {
      for (int i = 1; i < word.length(); i++) {
        Form form = forms.get(gender + '-' + word.substring(i));
        if (form != null) {
          return word.substring(0, i) + form.nominative().substring(1);
        }
      }
      return null;
    }
  }
}
