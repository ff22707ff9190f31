package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.text.Folding;

/**
 * A row of words on the first page, known by their kinds, as {@code PAPER > OF < ARTICLE? capital}.
 *
 * <p>Its elements are parted by blanks. {@code OF} is a phrase of that kind, {@code OF:2} one of at
 * least two words, {@code #ITEM} another row, {@code @TITLE} a word of that role, {@code =js} that
 * word, {@code capital} a word that looks so; {@code A|B} is the longer of both. {@code ?}, {@code
 * *}, {@code +} and {@code {2}}, at most twice, say how often; {@code ..4!VERB} passes over up to
 * four words, as few as possible, none of which is a verb. Three take no word: {@code &A} and
 * {@code !A} say what does and does not come next, {@code [colon|line]} what is before it; {@code
 * &~A} and {@code !~A} say it of the word before. What {@code >} and {@code <} enclose is found,
 * else all of it. Immutable.
 */
final class WordPattern {
  /** Finds the word behind what begins at a word; -1 if it does not begin there. */
  private interface Test {
    int end(TitleBlock block, int i);
  }

  private interface Word {
    boolean fits(TitleBlock block, int i);
  }

  /** How an element takes words: as many as it can, as few as it can, or none. */
  private enum Manner {
    MANY,
    FEW,
    NONE,
    /** None, but it says what is between words. */
    GAP,
    /** None, at the end of the name that is looked at. */
    END
  }

  private record Element(Test test, int least, int most, Manner manner) {}

  private static final Set<String> ANY = Set.of("");

  private final List<Element> elements = new ArrayList<>();
  private final Set<String> leads = new HashSet<>();

  /** For elements that cannot be missing, the kinds and words that they can be. */
  private final List<Set<String>> needed = new ArrayList<>();

  private final int from;
  private final int to;

  /**
   * The pattern in these words.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  WordPattern(String pattern) {
    int begins = 0;
    int ends = -1;
    for (String part : pattern.split(" ", -1)) {
      switch (part) {
        case ">" -> begins = elements.size();
        case "<" -> ends = elements.size();
        default -> elements.add(element(part));
      }
    }
    readNames(pattern.split(" ", -1));
    from = begins;
    to = ends < 0 ? elements.size() : ends;
  }

  /** The names of kinds and the words with which it may begin; "" if others may. */
  Set<String> leads() {
    return leads;
  }

  /** Whether words of a page that has these words and kinds may be such: it lacks none needed. */
  boolean mayBeOf(Set<String> page) {
    return needed.stream().noneMatch(each -> Collections.disjoint(each, page));
  }

  private void readNames(String[] parts) {
    boolean begun = false;
    for (String part : parts) {
      if (">&!<[".indexOf(part.charAt(0)) < 0) {
        boolean optional = part.matches("[^.].*[?*]");
        Set<String> names = names(optional ? part.substring(0, part.length() - 1) : part);
        if (!begun) {
          leads.addAll(names);
          begun = !optional || names.equals(ANY);
        }
        if (!optional && !names.equals(ANY)) {
          needed.add(names);
        }
      }
    }
    if (!begun || leads.containsAll(ANY)) {
      leads.clear();
      leads.addAll(ANY);
    }
  }

  /** The kinds and words of one element; "" if it may be something else. */
  private static Set<String> names(String part) {
    Set<String> names = new HashSet<>();
    for (String word : part.split("\\|", -1)) {
      if (word.matches("=[^?*{]+")) {
        names.add(Folding.fold(word.substring(1)));
      } else if (word.matches("[A-Z_]+\\+?(:\\d)?")) {
        names.add(word.replaceFirst("\\W.*", ""));
      } else {
        return ANY;
      }
    }
    return names;
  }

  private static Element element(String part) {
    boolean negated = part.indexOf('!') == (part.charAt(0) == '[' ? 1 : 0);
    if (part.equals("[end]")) {
      return new Element((block, i) -> -1, 1, 1, Manner.END);
    }
    if (part.charAt(0) == '[') {
      Test gaps = words(part.substring(negated ? 2 : 1, part.length() - 1));
      return new Element(next(gaps, !negated), 1, 1, Manner.GAP);
    }
    if (negated || part.charAt(0) == '&') {
      return new Element(next(words(part.substring(1)), !negated), 1, 1, Manner.NONE);
    }
    return part.startsWith("..") ? passed(part.substring(2)) : repeated(part);
  }

  /** No word, but one that begins so, or does not. */
  private static Test next(Test test, boolean wanted) {
    return (block, i) -> test.end(block, i) >= 0 == wanted ? i : -1;
  }

  private static Element passed(String part) {
    String[] parts = part.split("!", 2);
    Test barred = parts.length > 1 ? words(parts[1]) : (block, i) -> -1;
    Test any = (block, i) -> barred.end(block, i) < 0 ? i + 1 : -1;
    int most = parts[0].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(parts[0]);
    return new Element(any, 0, most, Manner.FEW);
  }

  private static Element repeated(String part) {
    String last = part.substring(part.length() - 1);
    int brace = part.indexOf('{');
    int end = brace < 0 && "?*+".contains(last) ? part.length() - 1 : brace;
    Test words = words(end < 0 ? part : part.substring(0, end));
    return switch (last) {
      case "?" -> new Element(words, 0, 1, Manner.MANY);
      case "*" -> new Element(words, 0, Integer.MAX_VALUE, Manner.MANY);
      case "+" -> new Element(words, 1, Integer.MAX_VALUE, Manner.MANY);
      case "}" -> new Element(words, 0, part.charAt(brace + 1) - '0', Manner.MANY);
      default -> new Element(words, 1, 1, Manner.MANY);
    };
  }

