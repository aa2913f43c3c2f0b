package org.replyby.inboundsms;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.function.PrimedFunction;
import org.replyby.json.Json;
import org.replyby.model.AlertId;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.AnswerText;

/** The function behind the two-way number's topic: answers each text. */
public final class InboundSms extends PrimedFunction implements RequestStreamHandler {
  private static final AlertId NO_ALERT = AlertId.parse("rehearsal-zz.none.none.1.none.none");

  private final Inbox inbox;
  private final LinkSigner links;

  public InboundSms() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public InboundSms(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private InboundSms(Wiring wiring) {
    this(wiring.answer(), wiring.links(), wiring.telemetry());
  }

  /** {@code links} are those whose codes {@code answer} compares. */
  public InboundSms(AnswerText answer, LinkSigner links, Telemetry telemetry) {
    super(telemetry);
    this.links = links;
    this.inbox = new Inbox(answer, telemetry.journal());
  }

  /** Throws if one was not answered: Lambda delivers all of them again, then sets them aside. */
  @Override
  protected Map<String, ?> work(Map<String, Object> event, Invoked invoked) throws IOException {
    return Map.of("answered", inbox.answer(TopicEvent.texts(event)));
  }

  /**
   * A number that nobody can have asks what is due: it holds no subscription, and so no answer. The
   * codes of an alert that does not exist are worked out, for which the keys are read.
   */
  @Override
  protected void rehearse(Invoked invoked) throws IOException {
    if (links.codes(NO_ALERT).isEmpty()) {
      throw new IllegalStateException("there is no key");
    }
    var text =
        Map.of(
            "originationNumber", "+10000000000",
            "messageBody", "STATUS",
            "inboundMessageId", "rehearsal");
    var event = Map.of("Records", List.of(Map.of("Sns", Map.of("Message", Json.write(text)))));
    play(event, invoked, Map.entry("answered", 1));
  }
}
