package org.replyby.model.chain;

/** Where a docket's chain is broken, and why. */
public sealed interface ChainFault {
  /** The number of the line at fault, or of the one that is missing. */
  long sequence();

  /** What is wrong, in words that follow "entry 3". */
  String what();

  /** The line's content does not match its hash. */
  record Changed(long sequence) implements ChainFault {
    @Override
    public String what() {
      return "was changed: its content does not match its hash";
    }
  }

  /** The line matches its own hash, but it is not the line that was written there. */
  record Replaced(long sequence) implements ChainFault {
    @Override
    public String what() {
      return "was replaced: its hash is not the one that the next entry carries";
    }
  }

  /** The line was removed, along with all lines up to {@code last}. */
  record Missing(long sequence, long last) implements ChainFault {
    @Override
    public String what() {
      return sequence == last ? "is missing" : "is missing, and so are all up to entry " + last;
    }
  }

  /** A later line is in its place, and the right line comes further on. */
  record OutOfOrder(long sequence, long found) implements ChainFault {
    @Override
    public String what() {
      return "is out of order: entry " + found + " is in its place";
    }
  }

  /** An extra line; {@code place} is the number of the line whose place it takes. */
  record Inserted(long sequence, long place) implements ChainFault {
    @Override
    public String what() {
      return sequence == place
          ? "follows an entry that was inserted"
          : "appears twice, the second time in place of entry " + place;
    }
  }

  /** A line after the end that the docket's head gives. */
  record BeyondTheEnd(long sequence) implements ChainFault {
    @Override
    public String what() {
      return "was inserted: it comes after the end of the docket";
    }
  }

  /** A line of another matter is in its place. */
  record OfAnotherMatter(long sequence) implements ChainFault {
    @Override
    public String what() {
      return "was replaced by an entry of another matter";
    }
  }

  /** A text beside the line is not the one whose hash the line holds. */
  record TextChanged(long sequence, String name) implements ChainFault {
    @Override
    public String what() {
      return "is whole, but its text \"" + name + "\" was changed";
    }
  }

  /** A text beside the line is gone, and no line says that it was withheld. */
  record TextMissing(long sequence, String name) implements ChainFault {
    @Override
    public String what() {
      return "is whole, but its text \""
          + name
          + "\" is missing, and no entry says that it was withheld";
    }
  }

  /** What is in its place cannot be read as a line. */
  record Unreadable(long sequence, String what) implements ChainFault {}
}
