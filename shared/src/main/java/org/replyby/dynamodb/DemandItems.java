package org.replyby.dynamodb;

import java.math.BigDecimal;
import java.util.Map;
import org.replyby.model.Coded;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.Grant;
import org.replyby.model.Letter;
import org.replyby.model.LetterId;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaId;
import org.replyby.model.SubpoenaKind;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A letter and a subpoena as items. */
final class DemandItems {
  private static final String LETTER = "letter";
  private static final String SUBPOENA = "subpoena";

  private DemandItems() {}

  static Map<String, AttributeValue> of(Letter letter) {
    return Row.item(LETTER, Keys.of(letter.id()))
        .text("id", letter.id())
        .map("from", DemandParts.row(letter.from()))
        .text("came", Coded.code(letter.came()))
        .text("addressee", letter.addressee())
        .text("datedOn", letter.datedOn())
        .text("announcedOn", letter.announcedOn())
        .text("receivedOn", letter.receivedOn())
        .text("demand", letter.demand())
        .texts("consequences", DemandParts.codes(letter.consequences()))
        .maps("grants", letter.grants().stream().map(DemandItems::row).toList())
        .map("responseDue", DemandParts.row(letter.responseDue()))
        .text("deadline", letter.deadline())
        .moment("recordedAt", letter.recordedAt())
        .text("recordedBy", letter.recordedBy())
        .values();
  }

  static Letter letter(Map<String, AttributeValue> item) {
    var s = Stored.item(LETTER, item);
    return new Letter(
        LetterId.parse(s.text("id")),
        DemandParts.authority(s.map("from")),
        Coded.of(DeliveryMethod.class, s.text("came")),
        s.text("addressee"),
        s.date("datedOn"),
        s.dateOrNull("announcedOn"),
        s.date("receivedOn"),
        s.text("demand"),
        DemandParts.consequences(s.texts("consequences")),
        s.maps("grants").stream().map(DemandItems::grant).toList(),
        DemandParts.dueOn(s.map("responseDue")),
        DeadlineId.parse(s.text("deadline")),
        s.moment("recordedAt"),
        s.text("recordedBy"));
  }

  private static Row row(Grant grant) {
    return Row.map()
        .text("awardNumber", grant.awardNumber())
        .text("program", grant.program())
        .number("fiscalYear", grant.fiscalYear())
        .text("amount", grant.amount().toPlainString());
  }

  private static Grant grant(Stored s) {
    return new Grant(
        s.text("awardNumber"),
        s.text("program"),
        s.count("fiscalYear"),
        new BigDecimal(s.text("amount")));
  }

  static Map<String, AttributeValue> of(Subpoena subpoena) {
    return Row.item(SUBPOENA, Keys.of(subpoena.id()))
        .text("id", subpoena.id())
        .text("kind", Coded.code(subpoena.kind()))
        .map("from", DemandParts.row(subpoena.from()))
        .text("issuedOn", subpoena.issuedOn())
        .text("servedOn", subpoena.servedOn())
        .map("returnDate", DemandParts.row(subpoena.returnDate()))
        .text("demand", subpoena.demand())
        .text("follows", subpoena.follows())
        .text("deadline", subpoena.deadline())
        .moment("recordedAt", subpoena.recordedAt())
        .text("recordedBy", subpoena.recordedBy())
        .values();
  }

  static Subpoena subpoena(Map<String, AttributeValue> item) {
    var s = Stored.item(SUBPOENA, item);
    var follows = s.textOrNull("follows");
    return new Subpoena(
        SubpoenaId.parse(s.text("id")),
        Coded.of(SubpoenaKind.class, s.text("kind")),
        DemandParts.authority(s.map("from")),
        s.date("issuedOn"),
        s.dateOrNull("servedOn"),
        DemandParts.dueOn(s.map("returnDate")),
        s.text("demand"),
        follows == null ? null : LetterId.parse(follows),
        DeadlineId.parse(s.text("deadline")),
        s.moment("recordedAt"),
        s.text("recordedBy"));
  }
}
