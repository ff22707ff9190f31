/**
 * What was found of a submission: what it was taken for, which limits bear on it, what stands
 * against it and where, and what could not be checked.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.validate.finding;

import org.jspecify.annotations.NullMarked;
