package org.replyby.local.messages.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** Empty lists: no problem depends on what is in one. */
public final class SampleLists implements Lists {
  @Override
  public Page<DeadlineSummary> open(
      JurisdictionId city, boolean restricted, Days days, @Nullable String after, int limit) {
    return none();
  }

  @Override
  public Page<DeadlineSummary> openOn(LocalDate day, @Nullable String after, int limit) {
    return none();
  }

  @Override
  public Page<JurisdictionId> jurisdictions(@Nullable String after, int limit) {
    return none();
  }

  @Override
  public Map<JurisdictionId, String> names(List<JurisdictionId> jurisdictions) {
    return Map.of();
  }

  @Override
  public Map<DeadlineId, Plan> plans(List<DeadlineId> deadlines) {
    return Map.of();
  }

  @Override
  public Page<Matter> matters(JurisdictionId jurisdiction, @Nullable String after, int limit) {
    return none();
  }

  @Override
  public Page<Document> documents(MatterId matter, @Nullable String after, int limit) {
    return none();
  }

  @Override
  public Page<Deadline> deadlines(MatterId matter, @Nullable String after, int limit) {
    return none();
  }

  @Override
  public Page<Recalculation> recalculations(
      JurisdictionId jurisdiction, @Nullable String after, int limit) {
    return none();
  }

  private static <T> Page<T> none() {
    return new Page<>(List.of(), null);
  }
}
