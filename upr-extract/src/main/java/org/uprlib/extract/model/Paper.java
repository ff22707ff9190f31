package org.uprlib.extract.model;

import org.uprlib.core.paper.PaperInfo;

/**
 * One paper of a review. Immutable.
 *
 * @param source the file's name, without folder
 * @param info what the paper says of itself
 */
public record Paper(String source, PaperInfo info) {}
