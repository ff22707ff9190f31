/** What a paper looks like once read: one immutable model for every file format. */
@NullMarked
package org.uprlib.core.document;

import org.jspecify.annotations.NullMarked;
