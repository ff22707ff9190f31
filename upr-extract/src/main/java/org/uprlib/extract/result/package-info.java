/** Reads extractions that the command wrote as JSON or JSON Lines back in. */
package org.uprlib.extract.result;
