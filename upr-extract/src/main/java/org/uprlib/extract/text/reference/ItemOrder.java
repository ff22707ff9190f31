package org.uprlib.extract.text.reference;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.core.text.Folding;

/**
 * The letters, or figures, by which papers of the United Nations count the items of a paragraph, in
 * their order; Russian ones pass over ё, й, ъ, ы and ь. What is printed is compared by its key.
 */
public enum ItemOrder {
  ROMAN("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"),
  LATIN("abcdefghijklmnopqrstuvwxyz".split("")),
  RUSSIAN("абвгдежзиклмнопрстуфхцчшщэюя".split("")),
  ABJAD("ابجدهوزحطيكلمنسعفصقرشتثخذضظغ".split("")),
  CHINESE("一", "二", "三", "四", "五", "六", "七", "八", "九", "十"),
  FIGURES(IntStream.rangeClosed(1, 26).mapToObj(String::valueOf).toArray(String[]::new));

  /** Russian letters for which Latin ones are typed, which look the same, and the other way. */
  private static final String RUSSIAN_ALIKE = "аесорух";

  private static final String LATIN_ALIKE = "aecopyx";

  private final List<String> letters;
  private final List<String> keys;

  ItemOrder(String... letters) {
    this.letters = List.of(letters);
    this.keys = Arrays.stream(letters).map(ItemOrder::key).toList();
  }

  /** The same for all that is printed for one letter: {@code أ} and {@code ا}, {@code هـ}. */
  private static String key(String letter) {
    String folded = Folding.fold(letter);
    int alike = folded.length() == 1 ? RUSSIAN_ALIKE.indexOf(folded) : -1;
    return alike < 0 ? folded : LATIN_ALIKE.substring(alike, alike + 1);
  }

  /** True if {@code letter} is among {@code letters}, printed so or otherwise. */
  public static boolean isAmong(String letter, Collection<String> letters) {
    return letters.stream().map(ItemOrder::key).anyMatch(key(letter)::equals);
  }

  /** All of it. */
  public List<String> letters() {
    return letters;
  }

  /** The place of {@code letter} in it, from 0; negative if it has none. */
  public int place(String letter) {
    return keys.indexOf(key(letter));
  }

  /** The order that has all of {@code letters}, best as they are printed; empty if none has. */
  public static Optional<ItemOrder> of(Collection<String> letters) {
    List<String> printed = letters.stream().map(Folding::fold).toList();
    return Arrays.stream(values())
        .filter(order -> order.letters.containsAll(printed))
        .findFirst()
        .or(() -> Arrays.stream(values()).filter(order -> order.hasAll(letters)).findFirst());
  }

  private boolean hasAll(Collection<String> letters) {
    return letters.stream().allMatch(each -> place(each) >= 0);
  }

  /** What stands between two letters of one order; nothing between those of two. */
  static List<String> between(String first, String last) {
    return of(List.of(first, last))
        .filter(order -> order.place(first) < order.place(last))
        .map(order -> order.letters.subList(order.place(first) + 1, order.place(last)))
        .orElse(List.of());
  }
}
