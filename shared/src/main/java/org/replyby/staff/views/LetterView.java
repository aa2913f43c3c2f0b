package org.replyby.staff.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Grant;
import org.replyby.model.Letter;
import org.replyby.model.Presumption;

/** A demand letter. */
final class LetterView {
  private LetterView() {}

  /** Which letter it is, and its days. */
  static JsonObject days(Letter letter) {
    return new JsonObject()
        .put("letter", letter.id())
        .put("kind", letter.kind())
        .put("matter", letter.id().matter())
        .put("from", DemandView.from(letter.from()))
        .put("datedOn", letter.datedOn())
        .put("receivedOn", letter.arrival().firstReceivedOn());
  }

  static JsonObject of(Letter letter) {
    var shown =
        new JsonObject()
            .put("letter", letter.id())
            .put("kind", letter.kind())
            .put("matter", letter.id().matter())
            .put("from", DemandView.from(letter.from()))
            .put("delivery", letter.arrival().came())
            .put("addressee", letter.addressee())
            .put("datedOn", letter.datedOn())
            .put("announcedOn", letter.announcedOn())
            .put("mailedOn", letter.arrival().mailedOn())
            .put("receivedOn", letter.arrival().firstReceivedOn())
            .put("alsoReceivedOn", letter.arrival().receivedOn().stream().skip(1).toList())
            .put("presumedReceipt", presumption(letter.arrival().presumed()))
            .put("demand", letter.demand())
            .put("privileged", letter.privileged())
            .put("consequences", letter.consequences().stream().sorted().toList())
            .put("sharedLetter", letter.sharedLetter())
            .put("grants", letter.grants().stream().map(LetterView::grant).toList());
    return PartView.ofLetter(shown, letter.parts());
  }

  private static @Nullable Map<String, ?> presumption(@Nullable Presumption presumed) {
    return presumed == null
        ? null
        : new JsonObject().put("days", presumed.days()).put("rule", presumed.rule()).map();
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
