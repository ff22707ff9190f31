/** The sample papers' contents, and what is to come out of them. */
package org.uprlib.samples.paper;
