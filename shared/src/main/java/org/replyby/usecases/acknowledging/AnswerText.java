package org.replyby.usecases.acknowledging;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.texts.TextReply;
import org.replyby.model.Address;
import org.replyby.model.Deadline;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.subscribing.OptOut;
import org.replyby.usecases.subscribing.Subscriptions;

/**
 * Does what a text from a phone asks for and answers it. A number that holds no subscription gets
 * no answer. A text that cannot be understood is answered only once an hour, so that two machines
 * do not answer each other forever. Receiving the same text again changes nothing.
 */
public final class AnswerText {
  /** The least time between two explanations to one phone. */
  static final Duration HELP_APART = Duration.ofHours(1);

  private final Docket docket;
  private final Subscriptions sns;
  private final InstantSource clock;
  private final Journal journal;
  private final AcknowledgeByText acknowledge;
  private final OptOut optOut;

  public AnswerText(
      Docket docket,
      Subscriptions sns,
      LinkSigner links,
      InstantSource clock,
      Backoff backoff,
      Journal journal) {
    this.docket = docket;
    this.sns = sns;
    this.clock = clock;
    this.journal = journal;
    this.acknowledge =
        new AcknowledgeByText(docket, links, new AcknowledgeAlert(docket, clock, backoff), clock);
    this.optOut = new OptOut(docket, clock, backoff);
  }

  /** A text as it came in; {@code id} is AWS's, for the log. */
  public record Text(String id, Address.Phone from, String body) {}

  /** If it throws anything, the same text may be given again. */
  public void answer(Text text) {
    switch (TextCommand.parse(text.body())) {
      case TextCommand.Stop() -> note("text.stop", text, optOut.everywhere(text.from()));
      case TextCommand.Start() -> note("text.start", text, docket.holders(text.from()).size());
      case TextCommand.Help() -> note("text.help", text, docket.holders(text.from()).size());
      case TextCommand wanted -> answer(text, wanted, PhoneHolders.of(docket, text.from()));
    }
  }

  private void answer(Text text, TextCommand wanted, PhoneHolders holders) {
    if (holders.officials().isEmpty()) {
      note("text.from-unknown-number", text, 0);
      return;
    }
    switch (wanted) {
      case TextCommand.Acknowledge(var code) -> {
        reply(text, code == null ? TextReply.NO_CODE : acknowledge.acknowledge(holders, code));
        note("text.acknowledgment", text, holders.officials().size());
      }
      case TextCommand.Status() -> {
        reply(text, TextReply.status(open(holders), Moments.now(clock)));
        note("text.status", text, holders.officials().size());
      }
      case TextCommand other -> explain(text, holders);
    }
  }

  private void explain(Text text, PhoneHolders holders) {
    var now = Moments.now(clock);
    var help = new Write.ExplainedTexts(text.from(), now, now.minus(HELP_APART));
    var explains = docket.commit(List.of(help)) instanceof Commit.Done;
    if (explains) {
      reply(text, TextReply.HELP);
    }
    note(explains ? "text.explained" : "text.left", text, holders.officials().size());
  }

  private List<Deadline> open(PhoneHolders holders) {
    return holders.jurisdictions().stream()
        .flatMap(id -> docket.deadlines(id).stream())
        .filter(Deadline::isOpen)
        .toList();
  }

  private void reply(Text text, String answer) {
    sns.text(text.from(), answer);
  }

  private void note(String event, Text text, int holders) {
    journal.note(event, Map.of("message", text.id(), "holders", holders));
  }
}
