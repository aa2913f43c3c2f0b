package org.replyby.local;

import java.util.List;
import org.replyby.model.Address;
import org.replyby.model.Lapse;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;

/** Addresses in every state in which a function asks or changes something at SNS. */
final class PlayedAddresses {
  private final TestService service;
  private int phones = 7000;

  PlayedAddresses(TestService service) {
    this.service = service;
  }

  /** The emulator confirms every address at once, so that only the record can wait for a link. */
  String pendingEmail(String name) {
    var pat = service.officials.addUnreachable(name);
    var was = service.officials.find(pat);
    var pending =
        new SubscriptionState.Pending(was.topicArn() + ":1", service.clock.instant(), false, null);
    service.officials.replaceSubscriptions(
        was, List.of(address(was.id().toString(), 1, email(1), pending)));
    return pat;
  }

  String link(String official) {
    return "https://sns.us-east-1.amazonaws.com/confirmation.html?TopicArn="
        + service.officials.find(official).topicArn()
        + "&Token=none";
  }

  String withEveryAddress(String name) {
    return withEveryAddress("chicago-il", name);
  }

  /** An official with an address of each kind that makes a check ask or change something at SNS. */
  String withEveryAddress(String jurisdiction, String name) {
    var official = service.officials.addUnreachable(jurisdiction, name, "primary");
    var was = service.officials.find(official);
    var now = service.clock.instant();
    var gone = was.topicArn() + ":gone";
    var was1 = new SubscriptionState.Confirmed(gone, true, now);
    service.officials.replaceSubscriptions(
        was,
        List.of(
            address(official, 1, email(1), was1),
            address(official, 2, new Address.Phone(phone()), was1),
            address(official, 3, new Address.Phone(phone()), new SubscriptionState.Confirming()),
            address(
                official,
                4,
                email(4),
                new SubscriptionState.OptedOut(now, Lapse.TEXTED_STOP, gone))));
    return official;
  }

  private Subscription address(
      String official, int number, Address address, SubscriptionState state) {
    var now = service.clock.instant();
    var id = SubscriptionId.parse(official + ".s" + number);
    return new Subscription(id, address, state, now, now);
  }

  private static Address email(int number) {
    return new Address.Email("address" + number + "@example.com");
  }

  /** Even, because moto takes what ends in 99 for opted out. */
  String phone() {
    phones += 2;
    return "+1312555" + phones;
  }
}
