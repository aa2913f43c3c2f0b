package org.replyby.staff.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.replyby.model.Arrival;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.Presumption;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Numbers;
import org.replyby.staff.reading.Texts;
import org.replyby.staff.reading.Times;

/** How and when a letter came. */
final class ArrivalFields {
  private static final int MOST_DAYS = 30;

  private ArrivalFields() {}

  static Supplier<Arrival> of(Fields body) {
    var came = body.required("delivery", Codes.of(DeliveryMethod.class));
    var unknown = body.optional("receiptUnknown", Codes.FLAG).or(false);
    var received = body.optional("receivedOn", Times.DATE);
    var more = body.values("alsoReceivedOn", Arrival.MOST_COPIES - 1, Times.DATE);
    if (!unknown && !body.has("receivedOn")) {
      body.violate(
          "receivedOn", "is missing: give it, or receiptUnknown: true if nobody knows the day");
    }
    if (unknown && (body.has("receivedOn") || !more.isEmpty())) {
      body.violate("receiptUnknown", "cannot be combined with a day of receipt");
    }
    var mailed = body.optional("mailedOn", Times.DATE);
    var presumed = body.has("presumedReceipt") ? presumption(body) : null;
    return () -> {
      var days = new ArrayList<LocalDate>();
      if (received.isPresent()) {
        days.add(received.get());
      }
      more.forEach(day -> days.add(day.get()));
      return new Arrival(
          came.get(), mailed.orNull(), days, presumed == null ? null : presumed.get());
    };
  }

  private static Supplier<Presumption> presumption(Fields body) {
    var fields = body.object("presumedReceipt");
    var days = fields.required("days", Numbers.between(1, MOST_DAYS, "days"));
    var rule = fields.required("rule", Texts.line(DemandFields.LINE_LIMIT));
    if (!body.has("mailedOn")) {
      body.violate("mailedOn", "is missing: a presumed receipt counts from the day of mailing");
    }
    return () -> new Presumption(days.get(), rule.get());
  }
}
