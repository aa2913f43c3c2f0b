package org.replyby.demands;

import org.replyby.model.Document;
import org.replyby.model.Letter;
import org.replyby.model.Subpoena;

/** The deadlines that a document of either type starts. */
public final class DocumentDeadlines {
  private DocumentDeadlines() {}

  public static DemandDeadlines of(Document document) {
    return switch (document) {
      case Letter letter -> LetterDeadlines.of(letter);
      case Subpoena subpoena -> SubpoenaDeadlines.of(subpoena);
    };
  }
}
