package org.replyby.usecases.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.TextStatus;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.subscribing.PhoneStatus;

/**
 * Puts on record what a phone company said of a text: on its alert, on the matter's docket, and
 * with the phone. The same report again changes nothing, and two reports of one text may come in
 * any order. If the alert reached its official by no other way, a failure sends it on to others.
 */
public final class RecordReport {
  private static final String BY = "delivery-status";

  private final SentMessages messages;
  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;
  private final LostTexts lost;
  private final PhoneStatus phones;

  public RecordReport(SentMessages messages, Docket docket, InstantSource clock, Backoff backoff) {
    this.messages = messages;
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
    this.lost = new LostTexts(docket);
    this.phones = new PhoneStatus(docket);
  }

  /** What a report was about. */
  public sealed interface Match {
    /** Alerts of this official, or a notice to them. */
    record Found(Official official, Subscription phone, List<AlertId> alerts) implements Match {}

    /** No message of this service, or none to this phone. */
    record Nothing() implements Match {}
  }

  /** Throws if others kept changing the same records: it has to come again. */
  public Match record(TextReport report) {
    return switch (attempts.until(() -> attempt(report))) {
      case Outcome.Found<Match>(var match) -> match;
      case Outcome<Match> busy ->
          throw new IllegalStateException("others kept changing what the report is about");
    };
  }

  private Optional<Outcome<Match>> attempt(TextReport report) {
    var message = messages.of(report.messageId());
    var official = message.flatMap(m -> docket.official(m.official()));
    var phone = official.flatMap(o -> phone(o, report));
    if (message.isEmpty() || official.isEmpty() || phone.isEmpty()) {
      return Optional.of(new Outcome.Found<>(new Match.Nothing()));
    }
    var now = Moments.now(clock);
    var found = new Match.Found(official.get(), phone.get(), message.get().alerts());
    return areKept(found, report.status(), now) && isKept(found, report, now)
        ? Optional.of(new Outcome.Found<>(found))
        : Optional.empty();
  }

  /** Of several subscriptions of the phone, the one that was confirmed when the text went out. */
  private static Optional<Subscription> phone(Official official, TextReport report) {
    return official.subscriptions().stream()
        .filter(s -> s.address() instanceof Address.Phone phone && phone.equals(report.phone()))
        .max(
            Comparator.comparing((Subscription s) -> s.wasConfirmed(report.status().sent()))
                .thenComparing(Subscription::requestedAt));
  }

  private boolean isKept(Match.Found found, TextReport report, Instant now) {
    return phones.keep(found.official(), found.phone(), report.status(), BY, now);
  }

  private boolean areKept(Match.Found found, TextStatus status, Instant now) {
    var byMatter =
        found.alerts().stream()
            .collect(groupingBy(a -> a.deadline().matter(), LinkedHashMap::new, toList()));
    return byMatter.entrySet().stream()
        .allMatch(of -> isKept(head(of.getKey()), of.getValue(), found, status, now));
  }

  private Matter head(MatterId matter) {
    return docket
        .matter(matter)
        .orElseThrow(() -> new IllegalStateException("an alert's matter is not on record"));
  }

  /** The head was read before the alerts, so that no other report can come between. */
  private boolean isKept(
      Matter head, List<AlertId> alerts, Match.Found found, TextStatus status, Instant now) {
    var writes = new ArrayList<Write>();
    var details = new TreeMap<String, String>();
    for (var id : alerts) {
      docket.alert(id).ifPresent(was -> report(was, found, status, now, writes, details));
    }
    if (writes.isEmpty()) {
      return true;
    }
    var line = Chain.of(head).append(now, BY, EntryKind.TEXT_REPORTED, details).writes();
    writes.addAll(0, line);
    return docket.commit(writes) instanceof Commit.Done;
  }

  private void report(
      Alert was,
      Match.Found found,
      TextStatus status,
      Instant now,
      List<Write> writes,
      Map<String, String> details) {
    var phone = found.phone();
    var known = was.texts().get(phone.id().name());
    var best = status.or(known);
    if (best.equals(known)) {
      return;
    }
    var is = lost.after(was.texted(phone.id().name(), best), found.official(), now);
    writes.add(new Write.ReportedTexts(was, is));
    details.put(was.name(), phone.address().masked() + ": " + best.result().words());
    details.put(was.name() + ".at", best.at().toString());
  }
}
