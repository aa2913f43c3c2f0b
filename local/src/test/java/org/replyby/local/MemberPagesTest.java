package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Address;
import org.replyby.model.Entered;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Membership;
import org.replyby.model.PersonId;
import org.replyby.model.Role;
import org.replyby.usecases.docket.Write;

/** Members and roles on the page: who may do what, who is invited, and who left. */
@Tag("aws")
class MemberPagesTest {
  private static final String LIST = "/cities/chicago-il/members";
  private static final Map<String, String> CLEO =
      Map.of("name", "Cleo Example", "email", "cleo@example.com", "roles", "clerk");

  private TestService service;
  private PageVisitor keeper;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    service.as("chicago-il");
    keeper = new PageVisitor(service, "keeper");
  }

  @AfterEach
  void close() {
    service.close();
  }

  /** Somebody who has signed in, in both items of the membership. */
  private Membership member(String subject, String name, Role... roles) {
    var member =
        Membership.invited(
                new JurisdictionId("chicago-il"),
                name,
                new Address.Email(subject + "@example.com"),
                Set.of(roles),
                null,
                new Entered(TestService.JANUARY, "test"))
            .takenUpBy(PersonId.of("", subject));
    service
        .app
        .docket()
        .commit(List.of(new Write.KeptMember(member, true), new Write.KeptMember(member, false)));
    return member;
  }

  @Test
  void whoIsInvitedIsShownAsSuchWithAMaskedAddress() {
    assertThat(keeper.fill(LIST + "/new", Map.of("name", "", "email", "x")).is(422).html())
        .contains("href=\"#name\"")
        .contains("Email address must be an email address")
        .contains("needs roles, at least one of");
    var done = keeper.fill(LIST + "/new", CLEO).is(303).location();
    assertThat(keeper.get(done).is(200).html())
        .contains("The invitation is on record.")
        .contains("1 invited who have not signed in yet")
        .contains("c***@example.com")
        .contains("Invited Cleo Example")
        .doesNotContain("cleo@example.com");
  }

  @Test
  void theSameAddressInAnotherWayIsRefusedAndNothingTypedIsLost() {
    keeper.fill(LIST + "/new", CLEO).is(303);
    var other = new HashMap<>(CLEO);
    other.put("roles", "counsel");
    assertThat(keeper.fill(LIST + "/new", other).is(409).html())
        .contains("This address is on record with another name, role or official")
        .contains("value=\"cleo@example.com\"")
        .contains("value=\"counsel\" checked");
  }

  @Test
  void anInvitationIsMadeAgain() {
    keeper.fill(LIST + "/new", CLEO).is(303);
    var again = invited() + "/invitation";
    var done = keeper.fill(again, Map.of()).is(303).location();
    assertThat(keeper.get(done).is(200).html()).contains("If the first password expired unused");
    var clerk = "/members/" + member("kim", "Kim Example", Role.CLERK).id() + "/invitation";
    keeper.send(clerk, Map.of()).is(404);
  }

  private String invited() {
    var list = keeper.get(LIST).is(200).html();
    var at = list.indexOf("/members/chicago-il.i");
    return list.substring(at, list.indexOf('/', at + "/members/".length()));
  }

  @Test
  void rolesAreChangedAndSomebodyElsesChangeIsNotUndone() {
    var kim = member("kim", "Kim Example", Role.CLERK);
    var address = "/members/" + kim.id() + "/roles";
    var form = new HashMap<>(keeper.get(address).is(200).hidden());
    form.putAll(Map.of("name", "Kim Sample", "roles", "viewer"));
    service.call("PATCH", "/v1/members/" + kim.id(), "{\"roles\": [\"counsel\"]}", null).is(200);
    var stale = keeper.send(address, form).is(412);
    assertThat(stale.html())
        .contains("value=\"Kim Sample\"")
        .contains("On record now: Counsel: confirms dates");
    form.putAll(stale.hidden());
    keeper.send(address, form).is(303);
    assertThat(keeper.get(LIST).is(200).html())
        .contains("Kim Sample")
        .contains("Roles: counsel, now viewer");
    form.putAll(keeper.get(address).is(200).hidden());
    form.remove("roles");
    assertThat(keeper.send(address, form).is(422).html())
        .contains("href=\"#roles\">Roles cannot all be taken away.");
  }

  @Test
  void whoIsRemovedHasNoSessionAnyMore() {
    var kim = member("kim", "Kim Example", Role.VIEWER);
    member("lee", "Lee Example", Role.ADMINISTRATOR);
    service.as("").signedInAs("kim");
    var theirs = new PageVisitor(service, "kim");
    theirs.get(LIST).is(200);
    keeper.fill("/members/" + kim.id() + "/removal", Map.of()).is(303);
    assertThat(theirs.send(LIST + "/new", CLEO).is(401).html()).contains("Your session has ended");
    assertThat(keeper.get(LIST).is(200).html())
        .contains("Ended a membership")
        .doesNotContain("Kim Example");
  }

  @Test
  void theLastAdministratorStays() {
    var lee = member("lee", "Lee Example", Role.ADMINISTRATOR);
    assertThat(keeper.fill("/members/" + lee.id() + "/removal", Map.of()).is(409).html())
        .contains("No other member is an administrator: make somebody else one first.");
  }

  @Test
  void aViewerSeesWhoMayDoWhatAndChangesNothing() {
    member("kim", "Kim Example", Role.VIEWER);
    service.as("").signedInAs("kim");
    assertThat(new PageVisitor(service, "kim").get(LIST).is(200).html())
        .contains("Kim Example")
        .doesNotContain("Invite somebody")
        .doesNotContain("/roles\"");
  }

  @Test
  void aPageCostsAKnownNumberOfRequests() {
    service.calls.reset();
    keeper.get(LIST).is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 1, "Query", 5));
  }
}
