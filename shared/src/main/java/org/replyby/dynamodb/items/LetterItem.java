package org.replyby.dynamodb.items;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Consequence;
import org.replyby.model.CountedFrom;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.Grant;
import org.replyby.model.Letter;
import org.replyby.model.LetterKind;
import org.replyby.model.ResponseTime;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A letter as an item. */
final class LetterItem {
  static final String TYPE = "letter";

  private LetterItem() {}

  static Map<String, AttributeValue> of(Letter letter) {
    var row =
        Row.item(TYPE, Keys.of(letter.id()))
            .text("id", letter.id())
            .code("kind", letter.kind())
            .map("from", DemandParts.row(letter.from()))
            .code("came", letter.came())
            .text("addressee", letter.addressee())
            .text("datedOn", letter.datedOn())
            .text("announcedOn", letter.announcedOn())
            .text("receivedOn", letter.receivedOn())
            .text("demand", letter.demand())
            .codes("consequences", letter.consequences())
            .maps("grants", letter.grants(), LetterItem::row)
            .text("follows", letter.follows())
            .text("deadline", letter.deadline())
            .moment("recordedAt", letter.entered().at())
            .text("recordedBy", letter.entered().by())
            .map(DocumentItems.VOIDED, letter.voided(), DemandParts::row);
    return response(row, letter.response()).values();
  }

  private static Row response(Row row, @Nullable ResponseTime response) {
    return switch (response) {
      case null -> row;
      case ResponseTime.On(var due) -> row.map("responseDue", DemandParts.row(due));
      case ResponseTime.Within(var span, var from) ->
          row.map("respondWithin", SettingParts.row(span).code("from", from));
    };
  }

  private static @Nullable ResponseTime response(Stored s) {
    var due = s.mapOrNull("responseDue", DemandParts::dueOn);
    return due == null
        ? s.mapOrNull("respondWithin", LetterItem::within)
        : new ResponseTime.On(due);
  }

  private static ResponseTime within(Stored s) {
    return new ResponseTime.Within(SettingParts.span(s), s.code(CountedFrom.class, "from"));
  }

  static Letter read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Letter(
        DocumentId.parse(s.text("id")),
        s.code(LetterKind.class, "kind"),
        DemandParts.authority(s.map("from")),
        s.code(DeliveryMethod.class, "came"),
        s.text("addressee"),
        s.date("datedOn"),
        s.dateOrNull("announcedOn"),
        s.date("receivedOn"),
        s.text("demand"),
        s.codes(Consequence.class, "consequences"),
        s.maps("grants", LetterItem::grant),
        response(s),
        s.orNull("follows", DocumentId::parse),
        DeadlineId.parse(s.text("deadline")),
        new Entered(s.moment("recordedAt"), s.text("recordedBy")),
        s.mapOrNull(DocumentItems.VOIDED, DemandParts::voiding));
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
