/**
 * What a submission consists of: its parts, its proposals, and who submits it, with the words that
 * say so.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.paper.submission.model;

import org.jspecify.annotations.NullMarked;
