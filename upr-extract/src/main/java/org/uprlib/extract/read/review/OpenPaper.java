package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.model.GivenMetadata;
import org.uprlib.extract.write.translation.Notices;

/**
 * A paper that was read but not yet made sense of. Immutable.
 *
 * @param document its content
 * @param info what it says of itself
 * @param deadline by which sense must be made of it
 */
public record OpenPaper(Document document, PaperInfo info, Deadline deadline) {
  /**
   * {@code document} with what the caller knows of it; notices say which facts it has from the
   * caller, and where it says otherwise.
   *
   * @param own what it says of itself
   */
  public static OpenPaper completed(
      Document document, PaperInfo own, GivenMetadata given, Deadline deadline) {
    PaperInfo info = given.complete(own);
    List<String> taken = new ArrayList<>();
    List<String> other = new ArrayList<>();
    compare(
        "state",
        given.state().map(State::name),
        own.stateUnderReviewName(),
        info.stateUnderReview().isPresent(),
        taken,
        other);
    compare(
        "session",
        text(given.session()),
        text(own.session()),
        info.session().isPresent(),
        taken,
        other);
    compare(
        "symbol",
        given.symbol().map(symbol -> symbol.withoutAdditions().toString()),
        report(own.symbol()),
        report(info.symbol()).isPresent(),
        taken,
        other);
    List<Notice> notices = new ArrayList<>();
    if (!taken.isEmpty()) {
      notices.add(Notices.general("given-by-caller", Map.of("given", taken)));
    }
    if (!other.isEmpty()) {
      notices.add(Notices.general("given-otherwise", Map.of("given", other)));
    }
    return new OpenPaper(document.withNotices(notices), info, deadline);
  }

  Optional<UnSymbol> symbol() {
    return info.symbol().flatMap(UnSymbol::parse);
  }

  /** The same, of the document's content these {@code blocks} alone. */
  OpenPaper ofBlocks(List<Block> blocks) {
    return new OpenPaper(document.withBlocks(document.text(), blocks), info, deadline);
  }

  List<Notice> placed(List<Notice> notices) {
    return notices.stream().map(document::locate).toList();
  }

  private static void compare(
      String fact,
      Optional<String> given,
      Optional<String> own,
      boolean completed,
      List<String> taken,
      List<String> other) {
    if (PaperInfo.differ(own, given)) {
      other.add(fact);
    } else if (given.isPresent() && own.isEmpty() && completed) {
      taken.add(fact);
    }
  }

  private static Optional<String> report(Optional<String> symbol) {
    return ReviewKey.report(symbol).map(UnSymbol::toString);
  }

  private static Optional<String> text(OptionalInt number) {
    return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
  }

  /**
   * By the name of its file: hashing the whole content of a report would take longer than looking
   * it up.
   */
  @Override
  public int hashCode() {
    return document.source().hashCode();
  }
}
