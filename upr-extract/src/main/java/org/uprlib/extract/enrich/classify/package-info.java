/** Linear classifiers over a request's words, and the models that ship with them. */
package org.uprlib.extract.enrich.classify;
