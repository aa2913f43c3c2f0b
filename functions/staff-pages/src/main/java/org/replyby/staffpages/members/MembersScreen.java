package org.replyby.staffpages.members;

import static org.replyby.staffpages.words.PageTexts.counted;
import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.EntryKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Membership;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.history.History;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.JurisdictionFile;

/**
 * Shows who may do what in a city. Five queries: the members are read twice, once for the names.
 */
public record MembersScreen(Desk desk, Templates templates, Notices notices, History history) {
  private static final int MOST_CHANGES = 20;
  private static final Set<EntryKind> CHANGES =
      Set.of(
          EntryKind.MEMBER_INVITED,
          EntryKind.MEMBER_JOINED,
          EntryKind.MEMBER_CHANGED,
          EntryKind.MEMBER_ENDED);

  public Answer show(Turn turn) {
    var id = turn.id(JurisdictionId::new);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.showMatter().jurisdiction(turn.principal(), id),
        file ->
            ended.page(desk.showMembers().of(turn.principal(), id), all -> page(turn, file, all)));
  }

  private Answer page(Turn turn, JurisdictionFile file, List<Membership> all) {
    var city = file.jurisdiction();
    var shown =
        new MembersPage(
            city.id().value(),
            List.of(
                new Crumb("/cities", say("common.cities")),
                new Crumb("/cities/" + city.id(), city.name())),
            RoleWords.done(turn.visit().query().get("done")),
            status(all),
            all.stream().map(m -> row(m, file)).toList(),
            turn.asker().within(Right.ADMINISTER).mayAct(city.id()),
            history.newest(turn, file, line -> CHANGES.contains(line.kind()), MOST_CHANGES));
    var frame = turn.frame().titled(say("common.members-and-roles")).of(city.name());
    return Answer.html(200, templates.render("members", frame, shown));
  }

  private static String status(List<Membership> all) {
    var invited = all.stream().filter(Membership::isInvited).count();
    var members = counted("members.number", all.size() - invited);
    return invited == 0 ? members + "." : say("members.with-invited", members, invited);
  }

  private static MembersPage.Row row(Membership member, JurisdictionFile file) {
    var email = member.email();
    return new MembersPage.Row(
        member.id().toString(),
        member.name().isEmpty() ? say("members.without-a-name") : member.name(),
        email == null ? say("members.not-known") : email.masked(),
        RoleWords.names(member.roles()),
        official(member.official(), file),
        CityTime.full(member.entered().at(), file.jurisdiction().zone()),
        member.isInvited());
  }

  private static String official(@Nullable OfficialId id, JurisdictionFile file) {
    return id == null
        ? say("common.no")
        : file.official(id).map(Official::name).orElse(say("members.an-official-who-has"));
  }
}
