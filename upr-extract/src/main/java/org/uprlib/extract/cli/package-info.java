/** The command {@code upr-extract}; nothing else prints or ends the program. */
package org.uprlib.extract.cli;
