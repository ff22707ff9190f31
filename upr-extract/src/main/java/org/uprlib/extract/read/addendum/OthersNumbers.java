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
 * @param blocks what the addendum says
 */
record OthersNumbers(AddendumLanguage language, List<? extends Block> blocks) {
  private static final String REASON =
      "The addendum says that its numbers are those of another paper.";

  /** {@code read}, of which only what names no number counts if the addendum says so. */
  Addendum leaveOut(Addendum read) {
    Optional<UnSymbol> own = UnSymbol.parse(read.symbol());
    Optional<String> says =
        blocks.stream()
            .flatMap(Block::texts)
            .map(TextBlock::text)
            .flatMap(text -> sentences(text, own))
            .findFirst();
    if (says.isEmpty()) {
      return read;
    }
    List<Notice> notices = new ArrayList<>(read.notices());
    Map<String, String> facts =
        Map.of("symbol", read.symbol(), "words", Notice.excerpt(says.get()));
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

  private Stream<String> sentences(String text, Optional<UnSymbol> own) {
    return language.markers().says(Markers.Kind.NUMBERS, text)
        ? language.sentences().spans(text, 0).stream()
            .map(each -> each.in(text))
            .filter(each -> says(each, own))
        : Stream.empty();
  }

  /** Whether {@code sentence} says so in the addendum that has the symbol {@code own}. */
  private boolean says(String sentence, Optional<UnSymbol> own) {
    Markers markers = language.markers();
    return markers.says(Markers.Kind.NUMBERS, sentence)
        && !markers.says(Markers.Kind.DENIAL, sentence)
        && (markers.says(Markers.Kind.DRAFT, sentence)
            || (own.isPresent() && !UnSymbol.find(sentence).isEmpty()))
        && !namesReport(sentence, own)
        && !language.statements().stance(sentence).isKnown();
  }

  private static boolean namesReport(String sentence, Optional<UnSymbol> own) {
    Optional<UnSymbol> report = own.map(UnSymbol::withoutAdditions);
    return UnSymbol.find(sentence).stream()
        .anyMatch(each -> report.filter(each.symbol().withoutAdditions()::equals).isPresent());
  }
}
