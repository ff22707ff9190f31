/** Measures a submission; judges nothing. */
package org.uprlib.validate.measure;
