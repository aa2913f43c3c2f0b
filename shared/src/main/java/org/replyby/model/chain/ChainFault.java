package org.replyby.model.chain;

/** Where a docket's chain does not hold, and why. */
public sealed interface ChainFault {
  /** The number of the line at fault, or of the one that is missing. */
  long sequence();

  /** What is wrong, in words that follow "entry 3". */
  String what();

  /** Its content does not give its hash. */
  record Changed(long sequence) implements ChainFault {
    @Override
    public String what() {
      return "was changed: its content does not match its hash";
    }
  }

  /** It is whole in itself, but not the line that was written there. */
  record Replaced(long sequence) implements ChainFault {
    @Override
    public String what() {
      return "was replaced: its hash is not the one that the next entry carries";
    }
  }

  /** It was removed, and all up to {@code last}. */
  record Missing(long sequence, long last) implements ChainFault {
    @Override
    public String what() {
      return sequence == last ? "is missing" : "is missing, and so are all up to entry " + last;
    }
  }

  /** In its place stands a later line, and it stands further behind. */
  record OutOfOrder(long sequence, long found) implements ChainFault {
    @Override
    public String what() {
      return "is out of order: entry " + found + " is in its place";
    }
  }

  /** A line too many; {@code place} is the number of the line in whose place it stands. */
  record Inserted(long sequence, long place) implements ChainFault {
    @Override
    public String what() {
      return sequence == place
          ? "follows an entry that was inserted"
          : "appears twice, the second time in place of entry " + place;
    }
  }

  /** A line behind the end that the docket's head names. */
  record BeyondTheEnd(long sequence) implements ChainFault {
    @Override
    public String what() {
      return "was inserted: it comes after the end of the docket";
    }
  }

  /** A line of another matter stands in its place. */
  record OfAnotherMatter(long sequence) implements ChainFault {
    @Override
    public String what() {
      return "was replaced by an entry of another matter";
    }
  }

  /** What stands in its place can be no line. */
  record Unreadable(long sequence, String what) implements ChainFault {}
}
