package org.replyby.usecases.docket;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Alert;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentState;
import org.replyby.model.CalendarLink;
import org.replyby.model.Campaign;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.Demand;
import org.replyby.model.Disclosure;
import org.replyby.model.Matter;
import org.replyby.model.Membership;
import org.replyby.model.Official;
import org.replyby.model.Sha256;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.Run;
import org.replyby.model.webhooks.Webhook;

/**
 * The strong entity tag of each kind of thing, in its quotes: a digest of what a person can change
 * about it, and of nothing else. A reminder that fires, a delivery report or a sweep leaves it as
 * it is, so that none of them makes a person's change fail.
 */
public final class Tags {
  private static final int LENGTH = 20;

  private Tags() {}

  /** What it is, its settings and its closed days; not its officials, members and matters. */
  public static String of(JurisdictionFile file) {
    return tag(
        file.jurisdiction(),
        file.escalation(),
        file.secondPerson(),
        file.closings().stream().map(Object::toString).sorted().toList());
  }

  /** Without the addresses, which have tags of their own. */
  public static String of(Official official) {
    return tag(
        official.id(),
        official.name(),
        official.role(),
        official.tier(),
        official.leastSeverity(),
        official.digest(),
        official.attorney(),
        official.leave(),
        official.retirement());
  }

  public static String of(Membership member) {
    return tag(
        member.id(),
        member.name(),
        member.roles().stream().map(Coded::code).sorted().toList(),
        member.official());
  }

  /** What it is said to be, the file that came, and whether it was withdrawn. */
  public static String of(Attachment attachment) {
    return tag(
        attachment.id(),
        attachment.title(),
        attachment.type(),
        attachment.subject(),
        state(attachment.state()));
  }

  /** How long a file has been waited for is no part of it. */
  private static String state(AttachmentState state) {
    return switch (state) {
      case AttachmentState.Waiting waiting -> "";
      case AttachmentState.NotReceived none -> "";
      case AttachmentState.Kept kept -> kept.toString();
      case AttachmentState.Refused refused -> refused.toString();
      case AttachmentState.Withdrawn withdrawn -> withdrawn.toString();
    };
  }

  public static String of(CalendarLink link) {
    return tag(link.id(), link.official(), link.shows());
  }

  public static String of(Webhook webhook) {
    return tag(
        webhook.id(),
        webhook.url(),
        webhook.topics().stream().map(Coded::code).sorted().toList(),
        webhook.secret().text());
  }

  /** Its file, what was found in it, and what people asked for; not how far that has come. */
  public static String of(Import of) {
    return tag(
        of.id(), of.kind(), of.file(), of.state(), asked(of.recording()), asked(of.subscribing()));
  }

  private static String asked(@Nullable Run run) {
    return run == null ? "" : parts(run.by(), run.at(), run.stop(), run.isEnded());
  }

  /**
   * What staff asked for: a code, the address, or its end. Whether the person agreed is what SNS
   * says, and no part of it.
   */
  public static String of(Subscription subscription) {
    return tag(
        subscription.id(),
        subscription.address(),
        subscription.requestedAt(),
        asked(subscription.state()));
  }

  private static String asked(SubscriptionState state) {
    return switch (state) {
      case SubscriptionState.CodeSent sent -> "code of " + sent.sentAt();
      case SubscriptionState.Confirming s -> "wanted";
      case SubscriptionState.Pending s -> "wanted";
      case SubscriptionState.Confirmed s -> "wanted";
      case SubscriptionState.Expired s -> "wanted";
      case SubscriptionState.OptedOut s -> "wanted";
      case SubscriptionState.Cancelling s -> "ended";
      case SubscriptionState.Cancelled s -> "ended";
    };
  }

  /**
   * Its title, whom the city may tell of it and what the city shares; what it holds has tags of its
   * own.
   */
  public static String of(Matter matter) {
    return tag(matter.id(), matter.title(), told(matter.disclosure()), matter.sharing());
  }

  /** Its name: each matter is its own city's to share. */
  public static String of(Campaign campaign) {
    return tag(campaign.id(), campaign.name());
  }

  /** Of its plan only the version: how far its reminders have come is nobody's change. */
  public static String of(Deadline deadline) {
    return tag(
        deadline.id(),
        deadline.kind(),
        deadline.basis(),
        deadline.dueDate(),
        deadline.plan().version(),
        deadline.state(),
        demand(deadline.demand()),
        deadline.extensions(),
        deadline.confirmation());
  }

  private static String demand(Demand demand) {
    return parts(
        demand.jurisdictionName(),
        demand.matterTitle(),
        demand.from(),
        demand.datedOn(),
        demand.text(),
        demand.consequences().stream().map(Coded::code).sorted().toList(),
        demand.subpoena(),
        demand.part(),
        demand.byHand(),
        told(demand.disclosure()),
        demand.privileged());
  }

  /** Its acknowledgment: nothing else about an alert is a person's to change. */
  public static String of(Alert alert) {
    return tag(alert.id(), alert.acknowledgment());
  }

  /** A set has no order of its own, so that its text differs from one machine to the next. */
  private static String told(Disclosure disclosure) {
    var basis = disclosure instanceof Disclosure.Restricted r ? r.basis() : null;
    return parts(disclosure.answer(), disclosure.namedCounsel(), basis);
  }

  private static String tag(@Nullable Object... parts) {
    return '"' + Sha256.of(parts(parts)).substring(0, LENGTH) + '"';
  }

  private static String parts(@Nullable Object... parts) {
    return Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("\n"));
  }
}
