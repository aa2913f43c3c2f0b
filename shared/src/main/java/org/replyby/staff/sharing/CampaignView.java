package org.replyby.staff.sharing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.replyby.model.Campaign;
import org.replyby.model.Coded;
import org.replyby.model.SharedDeadline;
import org.replyby.model.SharedDemand;
import org.replyby.model.SharedMatter;
import org.replyby.model.Shares;
import org.replyby.staff.views.DeadlineView;
import org.replyby.staff.views.JsonObject;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.reading.ListCampaigns;
import org.replyby.usecases.sharing.Campaigns;

/** A campaign: its name, or all that the caller may see of it. Nothing else is counted. */
public final class CampaignView {
  private CampaignView() {}

  public static Map<String, ?> of(Campaign campaign) {
    return named(campaign).map();
  }

  /** One of a list, with how many of its matters the caller may see. */
  public static Map<String, ?> listed(ListCampaigns.Listed listed) {
    return named(listed.campaign()).put("matters", listed.matters()).map();
  }

  /** As it is at {@code now}: what has lapsed by then. */
  public static Map<String, ?> of(Campaigns.File file, Instant now) {
    var rows = file.rows();
    return named(file.campaign())
        .put("matters", rows.stream().map(row -> row(row, now)).toList())
        .put(
            "totals",
            new JsonObject()
                .put("matters", rows.size())
                .put(
                    "jurisdictions",
                    rows.stream().map(row -> row.matter().jurisdiction()).distinct().count())
                .put("answered", count(rows, row -> row.answeredOn() != null))
                .put("subpoenaed", count(rows, row -> row.subpoenaedOn() != null))
                .put("grants", grants(rows))
                .map())
        .map();
  }

  private static JsonObject named(Campaign campaign) {
    return new JsonObject()
        .put("campaign", campaign.id())
        .put("etag", Tags.of(campaign))
        .put("name", campaign.name());
  }

  private static long count(List<SharedMatter> rows, Predicate<SharedMatter> which) {
    return rows.stream().filter(which).count();
  }

  private static BigDecimal grants(List<SharedMatter> rows) {
    return rows.stream().map(SharedMatter::grants).reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  private static Map<String, ?> row(SharedMatter row, Instant now) {
    var isTold = row.sharing().shares() == Shares.DEMAND_TOO;
    return new JsonObject()
        .put("jurisdiction", row.matter().jurisdiction())
        .put("shares", row.sharing().shares())
        .put("matter", isTold ? row.matter() : null)
        .put("title", row.title())
        .put("deadlines", row.deadlines().stream().map(d -> deadline(d, now)).toList())
        .put("moreDeadlines", row.moreDeadlines())
        .put("subpoenaedOn", row.subpoenaedOn())
        .put("answeredOn", row.answeredOn())
        .put("grants", row.grants())
        .put("demands", row.demands().stream().map(CampaignView::demand).toList())
        .put("moreDemands", row.moreDemands())
        .map();
  }

  private static Map<String, ?> deadline(SharedDeadline deadline, Instant now) {
    return new JsonObject()
        .put("kind", deadline.kind())
        .put("aim", deadline.aim())
        .put("due", deadline.due())
        .put("dueLocal", DeadlineView.local(deadline.due(), deadline.zone()))
        .put("safeDue", deadline.safeDue())
        .put("safeDueLocal", DeadlineView.local(deadline.safeDue(), deadline.zone()))
        .put("state", deadline.hasLapsed(now) ? "lapsed" : Coded.code(deadline.state()))
        .put("on", deadline.on())
        .map();
  }

  private static Map<String, ?> demand(SharedDemand demand) {
    return new JsonObject()
        .put("type", demand.type())
        .put("datedOn", demand.datedOn())
        .put("text", demand.text())
        .map();
  }
}
