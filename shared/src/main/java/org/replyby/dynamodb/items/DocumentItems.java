package org.replyby.dynamodb.items;

import java.util.Map;
import java.util.Optional;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.Letter;
import org.replyby.model.Subpoena;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Documents as items, each type in its own way. */
public final class DocumentItems {
  /** The type of the items that hold letters. */
  public static final String LETTER = LetterItem.TYPE;

  /** Why a document is void; missing unless it is. */
  public static final String VOIDED = "voided";

  /** On the item of a hash: the document that says this; missing once that is void. */
  public static final String SAYS = "document";

  private DocumentItems() {}

  /** That a document says this, beside the type of such an item. */
  public static Row says(DocumentId document) {
    return Row.map().text(Row.TYPE, "content").text(SAYS, document);
  }

  public static Optional<DocumentId> saying(Map<String, AttributeValue> item) {
    return Optional.ofNullable(new Stored(item).orNull(SAYS, DocumentId::parse));
  }

  public static Map<String, AttributeValue> of(Document document) {
    return switch (document) {
      case Letter letter -> LetterItem.of(letter);
      case Subpoena subpoena -> SubpoenaItem.of(subpoena);
    };
  }

  public static Document read(Map<String, AttributeValue> item) {
    return switch (new Stored(item).text(Row.TYPE)) {
      case LetterItem.TYPE -> LetterItem.read(item);
      case SubpoenaItem.TYPE -> SubpoenaItem.read(item);
      default -> throw new IllegalStateException("a document's item has an unknown type");
    };
  }
}
