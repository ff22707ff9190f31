/** Reads XML that strangers wrote, event by event. */
@NullMarked
package org.uprlib.core.read.xml;

import org.jspecify.annotations.NullMarked;
