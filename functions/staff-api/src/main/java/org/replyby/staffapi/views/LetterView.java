package org.replyby.staffapi.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Grant;
import org.replyby.model.Letter;
import org.replyby.model.ResponseTime;

/** A demand letter. */
final class LetterView {
  private LetterView() {}

  static JsonObject of(Letter letter) {
    return new JsonObject()
        .put("id", letter.id())
        .put("kind", letter.kind())
        .put("matter", letter.id().matter())
        .put("from", DemandView.from(letter.from()))
        .put("delivery", letter.came())
        .put("addressee", letter.addressee())
        .put("datedOn", letter.datedOn())
        .put("announcedOn", letter.announcedOn())
        .put("receivedOn", letter.receivedOn())
        .put("demand", letter.demand())
        .put("consequences", letter.consequences().stream().sorted().toList())
        .put("grants", letter.grants().stream().map(LetterView::grant).toList())
        .put("responseDue", responseDue(letter.response()))
        .put("respondWithin", within(letter.response()));
  }

  private static @Nullable Map<String, ?> responseDue(@Nullable ResponseTime response) {
    return response instanceof ResponseTime.On(var due) ? DemandView.dueOn(due) : null;
  }

  private static @Nullable Map<String, ?> within(@Nullable ResponseTime response) {
    return response instanceof ResponseTime.Within(var span, var from)
        ? new JsonObject()
            .put("count", span.count())
            .put("unit", span.unit().code())
            .put("from", from)
            .map()
        : null;
  }

  private static Map<String, ?> grant(Grant grant) {
    return new JsonObject()
        .put("awardNumber", grant.awardNumber())
        .put("program", grant.program())
        .put("fiscalYear", grant.fiscalYear())
        .put("amount", grant.amount())
        .map();
  }
}
