/**
 * What a submission consists of: its lines, its parts from cover to annexes, its sections and
 * numbered paragraphs, and what it proposes.
 */
@NullMarked
package org.uprlib.core.paper.submission.parts;

import org.jspecify.annotations.NullMarked;
