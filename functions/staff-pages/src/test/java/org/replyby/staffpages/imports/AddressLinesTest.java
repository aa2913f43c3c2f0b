package org.replyby.staffpages.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.texts.Fact;
import org.replyby.model.Address;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.PersonId;
import org.replyby.model.Severity;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.model.Tier;
import org.replyby.model.imports.ActingFor;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportKind;
import org.replyby.usecases.importing.AddressStanding;
import org.replyby.usecases.importing.ImportedAddresses;

/** A long list of addresses without an answer ends, and says how many there are beyond. */
class AddressLinesTest {
  private static final Instant NOW = Instant.parse("2018-02-05T15:41:05Z");
  private static final ActingFor CLEO =
      new ActingFor("cleo", PersonId.of("https://issuer.example", "cleo"), false);

  private static AddressLines waiting(int addresses) {
    var of = Import.opened(ImportId.parse("chicago-il.t1"), ImportKind.OFFICIALS, CLEO, NOW);
    var asked = IntStream.range(0, addresses).mapToObj(AddressLinesTest::asked).toList();
    var all = new ImportedAddresses(of, List.of(), asked);
    return AddressLines.of(all, NOW, ZoneId.of("America/Chicago"), "/cities/chicago-il/officials");
  }

  private static ImportedAddresses.Asked asked(int number) {
    var id = OfficialId.parse("chicago-il.o" + number);
    var subscription =
        new Subscription(
            new SubscriptionId(id, "s1"),
            new Address.Email("o" + number + "@example.com"),
            new SubscriptionState.Pending("arn", NOW, false, null),
            NOW,
            null);
    var official =
        new Official(
            id,
            "Official " + number,
            "Clerk",
            Tier.PRIMARY,
            Severity.NOTICE,
            false,
            false,
            "arn",
            List.of(subscription),
            0,
            1);
    return new ImportedAddresses.Asked(official, subscription, AddressStanding.WAITING);
  }

  @Test
  void aHundredAreShownAndTheRestCounted() {
    assertThat(waiting(100).more()).isEmpty();
    assertThat(waiting(101).more()).isEqualTo("See the officials: 1 more address is not confirmed");
    var many = waiting(120);
    assertThat(many.rows()).hasSize(100);
    assertThat(many.more()).isEqualTo("See the officials: 20 more addresses are not confirmed");
    assertThat(many.counts()).contains(new Fact("Waiting for an answer", "120"));
    assertThat(many.rows().getFirst().state().words()).isEqualTo("Waiting for confirmation");
  }
}
