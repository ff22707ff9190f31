package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.error.SeveralPapersException;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.core.vocabulary.UnSymbol.Addition;

/**
 * Finds the title blocks of other papers behind a report or addendum, in files that were joined:
 * what stands there would be taken for the first paper's, or be lost. Immutable and thread-safe.
 */
record BoundPapers(FrontMatterReader frontMatter, States states) {
  /** So many characters before its title contain a masthead, which begins with the symbol. */
  private static final int MASTHEAD = 700;

  /** What stands beside the symbol in its line: "United Nations", in any language. */
  private static final int BESIDE_SYMBOL = 45;

  /** A title with the State's name and, run together with it, the first heading. */
  private static final int LONGEST_TITLE = 250;

  /** The State's name is within so many blocks behind the title. */
  private static final int NAME_BEHIND = 2;

  /** Titles beyond these, as on each page of a made file, are not looked at. */
  private static final int MOST_TITLES = 100;

  private static final Pattern MARKS = Pattern.compile("[*∗ .0-9]++$");

  /**
   * The papers that the file of {@code paper} contains: what has its symbol with another addition,
   * as a report's own addendum, is read as if it were in a file of its own.
   */
  Stream<OpenPaper> parted(OpenPaper paper) {
    Optional<UnSymbol> own = paper.symbol();
    List<Masthead> mastheads =
        titles(paper).stream()
            .flatMap(title -> Masthead.above(paper.document(), title).stream())
            .filter(each -> own.filter(first -> isSameReview(first, each.symbol())).isPresent())
            .toList();
    List<OpenPaper> papers = new ArrayList<>();
    OpenPaper rest = paper;
    for (Masthead masthead : mastheads) {
      if (!rest.symbol().equals(Optional.of(masthead.symbol()))) {
        List<Block> blocks = rest.document().blocks();
        int end = masthead.firstOf(blocks, paper.document());
        papers.add(rest.ofBlocks(blocks.subList(0, end)));
        rest = behind(paper, masthead, blocks.subList(end, blocks.size()));
      }
    }
    papers.add(rest);
    return papers.stream();
  }

  private static boolean isSameReview(UnSymbol one, UnSymbol other) {
    return one.withoutAdditions().equals(other.withoutAdditions());
  }

  private OpenPaper behind(OpenPaper first, Masthead masthead, List<Block> blocks) {
    PaperInfo info = first.info();
    UnSymbol symbol = masthead.symbol();
    PaperKind kind =
        symbol.has(Addition.Kind.CORR)
            ? PaperKind.CORRIGENDUM
            : symbol.has(Addition.Kind.ADD) ? PaperKind.ADDENDUM : PaperKind.WORKING_GROUP_REPORT;
    PaperInfo own =
        info.ofSymbol(symbol.toString()).ofKind(kind).ofDate(frontMatter.date(masthead.text()));
    Document document = first.document().withoutNotices();
    return new OpenPaper(document, own, first.deadline()).ofBlocks(blocks);
  }

  /** Why {@code paper} is not read, if a paper of another review is behind it. */
  Optional<SeveralPapersException> in(OpenPaper paper) {
    return titles(paper).stream()
        .map(title -> other(paper, title))
        .flatMap(Optional::stream)
        .findFirst()
        .map(
            other ->
                new SeveralPapersException(paper.document().source(), name(paper.info()), other));
  }

  /** The titles behind the first one. */
  private List<TextBlock> titles(OpenPaper paper) {
    PaperKind kind = paper.info().kind();
    return kind == PaperKind.WORKING_GROUP_REPORT || kind == PaperKind.ADDENDUM
        ? texts(paper).filter(block -> isTitle(block.text())).skip(1).limit(MOST_TITLES).toList()
        : List.of();
  }

  private static Stream<TextBlock> texts(OpenPaper paper) {
    return paper.document().blocks().stream()
        .filter(TextBlock.class::isInstance)
        .map(TextBlock.class::cast);
  }

  private boolean isTitle(String text) {
    return text.length() < LONGEST_TITLE
        && frontMatter.kindByTitle(text).equals(Optional.of(PaperKind.WORKING_GROUP_REPORT));
  }

  private static String name(PaperInfo paper) {
    return paper.symbol().or(paper::stateUnderReviewName).orElse("a paper without a symbol");
  }

  /** What identifies the paper with this title, if it is of another review than the first one. */
  private Optional<String> other(OpenPaper paper, TextBlock title) {
    Predicate<UnSymbol> differs =
        paper
            .symbol()
            .<Predicate<UnSymbol>>map(own -> each -> !isSameReview(own, each))
            .orElse(each -> each.additions().isEmpty());
    return Masthead.above(paper.document(), title)
        .map(Masthead::symbol)
        .filter(differs)
        .map(UnSymbol::toString)
        .or(
            () ->
                state(paper, title)
                    .filter(
                        each ->
                            PaperInfo.differ(Optional.of(each), paper.info().stateUnderReview()))
                    .map(State::name));
  }

  private Optional<State> state(OpenPaper paper, TextBlock title) {
    Stream<State> beside = states.find(title.text()).map(States.Match::state);
    Stream<State> below =
        texts(paper)
            .filter(block -> block.span().start() > title.span().start())
            .limit(NAME_BEHIND)
            .map(block -> MARKS.matcher(block.text()).replaceFirst("").strip())
            .flatMap(name -> states.byName(name).stream());
    return Stream.concat(beside, below).findFirst();
  }

  /**
   * What is above a title.
   *
   * @param symbol the symbol in it
   * @param text the original text from the symbol's line on
   * @param start where that begins in the original text
   */
  private record Masthead(UnSymbol symbol, String text, int start) {
    /** The nearest line above {@code title} that is a symbol; words that cite one are longer. */
    static Optional<Masthead> above(Document document, TextBlock title) {
      String original = document.origin().text();
      int end = document.origin().map().toOriginal(title.span().start());
      int nearest = Math.max(0, end - MASTHEAD);
      int from = nearest + original.substring(nearest, end).lastIndexOf('\f') + 1;
      String above = original.substring(from, end);
      return UnSymbol.find(above).stream()
          .filter(match -> ReviewKey.isOfReport(match.symbol()) && isAlone(above, match))
          .reduce((one, next) -> next)
          .map(
              match -> {
                int line = above.lastIndexOf('\n', match.start()) + 1;
                return new Masthead(match.symbol(), above.substring(line), from + line);
              });
    }

    private static boolean isAlone(String text, UnSymbol.Match match) {
      int start = text.lastIndexOf('\n', match.start()) + 1;
      int end = text.indexOf('\n', match.end());
      int beside =
          text.substring(start, match.start()).strip().length()
              + text.substring(match.end(), end < 0 ? text.length() : end).strip().length();
      return beside < BESIDE_SYMBOL;
    }

    /** Which of {@code blocks} is the first one of its paper. */
    int firstOf(List<Block> blocks, Document document) {
      return (int)
          blocks.stream()
              .takeWhile(block -> document.origin().map().toOriginal(block.span().start()) < start)
              .count();
    }
  }
}
