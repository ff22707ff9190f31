package org.uprlib.validate;

import java.util.List;
import org.uprlib.validate.rule.Finding;

/**
 * A mended file. Immutable as long as nobody changes the bytes.
 *
 * @param bytes content of the file; that of the original if nothing was changed
 * @param changes what was mended
 * @param left what was found and has to be mended by hand
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and written once; never compared.
public record Fixed(byte[] bytes, List<Change> changes, List<Finding> left) {
  public Fixed {
    changes = List.copyOf(changes);
    left = List.copyOf(left);
  }
}
