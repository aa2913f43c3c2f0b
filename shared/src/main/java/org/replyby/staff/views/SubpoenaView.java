package org.replyby.staff.views;

import org.replyby.demands.SubpoenaDeadlines;
import org.replyby.model.Subpoena;

/** A subpoena. */
final class SubpoenaView {
  private SubpoenaView() {}

  /** Which subpoena it is, and its days. */
  static JsonObject days(Subpoena subpoena) {
    return new JsonObject()
        .put("subpoena", subpoena.id())
        .put("kind", subpoena.kind())
        .put("matter", subpoena.id().matter())
        .put("from", DemandView.from(subpoena.from()))
        .put("issuedOn", subpoena.issuedOn())
        .put("servedOn", subpoena.servedOn())
        .put("byHand", DemandDeadlinesView.byHand(SubpoenaDeadlines.of(subpoena).byHand()));
  }

  static JsonObject of(Subpoena subpoena) {
    var shown =
        new JsonObject()
            .put("subpoena", subpoena.id())
            .put("matter", subpoena.id().matter())
            .put("kind", subpoena.kind())
            .put("calls", subpoena.calls())
            .put("from", DemandView.from(subpoena.from()))
            .put("issuedOn", subpoena.issuedOn())
            .put("servedOn", subpoena.servedOn())
            .put("servedBy", subpoena.service().way())
            .put("mailedOn", subpoena.service().mailedOn())
            .put("court", CourtView.of(subpoena.court()))
            .put("demand", subpoena.demand())
            .put("privileged", subpoena.privileged());
    return PartView.ofSubpoena(shown, subpoena.parts());
  }
}
