package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.read.addendum.AddendumReader.Addendum;
import org.uprlib.extract.write.translation.Notices;

/**
 * Leaves out the answers by number of an addendum that says its numbers are those of another paper:
 * {@code The numbers below are those of the draft report}. Immutable.
 *
 * @param symbol that of the addendum, or its file name
 */
record OthersNumbers(AddendumLanguage language, String symbol) {
  private static final String REASON =
      "The addendum says that its numbers are those of another paper.";

  /** {@code read}, of which only what names no number counts if {@code blocks} say so. */
  Addendum leaveOut(Addendum read, List<? extends Block> blocks) {
    Optional<String> says =
        blocks.stream()
            .flatMap(Block::texts)
            .map(TextBlock::text)
            .flatMap(this::sentences)
            .findFirst();
    if (says.isEmpty()) {
      return read;
    }
    List<Notice> notices = new ArrayList<>(read.notices());
    Map<String, String> facts = Map.of("symbol", symbol, "words", Notice.excerpt(says.get()));
    notices.add(Notices.general("numbers-of-another-paper", facts));
    List<Answer> answers =
        read.answers().stream()
            .filter(each -> !isByNumber(each.target()))
            .map(each -> each.target() instanceof Target.Every ? each.unsettled(REASON) : each)
            .toList();
    return new Addendum(read.symbol(), answers, read.totals(), notices);
  }

  private static boolean isByNumber(Target target) {
    return target instanceof Target.Named named && named.quote().isEmpty();
  }

  private Stream<String> sentences(String text) {
    return language.markers().says(Markers.Kind.NUMBERS, text)
        ? language.sentences().spans(text, 0).stream().map(each -> each.in(text)).filter(this::says)
        : Stream.empty();
  }

  private boolean says(String sentence) {
    Markers markers = language.markers();
    return markers.says(Markers.Kind.NUMBERS, sentence)
        && !markers.says(Markers.Kind.DENIAL, sentence)
        && (markers.says(Markers.Kind.DRAFT, sentence) || namesOthers(sentence))
        && !namesReport(sentence)
        && !language.statements().stance(sentence).isKnown();
  }

  private boolean namesOthers(String sentence) {
    return UnSymbol.parse(symbol).isPresent() && !UnSymbol.find(sentence).isEmpty();
  }

  private boolean namesReport(String sentence) {
    Optional<UnSymbol> own = UnSymbol.parse(symbol).map(UnSymbol::withoutAdditions);
    return UnSymbol.find(sentence).stream()
        .anyMatch(each -> own.filter(each.symbol().withoutAdditions()::equals).isPresent());
  }
}
