package org.replyby.dynamodb.callers;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.usecases.repeating.KeptAnswers.Answer;
import org.replyby.usecases.repeating.KeptAnswers.Claim;
import org.replyby.usecases.repeating.KeptAnswers.Keyed;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An Idempotency-Key that was used, as an item: a claim, and later the answer. DynamoDB deletes it
 * some days after {@code until}; nothing depends on that, because {@code until} is compared.
 */
public final class KeptAnswerItem {
  public static final String UNTIL = "until";
  public static final String SAYS = "says";
  static final String TYPE = "kept-answer";

  /** DynamoDB's time to live, in seconds since 1970: template.yaml names the attribute. */
  private static final String TTL = "ttl";

  /** An item has at most 400 KB. */
  private static final int MOST_BYTES = 350_000;

  private KeptAnswerItem() {}

  /** Without an answer it is a claim, or, if {@code until} is over, a free key. */
  public static Map<String, AttributeValue> of(
      Keyed request, Instant until, @Nullable Answer answer) {
    var row =
        Row.item(TYPE, CallerKeys.of(request))
            .text(SAYS, request.says())
            .moment(UNTIL, until)
            .number(TTL, until.plus(Duration.ofHours(1)).getEpochSecond());
    if (answer != null) {
      row.number("status", answer.status())
          .text("json", answer.json())
          .text("location", answer.location());
    }
    return row.values();
  }

  /** Whether an answer fits into an item; a longer one is not kept. */
  public static boolean fits(Answer answer) {
    return answer.json().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }

  /** What an item says to a request under its key, while {@code until} is not over. */
  public static Claim claim(Map<String, AttributeValue> item, Keyed request) {
    var s = Stored.item(TYPE, item);
    if (!s.text(SAYS).equals(request.says())) {
      return new Claim.Used();
    }
    return item.containsKey("status")
        ? new Claim.Answered(
            new Answer(s.count("status"), s.text("json"), s.textOrNull("location")))
        : new Claim.Running(s.moment(UNTIL));
  }
}
