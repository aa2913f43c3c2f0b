package org.replyby.staffapi;

import java.util.List;
import java.util.Map;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MemberId;
import org.replyby.model.Membership;
import org.replyby.staff.Desk;
import org.replyby.staff.members.MemberFields;
import org.replyby.staff.members.MemberView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.lists.Paging;
import org.replyby.usecases.docket.Outcome;

/** What people ask about themselves, and administrators about who may do what. */
record MemberDesk(Desk desk) {
  /** Who the caller is, and what they may do where. */
  Reply me(Call call) {
    return Reply.ok(MemberView.me(call.asker()));
  }

  /** For whoever is a member already: somebody new takes an invitation up by any request. */
  Reply takeUp(Call call) {
    desk.takeUpInvitations().take(call.caller());
    return Reply.ok(MemberView.me(desk.knowPrincipal().of(call.caller())));
  }

  Reply invite(Call call) {
    var jurisdiction = call.id(JurisdictionId::new);
    var request = Bodies.read(call, body -> MemberFields.of(jurisdiction, body));
    return Outcomes.reply(
        desk.inviteMember().invite(call.principal(), request), MemberView::of, MemberDesk::path);
  }

  Reply list(Call call) {
    var id = call.id(JurisdictionId::new);
    var paging = Paging.of(call);
    return switch (desk.showMembers().of(call.principal(), id)) {
      case Outcome.Found<List<Membership>>(var all) ->
          paging.listed(paging.within(all), "members", MemberView::of, Map.of());
      case Outcome<List<Membership>> other -> Outcomes.reply(other, none -> Map.of());
    };
  }

  Reply show(Call call) {
    var id = call.id(MemberId::parse);
    return Outcomes.reply(desk.showMembers().one(call.principal(), id), MemberView::of);
  }

  /** Another name, other roles, another official. */
  Reply edit(Call call) {
    var id = call.id(MemberId::parse);
    var edit = Bodies.read(call, MemberFields::edit);
    return Outcomes.reply(
        desk.changeMember().edit(call.principal(), id, call.expected(), edit), MemberView::of);
  }

  Reply end(Call call) {
    var id = call.id(MemberId::parse);
    return Outcomes.reply(
        desk.changeMember().end(call.principal(), id, call.expected()), MemberView::of);
  }

  private static String path(Membership member) {
    return "/v1/members/" + member.id();
  }
}
