package org.replyby.usecases.acknowledging;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.restricted.RestrictedText;
import org.replyby.alerts.texts.TextReply;
import org.replyby.model.Address;
import org.replyby.model.Deadline;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.subscribing.OptOut;
import org.replyby.usecases.subscribing.Subscriptions;

/**
 * Does what a text from a phone asks for and answers it. What is asked for is always done; no
 * answer gets what AWS answers itself, what {@link Answers} does not allow, and a number that holds
 * no subscription, since its holder agreed to no texts. Receiving the same text again changes
 * nothing.
 */
public final class AnswerText {
  private final Docket docket;
  private final Subscriptions sns;
  private final InstantSource clock;
  private final Journal journal;
  private final NumberKind number;
  private final AcknowledgeByText acknowledge;
  private final OptOut optOut;
  private final Answers answers;

  public AnswerText(
      Docket docket,
      Subscriptions sns,
      LinkSigner links,
      InstantSource clock,
      Backoff backoff,
      Journal journal,
      NumberKind number) {
    this.docket = docket;
    this.sns = sns;
    this.clock = clock;
    this.journal = journal;
    this.number = number;
    this.acknowledge =
        new AcknowledgeByText(docket, links, new AcknowledgeAlert(docket, clock, backoff), clock);
    this.optOut = new OptOut(docket, sns, clock, backoff);
    this.answers = new Answers(docket, clock, backoff);
  }

  /** A text as it came in; {@code id} is AWS's, for the log. */
  public record Text(String id, Address.Phone from, String body) {}

  /** If it throws anything, the same text may be given again. */
  public void answer(Text text) {
    var wanted = TextCommand.parse(text.body());
    if (wanted instanceof TextCommand.Stop || number.stops(text.body())) {
      stop(text);
    } else if (number.answers(text.body())) {
      note("text.answered-by-aws", text, 0);
    } else {
      answer(text, wanted, PhoneHolders.of(docket, text.from()));
    }
  }

  /**
   * Ends every subscription of the phone. Where AWS ended texts itself, it has said so; elsewhere
   * one last text says it, which is allowed before anything ends, so that a second try sends it.
   */
  private void stop(Text text) {
    var confirms =
        !number.stops(text.body())
            && (!docket.holders(text.from()).isEmpty() || answers.isLast(received(text)))
            && answers.allow(received(text));
    note("text.stop", text, optOut.everywhere(text.from()));
    if (confirms) {
      reply(text, TextReply.STOPPED);
    }
  }

  private void answer(Text text, TextCommand wanted, PhoneHolders holders) {
    if (holders.officials().isEmpty()) {
      note("text.from-unknown-number", text, 0);
      return;
    }
    var answer =
        switch (wanted) {
          case TextCommand.Coded coded -> acknowledge.answer(holders, coded);
          case TextCommand.Status() -> status(holders);
          case TextCommand.Start() -> TextReply.START;
          case TextCommand.Help() -> TextReply.HELP;
          case TextCommand.Stop() ->
              throw new IllegalArgumentException("a STOP is not answered so");
        };
    var allowed = answers.allow(received(text));
    if (allowed) {
      reply(text, answer);
    }
    note(allowed ? event(wanted) : "text.left", text, holders.officials().size());
  }

  private static Answers.Received received(Text text) {
    return new Answers.Received(text.from(), text.id(), text.body());
  }

  private static String event(TextCommand wanted) {
    return switch (wanted) {
      case TextCommand.Coded coded -> "text.acknowledgment";
      case TextCommand.Status() -> "text.status";
      case TextCommand.Start() -> "text.start";
      case TextCommand.Help() -> "text.explained";
      case TextCommand.Stop() -> "text.stop";
    };
  }

  /** A text names nothing that is restricted: it only says that there is something. */
  private String status(PhoneHolders holders) {
    var open = open(holders);
    var named = open.stream().filter(d -> !d.demand().disclosure().isRestricted()).toList();
    var needsCounsel = named.size() < open.size();
    return needsCounsel && named.isEmpty()
        ? RestrictedText.STATUS
        : StatusReply.of(named, Moments.now(clock), needsCounsel ? RestrictedText.ALSO : "");
  }

  private List<Deadline> open(PhoneHolders holders) {
    return holders.jurisdictions().stream()
        .flatMap(id -> docket.deadlines(id).stream())
        .filter(d -> d.isOpen() && holders.mayBeTold(d))
        .toList();
  }

  /**
   * SNS sends nothing to a phone that is opted out: then nobody is told, and that is not a fault.
   */
  private void reply(Text text, String answer) {
    if (sns.text(text.from(), answer).isEmpty()) {
      note("text.refused", text, 0);
    }
  }

  private void note(String event, Text text, int holders) {
    journal.note(event, Map.of("message", text.id(), "holders", holders));
  }
}
