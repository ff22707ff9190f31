/** Which review a submission is for: the State, the session and the cycle. */
@NullMarked
package org.uprlib.core.paper.submission.review;

import org.jspecify.annotations.NullMarked;
