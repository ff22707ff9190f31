package org.uprlib.extract.read.list;

import java.util.Optional;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.table.PositionCell;

/**
 * An entry of a file that may be a list of recommendations. Immutable.
 *
 * @param said what its row says of the position; only a table has it
 */
record ListItem(Entry entry, Optional<PositionCell.Said> said) {}
