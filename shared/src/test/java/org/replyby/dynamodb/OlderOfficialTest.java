package org.replyby.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.model.Address;
import org.replyby.model.Lapse;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Severity;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.model.Tier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Officials from before there were digests, and subscriptions that kept no reason. */
class OlderOfficialTest {
  private static final OfficialId ID = OfficialId.parse("chicago-il.o1");
  private static final Instant AT = Instant.parse("2018-01-24T15:00:00Z");

  private static Subscription subscription(String name, SubscriptionState state) {
    return new Subscription(
        new SubscriptionId(ID, name), new Address.Phone("+13125550100"), state, AT, null);
  }

  private static Official official(boolean digest, @Nullable Lapse why) {
    return new Official(
        ID,
        "Ada Example",
        "City attorney",
        Tier.PRIMARY,
        Severity.NOTICE,
        digest,
        "arn:aws:sns:us-east-1:000000000000:o1",
        List.of(
            subscription("s1", new SubscriptionState.Pending("arn", AT, true, why)),
            subscription("s2", new SubscriptionState.Expired(AT, why)),
            subscription("s3", new SubscriptionState.OptedOut(AT, why))),
        1,
        7);
  }

  /** The item without what was added since. */
  private static Map<String, AttributeValue> older(Official official) {
    var item = new HashMap<>(OfficialItem.of(official));
    item.remove("digest");
    var subscriptions =
        item.getOrDefault("subscriptions", AttributeValue.fromNul(true)).l().stream()
            .map(
                s -> {
                  var map = new HashMap<>(s.m());
                  map.remove("why");
                  return AttributeValue.fromM(map);
                })
            .toList();
    item.put("subscriptions", AttributeValue.fromL(subscriptions));
    return item;
  }

  @Test
  void theyAreReadWithoutADigestAndWithoutAReason() {
    assertThat(OfficialItem.read(older(official(true, Lapse.GONE))))
        .isEqualTo(official(false, null));
  }

  @Test
  void everyReasonIsReadAsItWasWritten() {
    for (var why : Lapse.values()) {
      assertThat(OfficialItem.read(OfficialItem.of(official(true, why))))
          .isEqualTo(official(true, why));
    }
  }
}
