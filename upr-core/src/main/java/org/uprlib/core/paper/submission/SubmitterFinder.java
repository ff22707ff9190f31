package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Span;

/**
 * Finds who submits on one first page. Whatever may be a name is a candidate: what nothing else
 * explains in the title block, what sentences about the paper name, the organisations that the page
 * describes. One score of what speaks for and against it decides.
 */
final class SubmitterFinder {
  private static final int LINES_OF_DESCRIPTIONS = 6;

  /** Those who submit describe themselves so many words into the text, or behind each other. */
  private static final int WORDS_OF_DESCRIPTIONS = 150;

  /** Words behind the verb that are shown, as in {@code submits this report}. */
  private static final int OBJECT = 3;

  private static final Set<Construction> SENTENCES =
      EnumSet.of(Construction.BY, Construction.SUBMITS, Construction.ON_BEHALF);

  private final TitleBlock block;
  private final FirstPage page;
  private final KnownNames known;
  private final NameList names;
  private final NameCandidates found;
  private final FormCells cells;

  private SubmitterFinder(
      TitleBlock block, Gazetteer gazetteer, Map<Sign, Double> weights, Contacts contacts) {
    this.block = block;
    this.page = block.page();
    this.known = KnownNames.of(block, gazetteer);
    NameEvidence evidence = new NameEvidence(block, known, gazetteer, contacts);
    this.cells = new FormCells(block);
    this.names = new NameList(block, evidence);
    this.found = new NameCandidates(block, evidence, weights);
  }

  static Submitters find(
      TitleBlock block, Gazetteer gazetteer, Map<Sign, Double> weights, Contacts contacts) {
    SubmitterFinder finder = new SubmitterFinder(block, gazetteer, weights, contacts);
    new HeadNames(finder.names, finder.found, finder.cells).find();
    if (!block.ofUnitedNations()) {
      finder.inSentences();
      finder.described();
      finder.describedItems();
    }
    return new AuthorshipFinder(block, gazetteer).submitters(finder.found.merged());
  }

  /** Those whom a list names, each line one or more. */
  static List<SubmitterCandidate> listed(
      TitleBlock list, Gazetteer gazetteer, Map<Sign, Double> weights, Contacts contacts) {
    SubmitterFinder finder = new SubmitterFinder(list, gazetteer, weights, contacts);
    FirstPage page = list.page();
    for (Name line : page.lines()) {
      int start = line.from();
      IntStream behind = IntStream.range(start + 1, line.to());
      int end = behind.filter(list::sentenceEnds).findFirst().orElse(line.to());
      Name item = finder.item(start, end);
      List<Name> names = item == null ? finder.names.split(start, end) : List.of(item);
      if (list.role(start) != Role.PROSE) {
        finder.found.add(names, page.span(start, end), EnumSet.of(Sign.LISTED, Sign.ITEM));
      }
    }
    return finder.found.merged().stream().filter(SubmitterCandidate::submits).toList();
  }

  /** Those whom sentences about the paper name: {@code Rights Watch submits this report}. */
  private void inSentences() {
    int start = 0;
    for (int i = 1; i <= page.size(); i++) {
      boolean begins = block.role(i) == Role.PROSE && block.role(i - 1) != Role.PROSE;
      if (begins || (page.before(i).line() && !goesOn(i)) || block.sentenceEnds(i)) {
        if (block.role(start) == Role.PROSE && !block.ofOtherPaper(i - 1)) {
          sentence(start, i);
        }
        start = i;
      }
    }
  }

  /** Whether a sentence goes on over the break of lines before word {@code i}. */
  private boolean goesOn(int i) {
    return (block.role(i) == Role.PROSE && block.goesOn(i))
        || block.is(Construction.BROKEN_LIST, i - 1);
  }

  private void sentence(int start, int end) {
    for (Construction kind : SENTENCES) {
      Name named = block.find(kind, start, end);
      if (named != null) {
        boolean by = kind == Construction.BY;
        int stop = by ? clauseEnd(named.from(), end) : named.to();
        int verb = Math.max(named.to(), page.end(WordKind.SUBMIT_VERB, named.to()));
        int said = kind == Construction.SUBMITS ? Math.min(end, verb + OBJECT) : stop;
        Sign sign = Sign.valueOf(kind.name());
        found.add(names.split(named.from(), stop), page.span(start, said), EnumSet.of(sign));
      }
    }
  }

  /** Where the names in a sentence end. */
  private int clauseEnd(int from, int end) {
    boolean described = false;
    for (int i = from + 1; i < end; i++) {
      described = page.before(i).comma() ? page.is(WordKind.WHICH, i) : described;
      boolean breaks = !described && block.is(Construction.CLAUSE_END, i);
      if (breaks || page.end(WordKind.SUPPORT, i) > i + 1) {
        return i;
      }
    }
    return end;
  }

  /** Organisations that the page describes. */
  private void described() {
    int last = block.body();
    for (Name name : known.described()) {
      boolean near = name.from() < last + WORDS_OF_DESCRIPTIONS;
      if (near && block.is(Construction.DESCRIBED, name.to())) {
        last = name.to();
        List<Name> named = names.split(name.from(), name.to());
        found.add(named, page.span(name.from(), name.to() + 1), EnumSet.of(Sign.DESCRIBED));
      }
    }
  }

  /** Whom an item of a list describes; nobody in {@code The Clinic thanks Water Network}. */
  private @Nullable Name item(int start, int end) {
    Name item = block.find(Construction.DESCRIBED_ITEM, start, end);
    return item == null || block.is(Construction.NO_NAME, item.from(), item.to()) ? null : item;
  }

  /** Those whom the items of a list below a label describe. */
  private void describedItems() {
    int left = 0;
    for (Name line : page.lines()) {
      int start = line.from();
      int end = line.to();
      Name item = left > 0 ? item(start, end) : null;
      if (item != null) {
        Span source = page.span(start, item.to());
        found.add(List.of(item), source, EnumSet.of(Sign.LISTED, Sign.ITEM));
      }
      boolean label = page.all(start, end, i -> block.role(i) == Role.LABEL);
      boolean heading = page.any(start, end, i -> block.role(i) == Role.HEADING);
      left = label ? LINES_OF_DESCRIPTIONS : heading ? 0 : left - 1;
    }
  }
}
