package org.replyby.staff.fields;

import java.util.function.Supplier;
import org.replyby.model.Evidence;
import org.replyby.model.OfficialId;
import org.replyby.model.SecondPerson;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.Field;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Numbers;
import org.replyby.staff.reading.Texts;
import org.replyby.staff.reading.Times;
import org.replyby.usecases.closing.ClosingRequest;

/** How a deadline ends, who confirms that, and why it is opened again. */
public final class ClosingFields {
  private ClosingFields() {}

  /** The reply went out: what was sent, how, and a reference by which it can be found. */
  public static Supplier<ClosingRequest> met(Fields body) {
    var on = body.required("on", Times.DATE);
    var sent = body.optional("sent", DemandFields.REMARK);
    var how = body.optional("how", DemandFields.REMARK);
    var reference = body.optional("reference", DemandFields.REMARK);
    var counsel = counsel(body);
    var privileged = DeadlineFields.privileged(body, false);
    return () ->
        new ClosingRequest.Met(
            on.get(),
            new Evidence(sent.orNull(), how.orNull(), reference.orNull()),
            counsel.orNull(),
            privileged.get());
  }

  /** The demand was withdrawn. */
  public static Supplier<ClosingRequest> withdrawn(Fields body) {
    var on = body.required("on", Times.DATE);
    var why = body.required("why", DemandFields.REMARK);
    var counsel = counsel(body);
    var privileged = DeadlineFields.privileged(body, true);
    return () ->
        new ClosingRequest.Withdrawn(on.get(), why.get(), counsel.orNull(), privileged.get());
  }

  /** Who closes a right. */
  private static Field<OfficialId> counsel(Fields body) {
    return body.optional(
        "counsel",
        Texts.line(DeadlineFields.ID_LIMIT).parsed(OfficialId::parse, "an official's id"));
  }

  /** The plan of the deadline that the second person saw. */
  public static Supplier<Integer> confirmation(Fields body) {
    return body.required("planVersion", Numbers.between(1, DeadlineFields.MOST_PLANS, ""));
  }

  public static Supplier<String> reopening(Fields body) {
    return body.required("why", DemandFields.REMARK);
  }

  /** Whether a second person has to confirm a closing. */
  public static Supplier<SecondPerson> secondPerson(Fields body) {
    return body.required("secondPerson", Codes.of(SecondPerson.class));
  }
}
