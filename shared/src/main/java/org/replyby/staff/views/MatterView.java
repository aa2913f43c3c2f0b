package org.replyby.staff.views;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Matter;
import org.replyby.model.Sharing;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.reading.ShowMatter;

/** A matter: its head, or the file of everything in it. */
public final class MatterView {
  private MatterView() {}

  public static Map<String, ?> head(Matter matter) {
    return of(matter).map();
  }

  public static Map<String, ?> of(ShowMatter.MatterView file, Instant now) {
    var shown = of(file.matter());
    DocumentView.put(shown, file.documents());
    return shown
        .put(
            "deadlines",
            file.deadlines().stream()
                .map(d -> DeadlineView.of(d, file.nobodyConfirmed(), now))
                .toList())
        .put("missing", DemandDeadlinesView.byHand(file.missing()))
        .map();
  }

  /** In which campaign it is shared, and how much of it; null if nothing is. */
  private static @Nullable Map<String, ?> sharing(@Nullable Sharing sharing) {
    return sharing == null
        ? null
        : new JsonObject()
            .put("campaign", sharing.campaign())
            .put("shares", sharing.shares())
            .map();
  }

  private static JsonObject of(Matter matter) {
    return new JsonObject()
        .put("matter", matter.id())
        .put("etag", Tags.of(matter))
        .put("jurisdiction", matter.id().jurisdiction())
        .put("title", matter.title())
        .put("offices", matter.offices())
        .put("entries", matter.entries())
        .put("disclosure", DisclosureView.of(matter.disclosure()))
        .put("sharing", sharing(matter.sharing()));
  }
}
