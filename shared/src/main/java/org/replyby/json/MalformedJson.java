package org.replyby.json;

import java.io.IOException;

/** Text that is not one JSON object. Line and column are counted from 1, and are 0 if not known. */
public final class MalformedJson extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  MalformedJson(int line, int column) {
    super("not one JSON object: line " + line + ", column " + column);
    this.line = line;
    this.column = column;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
