package org.uprlib.extract.model;

/**
 * One paper of a review. Immutable.
 *
 * @param source the file's name, without folder
 * @param info what the paper says of itself
 */
public record Paper(String source, PaperInfo info) {}
