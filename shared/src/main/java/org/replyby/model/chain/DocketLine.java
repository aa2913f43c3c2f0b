package org.replyby.model.chain;

/** A line of a docket as found in the table or in a file, before it is checked. */
public sealed interface DocketLine {
  record Whole(DocketEntry entry) implements DocketLine {}

  /** Something that cannot be read as a line; {@code why} is written to follow "entry 3". */
  record Unreadable(String why) implements DocketLine {}
}
