package org.replyby.usecases.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.model.Address;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionKind;
import org.replyby.model.Lapse;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.PersonId;
import org.replyby.model.Severity;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.model.TextResult;
import org.replyby.model.TextStatus;
import org.replyby.model.Tier;
import org.replyby.model.imports.ActingFor;
import org.replyby.model.imports.Checked;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportKind;
import org.replyby.model.imports.ImportWork;
import org.replyby.model.imports.LineSet;
import org.replyby.model.imports.Run;
import org.replyby.model.imports.SentTable;
import org.replyby.model.imports.TableFile;
import org.replyby.usecases.docket.JurisdictionFile;

/** Whose addresses are those of a table, and in which state each is. */
class ImportedAddressesTest {
  private static final Instant NOW = Instant.parse("2026-02-02T15:00:00Z");
  private static final ImportId ID = ImportId.parse("chicago-il.t1");
  private static final ActingFor CLEO =
      new ActingFor("cleo", PersonId.of("https://issuer.example", "cleo"), false);
  private static final Jurisdiction CITY =
      new Jurisdiction(
          ID.jurisdiction(), "Chicago", JurisdictionKind.CITY, "IL", ZoneId.of("America/Chicago"));
  private static final SubscriptionState PENDING =
      new SubscriptionState.Pending("arn", NOW, false, null);

  /** A table of so many lines that are all on record. */
  private static Import recorded(ImportKind kind, int lines, int addresses) {
    var none = LineSet.of(new BitSet());
    var run = Run.begun(CLEO, NOW).reached(lines, lines, 0, NOW).ended(NOW);
    return Import.opened(ID, kind, CLEO, NOW)
        .came(new TableFile(new SentTable("v1", "e1", "01"), NOW))
        .checked(new Checked(NOW, lines, 0, 0, 0, addresses, none, List.of()))
        .with(ImportWork.RECORD, run);
  }

  private static OfficialId ofLine(int line) {
    return new LineIds().official(ID, line);
  }

  private static Official official(OfficialId id, String name, SubscriptionState... states) {
    var subscriptions =
        IntStream.range(0, states.length)
            .mapToObj(
                i ->
                    new Subscription(
                        new SubscriptionId(id, "s" + i),
                        new Address.Phone("+1312555010" + i),
                        states[i],
                        NOW,
                        null))
            .toList();
    return new Official(
        id, name, "Clerk", Tier.PRIMARY, Severity.NOTICE, false, false, "arn", subscriptions, 0, 1);
  }

  private static ImportedAddresses of(Import made, Official... officials) {
    var file =
        new JurisdictionFile(
            CITY, EscalationPolicy.DEFAULT, 0, Arrays.asList(officials), List.of(), null);
    return ImportedAddresses.of(made, file, NOW);
  }

  @Test
  void itsOfficialsAreFoundByTheNumbersOfItsLines() {
    var all =
        of(
            recorded(ImportKind.OFFICIALS, 3, 0),
            official(ofLine(40_000), "Cy"),
            official(ofLine(2), "Bo"),
            official(new OfficialId(ID.jurisdiction(), "oother"), "Al"),
            official(ofLine(7), "Abe"));
    assertThat(all.officials()).extracting(Official::name).containsExactly("Abe", "Bo", "Cy");
  }

  @Test
  void aTableOfLettersHasNone() {
    var all = of(recorded(ImportKind.LETTERS, 3, 0), official(ofLine(2), "Bo", PENDING));
    assertThat(all.officials()).isEmpty();
    assertThat(all.asked()).isEmpty();
  }

  @Test
  void whatNobodyWasAskedAboutIsSaidUntilAllWereAsked() {
    var made = recorded(ImportKind.OFFICIALS, 2, 3);
    var bo = official(ofLine(2), "Bo");
    var cy = official(ofLine(3), "Cy", PENDING);
    assertThat(of(made, bo, cy).notAsked()).isEqualTo(2);
    // The other one has retired: what the table had of them is not asked any more.
    assertThat(of(made, cy).notAsked()).isEqualTo(1);
    var begun = Run.begun(CLEO, NOW);
    assertThat(of(made.with(ImportWork.SUBSCRIBE, begun), bo, cy).notAsked()).isEqualTo(2);
    var through = begun.reached(2, 2, 0, NOW).ended(NOW);
    assertThat(of(made.with(ImportWork.SUBSCRIBE, through), bo, cy).notAsked()).isZero();
    var refused = begun.reached(2, 1, 1, NOW).ended(NOW);
    assertThat(of(made.with(ImportWork.SUBSCRIBE, refused), bo, cy).notAsked()).isEqualTo(2);
    var stopped = begun.stopping(new Run.Stop("cleo", NOW, "somebody did")).ended(NOW);
    assertThat(of(made.with(ImportWork.SUBSCRIBE, stopped), bo, cy).notAsked()).isEqualTo(2);
  }

  private static SubscriptionState state(String name) {
    return switch (name) {
      case "code-sent" ->
          new SubscriptionState.CodeSent("s", "h", NOW.plus(Duration.ofMinutes(1)), 5, NOW);
      case "code-expired" -> new SubscriptionState.CodeSent("s", "h", NOW, 5, NOW);
      case "confirming" -> new SubscriptionState.Confirming();
      case "pending" -> PENDING;
      case "confirmed" -> new SubscriptionState.Confirmed("arn", true, NOW);
      case "cancelling" -> new SubscriptionState.Cancelling("arn", NOW, 0);
      case "cancelled" -> new SubscriptionState.Cancelled(NOW);
      case "expired" -> new SubscriptionState.Expired(NOW, Lapse.UNCONFIRMED);
      case "opted-out" -> new SubscriptionState.OptedOut(NOW, Lapse.TEXTED_STOP);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "code-sent, WAITING",
    "code-expired, UNREACHED",
    "confirming, WAITING",
    "pending, WAITING",
    "confirmed, CONFIRMED",
    "cancelling, UNREACHED",
    "cancelled, UNREACHED",
    "expired, UNREACHED",
    "opted-out, UNREACHED"
  })
  void eachStateIsOneOfThree(String name, AddressStanding standing) {
    var all = of(recorded(ImportKind.OFFICIALS, 1, 1), official(ofLine(2), "Bo", state(name)));
    assertThat(all.count(standing)).isOne();
    assertThat(all.unconfirmed()).hasSize(standing == AddressStanding.CONFIRMED ? 0 : 1);
  }

  @Test
  void aPhoneWhoseTextsDoNotArriveIsNotReached() {
    var bo = official(ofLine(2), "Bo", state("confirmed"));
    var lost =
        bo.subscriptions()
            .getFirst()
            .texted(new TextStatus(TextResult.PHONE_UNREACHABLE, NOW, NOW));
    var all = of(recorded(ImportKind.OFFICIALS, 1, 1), bo.with(lost));
    assertThat(all.count(AddressStanding.CONFIRMED)).isZero();
    assertThat(all.count(AddressStanding.UNREACHED)).isOne();
  }
}
