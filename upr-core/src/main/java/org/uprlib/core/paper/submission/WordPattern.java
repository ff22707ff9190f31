package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of words on the first page, told by their kinds, as {@code PAPER > OF < ARTICLE? capital}.
 *
 * <p>Its elements are parted by blanks. {@code OF} is a phrase of that kind, {@code OF:2} one of at
 * least two words, {@code #ITEM} another row, {@code @TITLE} a word of that role, {@code =js} that
 * word, {@code capital} a word that looks so; {@code A|B} is the longer of both. {@code ?}, {@code
 * *}, {@code +} and {@code {2}}, at most twice, say how often; {@code ..4!VERB} passes over up to
 * four words, as few as possible, none of which is a verb. Three take no word: {@code &A} and
 * {@code !A} say what does and does not come next, {@code [colon|line]} what stands before it. What
 * {@code >} and {@code <} enclose is found, else all of it. Immutable.
 */
final class WordPattern {
  /** The end of the name that is looked at. */
  private static final Test END = (block, i) -> i;

  private static final Pattern NUMERAL = Pattern.compile("[a-z]|x?(?:ix|iv|v?i{1,3})");
  private static final Test NEVER = (block, i) -> -1;
  private static final Pattern SEVERAL = Pattern.compile("[2-9]|[1-9]\\d{1,2}");

  /** Finds the word behind what begins at a word; -1 if it does not begin there. */
  private interface Test {
    int end(TitleBlock block, int i);
  }

  private interface Trait {
    boolean holds(TitleBlock block, int i);
  }

  /** How an element takes words: as many as it can, as few as it can, or none. */
  private enum Manner {
    MANY,
    FEW,
    NONE,
    /** None, but it tells what stands between words. */
    GAP
  }

  private record Element(Test test, int least, int most, Manner manner) {}

  private final List<Element> elements = new ArrayList<>();
  private int from;
  private int to = -1;

  /**
   * @throws IllegalArgumentException if it is malformed
   */
  WordPattern(String pattern) {
    for (String part : pattern.split(" ")) {
      switch (part) {
        case ">" -> from = elements.size();
        case "<" -> to = elements.size();
        default -> elements.add(element(part));
      }
    }
    to = to < 0 ? elements.size() : to;
  }

  private static Element element(String part) {
    char first = part.charAt(0);
    if (part.equals("[end]")) {
      return new Element(END, 1, 1, Manner.GAP);
    }
    if (first == '[') {
      boolean wanted = part.charAt(1) != '!';
      String gaps = part.substring(wanted ? 1 : 2, part.length() - 1);
      return next(longest(gaps, WordPattern::gap), wanted, Manner.GAP);
    }
    if (first == '&' || first == '!') {
      return next(longest(part.substring(1), WordPattern::words), first == '&', Manner.NONE);
    }
    return part.startsWith("..") ? passed(part.substring(2)) : repeated(part);
  }

  private static Element passed(String part) {
    int bar = part.indexOf('!');
    String number = bar < 0 ? part : part.substring(0, bar);
    Test barred = bar < 0 ? NEVER : longest(part.substring(bar + 1), WordPattern::words);
    int most = number.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(number);
    return new Element(word((block, i) -> barred.end(block, i) < 0), 0, most, Manner.FEW);
  }

  private static Element repeated(String part) {
    String last = part.substring(part.length() - 1);
    int brace = part.indexOf('{');
    int end = brace < 0 && "?*+".contains(last) ? part.length() - 1 : brace;
    Test words = longest(end < 0 ? part : part.substring(0, end), WordPattern::words);
    return switch (last) {
      case "?" -> new Element(words, 0, 1, Manner.MANY);
      case "*" -> new Element(words, 0, Integer.MAX_VALUE, Manner.MANY);
      case "+" -> new Element(words, 1, Integer.MAX_VALUE, Manner.MANY);
      case "}" -> new Element(words, 0, part.charAt(brace + 1) - '0', Manner.MANY);
      default -> new Element(words, 1, 1, Manner.MANY);
    };
  }

  private static Element next(Test test, boolean wanted, Manner manner) {
    return new Element((block, i) -> test.end(block, i) >= 0 == wanted ? i : -1, 1, 1, manner);
  }

  private static Test longest(String alternatives, Function<String, Test> read) {
    Test[] tests = Stream.of(alternatives.split("\\|")).map(read).toArray(Test[]::new);
    return tests.length == 1 ? tests[0] : (block, i) -> longest(tests, block, i);
  }

  private static int longest(Test[] tests, TitleBlock block, int i) {
    int longest = -1;
    for (Test test : tests) {
      longest = Math.max(longest, test.end(block, i));
    }
    return longest;
  }

  private static Test gap(String gap) {
    Trait trait =
        switch (gap) {
          case "any" -> (block, i) -> true;
          case "begins" -> TitleBlock::lineBegins;
          case "plain" -> (block, i) -> block.page().before(i).plain();
          case "joined" -> (block, i) -> block.page().before(i).joined();
          case "hyphen" -> TitleBlock::behindHyphen;
          case "caseless" -> (block, i) -> !block.page().hasCase(i);
          case "dot" -> (block, i) -> block.page().markBehind(i - 1) == '.';
          case "cased" -> (block, i) -> block.page().hasCase(i);
          case "capped" -> (block, i) -> block.page().capitals();
          case "uncapped" -> (block, i) -> !block.page().capitals();
          default -> {
            Separator.Mark mark = Separator.Mark.valueOf(gap.toUpperCase(Locale.ROOT));
            yield (block, i) -> block.page().before(i).marks().contains(mark);
          }
        };
    return (block, i) -> trait.holds(block, i) ? i : -1;
  }

  private static Test words(String words) {
    if (words.startsWith("@")) {
      Role role = Role.valueOf(words.substring(1));
      return word((block, i) -> block.role(i) == role);
    }
    if (words.startsWith("#")) {
      Construction row = Construction.valueOf(words.substring(1));
      return (block, i) -> block.find(row, i) == null ? -1 : block.find(row, i).to();
    }
    if (words.startsWith("=")) {
      return word((block, i) -> block.page().word(i).folded().equals(words.substring(1)));
    }
    if (Character.isUpperCase(words.charAt(0))) {
      String[] kind = words.split(":");
      WordKind wanted = WordKind.valueOf(kind[0]);
      int least = kind.length == 1 ? 1 : Integer.parseInt(kind[1]);
      return (block, i) ->
          block.page().end(wanted, i) < i + least ? -1 : block.page().end(wanted, i);
    }
    return switch (words) {
      case "any" -> word((block, i) -> true);
      case "capital" -> word((block, i) -> block.page().word(i).capital());
      case "small" -> word((block, i) -> !block.page().word(i).capital());
      case "common" -> word((block, i) -> block.page().word(i).small());
      case "lower" ->
          (block, i) ->
              block.page().word(i).capital() || block.page().is(WordKind.SMALL, i) ? -1 : i + 1;
      case "unlinked" -> (block, i) -> block.page().is(WordKind.FUNCTION, i) ? -1 : i + 1;
      case "shouted" -> word((block, i) -> block.page().word(i).shouted());
      case "number" -> word((block, i) -> block.page().word(i).number());
      case "name" -> word((block, i) -> block.page().word(i).name());
      case "predicate" -> word(TitleBlock::predicate);
      case "sentence" -> word(TitleBlock::sentenceEnds);
      case "several" ->
          word((block, i) -> SEVERAL.matcher(block.page().word(i).folded()).matches());
      case "numeral" ->
          word((block, i) -> NUMERAL.matcher(block.page().word(i).folded()).matches());
      case "code" -> word(TitleBlock::numbersJointSubmission);
      case "letter" -> length(1, 1);
      case "tiny" -> length(1, 2);
      case "short" -> length(1, 3);
      case "long" -> length(5, Integer.MAX_VALUE);
      case "ofstate" ->
          (block, i) -> block.page().is(WordKind.FUNCTION, i - 1) ? block.stateEnd(i) : -1;
      case "instate" -> word((block, i) -> block.state(i).isPresent());
      case "state" -> TitleBlock::stateEnd;
      default -> throw new IllegalArgumentException("no kind of word: " + words);
    };
  }

  private static Test length(int least, int most) {
    return word(
        (block, i) -> {
          int length = block.page().word(i).folded().length();
          return length == Math.max(least, Math.min(most, length));
        });
  }

  private static Test word(Trait trait) {
    return (block, i) -> trait.holds(block, i) ? i + 1 : -1;
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
      if (element.test() == END) {
        return at < limit ? -1 : at;
      }
      boolean line = linesPart && at > start && block.page().before(at).line();
      int end = line && !mayPart(e, times) ? -1 : element.test().end(block, at);
      return end > at && at >= limit ? -1 : Math.min(end, limit);
    }

    /**
     * Whether a break of lines may stand where element {@code e} begins: a gap says of what kind.
     */
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
