package org.replyby.staff.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Sharing;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.reading.ShowMatter;

/** A matter: its head, and where the lists of what is in it are. */
public final class MatterView {
  private static final List<String> LISTS =
      List.of("deadlines", "letters", "subpoenas", "documents", "alerts", "docket");

  private MatterView() {}

  public static Map<String, ?> head(Matter matter) {
    return of(matter).map();
  }

  public static Map<String, ?> of(ShowMatter.HeadView shown) {
    return of(shown.matter())
        .put("nobodyConfirmed", shown.nobodyConfirmed())
        .put("lists", lists(shown.matter().id()))
        .map();
  }

  /** Nothing of a list is here, so that nobody takes its beginning for the whole of it. */
  private static Map<String, ?> lists(MatterId id) {
    var lists = new JsonObject();
    LISTS.forEach(name -> lists.put(name, "/v1/matters/" + id + "/" + name));
    return lists.map();
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
