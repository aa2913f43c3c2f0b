package org.replyby.dynamodb.items;

import java.time.LocalDate;
import java.time.LocalTime;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Arrival;
import org.replyby.model.CountedFrom;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.Part;
import org.replyby.model.Presumption;
import org.replyby.model.ResponseTime;
import org.replyby.model.ServiceOfProcess;

/** The maps that letters and subpoenas share: how they came, and by when they want what. */
final class DocumentParts {
  private static final String SORT = "sort";

  private DocumentParts() {}

  static Row row(Part part) {
    var row = Row.map().text("what", part.what());
    return switch (part.when()) {
      case ResponseTime.On(var due) -> row.text(SORT, "on").map("due", DemandParts.row(due));
      case ResponseTime.Within(var span, var from, var at) ->
          row.text(SORT, "within")
              .map("span", SettingParts.row(span))
              .code("from", from)
              .text("at", at);
      case ResponseTime.NoDay(var haste, var on) ->
          row.text(SORT, "no-day").code("haste", haste).text("reviewOn", on);
      case ResponseTime.Standing(var since) -> row.text(SORT, "standing").text("since", since);
    };
  }

  static Part part(Stored s) {
    return new Part(
        s.textOrNull("what"),
        switch (s.text(SORT)) {
          case "on" -> new ResponseTime.On(DemandParts.dueOn(s.map("due")));
          case "within" ->
              new ResponseTime.Within(
                  SettingParts.span(s.map("span")),
                  s.code(CountedFrom.class, "from"),
                  s.orNull("at", LocalTime::parse));
          case "no-day" ->
              new ResponseTime.NoDay(s.code(ResponseTime.Haste.class, "haste"), s.date("reviewOn"));
          case "standing" -> new ResponseTime.Standing(s.date("since"));
          default -> throw new IllegalStateException("a part is due in an unknown way");
        });
  }

  static Row row(Arrival arrival) {
    return Row.map()
        .code("came", arrival.came())
        .text("mailedOn", arrival.mailedOn())
        .texts("receivedOn", arrival.receivedOn().stream().map(LocalDate::toString).toList())
        .map("presumed", arrival.presumed(), DocumentParts::row);
  }

  static Arrival arrival(Stored s) {
    return new Arrival(
        s.code(DeliveryMethod.class, "came"),
        s.dateOrNull("mailedOn"),
        s.texts("receivedOn").stream().map(LocalDate::parse).toList(),
        s.mapOrNull("presumed", DocumentParts::presumption));
  }

  private static Row row(Presumption presumed) {
    return Row.map().number("days", presumed.days()).text("rule", presumed.rule());
  }

  private static Presumption presumption(Stored s) {
    return new Presumption(s.count("days"), s.text("rule"));
  }

  static Row row(ServiceOfProcess service) {
    return Row.map()
        .text("servedOn", service.servedOn())
        .code("way", service.way())
        .text("mailedOn", service.mailedOn());
  }

  static ServiceOfProcess service(Stored s) {
    return new ServiceOfProcess(
        s.dateOrNull("servedOn"),
        s.codeOrNull(ServiceOfProcess.Way.class, "way"),
        s.dateOrNull("mailedOn"));
  }
}
