package org.uprlib.core.text;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Paragraph;

/**
 * The number at the start of a paragraph. Immutable.
 *
 * @param form how it is written
 * @param number the number of a plain label, or the part before the dot of a dotted one; 0 for
 *     {@link Form#BULLET}, and for a {@link Form#LETTER} or {@link Form#ITEM} without one
 * @param sub the part after the dot, or the number of an item; else 0
 * @param text the label without closing stop, figures in ASCII, parts joined by a full stop
 * @param textStart where the words begin in the paragraph's text
 */
public record Label(Form form, int number, int sub, String text, int textStart) {
  /** How a label is written. */
  public enum Form {
    /** {@code 115.3}, {@code 115.3.}, {@code 132-90}. */
    DOTTED,
    /** {@code 12.} */
    PLAIN,
    /** {@code 4} followed by blanks and a capital: the stop was lost. */
    BARE,
    /** {@code (a)}, {@code a)} */
    LETTER,
    /** {@code (1)}, {@code 1-}: a number that may be anything else where no list confirms it. */
    ITEM,
    /** {@code •} */
    BULLET
  }

  /** True for a number with its stop or dot: {@code 115.3}, {@code 12.} */
  public boolean isNumber() {
    return form == Form.DOTTED || form == Form.PLAIN;
  }

  /**
   * True if {@code next} counts on: {@code 115.4} after {@code 115.3}, {@code 13} after {@code 12}.
   */
  public boolean isFollowedBy(Label next) {
    return form == next.form
        && (form == Form.DOTTED
            ? number == next.number && sub + 1 == next.sub
            : number + 1 == next.number);
  }

  /** The same, of a text whose words begin at {@code start}. */
  public Label withTextStart(int start) {
    return new Label(form, number, sub, text, start);
  }

  /** Reads the number at the start of a paragraph, typed or printed by list numbering. */
  public static final class Reader {
    private static final int LONGEST_NUMBER = 3;

    /**
     * Numbers below a paragraph with a figure more than that begin here, and end before years do.
     */
    private static final int FIRST_LONG = 1000;

    private static final int FIRST_YEAR = 1900;

    private static final String BLANK = "[" + Blank.CHARACTERS + "]";
    private static final String WORD = "[\\p{IsUppercase}\\p{IsIdeographic}“\"«(‘]";

    /** A dash that parts a number from its words: {@code 144.12- }, {@code 144.12. – }. */
    private static final String DASH = "[-–](?=" + BLANK + ")";

    private static final String DOTTED =
        ("[-.‑–．](?<sub>\\p{Nd}{1,4}+)(?:[.)]++(?!\\p{Nd})|(?=\\z|" + BLANK + "|" + WORD)
            + ("|" + DASH + "))" + BLANK + "*+(?:" + DASH + BLANK + "*+)?");

    /**
     * Arabic has a hyphen where others have a stop, Chinese a mark of its own: {@code 79- نظرت}.
     */
    private static final String PLAIN =
        ("(?<closed>[.)](?=\\z|"
            + BLANK
            + "|"
            + WORD
            + ")|[．、](?="
            + BLANK
            + "*+(?:\\z|\\p{IsIdeographic}))|[-–](?="
            + BLANK
            + "*+(?:\\z|\\p{IsArabic}))"
            + ")"
            + BLANK
            + "*+");

    private static final Pattern LABEL =
        Pattern.compile(
            ("(?<number>\\p{Nd}{1,3}+)(?:" + DOTTED + "|" + PLAIN)
                + ("|" + BLANK + "++(?=\\p{IsUppercase}))")
                + ("|(?<sign>[•·●▪◦■‣\uF0B7—–-])" + BLANK + "++")
                + ("|[(（]?(?<letter>[a-zа-я\\p{InArabic}&&\\p{L}]|[ivx]{2,4})[)）]" + BLANK + "*+"));

