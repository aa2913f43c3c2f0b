package org.replyby.staff.views;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.model.Coded;
import org.replyby.model.Document;
import org.replyby.model.Letter;
import org.replyby.model.Subpoena;
import org.replyby.model.Voiding;
import org.replyby.usecases.recording.NewRecord;

/** A document of any type: where it is, and what it and its deadlines say. */
public final class DocumentView {
  private DocumentView() {}

  public static String path(Document document) {
    return "/v1/" + plural(document.type()) + "/" + document.id();
  }

  public static Map<String, ?> of(Document document) {
    var shown =
        switch (document) {
          case Letter letter -> LetterView.of(letter);
          case Subpoena subpoena -> SubpoenaView.of(subpoena);
        };
    var starts = DocumentDeadlines.of(document);
    shown
        .put("follows", document.follows())
        .put("deadline", starts.main().id())
        .put("recordedAt", document.entered().at())
        .put("recordedBy", document.entered().by())
        .put("void", voided(document.voided()));
    return DemandDeadlinesView.put(shown, starts).map();
  }

  /** What a list says of it: everything that is short. */
  public static Map<String, ?> summary(Document document) {
    var days =
        switch (document) {
          case Letter letter -> LetterView.days(letter);
          case Subpoena subpoena -> SubpoenaView.days(subpoena);
        };
    return days.put("privileged", document.privileged())
        .put("parts", document.parts().size())
        .put("deadline", document.deadline())
        .put("recordedAt", document.entered().at())
        .put("recordedBy", document.entered().by())
        .put("isVoid", document.voided() != null)
        .map();
  }

  private static @Nullable Map<String, ?> voided(@Nullable Voiding voiding) {
    return voiding == null
        ? null
        : new JsonObject()
            .put("why", voiding.why())
            .put("recordedAt", voiding.entered().at())
            .put("recordedBy", voiding.entered().by())
            .map();
  }

  /** One that was just recorded, with the deadlines that it started. */
  public static Map<String, ?> recorded(NewRecord<?> recorded, Instant now) {
    return new JsonObject()
        .put(Coded.code(recorded.document().type()), of(recorded.document()))
        .put("deadline", DeadlineView.of(recorded.deadlines().getFirst(), now))
        .put("alsoStarted", DeadlineView.others(recorded.deadlines(), now))
        .put("telling", TellingView.of(recorded.reach()))
        .map();
  }

  private static String plural(Document.Type type) {
    return Coded.code(type) + "s";
  }
}
