package org.replyby.alerts.reach;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.Official;
import org.replyby.model.Subscription;

/** What the person who records something is answered about who hears of it. */
public final class Telling {
  private static final String NOBODY =
      "ReplyBy cannot reach anybody in the city, because no official has a confirmed address. Call"
          + " the people who must know. Then register officials, and have each confirm an address."
          + " ReplyBy's operator is told as well.";
  private static final String OTHERS =
      "ReplyBy cannot reach the people who should get this alert, so it goes to others. Call the"
          + " people who must know, and have each confirm an address.";

  private Telling() {}

  /** Null if somebody for whom the alert is meant can be told, or nobody has to be. */
  public static @Nullable String warning(Reach reach) {
    if (reach.isNobody()) {
      return NOBODY;
    }
    return reach.goneOn().isEmpty() ? null : OTHERS;
  }

  /** How an official is told: "email", "text message" or both. */
  public static List<String> media(Official official) {
    var media = new ArrayList<String>();
    var live = official.subscriptions().stream().filter(Subscription::isConfirmed).toList();
    if (live.stream().anyMatch(s -> s.address() instanceof Address.Email)) {
      media.add("email");
    }
    if (live.stream().anyMatch(s -> s.address() instanceof Address.Phone)) {
      media.add("text message");
    }
    return media;
  }
}