    /**
     * A number, a stop and a number, of which a blank parts two figures or a figure and a stop, or
     * with a comma or a dot in the middle for the first stop, or a colon or a note's mark for the
     * last; in brackets or behind a mark or a short word.
     */
    private static final Pattern PARTED =
        Pattern.compile(
            "[\\s\\p{Z}]*(?<before>[(\\[]|[*†‡]{1,3}[\\s\\p{Z}]*|\\p{Lu}\\p{L}{2,14}[.]?[\\s\\p{Z}]+(?:[Nn][o°º][.]?[\\s\\p{Z}]*)?)?"
                + "(\\d{1,3})(?:[\\s\\p{Z}]+[.,][\\s\\p{Z}]*|[.,][\\s\\p{Z}]+|,(?=[1-9])|[·∙‧]"
                + "|[.](?=\\d{1,2}[\\s\\p{Z}]\\d|\\d{1,3}[\\s\\p{Z}]*[:*†‡#¹²³⁰⁴-⁹])|(?<=[(\\[\\s\\p{Z}*†‡]\\d{1,3})[.])"
                + "(\\d{1,3}|\\d{1,2}[\\s\\p{Z}]\\d{1,2})(?<mark>[*†‡#¹²³⁰⁴-⁹]{0,4})"
                + "(?:[\\s\\p{Z}]*[.):\\]]+[\\s\\p{Z}]*(?=\\p{L}|[“\"«‘])"
                + "|[\\s\\p{Z}]+(?=\\p{Lu}|\\p{Lo}|[“\"«‘]))");

    /** What only a list can confirm as the mark of its item, with the list's number or without. */
    private static final Pattern ITEM =
        Pattern.compile(
            ("BL*+(?:(?<list>\\p{Nd}{1,3}+)BL*+(?:(?:[/:–—-]BL*+)?(?=\\p{Nd})"
                    + "|[.]?(?=[(（]|[\\p{Ll}\\p{Lo}]BL)))?+[(（\\[]?(?:(?<figure>\\p{Nd}{1,3}+)"
                    + "|(?<letter>[ivxIVX]{2,4}+|[\\p{L}&&[^\\p{IsHan}]]\\u0640?|[一二三四五六七八九十]{1,3}+))"
                    + "(?:BL*+(?<close>[)）\\]°.．、:]{1,2}+[–—-]?+|[–—-](?=BL)))?+(?<blank>BL*+)"
                    + "(?=[\\p{L}“\"«‘])")
                .replace("BL", BLANK));

    private static final String SUFFIXES = suffixes();

    /**
     * A number with a letter, a word such as {@code bis}, or a third number behind it, and a
     * label's end.
     */
    private static final Pattern LETTERED =
        Pattern.compile(
            "[\\s\\p{Z}]*(\\d{1,3}+)(?:[-.](\\d{1,3}+))?+"
                + "(?:(?:[\\s\\p{Z}]*[(]?(?<word>(?iu:WORDS))[)]?|[-.]?(?<letter>[\\p{Ll}\\p{Lo}]|\\p{Lu}(?=[.):])))(?![\\p{L}\\p{M}])"
                    .replace("WORDS", SUFFIXES)
                + "|(?<third>[.]\\d{1,2})(?!\\d))"
                + "(?:[.):]+[\\s\\p{Z}]*|[\\s\\p{Z}]+|(?=\\z))(?=\\p{Lu}|\\p{Lo}|\\p{IsCyrillic}|[“\"«‘(]|\\z)");

    private static final Pattern SUFFIX =
        Pattern.compile("[\\s\\p{Z}]*(?iu:" + SUFFIXES + ")(?![\\p{L}\\p{M}])");

    private Reader() {}

    private static String suffixes() {
      return DataFile.read(Label.class::getResourceAsStream, "label-suffixes.tsv", 2).stream()
          .map(row -> Pattern.quote(row.required(1)))
          .collect(Collectors.joining("|"));
    }

    /** The label of {@code paragraph}; empty if it has none. */
    public static Optional<Label> read(Paragraph paragraph) {
      if (paragraph.label().isPresent()) {
        if (paragraph.label().get().bullet()) {
          return Optional.of(new Label(Label.Form.BULLET, 0, 0, "•", 0));
        }
        Optional<Label> printed = read(paragraph.label().get().text().strip() + " ");
        if (printed.isPresent()) {
          return printed.map(label -> label.withTextStart(0));
        }
      }
      return read(paragraph.text());
    }

    /** The label at the start of {@code text}; empty if there is none. */
    public static Optional<Label> read(String text) {
      int start = Blank.end(text, 0);
      // Most paragraphs begin with a capital, and need no matcher.
      if (start == text.length() || Character.isUpperCase(text.charAt(start))) {
        return Optional.empty();
      }
      Matcher found = LABEL.matcher(text).region(start, text.length());
      if (!found.lookingAt()) {
        return Optional.empty();
      }
      if (found.group("number") != null) {
        return number(found);
      }
      String letter = found.group("letter");
      return Optional.of(
          letter == null
              ? new Label(Label.Form.BULLET, 0, 0, found.group("sign"), found.end())
              : new Label(Label.Form.LETTER, 0, 0, "(" + letter + ")", found.end()));
    }

