package org.uprlib.extract.write.translation;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Notice;
import org.uprlib.core.text.FileRemark;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

/**
 * What workbooks and pages for people call heads, words of closed sets, States and notices in one
 * language. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Terminology {
  /** The set of what matrices index recommendations by. */
  private static final String INDEX = "index";

  /** The fact that says which of several texts a notice has. */
  static final String WHICH = "which";

  private static final String COUNT = "count";
  private static final Pattern PLACE = Pattern.compile("\\{(?:(\\w+):)?([^{}:]+)}");

  private static final Terminology ENGLISH = new Terminology(Language.ENGLISH, Optional.empty());

  private final Language language;
  private final Optional<States> states;
  private final Lazy<Map<String, String>> heads;
  private final Lazy<Map<String, String>> terms;
  private final Lazy<IndexTerms> indexed = new Lazy<>(IndexTerms::load);

  private Terminology(Language language, Optional<States> states) {
    this.language = language;
    this.states = states;
    // The English ones are the keys.
    heads =
        new Lazy<>(
            () ->
                language == Language.ENGLISH
                    ? Map.of()
                    : table("heads.tsv", 1, Translations.BUT_ENGLISH));
    terms = new Lazy<>(() -> table("terms.tsv", 2, Language.OF_OUTPUTS));
  }

  /**
   * In {@code language}, one of {@link Language#OF_OUTPUTS}.
   *
   * @param states for their names
   */
  public static Terminology in(Language language, States states) {
    return new Terminology(language, Optional.of(states));
  }

  /** In English, in which States have the names that results have. */
  public static Terminology english() {
    return ENGLISH;
  }

  private Map<String, String> table(String name, int keys, List<Language> languages) {
    return Translations.load(Terminology.class::getResourceAsStream, name, keys, languages)
        .texts(language);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** What heads a sheet or a column that is {@code english} in English; that for any other text. */
  public String head(String english) {
    return heads.get().getOrDefault(english, english);
  }

  /** What people call {@code term}; its key if they have no other word for it. */
  public String term(Term term) {
    if (term.set().equals(INDEX)) {
      return theme(term.key());
    }
    String text = text(term);
    return text == null ? term.key() : filled(text, term.facts());
  }

  /**
   * The fact {@link #WHICH} chooses one of several; that of a number of things, the fact {@code
   * count}, is another for one.
   */
  private @Nullable String text(Term term) {
    String key = term.set() + "." + term.key();
    if (term.facts().get(WHICH) instanceof String which) {
      key += "." + which;
    }
    String counted =
        term.facts().get(COUNT) instanceof Integer n
            ? terms.get().get(Translations.counted(key, n, language))
            : null;
    return counted == null ? terms.get().get(key) : counted;
  }

  /** {@code term} at the head of a column, with a capital. */
  public String title(Term term) {
    return capital(term(term));
  }

  /** {@code text} with a capital. */
  public String capital(String text) {
    return Folding.capital(text);
  }

  /** {@code n} things, which are called {@code one} or {@code several}: {@code notées : 2}. */
  public String count(String one, String several, int n) {
    String what = Translations.isOne(n, language) ? one : several;
    return term(new Term("count", "of", Map.of("what", what, "n", n)));
  }

  /** What {@code n} recommendations of a position are called. */
  public String positions(String position, int n) {
    return term(Term.of(Translations.isOne(n, language) ? "position" : "positions", position));
  }

  /** {@code n} recommendations of a position. */
  public String count(String position, int n) {
    return count(term(Term.of("position", position)), term(Term.of("positions", position)), n);
  }

  /** Several such in one sentence. */
  public String list(List<String> counts) {
    return counts.stream()
        .reduce((one, other) -> term(new Term("count", "and", Map.of("one", one, "other", other))))
        .orElse("");
  }

  /** Whether people have a word for {@code term}. */
  public boolean has(Term term) {
    return text(term) != null;
  }

  /**
   * What a theme, group of persons or goal of OHCHR's matrices, or an issue, is called; one's own
   * stays as it is.
   */
  public String theme(String english) {
    return indexed.get().in(language, english);
  }

  /** The State's name. */
  public String state(State state) {
    return language == Language.ENGLISH
        ? state.name()
        : states.map(each -> each.shortName(state, language)).orElse(state.name());
  }

  /** The name of the State with this ISO 3166-1 code, other than in English; empty for no State. */
  public Optional<String> state(String code) {
    return language == Language.ENGLISH
        ? Optional.empty()
        : states.flatMap(each -> each.byCode(code)).map(this::state);
  }

  /** What {@code notice} says; its message, if there are no words for it. */
  public String notice(Notice notice) {
    return worded(notice).orElse(notice.message());
  }

  /** Empty unless there are words. */
  Optional<String> worded(Notice notice) {
    return FileRemark.said(notice, language).or(() -> notice(notice.code(), notice.facts()));
  }

  /** What a notice of {@code code} with these facts says. */
  Optional<String> notice(String code, Map<String, ?> facts) {
    return Optional.ofNullable(text(new Term("notice", code, facts)))
        .map(text -> filled(text, facts));
  }

  /** Of {@code {set:name}} the fact is a key of that set of terms, or several. */
  private String filled(String text, Map<String, ?> facts) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              Object fact = facts.get(place.group(2));
              String set = place.group(1);
              Object meant = fact == null || set == null ? fact : terms(set, fact);
              return Matcher.quoteReplacement(meant == null ? place.group() : said(meant));
            });
  }

  private static List<Term> terms(String set, Object keys) {
    return (keys instanceof Collection<?> several ? several : List.of(keys))
        .stream().map(key -> Term.of(set, String.valueOf(key))).toList();
  }

  /** The value of a cell for {@code value}; numbers, dates and texts stay. */
  public Object cell(Object value) {
    return value instanceof Term
            || value instanceof State
            || value instanceof Listed
            || value instanceof Notice
        ? said(value)
        : value;
  }

  private String said(Object value) {
    if (value instanceof Term term) {
      return term(term);
    } else if (value instanceof State state) {
      return state(state);
    } else if (value instanceof Notice notice) {
      return notice(notice);
    } else if (value instanceof Map<?, ?> byLanguage) {
      return Objects.toString(byLanguage.get(language), "");
    } else if (value instanceof Locale other) {
      return other.getDisplayLanguage(Locale.forLanguageTag(language.code()));
    } else if (value instanceof Listed several) {
      Stream<String> said = several.values().stream().map(this::said);
      return (several.sorted() ? said.sorted(alphabetical()) : said)
          .collect(Collectors.joining(several.separator()));
    } else if (value instanceof Iterable<?> several) {
      StringBuilder all = new StringBuilder();
      several.forEach(each -> all.append(all.isEmpty() ? "" : ", ").append(said(each)));
      return all.toString();
    }
    return String.valueOf(value);
  }

  /** The value of a cell that programs read: keys of terms, and English names of States. */
  public static Object key(Object value) {
    if (value instanceof Term term) {
      return term.key();
    } else if (value instanceof State state) {
      return state.name();
    } else if (value instanceof Notice notice) {
      return notice.message();
    } else if (value instanceof Listed several) {
      return several.values().stream()
          .map(each -> String.valueOf(key(each)))
          .collect(Collectors.joining(several.separator()));
    }
    return value;
  }

  /** The order of names in the language: {@code Égypte} before {@code France}. */
  public Comparator<String> alphabetical() {
    return Collator.getInstance(Locale.forLanguageTag(language.code()))::compare;
  }
}
