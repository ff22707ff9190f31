/** Tells whether a paper is a stakeholder's submission at all, before any rule judges it. */
package org.uprlib.validate.recognise;
