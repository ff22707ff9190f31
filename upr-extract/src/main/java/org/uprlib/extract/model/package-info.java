/** What an extraction consists of: immutable values that every stage and export shares. */
@NullMarked
package org.uprlib.extract.model;

import org.jspecify.annotations.NullMarked;
