package org.replyby.dynamodb.items;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Calls;
import org.replyby.model.Consequence;
import org.replyby.model.CountedFrom;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.Entered;
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
public final class DemandItems {
  private static final String LETTER = "letter";
  private static final String SUBPOENA = "subpoena";

  private DemandItems() {}

  public static Map<String, AttributeValue> of(Letter letter) {
    var row =
        Row.item(LETTER, Keys.of(letter.id()))
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
            .maps("grants", letter.grants(), DemandItems::row)
            .text("follows", letter.follows())
            .text("deadline", letter.deadline())
            .moment("recordedAt", letter.entered().at())
            .text("recordedBy", letter.entered().by());
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
        ? s.mapOrNull("respondWithin", DemandItems::within)
        : new ResponseTime.On(due);
  }

  private static ResponseTime within(Stored s) {
    return new ResponseTime.Within(SettingParts.span(s), s.code(CountedFrom.class, "from"));
  }

  public static Letter letter(Map<String, AttributeValue> item) {
    var s = Stored.item(LETTER, item);
    return new Letter(
        LetterId.parse(s.text("id")),
        s.code(LetterKind.class, "kind"),
        DemandParts.authority(s.map("from")),
        s.code(DeliveryMethod.class, "came"),
        s.text("addressee"),
        s.date("datedOn"),
        s.dateOrNull("announcedOn"),
        s.date("receivedOn"),
        s.text("demand"),
        s.codes(Consequence.class, "consequences"),
        s.maps("grants", DemandItems::grant),
        response(s),
        s.orNull("follows", LetterId::parse),
        DeadlineId.parse(s.text("deadline")),
        new Entered(s.moment("recordedAt"), s.text("recordedBy")));
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

  public static Map<String, AttributeValue> of(Subpoena subpoena) {
    return Row.item(SUBPOENA, Keys.of(subpoena.id()))
        .text("id", subpoena.id())
        .code("kind", subpoena.kind())
        .code("calls", subpoena.calls())
        .map("from", DemandParts.row(subpoena.from()))
        .text("issuedOn", subpoena.issuedOn())
        .text("servedOn", subpoena.servedOn())
        .map("returnDate", DemandParts.row(subpoena.returnDate()))
        .text("demand", subpoena.demand())
        .text("follows", subpoena.follows())
        .text("deadline", subpoena.deadline())
        .moment("recordedAt", subpoena.entered().at())
        .text("recordedBy", subpoena.entered().by())
        .values();
  }

  public static Subpoena subpoena(Map<String, AttributeValue> item) {
    var s = Stored.item(SUBPOENA, item);
    return new Subpoena(
        SubpoenaId.parse(s.text("id")),
        s.code(SubpoenaKind.class, "kind"),
        s.codeOrNull(Calls.class, "calls"),
        DemandParts.authority(s.map("from")),
        s.date("issuedOn"),
        s.dateOrNull("servedOn"),
        DemandParts.dueOn(s.map("returnDate")),
        s.text("demand"),
        s.orNull("follows", LetterId::parse),
        DeadlineId.parse(s.text("deadline")),
        new Entered(s.moment("recordedAt"), s.text("recordedBy")));
  }
}
