/** Takes a stakeholder's submission apart: who submits it, its parts, and what it proposes. */
@NullMarked
package org.uprlib.extract.submission;

import org.jspecify.annotations.NullMarked;
