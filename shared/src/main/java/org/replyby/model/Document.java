package org.replyby.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The document in which a federal office demands something: a letter or a subpoena. */
public sealed interface Document permits Letter, Subpoena {
  /** What a document is, as the API's paths and the table name it. */
  enum Type {
    LETTER,
    SUBPOENA;

    /** Whether a document of this type has the day from which {@code from} counts. */
    public boolean has(CountedFrom from) {
      return switch (from) {
        case LETTER, RECEIPT -> this == LETTER;
        case ISSUE, SERVICE -> this == SUBPOENA;
      };
    }
  }

  Type type();

  DocumentId id();

  IssuingAuthority from();

  /** What the document asks for, in its own words. */
  String demand();

  /** Whether what it asks for is kept from alerts, digests and watchers. */
  boolean privileged();

  /** What it asks for, and by when. */
  List<Part> parts();

  /** The earlier letter of the same matter that this document follows up on, if any. */
  @Nullable DocumentId follows();

  /** The deadline that the document itself sets. */
  DeadlineId deadline();

  /** The day in the city on which the document was put on the docket. */
  LocalDate recordedOn();

  /** When the document was put on the docket, and by whom. */
  Entered entered();

  /** The same document, put on the docket when and by whom the other one was. */
  Document recordedAs(Document other);

  /** The same document, its demand in other words. */
  Document worded(String words);

  /** Why it is void, or null if it is not. */
  @Nullable Voiding voided();

  /** The same document, void from now on. */
  Document voidedBy(Voiding voiding);

  /**
   * Whether another record of this document says the same, no matter who wrote it down and when.
   */
  default boolean saysTheSameAs(Document other) {
    return equals(other.recordedAs(this));
  }
}
