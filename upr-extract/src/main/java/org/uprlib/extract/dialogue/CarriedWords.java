package org.uprlib.extract.dialogue;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that an item leaves to the item before it, or to the words before both: {@code consider
 * (a) ratifying the Convention and (b) the Protocol thereto}.
 */
final class CarriedWords {
  /** Longer words before the first item are no verb that it needs. */
  private static final int MOST_WORDS = 4;

  private static final Pattern OBJECT =
      Pattern.compile(
          "^(?:(?:the|its|an?|both) )?\\p{Lu}\\S*(?: |$)(?!.*\\b(?:be|should|shall|must)\\b)");

  private static final Pattern FIRST_OBJECT =
      Pattern.compile("(?<=\\s)(?:(?:the|its|an?) )?\\p{Lu}");

  private static final Pattern HANGING =
      Pattern.compile(
          "^(.*)(?:,|\\band)\\s+(?:to )?(\\p{Ll}+(?: \\p{Ll}+){0,3}?)(?: both)?(?: the)?$");

  private static final Pattern FUNCTION_END =
      Pattern.compile("\\b(?:the|to|of|both|with|on|for|by|in)$");

  private CarriedWords() {}

  /** The verb before the first item, if it is no more: {@code Consider}; else empty. */
  static String verb(String wordingBefore) {
    boolean few = wordingBefore.split("\\s+").length <= MOST_WORDS;
    return few && wordingBefore.indexOf(',') < 0 ? wordingBefore : "";
  }

  /** {@code wording}, which the paragraph has as {@code raw}, behind the verb {@code carried}. */
  static String behind(String carried, String wording, String raw) {
    if (carried.isEmpty() || wording.isEmpty()) {
      return wording;
    }
    int end = wording.indexOf(' ');
    boolean name = raw.contains(end < 0 ? wording : wording.substring(0, end));
    return carried + " " + (name ? wording : lower(wording));
  }

  /**
   * An object that stands without verb, with the words of the item before it that lead to its own:
   * {@code Ratify the Convention} and {@code the Protocol} make {@code Ratify the Protocol}.
   *
   * @param raw the item as it stands
   * @param before the wording of the item before it
   * @param joined true if nothing but blanks or "and" parts both
   */
  static String object(String raw, String wording, String before, boolean joined) {
    boolean object = OBJECT.matcher(strippedAnd(raw)).find();
    if (!joined || before.isEmpty()) {
      return wording;
    }
    if (object) {
      Matcher first = FIRST_OBJECT.matcher(before);
      return first.find() ? before.substring(0, first.start()) + strippedAnd(raw) : wording;
    }
    int of = before.indexOf(" of ");
    boolean noun = raw.startsWith("and ") && of > 0;
    return noun ? before.substring(0, of + 4) + lower(wording) : wording;
  }

  /**
   * What {@code wording} leaves hanging for the next item: {@code adhere to both the}; or empty.
   */
  static String hanging(String wording) {
    Matcher matcher = HANGING.matcher(wording);
    return FUNCTION_END.matcher(wording).find() && matcher.find()
        ? capital(wording.substring(matcher.start(2)).replaceFirst("\\bboth ", ""))
        : "";
  }

  /** {@code wording} without what it leaves hanging. */
  static String withoutHanging(String wording) {
    Matcher matcher = HANGING.matcher(wording);
    boolean hangs = FUNCTION_END.matcher(wording).find() && matcher.find();
    return hangs ? matcher.group(1).strip() : wording;
  }

  private static String strippedAnd(String raw) {
    return raw.strip().replaceFirst("^and ", "").replaceFirst("[\\s,;.]+(?:and)?$", "");
  }

  private static String lower(String wording) {
    boolean acronym = wording.length() > 1 && Character.isUpperCase(wording.charAt(1));
    return acronym
        ? wording
        : wording.substring(0, 1).toLowerCase(Locale.ROOT) + wording.substring(1);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
