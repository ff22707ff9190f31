package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.read.review.Corrigendum.Correction.Exchange;
import org.uprlib.extract.read.review.Corrigendum.Correction.Swap;

/** The exchanges of words in one text, all made at once. Used once, by one thread. */
final class Exchanges {
  private final String text;
  private final List<Placed> placed = new ArrayList<>();

  Exchanges(String text) {
    this.text = text;
  }

  /** Adds what a line exchanges; false unless exactly one way of doing so fits the text. */
  boolean add(Exchange exchange) {
    List<List<Placed>> fitting = new ArrayList<>();
    for (List<Swap> way : exchange.ways()) {
      place(way).filter(each -> !fitting.contains(each)).ifPresent(fitting::add);
    }
    if (fitting.size() != 1) {
      return false;
    }
    placed.addAll(fitting.get(0));
    return isApart(placed);
  }

  List<String> wrong() {
    return placed.stream().map(each -> each.span().in(text)).toList();
  }

  /** The words that replace them. */
  List<String> right() {
    return placed.stream().map(Placed::right).toList();
  }

  String text() {
    StringBuilder corrected = new StringBuilder();
    int done = 0;
    for (Placed each : inOrder(placed)) {
      corrected.append(text, done, each.span().start()).append(each.right());
      done = each.span().end();
    }
    return corrected.append(text, done, text.length()).toString();
  }

  private Optional<List<Placed>> place(List<Swap> way) {
    List<Placed> places = new ArrayList<>();
    for (Swap swap : way) {
      Optional<Placed> place = place(swap);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      places.add(place.get());
    }
    return isApart(places) ? Optional.of(places) : Optional.empty();
  }

  /** Place of the wrong words; empty unless they occur exactly once, as whole words. */
  private Optional<Placed> place(Swap swap) {
    Optional<Span> span = only(swap.wrong());
    String bare = withoutStop(swap.wrong());
    if (span.isEmpty() && !bare.isEmpty()) {
      span = only(bare);
    }
    return span.map(
        found -> {
          boolean stopped = found.in(text).endsWith(".") || !swap.right().endsWith(".");
          return new Placed(found, stopped ? swap.right() : withoutStop(swap.right()));
        });
  }

  private Optional<Span> only(String wrong) {
    String straight = straight(text);
    String sought = straight(wrong);
    Optional<Span> only = Optional.empty();
    for (int at = straight.indexOf(sought); at >= 0; at = straight.indexOf(sought, at + 1)) {
      if (isWhole(at, at + sought.length())) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(new Span(at, at + sought.length()));
      }
    }
    return only;
  }

  private static String straight(String words) {
    return words.replace('’', '\'').replace('‘', '\'').replace('\u00a0', ' ');
  }

  private boolean isWhole(int start, int end) {
    return !isWord(start - 1, start) && !isWord(end - 1, end);
  }

  /** True if a word goes on from one place to the other. */
  private boolean isWord(int one, int other) {
    return one >= 0
        && other < text.length()
        && Character.isLetterOrDigit(text.charAt(one))
        && Character.isLetterOrDigit(text.charAt(other));
  }

  private static String withoutStop(String words) {
    boolean stopped = !words.isEmpty() && ".,;:".indexOf(words.charAt(words.length() - 1)) >= 0;
    return stopped ? words.substring(0, words.length() - 1).strip() : words;
  }

  private static boolean isApart(List<Placed> places) {
    int done = 0;
    for (Placed each : inOrder(places)) {
      if (each.span().start() < done) {
        return false;
      }
      done = each.span().end();
    }
    return true;
  }

  private static List<Placed> inOrder(List<Placed> places) {
    return places.stream()
        .sorted(Comparator.comparingInt((Placed each) -> each.span().start()))
        .toList();
  }

  private record Placed(Span span, String right) {}
}
