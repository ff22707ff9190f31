package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.evidence.Passage.Claim;

/** Finds what sentences claim of progress, by their wordings. Immutable and thread-safe. */
final class ClaimReader {
  private static final Set<Qualifications.Kind> OPENING =
      EnumSet.of(
          Qualifications.Kind.UNSAID,
          Qualifications.Kind.DOUBT,
          Qualifications.Kind.BEHIND,
          Qualifications.Kind.REVERSAL);

  private static final Set<Qualifications.Kind> WITHIN =
      EnumSet.of(
          Qualifications.Kind.DOUBT,
          Qualifications.Kind.BEHIND,
          Qualifications.Kind.REVERSAL,
          Qualifications.Kind.NOT);

  private static final Set<Qualifications.Kind> CONDITION =
      EnumSet.of(Qualifications.Kind.CONDITION);

  /** A question, or a doubt in parentheses. */
  static final Pattern QUESTION = Pattern.compile("[?？؟](?=\\W*$)|\\([?？؟]\\)");

  private static final Set<Kind> SILENT = EnumSet.of(Kind.IGNORED, Kind.PLAN, Kind.KEEP);

  private final WordingList<Kind> wordings = new WordingList<>("claims.tsv", Kind.class);
  private final Qualifications qualifications;

  /** What a wording means; of two that share words the first of these counts. */
  private enum Kind {
    LAPSED,
    IGNORED,
    ASK,
    SCANT,
    DENIAL,
    PLAN,
    PROGRESS,
    CHANGE,
    /** Of a recommendation: what was not done may be what it asks. */
    KEEP
  }

  ClaimReader(Qualifications qualifications) {
    this.qualifications = qualifications;
  }

  /**
   * What was found.
   *
   * @param words by which; empty string for a description, or what is unknown for want of wordings
   */
  record FoundClaim(Claim claim, String words) {}

  /** What {@code sentences} claim together: one thing, or it is not known which. */
  FoundClaim read(List<String> sentences, Voice voice) {
    Language language = voice.language();
    List<String> progress = new ArrayList<>();
    List<String> denial = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String given : sentences) {
      String sentence = TickBoxes.withoutUnticked(given);
      Qualifications.Sentence around = qualifications.in(sentence, language);
      boolean asked = QUESTION.matcher(sentence).find();
      for (WordingList.Found<Kind> found : wordings.in(sentence, language)) {
        if (found.kind() == Kind.ASK) {
          break;
        }
        boolean says = !SILENT.contains(found.kind());
        boolean supposed =
            around.qualifies(found.span(), CONDITION)
                || voice.isAhead(
                    sentence.substring(0, found.span().start()),
                    sentence.substring(found.span().end()));
        if (says && !supposed && !isOfName(sentence, found.span())) {
          List<String> of =
              switch (asked ? Kind.SCANT : found.kind()) {
                case DENIAL, LAPSED -> denial;
                case PROGRESS -> isOpen(around, found.span()) ? open : progress;
                default -> open;
              };
          of.add(found.span().in(sentence));
        }
      }
    }
    if (!progress.isEmpty() && !denial.isEmpty()) {
      return new FoundClaim(Claim.UNKNOWN, progress.get(0) + "; " + denial.get(0));
    }
    if (!progress.isEmpty()) {
      return new FoundClaim(Claim.PROGRESS, progress.get(0));
    }
    if (!denial.isEmpty()) {
      return new FoundClaim(Claim.DENIAL, denial.get(0));
    }
    if (!open.isEmpty()) {
      return new FoundClaim(Claim.UNKNOWN, open.get(0));
    }
    return new FoundClaim(knows(language) ? Claim.DESCRIPTION : Claim.UNKNOWN, "");
  }

  /**
   * {@code claim} as it bears on a recommendation: where that asks to leave something undone or as
   * it is ({@code Retain the death penalty}, {@code Refrain from executions}), what "was not
   * abolished", or "was abolished", is neither denied nor progress for sure.
   */
  FoundClaim on(String recommendation, Language language, FoundClaim claim) {
    boolean claimed = claim.claim() == Claim.DENIAL || claim.claim() == Claim.PROGRESS;
    boolean keeps =
        wordings.in(recommendation, language).stream().anyMatch(each -> each.kind() == Kind.KEEP);
    return claimed && keeps ? new FoundClaim(Claim.UNKNOWN, claim.words()) : claim;
  }

  /** Whether a sentence of {@code language} that claims something is mostly seen to do so. */
  static boolean knows(Language language) {
    return language == Language.ENGLISH;
  }

  private static boolean isOpen(Qualifications.Sentence around, Span claim) {
    return around.qualifies(claim, OPENING) || around.within(claim, WITHIN);
  }

  /** Words with a capital behind a small letter are of a name: the Reduction of Statelessness. */
  private static boolean isOfName(String sentence, Span words) {
    return words.start() > 1
        && Character.isUpperCase(sentence.charAt(words.start()))
        && sentence.charAt(words.start() - 1) == ' '
        && Character.isLowerCase(sentence.charAt(words.start() - 2));
  }
}
