/**
 * What a run noted of the papers that it read, beside its results, so that a later run goes on from
 * there.
 */
@NullMarked
package org.uprlib.extract.run.manifest;

import org.jspecify.annotations.NullMarked;
