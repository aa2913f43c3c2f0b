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
      "Nobody in the city can be told, because no official has a confirmed address. Tell the people"
          + " who must know yourself, then register officials and confirm an address for each."
          + " ReplyBy's operator is told as well.";
  private static final String OTHERS =
      "Nobody for whom the alert is meant can be told, so it goes to others. Tell the people who"
          + " must know yourself, and confirm an address for each.";

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
