package org.replyby.staffapi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DeadlineSummary;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Document;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Plan;
import org.replyby.model.Recalculation;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.docket.Page;

/** The lists of a docket in memory. */
record MemoryLists(MemoryDocket docket) implements Lists {
  @Override
  public Page<DeadlineSummary> open(
      JurisdictionId city, boolean restricted, Days days, @Nullable String after, int limit) {
    var open =
        docket.deadlines(city).stream()
            .map(DeadlineSummary::of)
            .filter(d -> d.isOpen() && d.disclosure().isRestricted() == restricted);
    return page(open, DeadlineSummary::place, after, limit);
  }

  @Override
  public Page<DeadlineSummary> openOn(LocalDate day, @Nullable String after, int limit) {
    return page(Stream.empty(), DeadlineSummary::place, after, limit);
  }

  @Override
  public Page<JurisdictionId> jurisdictions(@Nullable String after, int limit) {
    return page(Stream.empty(), JurisdictionId::value, after, limit);
  }

  @Override
  public Map<JurisdictionId, String> names(List<JurisdictionId> jurisdictions) {
    return jurisdictions.stream()
        .flatMap(id -> docket.file(id).stream())
        .collect(Collectors.toMap(f -> f.jurisdiction().id(), f -> f.jurisdiction().name()));
  }

  @Override
  public Map<DeadlineId, Plan> plans(List<DeadlineId> deadlines) {
    return deadlines.stream()
        .flatMap(id -> docket.deadlines(id.jurisdiction()).stream().filter(d -> d.id().equals(id)))
        .collect(Collectors.toMap(Deadline::id, Deadline::plan));
  }

  @Override
  public Page<Matter> matters(JurisdictionId id, @Nullable String after, int limit) {
    return page(docket.matters(id).stream(), m -> m.id().name(), after, limit);
  }

  @Override
  public Page<Document> documents(MatterId id, @Nullable String after, int limit) {
    return page(docket.documents(id).stream(), d -> d.id().name(), after, limit);
  }

  @Override
  public Page<Deadline> deadlines(MatterId id, @Nullable String after, int limit) {
    return page(docket.deadlines(id).stream(), d -> d.id().name(), after, limit);
  }

  @Override
  public Page<Recalculation> recalculations(JurisdictionId id, @Nullable String after, int limit) {
    return page(Stream.empty(), r -> r.id().name(), after, limit);
  }

  private static <T> Page<T> page(
      Stream<T> all, Function<T, String> place, @Nullable String after, int limit) {
    List<T> rest =
        all.filter(one -> after == null || place.apply(one).compareTo(after) > 0)
            .sorted(Comparator.comparing(place))
            .toList();
    var items = rest.stream().limit(limit).toList();
    return new Page<>(items, rest.size() > limit ? place.apply(items.getLast()) : null);
  }
}
