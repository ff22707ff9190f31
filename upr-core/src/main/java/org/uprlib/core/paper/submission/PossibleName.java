package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.submission.Sign.Trait;

/**
 * What may be a submitter's name, in one place on the page. What speaks for and against it there
 * grows as the other names of the page are known.
 *
 * @param name the name
 * @param setting what speaks for and against it by its place
 * @param own what does so by its words
 * @param source the words that speak of it
 */
record PossibleName(
    NamePrinter.Printed name, EnumSet<Sign> setting, EnumSet<Sign> own, Span source) {
  int from() {
    return name.name().from();
  }

  int to() {
    return name.name().to();
  }

  boolean stated() {
    return Trait.STATED.in(setting);
  }

  /** Something else than the title says so. */
  boolean labelled() {
    return statedBeside(Sign.TITLE);
  }

  /** It is said to submit, and not by naming partners, who have others beside them. */
  boolean withoutPartners() {
    return !setting.contains(Sign.PARTNER) && statedBeside(Sign.BEFORE_PARTNER);
  }

  /** Another sign says that it submits. */
  private boolean statedBeside(Sign sign) {
    return setting.stream().anyMatch(s -> s != sign && s.has(Trait.STATED));
  }

  /** As {@code Norwegian} in {@code Norwegian report}, which may say what paper it is. */
  boolean wordOfTitle() {
    return !labelled() && own.contains(Sign.ONE_WORD) && !own.contains(Sign.SHORT_NAME);
  }

  boolean strong() {
    return Trait.STRONG.in(own);
  }

  /** Nothing in its words shows that it is a name. */
  boolean bare() {
    return !Trait.IN_NAME.in(own);
  }

  /** Alone on its line, and nothing shows that it is a name. */
  boolean unshown() {
    return alone() && !setting.contains(Sign.SENDER);
  }

  boolean alone() {
    return setting.contains(Sign.ALONE);
  }

  /** The words that name its list; empty for that of all lines of their own. */
  Optional<Span> list() {
    return alone() ? Optional.empty() : Optional.of(source);
  }

  /** Nothing speaks against it but that it may be a topic. */
  boolean maybeTopic() {
    return own.stream().filter(s -> s.has(Trait.EXPLAINS)).allMatch(s -> s.has(Trait.OF_TOPIC));
  }

  /** In the title block, or named by what says who submits. */
  boolean inHead() {
    return alone() || stated();
  }

  /** Whether it names the same organisation. */
  boolean same(PossibleName other) {
    return name.same(other.name);
  }

  /** On the same line, or on the one above or below. */
  boolean near(PossibleName other, FirstPage page) {
    int line = page.lineOf(other.from());
    return line >= page.lineOf(from()) - 1 && line <= page.lineOf(to() - 1) + 1;
  }
}
