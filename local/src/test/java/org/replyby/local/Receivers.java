package org.replyby.local;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.replyby.assembly.Assembly;
import org.replyby.assembly.WebhookAssembly;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.lambda.TableStream;
import org.replyby.model.webhooks.Sending;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.run.Journal;
import org.replyby.webhookdelivery.WebhookDelivery;

/** The systems that a test's webhooks lead to, and the function that tells them. */
final class Receivers {
  /** One message, as a receiver gets it. */
  record Message(String host, Map<String, String> headers, String body) {
    String id() {
      return headers.getOrDefault("webhook-id", "");
    }
  }

  private final TestService service;
  private final TableStream lines;
  private final WebhookDelivery function;
  private final Map<String, Sending.Answer> answers = new HashMap<>();
  private final List<Message> messages = new ArrayList<>();
  private String refused = "nothing";

  Receivers(TestService service) {
    this.service = service;
    Journal journal = (event, fields) -> service.events.add(event + " " + fields);
    var assembly =
        new Assembly(
            service.clients.dynamoDb(),
            service.app.table(),
            service.clock,
            new java.util.Random(5),
            journal);
    var on = new WebhookAssembly(assembly);
    this.lines = new TableStream(service.clients, service.app.table(), TableStream.LINES);
    this.function =
        new WebhookDelivery(
            on.noteLines(), on.sendEvents(this::receive), false, Telemetry.of(journal));
  }

  private synchronized Sending.Answer receive(URI url, Map<String, String> headers, String json) {
    var message = new Message(url.getHost(), headers, json);
    messages.add(message);
    if (message.id().contains(refused)) {
      return new Sending.Answer.Answered(500);
    }
    return answers.getOrDefault(url.getHost(), new Sending.Answer.Answered(204));
  }

  /** From now on, a host answers like this. */
  synchronized void answer(String host, Sending.Answer answer) {
    answers.put(host, answer);
  }

  /** From now on, every receiver fails at messages with this in their id. */
  synchronized void refuse(String partOfId) {
    refused = partOfId;
  }

  void note() {
    lines.drain(function);
  }

  Map<String, Object> send() {
    return Invocation.of(
        function, Map.of("scheduledTime", service.clock.instant().toString(), "executionId", "t"));
  }

  /** What all receivers got since the last call. */
  synchronized List<Message> take() {
    var all = List.copyOf(messages);
    messages.clear();
    return all;
  }
}
