/** Linear classifiers over a request's words, and the models that ship with them. */
@NullMarked
package org.uprlib.extract.enrich.classify;

import org.jspecify.annotations.NullMarked;