    private static Optional<Label> number(Matcher found) {
      int number = Integer.parseInt(found.group("number"));
      if (found.group("sub") == null) {
        Label.Form form = found.group("closed") == null ? Label.Form.BARE : Label.Form.PLAIN;
        return Optional.of(new Label(form, number, 0, Integer.toString(number), found.end()));
      }
      int sub = Integer.parseInt(found.group("sub"));
      return isSub(found.group("sub").length(), sub)
          ? Optional.of(new Label(Label.Form.DOTTED, number, sub, number + "." + sub, found.end()))
          : Optional.empty();
    }

    /** {@code 115.29}, {@code 115.1024}, but not {@code 12.2014}. */
    private static boolean isSub(int figures, int sub) {
      return figures <= LONGEST_NUMBER || (sub >= FIRST_LONG && sub < FIRST_YEAR);
    }

    /**
     * The label at the start of {@code text} that a blank parts, which its list has to confirm:
     * {@code 115. 29}, {@code 115 .29}, {@code 115.2 9}; empty if there is none.
     */
    public static Optional<Label> parted(String text) {
      Matcher parted = PARTED.matcher(text);
      if (!parted.lookingAt()) {
        return Optional.empty();
      }
      String whole = parted.group(2) + "." + parted.group(3).replaceAll("[\\s\\p{Z}]+", "") + ". ";
      return read(whole).map(label -> label.withTextStart(parted.end()));
    }

    /**
     * The label at the start of {@code text} that puts another behind a number, which its list has
     * to confirm: {@code 115.2bis}, {@code 115.4a}, {@code 115.4.1}; empty if there is none.
     */
    public static Optional<Label> lettered(String text) {
      Matcher lettered = LETTERED.matcher(text);
      if (!lettered.lookingAt()) {
        return Optional.empty();
      }
      String suffix =
          Stream.of("word", "letter", "third")
              .map(lettered::group)
              .filter(Objects::nonNull)
              .collect(Collectors.joining());
      int number = Integer.parseInt(lettered.group(1));
      if (lettered.group(2) == null) {
        return Optional.of(new Label(Form.PLAIN, number, 0, number + suffix, lettered.end()));
      }
      int sub = Integer.parseInt(lettered.group(2));
      String printed = number + "." + sub + suffix;
      return Optional.of(new Label(Form.DOTTED, number, sub, printed, lettered.end()));
    }

    /**
     * The mark of an item at the start of {@code paragraph}, typed or printed by list numbering,
     * which its list has to confirm: {@code (1)}, {@code 1-}, {@code A.}, {@code 62 (a)}, {@code
     * 62.a}; empty if there is none.
     */
    public static Optional<Label> item(Paragraph paragraph) {
      Optional<ListLabel> printed = paragraph.label();
      return printed.isPresent()
          ? item(printed.get().text().strip() + " A").map(label -> label.withTextStart(0))
          : item(paragraph.text());
    }

    /** The same of the mark at the start of {@code text}. */
    public static Optional<Label> item(String text) {
      Matcher found = ITEM.matcher(text);
      if (!found.lookingAt()) {
        return Optional.empty();
      }
      String close = found.group("close");
      int list = found.group("list") == null ? 0 : Integer.parseInt(found.group("list"));
      String letter = found.group("letter");
      boolean parted = list > 0 && !found.group("blank").isEmpty();
      boolean plain = letter == null && list == 0 && ".".equals(close);
      if ((close == null && !parted) || plain) {
        return Optional.empty();
      }
      if (letter != null) {
        return Optional.of(new Label(Form.LETTER, list, 0, "(" + letter + ")", found.end()));
      }
      int figure = Integer.parseInt(found.group("figure"));
      return Optional.of(new Label(Form.ITEM, list, figure, Integer.toString(figure), found.end()));
    }

    /** Where {@code bis} ends behind a number that ends at {@code end}; {@code end} without one. */
    public static int behindSuffix(String text, int end) {
      Matcher suffix = SUFFIX.matcher(text).region(end, text.length());
      return suffix.lookingAt() ? suffix.end() : end;
    }
  }
}
