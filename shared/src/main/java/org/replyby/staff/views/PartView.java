package org.replyby.staff.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Part;
import org.replyby.model.ResponseTime;

/** By when a demand wants each of the things that it asks for, in the fields that record it. */
public final class PartView {
  private PartView() {}

  static JsonObject ofLetter(JsonObject shown, List<Part> parts) {
    return put(shown, parts, "responseDue", "respondWithin");
  }

  static JsonObject ofSubpoena(JsonObject shown, List<Part> parts) {
    return put(shown, parts, "returnDate", "returnWithin");
  }

  /** The demand's own time, and its named parts. */
  private static JsonObject put(JsonObject shown, List<Part> parts, String due, String within) {
    var own = parts.stream().filter(p -> p.what() == null).map(Part::when).findFirst();
    return time(shown, own.orElse(null), due, within)
        .put("parts", parts.stream().filter(p -> p.what() != null).map(PartView::named).toList());
  }

  /** One of them in a list; its {@code what} is null for the demand itself. */
  public static Map<String, ?> of(Part part) {
    return named(part);
  }

  private static Map<String, ?> named(Part part) {
    return time(new JsonObject().put("what", part.what()), part.when(), "due", "within").map();
  }

  private static JsonObject time(
      JsonObject shown, @Nullable ResponseTime when, String due, String within) {
    return shown
        .put(due, when instanceof ResponseTime.On(var on) ? DemandView.dueOn(on) : null)
        .put(within, when instanceof ResponseTime.Within period ? within(period) : null)
        .put("noDayGiven", when instanceof ResponseTime.NoDay none ? noDay(none) : null)
        .put("preserveSince", when instanceof ResponseTime.Standing(var since) ? since : null);
  }

  private static Map<String, ?> within(ResponseTime.Within within) {
    return new JsonObject()
        .put("count", within.span().count())
        .put("unit", within.span().unit().code())
        .put("from", within.from())
        .put("at", within.at())
        .map();
  }

  private static Map<String, ?> noDay(ResponseTime.NoDay none) {
    return new JsonObject().put("says", none.haste()).put("reviewOn", none.reviewOn()).map();
  }
}
