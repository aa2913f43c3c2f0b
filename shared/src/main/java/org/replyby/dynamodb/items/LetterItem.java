package org.replyby.dynamodb.items;

import java.math.BigDecimal;
import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Consequence;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.Grant;
import org.replyby.model.Letter;
import org.replyby.model.LetterKind;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A letter as an item. */
final class LetterItem {
  static final String TYPE = "letter";

  private LetterItem() {}

  static Map<String, AttributeValue> of(Letter letter) {
    return Row.item(TYPE, Keys.of(letter.id()))
        .text("id", letter.id())
        .code("kind", letter.kind())
        .map("from", DemandParts.row(letter.from()))
        .map("arrival", DocumentParts.row(letter.arrival()))
        .text("addressee", letter.addressee())
        .text("datedOn", letter.datedOn())
        .text("announcedOn", letter.announcedOn())
        .text("demand", letter.demand())
        .codes("consequences", letter.consequences())
        .maps("grants", letter.grants(), LetterItem::row)
        .text("follows", letter.follows())
        .text("deadline", letter.deadline())
        .maps("parts", letter.parts(), DocumentParts::row)
        .text("recordedOn", letter.recordedOn())
        .moment("recordedAt", letter.entered().at())
        .text("recordedBy", letter.entered().by())
        .map(DocumentItems.VOIDED, letter.voided(), DemandParts::row)
        .text("sharedLetter", letter.sharedLetter())
        .flag("privileged", letter.privileged())
        .values();
  }

  static Letter read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Letter(
        DocumentId.parse(s.text("id")),
        s.code(LetterKind.class, "kind"),
        DemandParts.authority(s.map("from")),
        DocumentParts.arrival(s.map("arrival")),
        s.text("addressee"),
        s.dateOrNull("datedOn"),
        s.dateOrNull("announcedOn"),
        s.text("demand"),
        s.codes(Consequence.class, "consequences"),
        s.maps("grants", LetterItem::grant),
        s.maps("parts", DocumentParts::part),
        s.orNull("follows", DocumentId::parse),
        DeadlineId.parse(s.text("deadline")),
        s.date("recordedOn"),
        new Entered(s.moment("recordedAt"), s.text("recordedBy")),
        s.mapOrNull(DocumentItems.VOIDED, DemandParts::voiding),
        s.textOrNull("sharedLetter"),
        s.flag("privileged"));
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
}
