package org.replyby.model;

/** The day from which the time in a demand runs. */
public enum CountedFrom {
  LETTER,
  RECEIPT,

  /** The day on which a subpoena was issued. */
  ISSUE,

  /** The day on which a subpoena was served. */
  SERVICE;

  /** Whether a document of this type has such a day. */
  public boolean isOf(Document.Type type) {
    return switch (this) {
      case LETTER, RECEIPT -> type == Document.Type.LETTER;
      case ISSUE, SERVICE -> type == Document.Type.SUBPOENA;
    };
  }
}
