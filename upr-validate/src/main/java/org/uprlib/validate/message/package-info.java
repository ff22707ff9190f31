/** Texts for people, in English, French and Spanish. */
package org.uprlib.validate.message;
