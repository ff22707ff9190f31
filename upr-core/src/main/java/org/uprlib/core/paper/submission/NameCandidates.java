package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/**
 * What may be the names of those who submit, each with what speaks for and against it. The same
 * name in another place, its short name, or a longer form of it are one, told by its longest form.
 */
final class NameCandidates {
  /** Quotation marks that may end a name, and those that may stand within it before. */
  private static final String CLOSING = "\"”»";

  /** The number of a note that touches a name. */
  private static final Pattern NOTE = Pattern.compile("(?<=\\p{Ll}{3})\\d{1,2}$");

  private static final String OPENING = "\"“«";

  /** Initials of fewer words are those of others, too. */
  private static final int SHORTEST_INITIALS = 3;

  /** Where the page says that a name submits. */
  private static final Set<Sign> TOLD =
      EnumSet.of(
          Sign.LABEL,
          Sign.LISTED,
          Sign.OF_PAPER,
          Sign.PARTNER,
          Sign.BEFORE_PARTNER,
          Sign.TITLE,
          Sign.OWNER,
          Sign.BY,
          Sign.SUBMITS,
          Sign.ON_BEHALF);

  private static final Set<Sign> STRONG = EnumSet.of(Sign.HEADED, Sign.BRACKET, Sign.GAZETTEER);

  private record Entry(
      NameList.Name name,
      EnumSet<Sign> setting,
      EnumSet<Sign> own,
      Span telling,
      List<String> words,
      Set<String> shortNames,
      Organisation printed) {}

  private final FirstPage page;
  private final KnownNames known;
  private final NameEvidence evidence;
  private final SignWeights weights;
  private final List<Entry> entries = new ArrayList<>();

  NameCandidates(FirstPage page, KnownNames known, NameEvidence evidence, SignWeights weights) {
    this.page = page;
    this.known = known;
    this.evidence = evidence;
    this.weights = weights;
  }

  /**
   * Adds the names of a list.
   *
   * @param telling the words that tell of them
   * @param setting what speaks for and against all of them
   * @return whether one of them is likely
   */
  boolean add(List<NameList.Name> names, Span telling, Set<Sign> setting) {
    List<EnumSet<Sign>> own = names.stream().map(evidence::signs).toList();
    boolean any = false;
    for (int i = 0; i < names.size(); i++) {
      EnumSet<Sign> signs = SubmitterCandidate.signs(setting);
      for (int k = 0; k < names.size(); k++) {
        if (k != i && own.get(k).stream().anyMatch(STRONG::contains)) {
          signs.add(Sign.WITH);
        }
      }
      Entry entry = entry(names.get(i), signs, own.get(i), telling);
      entries.add(entry);
      any |= score(entry) > 0;
    }
    return any;
  }

  /** Whether a label, the title or a sentence names somebody. */
  boolean told() {
    return entries.stream().anyMatch(e -> told(e.setting()) && score(e) > 0);
  }

