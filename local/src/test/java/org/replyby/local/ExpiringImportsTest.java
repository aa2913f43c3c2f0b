package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An import that becomes nothing goes away by itself, and one that was started stays. */
@Tag("aws")
class ExpiringImportsTest extends ImportFixture {
  private static final Duration MONTH = Duration.ofDays(30);
  private static final String GOOD = LETTERS + "Matter 1,Demand 1,2018-06-22,\n";

  private Map<String, AttributeValue> row(String id) {
    var key =
        Map.of(
            "pk", AttributeValue.fromS("J#chicago-il"),
            "sk", AttributeValue.fromS("I#" + id.substring(id.lastIndexOf('.') + 1)));
    var table = service.app.table();
    return service.clients.dynamoDb().getItem(g -> g.tableName(table).key(key)).item();
  }

  /** When the table deletes the row; null if it never does. */
  private @Nullable Instant until(String id) {
    var ttl = row(id).get("ttl");
    return ttl == null ? null : Instant.ofEpochSecond(Long.parseLong(ttl.n()));
  }

  private void goesAwayAt(String id, @Nullable Instant moment) {
    assertThat(until(id)).isEqualTo(moment);
    assertThat(show(id).body().get("expiresAt"))
        .isEqualTo(moment == null ? null : moment.toString());
  }

  private Instant inAMonth() {
    return service.clock.instant().plus(MONTH);
  }

  @Test
  void oneWhoseTableNeverComesGoesAwayAfterAMonth() {
    var id = service.post(IMPORTS, map("kind", "letters")).is(201).text("import");
    goesAwayAt(id, inAMonth());
  }

  @Test
  void theMonthBeginsAnewWhenATableComes() {
    var opened = service.post(IMPORTS, map("kind", "letters")).is(201);
    service.advance(Duration.ofMinutes(10));
    assertThat(SentFile.by(opened).send(GOOD.getBytes(StandardCharsets.UTF_8))).isEqualTo(201);
    came(opened.text("import"));
    assertThat(show(opened.text("import")).text("state")).isEqualTo("checked");
    goesAwayAt(opened.text("import"), inAMonth());
  }

  @Test
  void oneWhoseWholeTableIsRefusedGoesAwayToo() {
    var id = sent("letters", LETTERS);
    assertThat(show(id).text("state")).isEqualTo("refused");
    goesAwayAt(id, inAMonth());
  }

  @Test
  void oneThatWasStartedStays() {
    var id = sent("letters", GOOD);
    goesAwayAt(id, inAMonth());
    start(id, "all").is(200);
    goesAwayAt(id, null);
    minute();
    assertThat(show(id).text("state")).isEqualTo("done");
    goesAwayAt(id, null);
  }

  /** A version before this one did not say when it goes away. */
  @Test
  void aRowOfAnEarlierVersionIsStarted() {
    var id = sent("letters", GOOD);
    var old = new HashMap<>(row(id));
    old.remove("ttl");
    service.clients.dynamoDb().putItem(p -> p.tableName(service.app.table()).item(old));
    start(id, "all").is(200);
    minute();
    assertThat(show(id).text("state")).isEqualTo("done");
    goesAwayAt(id, null);
  }
}
