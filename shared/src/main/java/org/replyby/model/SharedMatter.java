package org.replyby.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A campaign's row: what a jurisdiction shares of a matter, and nothing else. {@code title} is null
 * and {@code demands} is empty unless it shares the demand too. {@code deadlines} and {@code
 * demands} are bounded, and {@code moreDeadlines} and {@code moreDemands} count the others. {@code
 * subpoenaedOn} is the day on which the first subpoena was issued, and {@code answeredOn} the first
 * day on which a reply went out; null if there is none. {@code grants} is the grant money at stake
 * in US dollars: a grant that two letters name counts once, with the larger amount. The
 * jurisdiction's name is not in it, so that a new name leaves no old one behind.
 */
public record SharedMatter(
    MatterId matter,
    Sharing sharing,
    @Nullable String title,
    List<SharedDeadline> deadlines,
    int moreDeadlines,
    @Nullable LocalDate subpoenaedOn,
    @Nullable LocalDate answeredOn,
    BigDecimal grants,
    List<SharedDemand> demands,
    int moreDemands) {
  /** The most deadlines that a row lists. */
  public static final int MOST_DEADLINES = 10;

  /** The most demands that a row quotes. */
  public static final int MOST_DEMANDS = 2;

  public SharedMatter {
    deadlines = List.copyOf(deadlines);
    demands = List.copyOf(demands);
  }

  /** What is shared of a matter that has these deadlines and documents. */
  public static SharedMatter of(
      MatterId matter,
      String title,
      Sharing sharing,
      List<Deadline> allDeadlines,
      List<Document> allDocuments) {
    var deadlines = SharedDeadline.of(allDeadlines);
    var documents = allDocuments.stream().filter(d -> d.voided() == null).toList();
    var isTold = sharing.shares() == Shares.DEMAND_TOO;
    var demands = isTold ? SharedDemand.of(documents) : List.<SharedDemand>of();
    var listed = Math.min(MOST_DEADLINES, deadlines.size());
    var quoted = Math.min(MOST_DEMANDS, demands.size());
    return new SharedMatter(
        matter,
        sharing,
        isTold ? title : null,
        deadlines.subList(0, listed),
        deadlines.size() - listed,
        first(
            documents.stream()
                .filter(Subpoena.class::isInstance)
                .map(document -> ((Subpoena) document).issuedOn())),
        first(deadlines.stream().filter(SharedDeadline::isAnswer).map(SharedDeadline::on)),
        atStake(documents),
        demands.subList(0, quoted),
        demands.size() - quoted);
  }

  private static @Nullable LocalDate first(Stream<@Nullable LocalDate> days) {
    return days.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
  }

  private static BigDecimal atStake(List<Document> documents) {
    var amounts = new HashMap<String, BigDecimal>();
    documents.stream()
        .filter(Letter.class::isInstance)
        .flatMap(document -> ((Letter) document).grants().stream())
        .forEach(grant -> amounts.merge(grant.awardNumber(), grant.amount(), BigDecimal::max));
    return amounts.values().stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
  }
}
