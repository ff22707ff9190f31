package org.uprlib.core.paper.submission;

import java.util.List;

/**
 * Finds who submits on one first page. A label, a title or a sentence about the paper tells it;
 * where none does, names that stand alone in the title block do, and last the organisations that
 * describe themselves.
 */
final class SubmitterFinder {
  private static final int LINES_OF_DESCRIPTIONS = 6;

  private final TitleBlock block;
  private final FirstPage page;
  private final KnownNames known;
  private final NameList names;
  private final NameEvidence evidence;
  private final NameEnd ends;
  private final SubmitterNames found;
  private final SentenceNames sentences;
  private final boolean[] supporter;

  private SubmitterFinder(TitleBlock block) {
    this.block = block;
    this.page = block.page();
    this.known = KnownNames.of(block);
    this.evidence = new NameEvidence(block, known);
    this.names = new NameList(block, known, evidence);
    this.ends = new NameEnd(block, known, names);
    this.found = new SubmitterNames(page, known);
    this.sentences = new SentenceNames(block, known, names, evidence, found);
    this.supporter = new boolean[page.size() + 1];
  }

  static Submitters find(TitleBlock block) {
    SubmitterFinder finder = new SubmitterFinder(block);
    finder.markSupporters();
    finder.inLabels();
    if (block.ofUnitedNations()) {
      return finder.submitters();
    }
    finder.inTitle();
    finder.sentences.find();
    if (finder.found.isEmpty()) {
      finder.alone();
    }
    if (finder.found.isEmpty()) {
      finder.described();
    }
    return finder.submitters();
  }

  private Submitters submitters() {
    return new AuthorshipFinder(block, supporter).submitters(found.organisations());
  }

  /** Names behind "with the support of" and the lines below it. */
  private void markSupporters() {
    boolean in = false;
    for (int i = 0; i < page.size(); i++) {
      Role role = block.role(i);
      if (role == Role.SUPPORT) {
        in = true;
      } else if (role != Role.FREE && role != Role.CONTACT && role != Role.STATUS) {
        in = false;
      }
      supporter[i] = in;
    }
  }

  private void inLabels() {
    new LabelledNames(block, known, names, evidence, ends, found).find();
  }

  /** As in {@code Rights Watch's submission on Sylvania}, or a list of names before the title. */
  private void inTitle() {
    for (int line = 0; line < page.lines(); line++) {
      int start = page.lineStart(line);
      int end = page.lineStart(line + 1);
      if ((start >= block.body() && line > 0)
          || (block.role(end - 1) == Role.PROSE
              && sentences.thisPaper(start, end) > 0
              && block.role(start) == Role.PROSE)) {
        return;
      }
      int title = start;
      while (title < end && block.role(title) == Role.FREE) {
        title++;
      }
      if (title > start
          && title < end
          && block.role(title) == Role.TITLE
          && !supporter[start]
          && paper(title, end)) {
        beforeTitle(start, title);
      }
    }
  }

  private boolean paper(int from, int end) {
    for (int i = from; i < Math.min(end, from + 6) && block.role(i) == Role.TITLE; i++) {
      if (page.is(WordKind.PAPER, i)) {
        return true;
      }
    }
    return false;
  }

  private void beforeTitle(int start, int title) {
    int end = title;
    boolean possessive = false;
    for (int i = start + 1; i < title; i++) {
      boolean s = page.word(i).folded().equals("s") && page.before(i).joined();
      boolean stateBehind =
          i + 1 == title || block.state(i + 1).filter(state -> state.end() >= title).isPresent();
      if (s && stateBehind) {
        end = i;
        possessive = true;
      }
    }
    if (!possessive && ownedBy(title - 1)) {
      possessive = true;
    } else if (!possessive) {
      for (int i = start + 1; i < title; i++) {
        if (block.state(i).filter(state -> state.end() >= title).isPresent()
            && !page.is(WordKind.FUNCTION, i - 1)) {
          end = i;
        }
      }
    }
    boolean open =
        (page.is(WordKind.FUNCTION, end - 1) && !page.word(end - 1).shouted())
            || page.before(title).stop()
            || page.before(title).line();
    List<NameList.Name> listed = names.split(start, end);
    boolean all = !listed.isEmpty();
    for (NameList.Name name : listed) {
      all &=
          evidence.strong(name.from(), name.to())
              || (page.word(name.from()).shouted() && name.to() - name.from() == 1)
              || (known.recurs(name.from(), name.to())
                  && !evidence.topicOnly(name.from(), name.to())
                  && evidence.titleCase(name)
                  && !evidence.topicEnds(name));
    }
    boolean jointly = listed.size() > 1 && page.any(WordKind.JOINT_WORD, title, title + 4);
    if (jointly) {
      all =
          listed.stream()
              .allMatch(
                  n ->
                      evidence.titleCase(n)
                          && !evidence.topicOnly(n.from(), n.to())
                          && !evidence.topicEnds(n));
    }
    if ((all && !open) || (possessive && !listed.isEmpty())) {
      found.add(listed, page.span(start, title), Certainty.STATED);
    }
  }

