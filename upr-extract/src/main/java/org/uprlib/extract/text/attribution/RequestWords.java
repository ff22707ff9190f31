package org.uprlib.extract.text.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * The words of a stretch of text, in a language whose wording is known. What is asked of a place
 * behind them is answered as for a place where nothing stands. Immutable.
 */
record RequestWords(RequestWording wording, List<RequestWord> list) {
  RequestWords {
    list = List.copyOf(list);
  }

  int size() {
    return list.size();
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  boolean has(int at) {
    return 0 <= at && at < list.size();
  }

  RequestWord get(int at) {
    return list.get(at);
  }

  RequestWord last() {
    return list.get(list.size() - 1);
  }

  Stream<RequestWord> stream() {
    return list.stream();
  }

  RequestWords from(int first) {
    return new RequestWords(wording, list.subList(first, list.size()));
  }

  /** The word at {@code at} in lower case; empty string if none stands there. */
  String lower(int at) {
    return has(at) ? list.get(at).lower() : "";
  }

  /** Whether one of {@code words} stands at {@code at}. */
  boolean is(int at, String... words) {
    return has(at) && list.get(at).is(words);
  }

  /** Whether a word of one of these classes stands at {@code at}. */
  boolean is(int at, WordClass... classes) {
    return wording.is(lower(at), classes);
  }

  boolean isNumber(int at) {
    return has(at) && list.get(at).isNumber();
  }

  boolean isTitle(int at) {
    return has(at) && list.get(at).isTitle();
  }

  /** Index after the longest phrase of {@code kind} that begins at {@code at}; it if none does. */
  int behind(WordClass kind, int at) {
    return wording.behind(kind, list, at);
  }

  /** Whether a phrase of one of these classes begins at {@code at}. */
  boolean begins(int at, WordClass... kinds) {
    return Arrays.stream(kinds).anyMatch(kind -> behind(kind, at) > at);
  }

  /** The first index from {@code at} on of which {@code passed} does not hold. */
  int skip(int at, IntPredicate passed) {
    int next = at;
    while (has(next) && passed.test(next)) {
      next++;
    }
    return next;
  }

  /** The last index up to {@code at}, or the first word, of which {@code passed} does not hold. */
  int skipBack(int at, IntPredicate passed) {
    int back = at;
    while (back > 0 && passed.test(back)) {
      back--;
    }
    return back;
  }
}
