package org.replyby.local;

import static org.replyby.local.Samples.map;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.replyby.json.Json;
import org.replyby.model.webhooks.Sending;

/** A city with a letter to come, an official who can be reached, and systems that are told. */
class WebhookFixture {
  static final String WEBHOOKS = "/v1/jurisdictions/chicago-il/webhooks";
  static final String HOST = "cases.example.gov";
  static final Sending.Answer DOWN = new Sending.Answer.Unanswered(Sending.Why.TOO_SLOW);
  static final Sending.Answer UP = new Sending.Answer.Answered(200);

  final TestService service = TestService.startedAt(TestService.JANUARY);
  final Receivers receivers = new Receivers(service);

  @BeforeEach
  void begin() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
  }

  @AfterEach
  void end() {
    service.close();
  }

  Answer open(String host, String... topics) {
    var body = map("url", "https://" + host + "/hooks?key=k");
    if (topics.length > 0) {
      body.put("topics", List.of(topics));
    }
    return service.post(WEBHOOKS, body).is(201);
  }

  List<String> types() {
    return receivers.take().stream().map(WebhookFixture::type).toList();
  }

  static String type(Receivers.Message message) {
    return String.valueOf(read(message.body()).get("type"));
  }

  static Map<String, Object> read(String json) {
    try {
      return Json.read(json);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Alerts go out, and their outcomes go on the docket. */
  void settle() {
    service.deliverStream();
    service.sweep();
  }

  void tell() {
    receivers.note();
    receivers.send();
  }

  void later(Duration howMuch) {
    service.advance(howMuch);
    tell();
  }

  static Map<String, Object> letterIn(String title) {
    return Samples.letter("jurisdiction", "chicago-il", "matter", map("title", title));
  }
}
