package org.uprlib.extract.read.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.error.SeveralPapersException;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.StateMatch;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.SymbolMatch;
import org.uprlib.core.vocabulary.UnSymbol;

/**
 * Finds the title block of another paper behind a report or addendum, in files that were joined:
 * what stands there would be taken for the first paper's. Immutable and thread-safe.
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

  private static final Pattern MARKS = Pattern.compile("[*∗ .0-9]++$");

  /** Why {@code paper} is not read, if it contains a paper of another review, or its own report. */
  Optional<SeveralPapersException> in(OpenPaper paper) {
    PaperKind kind = paper.info().kind();
    if (kind != PaperKind.WORKING_GROUP_REPORT && kind != PaperKind.ADDENDUM) {
      return Optional.empty();
    }
    Document document = paper.document();
    List<TextBlock> blocks =
        document.blocks().stream()
            .filter(TextBlock.class::isInstance)
            .map(TextBlock.class::cast)
            .toList();
    return IntStream.range(0, blocks.size())
        .filter(i -> isTitle(blocks.get(i).text()))
        .skip(1)
        .mapToObj(i -> other(paper, blocks, i))
        .flatMap(Optional::stream)
        .findFirst()
        .map(other -> new SeveralPapersException(document.source(), name(paper.info()), other));
  }

  private boolean isTitle(String text) {
    return text.length() < LONGEST_TITLE
        && frontMatter.kindByTitle(text).equals(Optional.of(PaperKind.WORKING_GROUP_REPORT));
  }

  private static String name(PaperInfo paper) {
    return paper.symbol().or(paper::stateUnderReviewName).orElse("a paper without a symbol");
  }

  /** What identifies the paper with this title, if it is not the first one's, or annexed to it. */
  private Optional<String> other(OpenPaper paper, List<TextBlock> blocks, int title) {
    Optional<UnSymbol> symbol = symbolAbove(paper.document(), blocks.get(title));
    Optional<State> state = state(blocks, title);
    Predicate<UnSymbol> differs =
        paper
            .symbol()
            .<Predicate<UnSymbol>>map(own -> each -> isOther(own, each))
            .orElse(each -> each.additions().isEmpty());
    return symbol
        .filter(differs)
        .map(UnSymbol::toString)
        .or(
            () ->
                state
                    .filter(
                        each ->
                            PaperInfo.differ(Optional.of(each), paper.info().stateUnderReview()))
                    .map(State::name));
  }

  /** An addendum or corrigendum behind its report is read with it. */
  private static boolean isOther(UnSymbol own, UnSymbol other) {
    return !own.withoutAdditions().equals(other.withoutAdditions())
        || (!own.additions().isEmpty() && other.additions().isEmpty());
  }

  /** The symbol in the masthead above {@code title}; words that cite one have more beside it. */
  private static Optional<UnSymbol> symbolAbove(Document document, TextBlock title) {
    String original = document.origin().text();
    int end = document.origin().map().toOriginal(title.span().start());
    int page = original.lastIndexOf('\f', end) + 1;
    String above = original.substring(Math.max(page, end - MASTHEAD), end);
    return above
        .lines()
        .flatMap(line -> alone(line.strip()))
        .filter(ReviewKey::isOfReport)
        .reduce((one, next) -> next);
  }

  private static Stream<UnSymbol> alone(String line) {
    List<SymbolMatch> found = UnSymbol.find(line);
    return found.stream()
        .filter(match -> line.length() - (match.end() - match.start()) < BESIDE_SYMBOL)
        .map(SymbolMatch::symbol);
  }

  private Optional<State> state(List<TextBlock> blocks, int title) {
    Stream<State> below =
        blocks.stream()
            .skip(title + 1L)
            .limit(NAME_BEHIND)
            .map(block -> MARKS.matcher(block.text()).replaceFirst("").strip())
            .flatMap(name -> states.byName(name).stream());
    Stream<State> beside = states.find(blocks.get(title).text()).map(StateMatch::state);
    return Stream.concat(beside, below).findFirst();
  }
}
