/**
 * Lists of papers by symbol: where each is to be fetched from, and whether it was. Nothing here
 * opens a connection.
 */
@NullMarked
package org.uprlib.extract.run.symbols;

import org.jspecify.annotations.NullMarked;
