package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.SentTexts;
import org.replyby.local.aws.Watch;

/**
 * What is sent about a restricted matter (18 U.S.C. 3486(a)(6)) reaches its counsel only, and no
 * subject and no text says what it is.
 */
@Tag("aws")
class RestrictedMessagesTest {
  private static final Pattern LINK = Pattern.compile("https://\\S+/acknowledge/\\S+");
  private static final Pattern CODE = Pattern.compile("Reply ACK (\\w{5})\\.");
  private static final String PHONE = "+13125550171";

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final SealedCity city = new SealedCity(service);

  @AfterEach
  void end() {
    service.close();
  }

  /** From the first word over escalation, reminders and lateness, with digests every Monday. */
  @Test
  void inFiveWeeksNobodyButCounselHearsAnything() {
    for (var official : List.of(city.ann, city.bo, city.di, city.wu)) {
      service.put("/v1/officials/" + official + "/digest", Map.of("wanted", true)).is(200);
    }
    city.record(city.limitedTo(city.ann));
    service.deliverStream();
    var heard = new ArrayList<>(service.watch.take());
    for (int hour = 0; hour < 24 * 35; hour += 3) {
      service.advance(Duration.ofHours(3));
      service.sweep();
      service.deliverStream();
      service.sweep();
      service.reconcile();
      heard.addAll(service.watch.take());
    }
    var about = heard.stream().filter(s -> s.alert().startsWith(SealedCity.MATTER)).toList();
    assertThat(about).extracting(s -> SealedCity.official(s.alert())).containsOnly(city.ann);
    assertThat(about).hasSizeGreaterThan(10);
    assertThat(heard).allSatisfy(RestrictedMessagesTest::saysNothingWhereOthersLook);
    assertThat(about)
        .allSatisfy(
            s -> {
              assertThat(s.subject()).isEqualTo("Chicago: a restricted matter needs you");
              assertThat(s.sms())
                  .matches(
                      "ReplyBy: Chicago: a restricted matter needs you\\. Reply ACK \\w{5}\\.");
              assertThat(s.email()).startsWith("RESTRICTED. ").contains("Zanzibar");
            });
    var digests = heard.stream().filter(s -> s.alert().contains("digest")).toList();
    assertThat(digests).hasSizeGreaterThan(15);
    assertThat(digests)
        .filteredOn(s -> !SealedCity.secretsIn(s.email()).isEmpty())
        .isNotEmpty()
        .allMatch(s -> s.alert().startsWith(city.ann));
    assertThat(digests)
        .filteredOn(s -> !s.alert().startsWith(city.ann))
        .allMatch(s -> s.subject().endsWith("weekly digest, nothing due"))
        .allMatch(
            s -> s.email().contains("Alerts sent in the last 7 days about open deadlines: 0."));
  }

  private static void saysNothingWhereOthersLook(Watch.Seen seen) {
    assertThat(SealedCity.secretsIn(seen.subject() + seen.sms())).isEmpty();
  }

  @Test
  void noPageAndNoAnswerToATextNamesIt() {
    assumeTrue(TestAws.engine() == TestAws.Engine.EMULATORS, "only moto shows texts");
    service.officials.addPhone(city.ann, PHONE);
    city.record(city.limitedTo(city.ann));
    service.deliverStream();
    var alert = service.watch.take().getFirst();
    var link = LINK.matcher(alert.email());
    var code = CODE.matcher(alert.sms());
    assertThat(link.find() && code.find()).isTrue();
    var page = service.page("GET", URI.create(link.group()));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("A restricted matter needs you", "<button");
    assertThat(SealedCity.secretsIn(page.body())).isEmpty();
    var before = texts(PHONE).size();
    service.receiveText(PHONE, "STATUS");
    service.receiveText(PHONE, "ACK " + code.group(1));
    service.advance(Duration.ofMinutes(2));
    service.receiveText(PHONE, "ACK " + code.group(1));
    service.recordLetter();
    service.receiveText(PHONE, "STATUS");
    assertThat(texts(PHONE).stream().skip(before).toList())
        .satisfiesExactly(
            s ->
                assertThat(s)
                    .isEqualTo(
                        "ReplyBy: a restricted matter needs you. See the latest email, or call the other counsel."),
            s -> assertThat(s).contains("acknowledged, thank you"),
            s -> assertThat(s).contains("already acknowledged"),
            s -> assertThat(s).contains("1 deadline open", "Also, a restricted matter needs you."))
        .allSatisfy(s -> assertThat(SealedCity.secretsIn(s)).isEmpty())
        .allSatisfy(s -> assertThat(s.length()).isLessThanOrEqualTo(160));
    var known = service.page("GET", URI.create(link.group())).body();
    assertThat(SealedCity.secretsIn(known)).isEmpty();
    city.asCounsel();
    assertThat(city.disclose(city.limitedTo(city.cy)).is(200).body()).isNotEmpty();
    assertThat(service.page("GET", URI.create(link.group())).status()).isEqualTo(404);
    assertThat(service.page("POST", URI.create(link.group())).status()).isEqualTo(404);
  }

  private static List<String> texts(String phone) {
    return new SentTexts(TestAws.endpoints().sns())
        .all().stream().filter(t -> t.phone().equals(phone)).map(SentTexts.Text::message).toList();
  }

  /** The phone of somebody else: STATUS tells of the open matters only. */
  @Test
  void theStatusOfAnotherOfficialCountsOnlyOpenMatters() {
    assumeTrue(TestAws.engine() == TestAws.Engine.EMULATORS, "only moto shows texts");
    var phone = "+13125550172";
    service.officials.addPhone(city.bo, phone);
    city.record(city.limitedTo(city.ann));
    var before = texts(phone).size();
    service.receiveText(phone, "STATUS");
    assertThat(texts(phone).stream().skip(before)).containsExactly("ReplyBy: no deadline is open.");
  }

  /** A new address is told of what is open, but of nothing that its official may not hear. */
  @Test
  void whoBecomesReachableHearsOfOpenMattersOnly() {
    var eve = service.officials.addUnreachable("Eve Example");
    service.recordLetter();
    city.record(city.limitedTo(city.ann));
    service.deliverStream();
    service.watch.take();
    service.officials.addEmail(eve, "eve@example.com");
    service.deliverStream();
    var told = service.watch.take();
    assertThat(told).singleElement().satisfies(s -> assertThat(s.alert()).contains("byrne-jag"));
    assertThat(told.getFirst().sms()).as("its city has no other matter to see").doesNotContain("(");
  }

  @Test
  void ifNoCounselIsReachedTheOperatorGetsTheIdOnly() {
    service.clock.set(Instant.parse("2018-01-24T15:00:00Z"));
    city.record(city.limitedTo(city.ann));
    var subscription =
        service
            .get("/v1/officials/" + city.ann + "/subscriptions")
            .list("subscriptions")
            .getFirst();
    service.delete("/v1/subscriptions/" + subscription.get("subscription")).is(200);
    service.advance(Duration.ofDays(1));
    service.calls.reset();
    service.reconcile();
    assertThat(service.events).contains("counsel.unreachable {jurisdiction=chicago-il}");
    assertThat(service.events).noneMatch(e -> e.startsWith("jurisdiction.unreachable"));
  }
}
