package org.uprlib.extract.likeness.trained;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.likeness.MatchReason;
import org.uprlib.extract.likeness.MatchReason.Kind;
import org.uprlib.extract.model.enrichment.Ask;
import org.uprlib.extract.model.enrichment.Enrichment;
import org.uprlib.extract.model.enrichment.Issue;
import org.uprlib.extract.model.enrichment.SogiescTopic;
import org.uprlib.extract.model.enrichment.TermTheme;
import org.uprlib.extract.model.enrichment.Theme;
import org.uprlib.extract.model.enrichment.Words;

/** Tells what an ask and a recommendation have in common. Thread-safe. */
public final class ReasonFinder {
  private final Optional<Enricher> enricher;
  private final CommonWords words;
  private final AskMatter matter;
  private final TreatyNames names = TreatyNames.load();

  /**
   * A finder.
   *
   * @param language of the texts
   * @param enricher tells what texts are about; empty for a language other than English
   * @param words tells words in common
   */
  public ReasonFinder(Language language, Optional<Enricher> enricher, CommonWords words) {
    this.enricher = enricher;
    this.words = words;
    this.matter = language == Language.ENGLISH ? AskMatter.english() : AskMatter.of(language);
  }

  /** What a text is about. */
  private record About(
      Map<String, Set<Ask>> treaties,
      Set<String> issues,
      Set<SogiescTopic> topics,
      Map<String, List<Words>> groups) {}

  /** An ask whose reasons are looked for. */
  public final class OfAsk {
    private final String ask;
    private final Optional<About> about;
    private final AskMatter.OfAsk asked;

    /** Groups whom the ask is for, of which what answers names one. */
    private final Set<String> narrow = new HashSet<>();

    private OfAsk(String ask) {
      this.ask = ask;
      this.about = about(ask);
      List<Words> persons = new ArrayList<>();
      about
          .map(About::groups)
          .orElse(Map.of())
          .forEach(
              (group, words) -> {
                List<Words> named =
                    words.stream().filter(each -> matter.namesPersons(each.text())).toList();
                persons.addAll(named);
                if (!named.isEmpty() && !matter.isWide(group)) {
                  narrow.add(group);
                }
              });
      this.asked = matter.of(ask, persons);
    }

    /** What it has in common with {@code text}, what weighs most first. */
    public List<MatchReason> with(String text) {
      return reasons(text, about(text));
    }

    /** What it has in common with {@code text}, and whether that is what it is about. */
    public Common common(String text) {
      Optional<About> other = about(text);
      List<MatchReason> reasons = reasons(text, other);
      return new Common(reasons, isMatter(text, other, reasons));
    }

    private List<MatchReason> reasons(String text, Optional<About> other) {
      Map<Kind, List<String>> found = new EnumMap<>(Kind.class);
      about.ifPresent(mine -> compare(mine, other.orElseThrow(), found));
      add(found, Kind.WORDING, words.in(text, ask));
      List<MatchReason> reasons = new ArrayList<>();
      found.forEach((kind, names) -> reasons.add(new MatchReason(kind, names)));
      return reasons;
    }

    private boolean isMatter(String text, Optional<About> other, List<MatchReason> reasons) {
      if (about.isPresent()) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        reasons.forEach(reason -> kinds.add(reason.kind()));
        if (!about.get().treaties().isEmpty()) {
          return kinds.contains(Kind.TREATY_AND_ACT) || kinds.contains(Kind.TREATY);
        }
        Set<SogiescTopic> topics = about.get().topics();
        Set<SogiescTopic> others = other.orElseThrow().topics();
        if (!topics.isEmpty() && others.isEmpty()) {
          return false;
        }
        if (!narrow.isEmpty()
            && narrow.stream().noneMatch(other.orElseThrow().groups()::containsKey)) {
          return false;
        }
        if (topics.stream().anyMatch(Subject.DEMANDS::contains)) {
          return topics.stream().filter(Subject.DEMANDS::contains).anyMatch(others::contains);
        }
      }
      return asked.isIn(text);
    }
  }

  /**
   * What an ask and a text have in common.
   *
   * @param reasons what weighs most first
   * @param matter whether the text is about what the ask is about, and not only about the same
   *     persons, by the same means or of the same field
   */
  public record Common(List<MatchReason> reasons, boolean matter) {
    public Common {
      reasons = List.copyOf(reasons);
    }
  }

  /** What {@code text} asks about treaties; nothing if nobody tells. */
  public TreatyAsks treatyAsks(String text) {
    return about(text).map(about -> TreatyAsks.of(about.treaties())).orElse(TreatyAsks.NONE);
  }

  /** Reasons of {@code ask}. */
  public OfAsk of(String ask) {
    return new OfAsk(ask);
  }

  private Optional<About> about(String text) {
    return enricher.map(each -> about(each.enrich(text)));
  }

  private About about(Enrichment found) {
    Set<SogiescTopic> topics =
        found.sogiesc().stream()
            .flatMap(theme -> theme.topics().keySet().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new About(
        names.in(found),
        found.issues().stream()
            .map(Issue::name)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        topics,
        found.terms(TermTheme.GROUPS).stream()
            .collect(
                Collectors.toMap(
                    Theme::name, Theme::words, (one, other) -> one, LinkedHashMap::new)));
  }

  private static void compare(About ask, About text, Map<Kind, List<String>> found) {
    ask.treaties()
        .forEach(
            (treaty, acts) -> {
              Set<Ask> others = text.treaties().get(treaty);
              if (others != null) {
                Set<Ask> ends = EnumSet.noneOf(Ask.class);
                acts.forEach(act -> ends.add(act.end()));
                Set<Ask> same = EnumSet.noneOf(Ask.class);
                others.stream().filter(act -> ends.contains(act.end())).forEach(same::add);
                Kind kind =
                    !same.isEmpty()
                        ? Kind.TREATY_AND_ACT
                        : acts.isEmpty() || others.isEmpty() ? Kind.TREATY : Kind.TREATY_OTHER_ACT;
                add(found, kind, List.of(named(treaty, same)));
              }
            });
    add(
        found,
        Kind.SOGIESC,
        ask.topics().stream().filter(text.topics()::contains).map(SogiescTopic::word).toList());
    add(found, Kind.ISSUE, common(ask.issues(), text.issues()));
    add(found, Kind.GROUP, common(ask.groups().keySet(), text.groups().keySet()));
  }

  private static String named(String treaty, Set<Ask> acts) {
    return acts.isEmpty()
        ? treaty
        : acts.stream().map(Ask::word).collect(Collectors.joining(", ", treaty + " (", ")"));
  }

  private static List<String> common(Collection<String> some, Collection<String> others) {
    return some.stream().filter(others::contains).toList();
  }

  private static void add(Map<Kind, List<String>> found, Kind kind, List<String> names) {
    if (!names.isEmpty()) {
      found.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(names);
    }
  }
}
