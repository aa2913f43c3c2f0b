package org.replyby.staffapi.views;

import java.time.Instant;
import java.util.Map;
import org.replyby.model.Grant;
import org.replyby.model.Letter;
import org.replyby.usecases.RecordLetter;

/** A demand letter. */
public final class LetterView {
  private LetterView() {}

  public static Map<String, ?> of(Letter letter) {
    return new Shown()
        .put("id", letter.id())
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
        .put("responseDue", DemandView.dueOn(letter.responseDue()))
        .put("deadline", letter.deadline())
        .put("recordedAt", letter.recordedAt())
        .put("recordedBy", letter.recordedBy())
        .map();
  }

  public static Map<String, ?> recorded(RecordLetter.Recorded recorded, Instant now) {
    return new Shown()
        .put("letter", of(recorded.letter()))
        .put("deadline", DeadlineView.of(recorded.deadline(), now))
        .map();
  }

  private static Map<String, ?> grant(Grant grant) {
    return new Shown()
        .put("awardNumber", grant.awardNumber())
        .put("program", grant.program())
        .put("fiscalYear", grant.fiscalYear())
        .put("amount", grant.amount())
        .map();
  }
}
