package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.TextBlock;

/** One of several blocks one under another. */
record BlockPlace(List<? extends Block> blocks, int at) {
  /** That of the last of {@code blocks}. */
  static BlockPlace last(List<? extends Block> blocks) {
    return new BlockPlace(blocks, blocks.size() - 1);
  }

  /** That of another of the same blocks. */
  BlockPlace at(int other) {
    return new BlockPlace(blocks, other);
  }

  Block block() {
    return blocks.get(at);
  }

  /** The next one; empty behind the last. */
  Optional<BlockPlace> next() {
    return at + 1 < blocks.size() ? Optional.of(at(at + 1)) : Optional.empty();
  }

  /** The one before; empty before the first. */
  Optional<BlockPlace> previous() {
    return at > 0 ? Optional.of(at(at - 1)) : Optional.empty();
  }

  /** The block as a line; empty if it is a table. */
  Optional<TextBlock> line() {
    return block() instanceof TextBlock line ? Optional.of(line) : Optional.empty();
  }
}
