package org.replyby.staffapi.views;

import java.time.Instant;
import java.util.Map;
import org.replyby.demands.SubpoenaDeadlines;
import org.replyby.model.Subpoena;
import org.replyby.usecases.recording.NewRecord;

/** A subpoena. */
public final class SubpoenaView {
  private SubpoenaView() {}

  public static Map<String, ?> of(Subpoena subpoena) {
    var shown =
        new JsonObject()
            .put("id", subpoena.id())
            .put("matter", subpoena.id().matter())
            .put("kind", subpoena.kind())
            .put("calls", subpoena.calls())
            .put("from", DemandView.from(subpoena.from()))
            .put("issuedOn", subpoena.issuedOn())
            .put("servedOn", subpoena.servedOn())
            .put("returnDate", DemandView.dueOn(subpoena.returnDate()))
            .put("demand", subpoena.demand())
            .put("follows", subpoena.follows())
            .put("deadline", subpoena.deadline())
            .put("recordedAt", subpoena.entered().at())
            .put("recordedBy", subpoena.entered().by());
    return DemandDeadlinesView.put(shown, SubpoenaDeadlines.of(subpoena)).map();
  }

  public static Map<String, ?> recorded(NewRecord<Subpoena> recorded, Instant now) {
    return new JsonObject()
        .put("subpoena", of(recorded.document()))
        .put("deadline", DeadlineView.of(recorded.deadlines().getFirst(), now))
        .put("alsoStarted", DeadlineView.others(recorded.deadlines(), now))
        .map();
  }
}
