package org.uprlib.extract.text.reference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.text.Folding;

/**
 * The letters, or figures, by which papers of the United Nations count the items of a paragraph, in
 * their order; Russian ones pass over ё, й, ъ, ы and ь. What is printed, in brackets or without, is
 * compared by its key. Immutable.
 */
public final class ItemOrder {
  /** Russian letters for which Latin ones are typed, which look the same, and the other way. */
  private static final String RUSSIAN_ALIKE = "аесорух";

  private static final String LATIN_ALIKE = "aecopyx";

  public static final ItemOrder ROMAN =
      new ItemOrder(
          Stream.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"));

  public static final ItemOrder LATIN = counting("abcdefghijklmnopqrstuvwxyz");
  public static final ItemOrder RUSSIAN = counting("абвгдежзиклмнопрстуфхцчшщэюя");
  public static final ItemOrder ABJAD = counting("ابجدهوزحطيكلمنسعفصقرشتثخذضظغ");
  public static final ItemOrder CHINESE = counting("一二三四五六七八九十");

  public static final ItemOrder FIGURES =
      new ItemOrder(IntStream.rangeClosed(1, 26).mapToObj(String::valueOf));

  private static final List<ItemOrder> ALL =
      List.of(ROMAN, LATIN, RUSSIAN, ABJAD, CHINESE, FIGURES);

  private final List<String> letters;
  private final List<String> keys;

  private ItemOrder(Stream<String> letters) {
    this.letters = letters.toList();
    this.keys = this.letters.stream().map(ItemOrder::key).toList();
  }

  private static ItemOrder counting(String letters) {
    return new ItemOrder(letters.chars().mapToObj(Character::toString));
  }

  /**
   * The same for all that is printed for one letter: {@code أ} and {@code ا}, {@code هـ}, {@code
   * (a)}.
   */
  private static String key(String letter) {
    String folded = Folding.bare(Folding.fold(letter));
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
    return ALL.stream()
        .filter(order -> order.letters.containsAll(printed))
        .findFirst()
        .or(() -> ALL.stream().filter(order -> order.hasAll(letters)).findFirst());
  }

  private boolean hasAll(Collection<String> letters) {
    return letters.stream().allMatch(each -> place(each) >= 0);
  }

  /** True if {@code next} is right behind {@code letter} in an order. */
  public static boolean follows(String letter, String next) {
    return ALL.stream()
        .anyMatch(
            order -> order.place(letter) >= 0 && order.place(next) == order.place(letter) + 1);
  }

  /** True if an order begins with {@code letter}. */
  public static boolean isFirst(String letter) {
    return ALL.stream().anyMatch(order -> order.place(letter) == 0);
  }

  /** What stands between two letters of one order; nothing between those of two. */
  static List<String> between(String first, String last) {
    return of(List.of(first, last))
        .filter(order -> order.place(first) < order.place(last))
        .map(order -> order.letters.subList(order.place(first) + 1, order.place(last)))
        .orElse(List.of());
  }
}
