package org.replyby.dynamodb;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Calls;
import org.replyby.model.Coded;
import org.replyby.model.CountedFrom;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.Grant;
import org.replyby.model.Letter;
import org.replyby.model.LetterId;
import org.replyby.model.LetterKind;
import org.replyby.model.ResponseTime;
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
    var row =
        Row.item(LETTER, Keys.of(letter.id()))
            .text("id", letter.id())
            .text("kind", Coded.code(letter.kind()))
            .map("from", DemandParts.row(letter.from()))
            .text("came", Coded.code(letter.came()))
            .text("addressee", letter.addressee())
            .text("datedOn", letter.datedOn())
            .text("announcedOn", letter.announcedOn())
            .text("receivedOn", letter.receivedOn())
            .text("demand", letter.demand())
            .texts("consequences", DemandParts.codes(letter.consequences()))
            .maps("grants", letter.grants().stream().map(DemandItems::row).toList())
            .text("follows", letter.follows())
            .text("deadline", letter.deadline())
            .moment("recordedAt", letter.recordedAt())
            .text("recordedBy", letter.recordedBy());
    return response(row, letter.response()).values();
  }

  private static Row response(Row row, @Nullable ResponseTime response) {
    return switch (response) {
      case null -> row;
      case ResponseTime.On(var due) -> row.map("responseDue", DemandParts.row(due));
      case ResponseTime.Within(var span, var from) ->
          row.map("respondWithin", SettingParts.row(span).text("from", Coded.code(from)));
    };
  }

  private static @Nullable ResponseTime response(Stored s) {
    if (s.has("responseDue")) {
      return new ResponseTime.On(DemandParts.dueOn(s.map("responseDue")));
    }
    if (!s.has("respondWithin")) {
      return null;
    }
    var within = s.map("respondWithin");
    return new ResponseTime.Within(
        SettingParts.span(within), Coded.of(CountedFrom.class, within.text("from")));
  }

  private static @Nullable LetterId letterOrNull(@Nullable String id) {
    return id == null ? null : LetterId.parse(id);
  }

  static Letter letter(Map<String, AttributeValue> item) {
    var s = Stored.item(LETTER, item);
    return new Letter(
        LetterId.parse(s.text("id")),
        Coded.of(LetterKind.class, s.text("kind")),
        DemandParts.authority(s.map("from")),
        Coded.of(DeliveryMethod.class, s.text("came")),
        s.text("addressee"),
        s.date("datedOn"),
        s.dateOrNull("announcedOn"),
        s.date("receivedOn"),
        s.text("demand"),
        DemandParts.consequences(s.texts("consequences")),
        s.maps("grants").stream().map(DemandItems::grant).toList(),
        response(s),
        letterOrNull(s.textOrNull("follows")),
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
        .text("calls", DemandParts.code(subpoena.calls()))
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
    return new Subpoena(
        SubpoenaId.parse(s.text("id")),
        Coded.of(SubpoenaKind.class, s.text("kind")),
        s.has("calls") ? Coded.of(Calls.class, s.text("calls")) : null,
        DemandParts.authority(s.map("from")),
        s.date("issuedOn"),
        s.dateOrNull("servedOn"),
        DemandParts.dueOn(s.map("returnDate")),
        s.text("demand"),
        letterOrNull(s.textOrNull("follows")),
        DeadlineId.parse(s.text("deadline")),
        s.moment("recordedAt"),
        s.text("recordedBy"));
  }
}
