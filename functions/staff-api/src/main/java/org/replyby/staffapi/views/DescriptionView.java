package org.replyby.staffapi.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Setting;
import org.replyby.model.Deadline;
import org.replyby.model.Document;
import org.replyby.model.Jurisdiction;
import org.replyby.model.Letter;
import org.replyby.model.Subpoena;
import org.replyby.usecases.recording.SetDeadline;

/**
 * What is on record, in the fields with which staff record it: what a correction is put into. Each
 * can be read again as a new request that says the same.
 */
public final class DescriptionView {
  private DescriptionView() {}

  public static Map<String, ?> of(Document document) {
    var shown =
        switch (document) {
          case Letter letter -> LetterView.of(letter);
          case Subpoena subpoena -> SubpoenaView.of(subpoena);
        };
    return shown
        .without("id")
        .put("jurisdiction", document.id().jurisdiction())
        .put("follows", document.follows())
        .map();
  }

  public static Map<String, ?> of(Jurisdiction jurisdiction) {
    return JurisdictionView.described(jurisdiction).without("id").map();
  }

  /** A deadline entered by hand; it has no date if an extension counts it in another way. */
  public static Map<String, ?> of(Deadline deadline) {
    var demand = deadline.demand();
    var shown =
        new JsonObject()
            .put("matter", deadline.id().matter())
            .put("kind", deadline.kind())
            .put("from", DemandView.from(demand.from()))
            .put("datedOn", demand.datedOn())
            .put("demand", demand.text())
            .put("document", deadline.basis().document());
    return switch (deadline.basis().prevailing()) {
      case Setting.Fixed(var due, var by) ->
          shown
              .put("due", DemandView.dueOn(due))
              .put("statedBy", by)
              .put("byOrder", deadline.basis().fixedByOrder())
              .map();
      case Setting.Forward forward -> shown.put("foia", foia(forward)).map();
      case Setting.Backward _, Setting.Before _, Setting.EarlierOf _, Setting.Unsettled _ ->
          shown.map();
    };
  }

  private static @Nullable Map<String, ?> foia(Setting.Forward counted) {
    return SetDeadline.foia(counted)
        .map(
            foia ->
                new JsonObject()
                    .put("receivedOn", foia.receivedOn())
                    .put("unusualCircumstances", foia.unusualCircumstances())
                    .map())
        .orElse(null);
  }
}
