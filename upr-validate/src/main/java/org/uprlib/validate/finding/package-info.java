/** What stands against a submission, and where. */
@NullMarked
package org.uprlib.validate.finding;

import org.jspecify.annotations.NullMarked;
