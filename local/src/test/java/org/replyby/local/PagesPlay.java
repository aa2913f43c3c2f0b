package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;

/** What staff do on the page, for the rights that it takes. */
record PagesPlay(TestService service, PlayedAddresses addresses) {
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
  private static final Pattern INVITATION = Pattern.compile("href=\"(/members/\\S+/invitation)\"");

  void staffUseThePage() {
    service.as("chicago-il");
    var clerk = new PageVisitor(service, "clerk");
    clerk.get("/").is(200);
    officialsOnThePage(clerk);
    var form = clerk.send("/letters/new", StaffPagesTest.letter()).is(200).hidden();
    form.put("step", "record");
    clerk.send("/letters/new", form).is(303);
    clerk.send("/sign-out", Map.of()).is(303);
    service.as("*");
  }

  /**
   * Somebody new with a phone and an email address, a test, and what SNS has to be asked or told.
   */
  private void officialsOnThePage(PageVisitor clerk) {
    var add = "/cities/chicago-il/officials/new";
    var pia = clerk.fill(add, Map.of("name", "Pia Example", "role", "Counsel")).is(303).location();
    var own = pia.substring(0, pia.indexOf('?'));
    var phone =
        clerk.fill(own + "/addresses/new", Map.of("phone", addresses.phone())).is(303).location();
    var code = CODE.matcher(EmulatorState.lastText());
    assertThat(code.find()).isTrue();
    clerk.fill(phone, Map.of("code", code.group())).is(303);
    clerk.fill(own + "/addresses/new", Map.of("email", "pia@example.com")).is(303);
    var id = own.substring("/officials/".length());
    var email = service.officials.find(id).subscriptions().getLast().id();
    clerk.fill("/addresses/" + email + "/test", Map.of()).is(303);
    clerk.fill("/addresses/" + email + "/removal", Map.of()).is(303);
    clerk.get("/officials/" + addresses.withEveryAddress("Eli Example")).is(200);
    var pat = addresses.pendingEmail("Pam Example");
    // Whatever the emulator thinks of it.
    clerk.fill("/addresses/" + pat + ".s1/confirmation", Map.of("link", addresses.link(pat)));
  }

  /** Whoever is invited again is asked for at the pool. */
  void membersOnThePage(Installation stack, String site) {
    service.as("chicago-il");
    var keeper = new PageVisitor(service, "clerk", stack.staffPages());
    keeper.headers.put("origin", site);
    var members = "/cities/chicago-il/members";
    var dee = Map.of("name", "Dee", "email", "dee@example.com", "roles", "clerk");
    keeper.fill(members + "/new", dee).is(303);
    var list = keeper.get(members).is(200).html();
    var again = INVITATION.matcher(list).results().map(found -> found.group(1)).toList();
    again.forEach(address -> keeper.fill(address, Map.of()).is(303));
    assertThat(again).isNotEmpty();
    service.as("*");
  }
}
