package org.replyby.inboundsms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.json.Json;
import org.replyby.model.Address;
import org.replyby.usecases.acknowledging.AnswerText;
import org.replyby.usecases.acknowledging.NumberKind;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.subscribing.Subscriptions;

class InboundSmsTest {
  private final List<String> events = new ArrayList<>();

  private static Map<String, Object> record(Map<String, ?> message) {
    return Map.of("Sns", Map.of("Message", Json.write(message)));
  }

  private static Map<String, Object> text(String id) {
    return record(
        Map.of(
            "originationNumber", "+13125550100", "messageBody", "STATUS", "inboundMessageId", id));
  }

  @SuppressWarnings("unchecked")
  private static <T> T stub(Class<T> port, InvocationHandler calls) {
    return (T) Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, calls);
  }

  private Inbox on(InvocationHandler docket) {
    var answer =
        new AnswerText(
            stub(Docket.class, docket),
            stub(
                Subscriptions.class,
                (proxy, method, arguments) -> {
                  throw new AssertionError("a text was sent");
                }),
            new LinkSigner(
                "https://replyby.example", SigningKeys.only("a secret of this test only"), true),
            InstantSource.fixed(Instant.EPOCH),
            attempt -> {},
            this::note,
            NumberKind.TOLL_FREE);
    return new Inbox(answer, this::note);
  }

  private void note(String event, Map<String, ?> fields) {
    events.add(event + " " + new TreeMap<>(fields));
  }

  @Test
  void eachRecordIsOneText() throws IOException {
    assertThat(TopicEvent.texts(Map.of("Records", List.of(text("a"), text("b")))))
        .containsExactly(
            new AnswerText.Text("a", new Address.Phone("+13125550100"), "STATUS"),
            new AnswerText.Text("b", new Address.Phone("+13125550100"), "STATUS"));
  }

  @Test
  void anyOtherEventIsRefusedWithoutBeingQuoted() {
    for (var event :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("Records", List.of(Map.of())),
            Map.of("Records", List.of(record(Map.of("messageBody", "secret")))),
            Map.of("Records", List.of(Map.of("Sns", Map.of("Message", "secret")))))) {
      assertThatThrownBy(() -> TopicEvent.texts(event))
          .isInstanceOfAny(IllegalArgumentException.class, IOException.class)
          .message()
          .satisfiesAnyOf(m -> assertThat(m).isNull(), m -> assertThat(m).doesNotContain("secret"));
    }
  }

  @Test
  void aTextThatFailsDoesNotStopTheOthersAndComesAgain() throws IOException {
    var calls = new int[1];
    var inbox =
        on(
            (proxy, method, arguments) -> {
              if (calls[0]++ == 0) {
                throw new IllegalStateException("the table refused +13125550100");
              }
              return List.of();
            });
    var texts = TopicEvent.texts(Map.of("Records", List.of(text("a"), text("b"))));
    assertThatThrownBy(() -> inbox.answer(texts))
        .isInstanceOf(IllegalStateException.class)
        .hasNoCause()
        .hasMessageStartingWith("1 texts");
    assertThat(events)
        .containsExactlyInAnyOrder(
            "text.failed {fault=java.lang.IllegalStateException, message=a}",
            "text.from-unknown-number {holders=0, message=b}")
        .noneMatch(e -> e.contains("+1312"));
  }
}
