package org.replyby.staffapi.fields;

import java.util.function.Supplier;
import org.replyby.model.Confirmation;
import org.replyby.model.OfficialId;
import org.replyby.usecases.recording.ConfirmDeadline;

/** A city attorney's confirmation of a date. */
public final class ConfirmationFields {
  private static final int ID_LIMIT = 130;
  private static final int MOST_PLANS = 10_000;

  private ConfirmationFields() {}

  public static Supplier<ConfirmDeadline.Request> of(Fields body) {
    var official =
        body.required(
            "official", Texts.line(ID_LIMIT).parsed(OfficialId::parse, "an official's id"));
    var planVersion = body.required("planVersion", Numbers.between(1, MOST_PLANS, ""));
    var reading = reading(body);
    var note = body.optional("note", DemandFields.REMARK);
    return () ->
        new ConfirmDeadline.Request(
            official.get(), planVersion.get(), reading.get(), note.orNull());
  }

  /** Without {@code later}, the dates are confirmed as they are. */
  private static Supplier<Confirmation.Reading> reading(Fields body) {
    if (!body.has("later")) {
      body.ignore("later");
      return Confirmation.Reading.AsCounted::new;
    }
    var reason = body.object("later").required("reason", DemandFields.REMARK);
    return () -> new Confirmation.Reading.Later(reason.get());
  }
}
