package org.replyby.staff.fields;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Numbers;
import org.replyby.staff.reading.Texts;
import org.replyby.usecases.restricting.WithholdTexts;

/** Which texts beside an entry of a docket are deleted, and why. */
public final class WithholdingFields {
  private static final int MOST_ENTRIES = 99_999_999;
  private static final int MOST_TEXTS = 90;
  private static final int NAME_LIMIT = 400;

  private WithholdingFields() {}

  /** Without {@code texts}, all texts of the entry. */
  public static Supplier<WithholdTexts.Request> of(Fields body) {
    var entry = body.required("entry", Numbers.between(1, MOST_ENTRIES, ""));
    var texts = body.values("texts", MOST_TEXTS, Texts.line(NAME_LIMIT));
    var why = body.required("why", DemandFields.REMARK);
    var privileged = DeadlineFields.privileged(body, true);
    return () ->
        new WithholdTexts.Request(
            entry.get(),
            texts.stream().map(Supplier::get).collect(Collectors.toSet()),
            why.get(),
            privileged.get());
  }
}
