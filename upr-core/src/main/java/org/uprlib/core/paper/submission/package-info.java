/**
 * Takes a stakeholder's submission apart: who submits it, its parts, and what it proposes.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.paper.submission;

import org.jspecify.annotations.NullMarked;
