package org.replyby.staff.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.NamedCourt;
import org.replyby.deadlines.Setting;
import org.replyby.demands.FoiaTime;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Demand;
import org.replyby.model.Document;
import org.replyby.model.Jurisdiction;
import org.replyby.model.Letter;
import org.replyby.model.Subpoena;

/**
 * What is on record, in the fields with which staff record it: what a correction is put into. Each
 * can be read again as a new request that says the same.
 */
public final class DescriptionView {
  private DescriptionView() {}

  public static Map<String, ?> of(Document document) {
    var shown =
        switch (document) {
          case Letter letter -> letter(letter);
          case Subpoena subpoena -> put(SubpoenaView.of(subpoena), subpoena.court());
        };
    return shown
        .without(Coded.code(document.type()))
        .put("jurisdiction", document.id().jurisdiction())
        .put("follows", document.follows())
        .map();
  }

  /** What a letter lacks is said, so that it is not asked for. */
  private static JsonObject letter(Letter letter) {
    return LetterView.of(letter)
        .put("undated", letter.datedOn() == null ? true : null)
        .put("receiptUnknown", letter.arrival().firstReceivedOn() == null ? true : null);
  }

  /** Its own court only: the one that its state has would be another in another state. */
  public static Map<String, ?> of(Jurisdiction jurisdiction) {
    return put(JurisdictionView.described(jurisdiction), jurisdiction.court())
        .without("jurisdiction")
        .map();
  }

  private static JsonObject put(JsonObject shown, @Nullable NamedCourt named) {
    return shown
        .put("court", named == null ? null : named.court().code())
        .put("courthouse", named == null ? null : named.courthouse());
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
            .put("privileged", demand.privileged())
            .put("name", name(deadline))
            .put("document", deadline.basis().document());
    return deadline.basis().prevailing() instanceof Setting.Fixed(var due, var by)
        ? put(shown, deadline.basis().court())
            .put("due", DemandView.dueOn(due))
            .put("statedBy", by)
            .put("byOrder", deadline.basis().fixedByOrder())
            .map()
        : shown.put("foia", foia(deadline)).map();
  }

  /** What staff called it; null if only the first words of its demand do. */
  private static @Nullable String name(Deadline deadline) {
    var entry = deadline.demand().byHand();
    var name = entry == null ? null : entry.name();
    var byDemand =
        deadline.kind() == DeadlineKind.ORDERED
            && Demand.firstWords(deadline.demand().text()).equals(name);
    return byDemand ? null : name;
  }

  private static @Nullable Map<String, ?> foia(Deadline deadline) {
    return FoiaTime.read(deadline.basis().setting())
        .map(
            foia ->
                new JsonObject()
                    .put("receivedOn", foia.receivedOn())
                    .put("properComponent", foia.properComponent())
                    .put("unusualCircumstances", foia.unusualCircumstances())
                    .put("tolledDays", foia.tolledDays())
                    .map())
        .orElse(null);
  }
}
