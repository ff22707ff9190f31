package org.uprlib.extract.read.dialogue;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.Folding;

/**
 * The words that an item leaves to the item before it, or to the words before both: {@code consider
 * (a) ratifying the Convention and (b) the Protocol thereto}.
 */
final class CarriedWords {
  /** Longer words before the first item are not a verb that it needs. */
  private static final int MOST_WORDS = 4;

  private final Pattern object;
  private final Pattern firstObject;
  private final Pattern hanging;
  private final Pattern functionEnd;
  private final Pattern pair;
  private final Pattern noun;
  private final Pattern opening;
  private final Pattern ending;
  private final Pattern example;
  private final Pattern thereto;

  CarriedWords(VoiceWords words) {
    this.object =
        words.pattern("^(?:(?:{ARTICLE}|{PAIR}) )?\\p{Lu}\\S*(?: |$)(?!.*\\b{OBLIGES}\\b)");
    this.firstObject = words.pattern("(?<=\\s)(?:{ARTICLE} )?\\p{Lu}");
    this.hanging =
        words.pattern(
            "^(.*)(?:,|\\b{CONJUNCTION})\\s+(?:{INFINITIVE} )?(\\p{Ll}+(?: \\p{Ll}+){0,3}?)"
                + "(?: {PAIR})?(?: {DETERMINER})?$");
    this.pair = words.pattern("\\b{PAIR} ");
    this.noun = words.pattern(" {OF} ");
    this.opening = words.pattern("^{CONJUNCTION} ");
    this.ending = words.pattern("[\\s,;.]+(?:{CONJUNCTION})?$");
    this.example = words.pattern("\\b{EXAMPLE}(?: |$)");
    this.thereto = words.pattern("\\b{THERETO}\\b");
    this.functionEnd = words.pattern("\\b{FUNCTION}$");
  }

  /**
   * The words before the first item that it needs: the verb, if they are no more ({@code
   * Consider}), or those of which it is an example ({@code Take measures such as}); else empty.
   */
  String verb(String wordingBefore) {
    if (example.matcher(wordingBefore).find()) {
      return wordingBefore;
    }
    boolean few = wordingBefore.split("\\s+").length <= MOST_WORDS;
    return few && wordingBefore.indexOf(',') < 0 ? wordingBefore : "";
  }

  /** {@code wording}, which the paragraph has as {@code raw}, behind the verb {@code carried}. */
  String behind(String carried, String wording, String raw) {
    if (carried.isEmpty() || wording.isEmpty()) {
      return wording;
    }
    int end = wording.indexOf(' ');
    boolean name = raw.contains(end < 0 ? wording : wording.substring(0, end));
    return carried + " " + (name ? wording : lower(wording));
  }

  /**
   * An object without a verb, completed with the words that lead to the object of the item before
   * it: {@code Ratify the Convention} and {@code the Protocol} make {@code Ratify the Protocol}.
   *
   * @param raw the item as printed
   * @param before the wording of the item before it
   * @param joined true if only blanks or "and" separate both
   */
  String object(String raw, String wording, String before, boolean joined) {
    boolean alone = object.matcher(strippedAnd(raw)).find();
    if (!joined || before.isEmpty() || example.matcher(before).find()) {
      return wording;
    }
    if (alone) {
      Matcher first = firstObject.matcher(before);
      return first.find() ? before.substring(0, first.start()) + strippedAnd(raw) : wording;
    }
    Matcher of = noun.matcher(before);
    boolean shared = opening.matcher(raw).find() && of.find();
    return shared ? before.substring(0, of.end()) + lower(wording) : wording;
  }

  /** {@code wording}, its "thereto" put for what {@code before} is about. */
  String named(String wording, String before) {
    Matcher first = firstObject.matcher(before);
    return first.find()
        ? thereto
            .matcher(wording)
            .replaceFirst(Matcher.quoteReplacement("to " + before.substring(first.start()).strip()))
        : wording;
  }

  /**
   * What {@code wording} leaves hanging for the next item: {@code adhere to both the}; or empty.
   */
  String hanging(String wording) {
    Matcher matcher = hanging.matcher(wording);
    return functionEnd.matcher(wording).find() && matcher.find()
        ? Folding.capital(pair.matcher(wording.substring(matcher.start(2))).replaceFirst(""))
        : "";
  }

  String withoutHanging(String wording) {
    Matcher matcher = hanging.matcher(wording);
    boolean hangs = functionEnd.matcher(wording).find() && matcher.find();
    return hangs ? matcher.group(1).strip() : wording;
  }

  private String strippedAnd(String raw) {
    String opened = opening.matcher(raw.strip()).replaceFirst("");
    return ending.matcher(opened).replaceFirst("");
  }

  private static String lower(String wording) {
    boolean acronym = wording.length() > 1 && Character.isUpperCase(wording.charAt(1));
    return acronym
        ? wording
        : wording.substring(0, 1).toLowerCase(Locale.ROOT) + wording.substring(1);
  }
}
