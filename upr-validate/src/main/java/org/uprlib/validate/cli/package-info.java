/** The command {@code upr-validate}. */
package org.uprlib.validate.cli;
