/** Themes of a user's own, beside those that the library tells by itself. */
package org.uprlib.extract.enrich.theme;
