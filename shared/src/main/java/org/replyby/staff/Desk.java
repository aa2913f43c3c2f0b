package org.replyby.staff;

import java.time.InstantSource;
import java.util.Set;
import org.replyby.staff.dossier.MatterFile;
import org.replyby.staff.fields.PhoneNumbers;
import org.replyby.usecases.acknowledging.AcknowledgeAlert;
import org.replyby.usecases.acknowledging.TakeBackAcknowledgment;
import org.replyby.usecases.attaching.AttachmentUses;
import org.replyby.usecases.calendars.KeepCalendars;
import org.replyby.usecases.closing.CloseDeadline;
import org.replyby.usecases.closing.ConfirmClosing;
import org.replyby.usecases.closing.ReopenDeadline;
import org.replyby.usecases.closing.SetSecondPerson;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.exporting.ExportUses;
import org.replyby.usecases.exporting.MatterFiles;
import org.replyby.usecases.importing.ImportUses;
import org.replyby.usecases.members.ChangeMember;
import org.replyby.usecases.members.InviteMember;
import org.replyby.usecases.members.KnowPrincipal;
import org.replyby.usecases.members.Members;
import org.replyby.usecases.members.ShowMembers;
import org.replyby.usecases.members.SignIns;
import org.replyby.usecases.members.SignOutEverywhere;
import org.replyby.usecases.members.TakeUpInvitations;
import org.replyby.usecases.people.EditOfficial;
import org.replyby.usecases.people.MarkAttorney;
import org.replyby.usecases.people.RegisterOfficial;
import org.replyby.usecases.people.RetireOfficial;
import org.replyby.usecases.people.SetDigest;
import org.replyby.usecases.people.SetEscalation;
import org.replyby.usecases.people.SetLeave;
import org.replyby.usecases.reading.ListCampaigns;
import org.replyby.usecases.reading.ListDeadlines;
import org.replyby.usecases.reading.ShowLists;
import org.replyby.usecases.reading.ShowMatter;
import org.replyby.usecases.reading.ShowPages;
import org.replyby.usecases.reading.ShowPlan;
import org.replyby.usecases.reading.VerifyDocket;
import org.replyby.usecases.recalculating.ExtendDeadline;
import org.replyby.usecases.recalculating.RecalculateDeadlines;
import org.replyby.usecases.recording.ConfirmDeadline;
import org.replyby.usecases.recording.OpenJurisdiction;
import org.replyby.usecases.recording.RecordDemand;
import org.replyby.usecases.recording.SetDeadline;
import org.replyby.usecases.repeating.AnswerOnce;
import org.replyby.usecases.restricting.SetDisclosure;
import org.replyby.usecases.restricting.WithholdTexts;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.Tokens;
import org.replyby.usecases.sharing.CampaignUses;
import org.replyby.usecases.sharing.Campaigns;
import org.replyby.usecases.subscribing.CancelSubscription;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.ConfirmSubscription;
import org.replyby.usecases.subscribing.ShowSubscriptions;
import org.replyby.usecases.subscribing.Subscribe;
import org.replyby.usecases.subscribing.Subscriptions;
import org.replyby.usecases.trying.SendTest;
import org.replyby.usecases.webhooks.WebhookUses;
import org.replyby.usecases.webhooks.Webhooks;

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
    SendTest sendTest,
    ShowMatter showMatter,
    ShowPlan showPlan,
    ShowPages showPages,
    ShowLists showLists,
    ListDeadlines listDeadlines,
    MatterFile matterFile,
    AcknowledgeAlert acknowledgeAlert,
    TakeBackAcknowledgment takeBackAcknowledgment,
    SetEscalation setEscalation,
    VerifyDocket verifyDocket,
    ConfirmClosing confirmClosing,
    ReopenDeadline reopenDeadline,
    SetSecondPerson setSecondPerson,
    WithholdTexts withholdTexts,
    SetDisclosure setDisclosure,
    EditOfficial editOfficial,
    RetireOfficial retireOfficial,
    SetLeave setLeave,
    KnowPrincipal knowPrincipal,
    TakeUpInvitations takeUpInvitations,
    InviteMember inviteMember,
    ChangeMember changeMember,
    ShowMembers showMembers,
    CampaignUses campaigns,
    ListCampaigns listCampaigns,
    KeepCalendars keepCalendars,
    AttachmentUses attachments,
    ExportUses exports,
    WebhookUses webhooks,
    ImportUses imports,
    AnswerOnce answerOnce,
    InstantSource clock,
    Backoff backoff,
    Journal journal,
    PhoneNumbers phones) {

  /** Which phones are texted, and how many demands of a day before their alerts sum up. */
  public record Limits(PhoneNumbers phones, int demandsADay) {
    public static final Limits USUAL =
        new Limits(new PhoneNumbers(Set.of()), RecordDemand.MOST_A_DAY);
  }

  public static Desk of(
      Docket docket,
      Lists lists,
      Campaigns campaigns,
      Members members,
      Webhooks webhooks,
      SignOutEverywhere signOut,
      SignIns signIns,
      KeepCalendars keepCalendars,
      AnswerOnce answerOnce,
      MatterFiles files,
      ImportUses imports,
      Subscriptions subscriptions,
      InstantSource clock,
      Tokens tokens,
      Backoff backoff,
      Journal journal,
      Limits limits) {
    var takeUp = new TakeUpInvitations(docket, members, signIns, clock, backoff);
    return new Desk(
        new OpenJurisdiction(docket, clock, backoff),
        new RecordDemand(docket, clock, tokens, backoff, limits.demandsADay()),
        new CloseDeadline(docket, clock, tokens, backoff),
        new ConfirmDeadline(docket, clock, tokens, backoff),
        new ExtendDeadline(docket, clock, tokens, backoff),
        new SetDeadline(docket, clock, tokens, backoff),
        new RecalculateDeadlines(docket, clock, tokens, backoff),
        new RegisterOfficial(docket, subscriptions, clock, tokens, backoff),
        new SetDigest(docket, clock, backoff),
        new MarkAttorney(docket, clock, backoff),
        new Subscribe(docket, subscriptions, clock, tokens, backoff),
        new ConfirmSubscription(docket, subscriptions, clock, backoff),
        new CancelSubscription(docket, subscriptions, clock, backoff),
        new ShowSubscriptions(new CheckSubscriptions(docket, subscriptions, clock)),
        new SendTest(docket, subscriptions, clock, backoff),
        new ShowMatter(docket),
        new ShowPlan(docket, clock),
        new ShowPages(docket),
        new ShowLists(docket, lists),
        new ListDeadlines(docket, lists),
        new MatterFile(docket, lists, files.attachments(), clock, backoff),
        new AcknowledgeAlert(docket, clock, backoff),
        new TakeBackAcknowledgment(docket, clock, backoff),
        new SetEscalation(docket, clock, backoff),
        new VerifyDocket(docket, backoff),
        new ConfirmClosing(docket, clock, tokens, backoff),
        new ReopenDeadline(docket, clock, tokens, backoff),
        new SetSecondPerson(docket, clock, backoff),
        new WithholdTexts(docket, files.attachments(), clock, tokens, backoff),
        new SetDisclosure(docket, clock, tokens, backoff),
        new EditOfficial(docket, clock, backoff),
        new RetireOfficial(docket, clock, backoff),
        new SetLeave(docket, clock, backoff),
        new KnowPrincipal(members, takeUp),
        takeUp,
        new InviteMember(docket, members, signIns, clock, backoff),
        new ChangeMember(docket, members, signOut, clock, backoff),
        new ShowMembers(members),
        CampaignUses.of(docket, campaigns, clock, backoff),
        new ListCampaigns(campaigns),
        keepCalendars,
        AttachmentUses.of(docket, files.attachments(), files.store(), clock, tokens, backoff),
        ExportUses.of(docket, files, clock, tokens),
        WebhookUses.of(docket, webhooks, clock, tokens, backoff),
        imports,
        answerOnce,
        clock,
        backoff,
        journal,
        limits.phones());
  }
}
