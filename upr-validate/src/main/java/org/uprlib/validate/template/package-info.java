/** Writes an empty submission in the right form, with guidance. */
package org.uprlib.validate.template;
