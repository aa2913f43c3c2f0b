package org.replyby.usecases.docket;

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

/**
 * The table's long lists, one query a page. A page begins after the place that {@code after} names,
 * which need not exist any more, and may be shorter than {@code limit}; its {@code next} is null at
 * the end.
 */
public interface Lists {
  /**
   * Days of which the first and the last are in it. Null means from the beginning, or to the end:
   * if both are null, deadlines without a day are in it too, after all others.
   */
  record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

  /**
   * The open deadlines of a city by their {@link DeadlineSummary#place}: either those of restricted
   * matters or all others. The index may lack what changed within the last second.
   */
  Page<DeadlineSummary> open(
      JurisdictionId city, boolean restricted, Days days, @Nullable String after, int limit);

  /** The open deadlines of all cities on one day by id, without those of restricted matters. */
  Page<DeadlineSummary> openOn(LocalDate day, @Nullable String after, int limit);

  /**
   * How far the reminders of at most 100 deadlines have come, without those that are not on record:
   * one request, and none for none.
   */
  Map<DeadlineId, Plan> plans(List<DeadlineId> deadlines);

  /** All jurisdictions by id. */
  Page<JurisdictionId> jurisdictions(@Nullable String after, int limit);

  /**
   * The names of jurisdictions, at most 100, without those that are not on record: one request, and
   * none for none.
   */
  Map<JurisdictionId, String> names(List<JurisdictionId> jurisdictions);

  /** The heads of a jurisdiction's matters by name. */
  Page<Matter> matters(JurisdictionId jurisdiction, @Nullable String after, int limit);

  /** A matter's letters and subpoenas by name, void ones included. */
  Page<Document> documents(MatterId matter, @Nullable String after, int limit);

  /** A matter's deadlines by name, closed ones included. */
  Page<Deadline> deadlines(MatterId matter, @Nullable String after, int limit);

  /** A jurisdiction's recalculations by name. */
  Page<Recalculation> recalculations(
      JurisdictionId jurisdiction, @Nullable String after, int limit);
}