  /** As in {@code Open Roads' submission}. */
  private boolean ownedBy(int i) {
    int end = page.word(i).end();
    return page.word(i).folded().endsWith("s")
        && end < page.text().length()
        && "'’".indexOf(page.text().charAt(end)) >= 0
        && page.before(i + 1).plain();
  }

  /** Names that stand alone in the title block. */
  private void alone() {
    boolean title = false;
    for (int i = 0; i < block.body() && i < page.size(); i++) {
      title |= block.role(i) == Role.TITLE;
    }
    if (!title) {
      return;
    }
    for (int i = 0; i < block.body() && i < page.size(); ) {
      if (block.role(i) != Role.FREE || supporter[i]) {
        i++;
        continue;
      }
      int lineEnd = page.lineStart(page.lineOf(i) + 1);
      int end = ends.of(i, lineEnd);
      while (end == lineEnd
          && end < block.body()
          && block.role(end) == Role.FREE
          && ends.joined(end)
          && !supporter[end]) {
        end = ends.of(end, page.lineStart(page.lineOf(end) + 1));
        lineEnd = page.lineStart(page.lineOf(end - 1) + 1);
      }
      if (end <= i) {
        i++;
        continue;
      }
      boolean addressed =
          i > 0
              && (block.role(i - 1) == Role.ADDRESSEE || block.role(i - 1) == Role.CONTACT)
              && !page.before(i).line();
      if (!addressed) {
        List<NameList.Name> listed = names.split(i, end);
        boolean likely =
            !listed.isEmpty()
                && (listed.stream().allMatch(evidence::standsForItself)
                    || besideName(i, end, listed)
                    || listedBesideName(listed));
        if (likely) {
          found.add(listed, page.span(i, end), Certainty.INFERRED);
        }
      }
      i = end;
    }
  }

  /** Names of a list of which one is surely a name. */
  private boolean listedBesideName(List<NameList.Name> listed) {
    return listed.size() > 1
        && listed.stream().anyMatch(evidence::standsForItself)
        && listed.stream()
            .allMatch(
                n ->
                    evidence.titleCase(n)
                        && !page.word(n.from()).number()
                        && block.role(n.to()) != Role.CONTACT
                        && !evidence.topicOnly(n.from(), n.to())
                        && !block.holdsState(n.from(), n.to())
                        && !page.is(WordKind.NOBODY, n.from()));
  }

  /** A short line of capitals directly above or below a line that is surely a name. */
  private boolean besideName(int from, int to, List<NameList.Name> listed) {
    boolean compact =
        listed.size() == 1
            && page.before(from).line()
            && page.before(to).line()
            && to - from <= 6
            && (to - from > 1 || page.word(from).shouted())
            && evidence.titleCase(listed.get(0))
            && !evidence.topicOnly(from, to)
            && !block.holdsState(from, to)
            && !page.word(from).number()
            && !page.is(WordKind.NOBODY, from)
            && page.end(WordKind.PERSON, from) < 0;
    return compact
        && (wholeLineName(to)
            || (from > 0 && wholeLineName(page.lineStart(page.lineOf(from - 1)))));
  }

  private boolean wholeLineName(int start) {
    if (start >= Math.min(block.body(), page.size())
        || supporter[start]
        || block.role(start) != Role.FREE) {
      return false;
    }
    int end = page.lineStart(page.lineOf(start) + 1);
    if (ends.of(start, end) < end) {
      return false;
    }
    List<NameList.Name> listed = names.split(start, end);
    return !listed.isEmpty() && listed.stream().allMatch(evidence::standsForItself);
  }

  /** Organisations that the page describes, where nothing else names those who submit. */
  private void described() {
    int last =
        page.lineStart(
            Math.min(
                page.lines(),
                page.lineOf(Math.min(block.body(), page.size() - 1)) + LINES_OF_DESCRIPTIONS));
    for (KnownNames.Subject subject : known.described()) {
      List<NameList.Name> named = evidence.sure(names.split(subject.from(), subject.to()));
      if (subject.from() < last && describes(subject.verb()) && likeNames(named)) {
        found.add(named, page.span(subject.from(), subject.verb() + 1), Certainty.INFERRED);
      }
    }
  }

  /** As a sentence about things is not: {@code Hate speech is a matter that associations …}. */
  private boolean likeNames(List<NameList.Name> named) {
    return named.stream()
        .allMatch(
            name ->
                name.to() - name.from() == 1
                    || evidence.titleCase(name)
                    || evidence.organisation(name.from(), name.to()));
  }

  private boolean describes(int verb) {
    for (int i = verb + 1;
        i < Math.min(page.size(), verb + 14) && !block.sentenceEnds(i) && !page.before(i).line();
        i++) {
      boolean noun =
          (page.is(WordKind.ORGANISATION, i) && !page.word(i).capital())
              || page.is(WordKind.ASSOCIATION, i);
      if (noun || page.is(WordKind.FOUNDED, i)) {
        return true;
      }
      // As in "is offered by two associations": they are not what the sentence is about.
      if (page.end(WordKind.BY, i) > 0) {
        return false;
      }
    }
    return false;
  }
}
