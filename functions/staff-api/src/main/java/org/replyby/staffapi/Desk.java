package org.replyby.staffapi;

import java.time.InstantSource;
import org.replyby.usecases.acknowledging.AcknowledgeAlert;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.people.EditOfficial;
import org.replyby.usecases.people.RetireOfficial;
import org.replyby.usecases.people.SetLeave;
import org.replyby.usecases.reading.ShowMatter;
import org.replyby.usecases.reading.ShowPages;
import org.replyby.usecases.reading.ShowPlan;
import org.replyby.usecases.reading.VerifyDocket;
import org.replyby.usecases.recalculating.ExtendDeadline;
import org.replyby.usecases.recalculating.RecalculateDeadlines;
import org.replyby.usecases.recording.CloseDeadline;
import org.replyby.usecases.recording.ConfirmDeadline;
import org.replyby.usecases.recording.OpenJurisdiction;
import org.replyby.usecases.recording.RecordDemand;
import org.replyby.usecases.recording.SetDeadline;
import org.replyby.usecases.recording.SetEscalation;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.Tokens;
import org.replyby.usecases.subscribing.CancelSubscription;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.ConfirmSubscription;
import org.replyby.usecases.subscribing.MarkAttorney;
import org.replyby.usecases.subscribing.RegisterOfficial;
import org.replyby.usecases.subscribing.SetDigest;
import org.replyby.usecases.subscribing.ShowSubscriptions;
import org.replyby.usecases.subscribing.Subscribe;
import org.replyby.usecases.subscribing.Subscriptions;

/** Everything that city staff can ask for. */
public record Desk(
    OpenJurisdiction openJurisdiction,
    RecordDemand recordDemand,
    CloseDeadline closeDeadline,
    ConfirmDeadline confirmDeadline,
    ExtendDeadline extendDeadline,
    SetDeadline setDeadline,
    RecalculateDeadlines recalculateDeadlines,
    RegisterOfficial registerOfficial,
    SetDigest setDigest,
    MarkAttorney markAttorney,
    Subscribe subscribe,
    ConfirmSubscription confirmSubscription,
    CancelSubscription cancelSubscription,
    ShowSubscriptions showSubscriptions,
    ShowMatter showMatter,
    ShowPlan showPlan,
    ShowPages showPages,
    AcknowledgeAlert acknowledgeAlert,
    SetEscalation setEscalation,
    VerifyDocket verifyDocket,
    EditOfficial editOfficial,
    RetireOfficial retireOfficial,
    SetLeave setLeave,
    InstantSource clock,
    Journal journal) {

  public static Desk of(
      Docket docket,
      Subscriptions subscriptions,
      InstantSource clock,
      Tokens tokens,
      Backoff backoff,
      Journal journal) {
    return new Desk(
        new OpenJurisdiction(docket, clock, backoff),
        new RecordDemand(docket, clock, tokens, backoff),
        new CloseDeadline(docket, clock, backoff),
        new ConfirmDeadline(docket, clock, backoff),
        new ExtendDeadline(docket, clock, backoff),
        new SetDeadline(docket, clock, tokens, backoff),
        new RecalculateDeadlines(docket, clock, backoff),
        new RegisterOfficial(docket, subscriptions, clock, tokens, backoff),
        new SetDigest(docket, clock, backoff),
        new MarkAttorney(docket, clock, backoff),
        new Subscribe(docket, subscriptions, clock, tokens, backoff),
        new ConfirmSubscription(docket, subscriptions, clock, backoff),
        new CancelSubscription(docket, subscriptions, clock, backoff),
        new ShowSubscriptions(new CheckSubscriptions(docket, subscriptions, clock)),
        new ShowMatter(docket),
        new ShowPlan(docket, clock),
        new ShowPages(docket),
        new AcknowledgeAlert(docket, clock, backoff),
        new SetEscalation(docket, clock, backoff),
        new VerifyDocket(docket, backoff),
        new EditOfficial(docket, clock, backoff),
        new RetireOfficial(docket, clock, backoff),
        new SetLeave(docket, clock, backoff),
        clock,
        journal);
  }
}
