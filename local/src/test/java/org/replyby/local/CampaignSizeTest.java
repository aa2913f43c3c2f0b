package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.deadlines.Aim;
import org.replyby.json.Json;
import org.replyby.model.Campaign;
import org.replyby.model.CampaignId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Document;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.Role;
import org.replyby.model.SharedDeadline;
import org.replyby.model.SharedDemand;
import org.replyby.model.SharedMatter;
import org.replyby.model.Shares;
import org.replyby.model.Sharing;
import org.replyby.usecases.docket.CampaignChange;
import org.replyby.usecases.docket.Write;

/** A full campaign, each of its rows the longest that there can be. */
@Tag("aws")
class CampaignSizeTest {
  private static final String CAMPAIGN = "c".repeat(64);
  private static final int A_TRANSACTION = 50;
  private static final int LAMBDAS_LIMIT = 6_000_000;

  @Test
  void fiveHundredJurisdictionsTakeTwoQueriesAndTheOneForThePrincipal() {
    try (var service = TestService.startedAt(TestService.JANUARY)) {
      service.put("/v1/campaigns/" + CAMPAIGN, map("name", "A review")).is(201);
      fill(service);
      service.calls.reset();
      var all = service.get("/v1/campaigns/" + CAMPAIGN).is(200);
      assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 2));
      assertThat(service.calls.count("principals")).isEqualTo(1);
      assertThat(all.list("matters")).hasSize(Campaign.MOST_MATTERS);
      assertThat(all.map("totals"))
          .containsEntry("jurisdictions", Campaign.MOST_MATTERS)
          .containsEntry("grants", "500000000000000.00");
      assertThat(Json.write(all.body()).length()).isLessThan(LAMBDAS_LIMIT);

      Observers.admit(service, "observer", city(7).value(), Role.OBSERVER);
      var one = Observers.as(service, "observer").get("/v1/campaigns/" + CAMPAIGN).is(200);
      assertThat(one.list("matters")).hasSize(1);
      assertThat(one.map("totals")).containsEntry("matters", 1);
      isFull(Observers.asOperator(service));
    }
  }

  /** One more is refused, and one may come when another leaves. */
  private static void isFull(TestService service) {
    service.addChicago();
    service.recordLetter();
    var path = "/v1/matters/chicago-il.byrne-jag-fy2016/sharing";
    var wanted = map("campaign", CAMPAIGN, "shares", "status-and-dates");
    assertThat(service.put(path, wanted).is(409).text("detail")).contains("campaign is full");
    var campaign = new CampaignId(CAMPAIGN);
    service.app.docket().commit(List.of(change(new CampaignChange.Counted(campaign, false))));
    service.put(path, wanted).is(200);
  }

  private static void fill(TestService service) {
    var writes = new ArrayList<Write>();
    for (int i = 0; i < Campaign.MOST_MATTERS; i++) {
      writes.add(change(new CampaignChange.Kept(longest(i))));
      if (writes.size() == A_TRANSACTION) {
        service.app.docket().commit(writes);
        writes.clear();
      }
    }
    var counted = new CampaignChange.Counted(new CampaignId(CAMPAIGN), true);
    IntStream.range(0, Campaign.MOST_MATTERS)
        .forEach(i -> service.app.docket().commit(List.of(change(counted))));
  }

  private static Write change(CampaignChange change) {
    return new Write.OfCampaign(change);
  }

  private static JurisdictionId city(int number) {
    return new JurisdictionId("j".repeat(61) + (100 + number));
  }

  private static SharedMatter longest(int number) {
    var day = LocalDate.parse("2018-02-23");
    var moment = Instant.parse("2018-02-24T06:00:00.001Z");
    var deadline =
        new SharedDeadline(
            DeadlineKind.FOIA_DETERMINATION,
            Aim.NOT_BEFORE,
            moment,
            moment,
            ZoneId.of("America/Indiana/Petersburg"),
            SharedDeadline.State.WITHDRAWN,
            day);
    var text = "\u00e9".repeat(SharedDemand.MOST_BYTES / 2);
    var demand = new SharedDemand(Document.Type.SUBPOENA, day, text);
    return new SharedMatter(
        new MatterId(city(number), "m".repeat(64)),
        new Sharing(new CampaignId(CAMPAIGN), Shares.DEMAND_TOO),
        "\u00e9".repeat(200),
        Collections.nCopies(SharedMatter.MOST_DEADLINES, deadline),
        1_000,
        day,
        day,
        new BigDecimal("1000000000000.00"),
        Collections.nCopies(SharedMatter.MOST_DEMANDS, demand),
        1_000);
  }
}
