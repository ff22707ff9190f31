package org.uprlib.extract.pledge;

import org.uprlib.core.document.Span;

/**
 * A paragraph or an item of a list in the section of pledges. Immutable.
 *
 * @param label e.g. {@code 113} or {@code 113(a)}; empty string if it has none
 * @param printedLabel a label that list numbering prints; empty string if there is none
 * @param span all of it
 * @param words without a typed label
 * @param listed true for an item of a list
 */
record PledgeItem(String label, String printedLabel, Span span, Span words, boolean listed) {
  PledgeItem upTo(int end) {
    return new PledgeItem(
        label, printedLabel, new Span(span.start(), end), new Span(words.start(), end), listed);
  }
}
