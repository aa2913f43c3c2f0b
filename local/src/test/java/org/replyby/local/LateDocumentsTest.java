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

/** A file that never comes, one that comes late, and what goes away by itself. */
@Tag("aws")
class LateDocumentsTest extends FileFixture {
  private static final Duration FORM = Duration.ofMinutes(15);

  private Map<String, AttributeValue> row(String document) {
    var key =
        Map.of(
            "pk", AttributeValue.fromS("M#" + matter),
            "sk", AttributeValue.fromS("F#" + document.substring(matter.length() + 1)));
    var table = service.app.table();
    return service.clients.dynamoDb().getItem(g -> g.tableName(table).key(key)).item();
  }

  /** When the table deletes the row; null if it never does. */
  private @Nullable Instant until(String document) {
    var ttl = row(document).get("ttl");
    return ttl == null ? null : Instant.ofEpochSecond(Long.parseLong(ttl.n()));
  }

  private Instant in(Duration time) {
    return service.clock.instant().plus(time);
  }

  @Test
  void aFileThatDoesNotComeIsSaidToBeMissedAndTheRowGoesAway() {
    var document = add().is(201).text("document");
    var end = in(Duration.ofDays(7));
    assertThat(until(document)).isEqualTo(end);
    service.advance(FORM.multipliedBy(2).minusSeconds(1));
    assertThat(show(document).text("state")).isEqualTo("waiting");
    var tag = show(document).text("etag");
    service.advance(Duration.ofSeconds(1));
    service.calls.reset();
    assertThat(show(document).text("state")).isEqualTo("not-received");
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 2));
    assertThat(show(document).text("etag")).isEqualTo(tag);
    assertThat(service.get(documents).is(200).list("documents").getFirst())
        .containsEntry("state", "not-received");
    assertThat(content(document).is(409).text("detail")).contains("no file came in time");
    assertThat(until(document)).isEqualTo(end);
  }

  @Test
  void theSameKeyAsksForItAnewOnceNoFormCanBeHad() {
    var body = map("title", "Letter", "type", "pdf");
    var document = service.postOnce(documents, body, "key").is(201).text("document");
    service.advance(FORM.minusSeconds(1));
    service.calls.reset();
    assertThat(service.postOnce(documents, body, "key").is(200).body().get("form")).isNotNull();
    assertThat(service.calls.requests()).containsEntry("TransactWriteItems", 1);
    service.advance(Duration.ofDays(2));
    assertThat(show(document).text("state")).isEqualTo("not-received");
    service.calls.reset();
    var again = service.postOnce(documents, body, "key").is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 2, "TransactWriteItems", 2));
    assertThat(again.text("document")).isEqualTo(document);
    assertThat(again.text("state")).isEqualTo("waiting");
    assertThat(until(document)).isEqualTo(in(Duration.ofDays(7)));
    assertThat(SentFile.by(again).send(pdf(100))).isEqualTo(201);
    deliver();
    assertThat(show(document).text("state")).isEqualTo("kept");
  }

  /** Its event was passed on for a day, set aside, and given to the function again. */
  @Test
  void aFileWhoseEventComesLateIsKeptAndItsRowStays() {
    var added = add().is(201);
    var document = added.text("document");
    assertThat(SentFile.by(added).send(pdf(100))).isEqualTo(201);
    service.advance(Duration.ofDays(6));
    assertThat(show(document).text("state")).isEqualTo("not-received");
    deliver();
    assertThat(show(document).text("state")).isEqualTo("kept");
    assertThat(until(document)).isNull();
    content(document).is(200);
    var why = map("why", "It belongs to another matter.");
    service.post("/v1/documents/" + document + "/withdrawal", why).is(200);
    assertThat(until(document)).isNull();
  }

  /** A version before this one did not say when it goes away. */
  @Test
  void aRowOfAnEarlierVersionGetsItsFile() {
    var added = add().is(201);
    var document = added.text("document");
    var old = new HashMap<>(row(document));
    old.remove("ttl");
    service.clients.dynamoDb().putItem(p -> p.tableName(service.app.table()).item(old));
    assertThat(SentFile.by(added).send(pdf(100))).isEqualTo(201);
    deliver();
    assertThat(show(document).text("state")).isEqualTo("kept");
    assertThat(until(document)).isNull();
  }

  @Test
  void whyAFileWasRefusedStaysForAMonth() {
    var added = add().is(201);
    var html = "<html>".getBytes(StandardCharsets.UTF_8);
    assertThat(SentFile.by(added).send(html)).isEqualTo(201);
    deliver();
    assertThat(show(added.text("document")).text("state")).isEqualTo("refused");
    assertThat(until(added.text("document"))).isEqualTo(in(Duration.ofDays(30)));
  }

  /** The table deleted the row in between. */
  @Test
  void aFileWhoseRowIsGoneIsNobodys() {
    var added = add().is(201);
    var document = added.text("document");
    assertThat(SentFile.by(added).send(pdf(100))).isEqualTo(201);
    var row = row(document);
    var key = Map.of("pk", row.get("pk"), "sk", row.get("sk"));
    service.clients.dynamoDb().deleteItem(d -> d.tableName(service.app.table()).key(key));
    deliver();
    service.get("/v1/documents/" + document).is(404);
    assertThat(lines()).isEmpty();
    assertThat(objects("incoming/")).isEqualTo(1);
  }

  @Test
  void thePageSaysSoAndSendsItAgainInOneStep() {
    service.as("chicago-il");
    var clerk = new PageVisitor(service, "clerk");
    var fields = Map.of("title", "Reply", "type", "pdf", "paper", "");
    var address = clerk.fill("/matters/" + matter + "/files/new", fields).is(303).location();
    var file = address.substring(0, address.length() - "/form".length());
    assertThat(clerk.get(address).is(200).html()).contains("multipart/form-data");
    service.advance(Duration.ofHours(1));
    assertThat(clerk.get("/matters/" + matter + "/files").is(200).html())
        .contains("The file did not come");
    assertThat(clerk.get(address).is(200).html()).doesNotContain("multipart/form-data");
    var page = clerk.get(file).is(200);
    assertThat(page.html()).contains("The file did not come", "goes away by itself after 7 days");
    var again = clerk.send(file + "/again", page.hiddenOf(file + "/again")).is(303).location();
    assertThat(again).isEqualTo(address);
    assertThat(clerk.get(again).is(200).html()).contains("multipart/form-data");
    assertThat(clerk.get("/matters/" + matter + "?sent=" + file.replaceAll(".*[.]", "")).html())
        .contains("was sent");
  }
}
