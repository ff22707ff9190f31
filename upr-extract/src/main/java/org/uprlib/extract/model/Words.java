package org.uprlib.extract.model;

import java.util.List;
import org.uprlib.core.document.Span;

/**
 * Words of a request that decided something. Immutable.
 *
 * @param text as written
 * @param span their place in the request's text
 */
public record Words(String text, Span span) {
  /** The words of {@code request} at {@code span}. */
  public static Words of(String request, Span span) {
    return new Words(span.in(request), span);
  }

  /** The words of {@code request} at each of {@code spans}. */
  public static List<Words> at(String request, List<Span> spans) {
    return spans.stream().map(span -> of(request, span)).toList();
  }
}
