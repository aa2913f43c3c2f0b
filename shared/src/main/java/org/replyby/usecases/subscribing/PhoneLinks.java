package org.replyby.usecases.subscribing;

import java.util.List;
import java.util.stream.Stream;
import org.replyby.model.Address;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.usecases.docket.Write;

/** What a phone holds, kept next to the officials, so that a STOP finds every jurisdiction. */
public final class PhoneLinks {
  private PhoneLinks() {}

  /** The links that a change to an official makes and ends. */
  public static List<Write> between(Official was, Official is) {
    return is.subscriptions().stream()
        .filter(s -> s.isOnSns() != wasOnSns(was, s))
        .<Write>flatMap(PhoneLinks::link)
        .toList();
  }

  /** All the links that an official should have. */
  public static List<Write.LinkedPhone> of(Official official) {
    return official.subscriptions().stream()
        .filter(Subscription::isOnSns)
        .flatMap(PhoneLinks::link)
        .toList();
  }

  private static boolean wasOnSns(Official was, Subscription subscription) {
    return was.subscription(subscription.id()).filter(Subscription::isOnSns).isPresent();
  }

  private static Stream<Write.LinkedPhone> link(Subscription subscription) {
    return switch (subscription.address()) {
      case Address.Phone phone ->
          Stream.of(new Write.LinkedPhone(phone, subscription.id(), subscription.isOnSns()));
      case Address.Email email -> Stream.empty();
    };
  }
}
