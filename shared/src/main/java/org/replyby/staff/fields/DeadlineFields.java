package org.replyby.staff.fields;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.replyby.demands.ExtensionEffect;
import org.replyby.model.Confirmation;
import org.replyby.model.DeadlineKind;
import org.replyby.model.OfficialId;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Numbers;
import org.replyby.staff.reading.Periods;
import org.replyby.staff.reading.Texts;
import org.replyby.staff.reading.Times;
import org.replyby.usecases.recalculating.ExtensionRequest;
import org.replyby.usecases.recalculating.NewDate;
import org.replyby.usecases.recording.ConfirmDeadline;

/** What happened to a deadline. */
public final class DeadlineFields {
  private static final List<String> NEW_DATES = List.of("due", "by", "lookAgainOn");
  static final int ID_LIMIT = 130;
  static final int MOST_PLANS = 10_000;

  private DeadlineFields() {}

  /**
   * Whether what a person wrote is kept from alerts: reasons and notes are unless staff say no, a
   * demand is if staff say so.
   */
  static Supplier<Boolean> privileged(Fields body, boolean unlessSaid) {
    var given = body.optional("privileged", Codes.FLAG);
    return () -> given.or(unlessSaid);
  }

  /** A city attorney's confirmation of the date. */
  public static Supplier<ConfirmDeadline.Request> confirmation(Fields body) {
    var official =
        body.required(
            "official", Texts.line(ID_LIMIT).parsed(OfficialId::parse, "an official's id"));
    var planVersion = body.required("planVersion", Numbers.between(1, MOST_PLANS, ""));
    var reading = reading(body);
    var note = body.optional("note", DemandFields.REMARK);
    var privileged = privileged(body, true);
    return () ->
        new ConfirmDeadline.Request(
            official.get(), planVersion.get(), reading.get(), note.orNull(), privileged.get());
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

  public static Supplier<ExtensionRequest> extension(Fields body) {
    var date = newDate(body);
    var byOrder = body.optional("byOrder", Codes.FLAG);
    var byInvestigator = body.optional("byInvestigator", Codes.FLAG);
    var citing = body.optional("citing", Texts.line(DemandFields.LINE_LIMIT));
    var covers = covers(body);
    var grantedBy = body.required("grantedBy", Texts.line(DemandFields.LINE_LIMIT));
    var why = body.required("why", DemandFields.REMARK);
    var words = body.optional("words", DemandFields.REMARK);
    var privileged = privileged(body, true);
    return () ->
        new ExtensionRequest(
            date.get(),
            new ExtensionEffect.Writing(
                byOrder.or(false), byInvestigator.or(false), citing.orNull()),
            covers.get(),
            grantedBy.get(),
            why.get(),
            words.orNull(),
            privileged.get());
  }

  /** The kinds of other deadlines of the same subpoena that the writing names. */
  private static Supplier<Set<DeadlineKind>> covers(Fields body) {
    var kinds = body.values("covers", DeadlineKind.values().length, Codes.of(DeadlineKind.class));
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i).isPresent() && !ExtensionEffect.isSetByLaw(kinds.get(i).get())) {
        body.violate("covers", i, "must be one of: petition, objection, motion-to-quash");
      }
    }
    return () -> kinds.stream().map(Supplier::get).collect(Collectors.toSet());
  }

  /** A date, more time with what it is counted from, or a day on which to look at it again. */
  private static Supplier<NewDate> newDate(Fields body) {
    var given = NEW_DATES.stream().filter(body::has).toList();
    if (given.size() != 1) {
      NEW_DATES.forEach(body::ignore);
      if (given.isEmpty()) {
        body.violate("needs one of: " + String.join(", ", NEW_DATES));
      } else {
        body.violate(
            given.getLast(), "cannot be combined with " + given.getFirst() + ": give one of them");
      }
      return () -> {
        throw new IllegalStateException("a body is read in spite of violations");
      };
    }
    return switch (given.getFirst()) {
      case "due" -> {
        var due = DemandFields.dueOn(body, "due");
        yield () -> new NewDate.On(due.get());
      }
      case "by" -> {
        var by = body.object("by");
        var more = Periods.in(by);
        var from = by.required("from", Codes.of(NewDate.From.class));
        yield () -> new NewDate.By(more.get(), from.get());
      }
      default -> {
        var on = body.required("lookAgainOn", Times.DATE);
        var grantedBy = body.optional("grantedBy", Texts.line(DemandFields.LINE_LIMIT));
        yield () -> new NewDate.LookAgain(on.get(), grantedBy.get() + " stayed it");
      }
    };
  }
}
