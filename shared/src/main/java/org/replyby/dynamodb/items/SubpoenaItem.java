package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Calls;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaKind;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A subpoena as an item. */
final class SubpoenaItem {
  static final String TYPE = "subpoena";

  private SubpoenaItem() {}

  static Map<String, AttributeValue> of(Subpoena subpoena) {
    return Row.item(TYPE, Keys.of(subpoena.id()))
        .text("id", subpoena.id())
        .code("kind", subpoena.kind())
        .code("calls", subpoena.calls())
        .map("from", DemandParts.row(subpoena.from()))
        .text("issuedOn", subpoena.issuedOn())
        .map("service", DocumentParts.row(subpoena.service()))
        .maps("parts", subpoena.parts(), DocumentParts::row)
        .map("court", subpoena.court(), DemandParts::row)
        .text("demand", subpoena.demand())
        .text("follows", subpoena.follows())
        .text("deadline", subpoena.deadline())
        .text("recordedOn", subpoena.recordedOn())
        .moment("recordedAt", subpoena.entered().at())
        .text("recordedBy", subpoena.entered().by())
        .map(DocumentItems.VOIDED, subpoena.voided(), DemandParts::row)
        .flag("privileged", subpoena.privileged())
        .values();
  }

  static Subpoena read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Subpoena(
        DocumentId.parse(s.text("id")),
        s.code(SubpoenaKind.class, "kind"),
        s.codeOrNull(Calls.class, "calls"),
        DemandParts.authority(s.map("from")),
        s.date("issuedOn"),
        DocumentParts.service(s.map("service")),
        s.maps("parts", DocumentParts::part),
        s.mapOrNull("court", DemandParts::court),
        s.text("demand"),
        s.orNull("follows", DocumentId::parse),
        DeadlineId.parse(s.text("deadline")),
        s.date("recordedOn"),
        new Entered(s.moment("recordedAt"), s.text("recordedBy")),
        s.mapOrNull(DocumentItems.VOIDED, DemandParts::voiding),
        s.flag("privileged"));
  }
}
