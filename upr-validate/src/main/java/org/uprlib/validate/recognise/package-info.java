/** Decides whether a paper is a stakeholder's submission at all, before any rule judges it. */
@NullMarked
package org.uprlib.validate.recognise;

import org.jspecify.annotations.NullMarked;
