package org.replyby.dynamodb.rows;

import java.util.Map;
import java.util.TreeMap;
import org.replyby.model.AlertState;
import org.replyby.model.Reached;
import org.replyby.model.TextResult;
import org.replyby.model.TextStatus;

/** What became of text messages, as maps; and the index that finds what SNS sent as one message. */
public final class TextRows {
  /**
   * The index by SNS's message id. It is sparse: only what may have gone to a phone is in it, and
   * with its keys alone.
   */
  public static final String INDEX = "texts";

  public static final String MESSAGE = "textId";

  /** By the name of each phone's subscription. */
  public static final String TEXTS = "texts";

  private TextRows() {}

  public static Row row(TextStatus status) {
    return Row.map()
        .code("result", status.result())
        .moment("sent", status.sent())
        .moment("at", status.at());
  }

  public static TextStatus read(Stored s) {
    return new TextStatus(s.code(TextResult.class, "result"), s.moment("sent"), s.moment("at"));
  }

  /** Nothing if there are none: a new alert has none. */
  public static Row put(Row row, Map<String, TextStatus> texts) {
    var all = Row.map();
    texts.forEach((subscription, status) -> all.map(subscription, row(status)));
    return texts.isEmpty() ? row : row.map(TEXTS, all);
  }

  public static Map<String, TextStatus> texts(Stored s) {
    var texts = new TreeMap<String, TextStatus>();
    if (s.values().containsKey(TEXTS)) {
      var all = s.map(TEXTS);
      all.values().keySet().forEach(name -> texts.put(name, read(all.map(name))));
    }
    return texts;
  }

  /**
   * An email has no line in the log of text messages, so what went out by email alone is left out.
   */
  public static Row message(Row row, AlertState.Published published) {
    return published.reached() == Reached.BY_EMAIL ? row : row.text(MESSAGE, published.messageId());
  }
}