  /** The candidates, each once, in the order of the page. */
  List<SubmitterCandidate> merged() {
    boolean told = told();
    for (Entry entry : entries) {
      if (told && !told(entry.setting())) {
        entry.setting().add(Sign.OTHERS_TOLD);
      }
      if (entries.stream().anyMatch(e -> beside(e, entry))) {
        entry.setting().add(Sign.BESIDE);
      }
    }
    List<List<Entry>> groups = new ArrayList<>();
    List<Entry> best = new ArrayList<>(entries);
    best.sort(Comparator.comparingDouble(this::score).reversed());
    for (Entry entry : best) {
      groups.stream()
          .filter(group -> group.stream().anyMatch(e -> same(e, entry)))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(entry), () -> groups.add(new ArrayList<>(List.of(entry))));
    }
    return groups.stream()
        .sorted(Comparator.comparingInt(group -> place(group)))
        .map(this::candidate)
        .toList();
  }

  private static boolean told(Set<Sign> setting) {
    return setting.stream().anyMatch(TOLD::contains);
  }

  private boolean beside(Entry strong, Entry entry) {
    int line = page.lineOf(entry.name().from());
    int other = page.lineOf(strong.name().from());
    int otherEnd = page.lineOf(strong.name().to() - 1);
    return (line == other - 1 || line == otherEnd + 1)
        && strong.setting().contains(Sign.ALONE)
        && entry.setting().contains(Sign.ALONE)
        && score(strong) > 0
        && strong.own().stream().anyMatch(STRONG::contains);
  }

  private int place(List<Entry> group) {
    return group.stream()
        .filter(e -> score(e) > 0)
        .mapToInt(e -> e.name().from())
        .min()
        .orElse(group.get(0).name().from());
  }

  private SubmitterCandidate candidate(List<Entry> group) {
    Entry name = naming(group);
    EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    Entry telling = group.get(0);
    Optional<String> acronym = Optional.empty();
    for (int i = 0; i < group.size(); i++) {
      Entry entry = group.get(i);
      if (i == 0 || score(entry) > 0) {
        signs.addAll(entry.setting());
        acronym = acronym.or(entry.printed()::acronym);
        telling = before(entry, telling) ? entry : telling;
        boolean longer =
            entry.words().size() > name.words().size() && within(name.words(), entry.words());
        name = longer ? entry : name;
      }
    }
    if (told(signs)) {
      signs.remove(Sign.OTHERS_TOLD);
    }
    signs.addAll(name.own());
    Organisation printed = name.printed();
    Certainty certainty =
        told(signs)
            ? Certainty.STATED
            : signs.contains(Sign.ADDRESS) || signs.contains(Sign.RUNNING_HEAD)
                ? Certainty.CORROBORATED
                : Certainty.INFERRED;
    return new SubmitterCandidate(
        new Organisation(
            printed.name(),
            printed.acronym().or(acronymOf(acronym, printed)),
            printed.span(),
            new PageEvidence(telling.telling(), certainty)),
        signs,
        weights.score(signs));
  }

  /** The title block says how they call themselves; else what is surest. */
  private Entry naming(List<Entry> group) {
    return group.stream()
        .filter(e -> known.inTitleBlock(e.name()) && score(e) > 0)
        .min(
            Comparator.comparing((Entry e) -> !told(e.setting()))
                .thenComparing(e -> e.name().from()))
        .orElse(group.get(0));
  }

  private static Supplier<Optional<String>> acronymOf(
      Optional<String> acronym, Organisation printed) {
    return () -> acronym.filter(a -> !a.equals(printed.name()));
  }

  /** What says that somebody submits tells it before what only shows it. */
  private static boolean before(Entry entry, Entry telling) {
    boolean told = told(entry.setting());
    return told == told(telling.setting())
        ? entry.telling().start() < telling.telling().start()
        : told;
  }

  private double score(Entry entry) {
    EnumSet<Sign> signs = EnumSet.copyOf(entry.own());
    signs.addAll(entry.setting());
    return weights.score(signs);
  }

  private static boolean same(Entry one, Entry other) {
    return one.shortNames().stream().anyMatch(other.shortNames()::contains)
        || within(one.words(), other.words())
        || within(other.words(), one.words());
  }

  /** Whether a name is the beginning or the end of another, or all of it. */
  private static boolean within(List<String> shorter, List<String> longer) {
    int n = shorter.size();
    return n <= longer.size()
        && (longer.subList(0, n).equals(shorter)
            || (n > 1 && longer.subList(longer.size() - n, longer.size()).equals(shorter)));
  }

  private Entry entry(NameList.Name told, EnumSet<Sign> setting, EnumSet<Sign> own, Span telling) {
    Optional<NameList.Name> whole =
        told.to() - told.from() == 1 ? known.spelledOut(told.from()) : Optional.empty();
    if (whole.isPresent() && !known.inTitleBlock(whole.get())) {
      return shortNameOf(whole.get(), told, setting, own, telling);
    }
    NameList.Name name = whole.orElse(told);
    List<String> words = new ArrayList<>();
    int bracket = -1;
    for (int i = name.from(); i < name.to(); i++) {
      if (i > name.from() && known.bracketed(i) && bracket < 0) {
        bracket = i;
      }
    }
    int last = bracket > 0 ? bracket : name.to();
    addWords(name.from(), last, words);
    int behind = bracket;
    while (behind > 0
        && behind < name.to()
        && (behind == bracket || page.before(behind).joined())) {
      behind++;
    }
    String printed = text(name.from(), last);
    if (bracket > 0 && behind < name.to() && !page.before(behind).open()) {
      printed += " " + text(behind, name.to());
    }
    Optional<String> acronym =
        bracket > 0
            ? Optional.of(page.words(bracket, behind))
            : whole.map(line -> page.words(told.from(), told.to()));
    Span span = new Span(page.word(name.from()).start(), page.word(name.to() - 1).end());
    PageEvidence unsure = new PageEvidence(telling, Certainty.INFERRED);
    Organisation organisation = new Organisation(printed, acronym, span, unsure);
    return new Entry(
        name, setting, own, telling, words, shortNames(words, acronym, name), organisation);
  }

  /** A short name that only the text spells out keeps it: one organisation, named as printed. */
  private Entry shortNameOf(
      NameList.Name whole,
      NameList.Name told,
      EnumSet<Sign> setting,
      EnumSet<Sign> own,
      Span telling) {
    List<String> words = new ArrayList<>();
    addWords(whole.from(), whole.to(), words);
    String printed = page.words(told.from(), told.to());
    PageEvidence unsure = new PageEvidence(telling, Certainty.INFERRED);
    return new Entry(
        told,
        setting,
        own,
        telling,
        words,
        shortNames(words, Optional.of(printed), whole),
        new Organisation(printed, Optional.empty(), page.span(told.from(), told.to()), unsure));
  }

  /** By what it may be called for short: its acronym, its initials, itself if it is in capitals. */
  private Set<String> shortNames(List<String> words, Optional<String> acronym, NameList.Name name) {
    Set<String> found = new HashSet<>();
    acronym.map(Folding::letters).ifPresent(found::add);
    String all = String.join("", words);
    boolean capitals =
        words.size() <= 2
            && IntStream.range(name.from(), name.to()).allMatch(i -> page.word(i).shouted());
    if (capitals) {
      found.add(all.replaceFirst("\\d+$", ""));
    }
    if (words.size() >= SHORTEST_INITIALS) {
      found.add(known.initials(name.from(), name.to()));
    }
    found.removeIf(shortName -> shortName.length() < 2);
    return found;
  }

  private void addWords(int from, int to, List<String> words) {
    for (int i = from; i < to; i++) {
      if (!page.is(WordKind.ARTICLE, i)) {
        words.add(page.word(i).folded());
      }
    }
  }

  /** As printed, on one line, brackets and quotation marks closed. */
  private String text(int from, int to) {
    String printed = page.words(from, to).replaceAll("\\s+", " ");
    printed = NOTE.matcher(printed).replaceFirst("");
    int start = page.word(from).start();
    if (start > 0 && page.text().charAt(start - 1) == '#') {
      printed = "#" + printed;
    }
    if (printed.indexOf('(') > printed.indexOf(')')) {
      return printed + ")";
    }
    int end = page.word(to - 1).end();
    boolean quoted = end < page.text().length() && CLOSING.indexOf(page.text().charAt(end)) >= 0;
    return quoted && printed.chars().filter(c -> OPENING.indexOf(c) >= 0).count() % 2 == 1
        ? printed + page.text().charAt(end)
        : printed;
  }
}
