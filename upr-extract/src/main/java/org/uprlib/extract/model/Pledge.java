package org.uprlib.extract.model;

/**
 * Something that the State under review pledged of its own accord. Immutable and thread-safe.
 *
 * @param paragraph label of its paragraph, e.g. {@code 113} or, in a list with letters, {@code
 *     113(a)}; empty string if it has none
 * @param text the pledge, without its label and without the stop that parts it from the next
 * @param originalText as printed, label included, page furniture left out
 * @param location where it stands
 * @param document symbol of the paper that states it, or its file name where it tells no symbol
 * @param announcement the words that make it a pledge: the title of the section, the lead-in of the
 *     list, or words of the sentence itself
 */
public record Pledge(
    String paragraph,
    String text,
    String originalText,
    Location location,
    String document,
    Evidence announcement) {}