  /** The longest of what the alternatives find. */
  private static Test words(String alternatives) {
    Set<WordKind> kinds = EnumSet.noneOf(WordKind.class);
    List<Test> tests = new ArrayList<>();
    for (String word : alternatives.split("\\|", -1)) {
      if (Character.isUpperCase(word.charAt(0)) && word.indexOf(':') < 0) {
        kinds.add(WordKind.valueOf(word));
      } else {
        tests.add(word(word));
      }
    }
    if (!kinds.isEmpty()) {
      tests.add((block, i) -> block.page().end(kinds, i));
    }
    return tests.size() == 1 ? tests.get(0) : longest(tests);
  }

  private static Test longest(List<Test> tests) {
    return (block, i) -> {
      int end = -1;
      for (Test test : tests) {
        end = Math.max(end, test.end(block, i));
      }
      return end;
    };
  }

  private static Test word(String word) {
    if (word.equals("state")) {
      return TitleBlock::stateEnd;
    }
    int colon = word.indexOf(':');
    String name = word.substring(colon < 0 ? 1 : colon + 1);
    return switch (word.charAt(0)) {
      case '#' -> row(name);
      case '~' -> before(words(word.substring(1)));
      case '@' -> {
        Role role = Role.valueOf(name);
        yield one((block, i) -> block.role(i) == role);
      }
      case '=' -> {
        String folded = Folding.fold(name);
        yield one((block, i) -> block.page().word(i).folded().equals(folded));
      }
      default ->
          colon < 0
              ? one(looks(word.toUpperCase(Locale.ROOT)))
              : phrase(WordKind.valueOf(word.substring(0, colon)), Integer.parseInt(name));
    };
  }

  /** What a word looks like, or the mark before it. */
  private static Word looks(String name) {
    return Separator.MARKS.stream()
        .filter(mark -> mark.name().equals(name))
        .findFirst()
        .<Word>map(mark -> (block, i) -> block.page().before(i).has(mark))
        .orElseGet(() -> WordFeature.valueOf(name)::fits);
  }

  private static Test before(Test test) {
    return (block, i) -> test.end(block, i - 1) < 0 ? -1 : i;
  }

  private static Test row(String row) {
    return (block, i) -> {
      Name found = block.find(row, i);
      return found == null ? -1 : found.to();
    };
  }

  /** Of at least so many words. */
  private static Test phrase(WordKind kind, int least) {
    return (block, i) -> {
      int end = block.page().end(kind, i);
      return end < i + least ? -1 : end;
    };
  }

  private static Test one(Word word) {
    return (block, i) -> word.fits(block, i) ? i + 1 : -1;
  }

  /** The words found where it begins at word {@code i}; a break of lines parts words. */
  @Nullable Name at(TitleBlock block, int i) {
    return match(new Matching(block, i, block.page().size(), true));
  }

  /** The same within words {@code from} to {@code to}, with which it may {@code [end]}. */
  @Nullable Name within(TitleBlock block, int from, int to) {
    return match(new Matching(block, from, to, false));
  }

  private static @Nullable Name match(Matching matching) {
    return matching.match(0, matching.start) ? new Name(matching.first, matching.last) : null;
  }

  /** Tries the elements in order, each as often as it goes, and goes back where the rest fails. */
  private final class Matching {
    private final TitleBlock block;
    private final int start;
    private final int limit;
    private final boolean linesPart;
    private int first;
    private int last;

    Matching(TitleBlock block, int start, int limit, boolean linesPart) {
      this.block = block;
      this.start = start;
      this.limit = limit;
      this.linesPart = linesPart;
    }

    private boolean match(int e, int at) {
      boolean found = e == elements.size() || takes(e, at);
      first = found && e == from ? at : first;
      last = found && e == to ? at : last;
      return found;
    }

    private boolean takes(int e, int at) {
      Element element = elements.get(e);
      if (element.least() == element.most()) {
        int next = end(e, at, 0);
        return next >= 0 && match(e + 1, next);
      }
      List<Integer> ends = new ArrayList<>(List.of(at));
      for (int next = end(e, at, 0); next >= 0 && ends.size() <= element.most(); ) {
        if (element.manner() == Manner.FEW && match(e + 1, ends.get(ends.size() - 1))) {
          return true;
        }
        ends.add(next);
        next = end(e, next, ends.size());
      }
      if (element.manner() == Manner.FEW) {
        return match(e + 1, ends.get(ends.size() - 1));
      }
      for (int times = ends.size() - 1; times >= element.least(); times--) {
        if (match(e + 1, ends.get(times))) {
          return true;
        }
      }
      return false;
    }

    /** Where the words end that element {@code e} takes; words that go over the limit end there. */
    private int end(int e, int at, int times) {
      Element element = elements.get(e);
      if (element.manner() == Manner.END) {
        return at < limit ? -1 : at;
      }
      boolean line = linesPart && at > start && block.page().before(at).line();
      int end = line && !mayPart(e, times) ? -1 : element.test().end(block, at);
      return end > at && at >= limit ? -1 : Math.min(end, limit);
    }

    /** Whether a break of lines may be where element {@code e} begins: a gap says of what kind. */
    private boolean mayPart(int e, int times) {
      int before = times > 0 ? -1 : e - 1;
      while (before >= 0 && elements.get(before).manner() == Manner.NONE) {
        before--;
      }
      return elements.get(e).manner() == Manner.GAP
          || (before >= 0 && elements.get(before).manner() == Manner.GAP);
    }
  }
}
