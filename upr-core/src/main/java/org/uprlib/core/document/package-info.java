/** What a paper looks like once read: one immutable model for every file format. */
package org.uprlib.core.document;
