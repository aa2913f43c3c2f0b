package org.replyby.staffapi.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.model.Consequence;
import org.replyby.model.CountedFrom;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.DocumentId;
import org.replyby.model.Grant;
import org.replyby.model.LetterKind;
import org.replyby.model.ResponseTime;
import org.replyby.usecases.recording.JurisdictionRef;
import org.replyby.usecases.recording.LetterRequest;

/** A demand letter as staff describe it. */
public final class LetterFields {
  private static final int AWARD_LIMIT = 100;
  private static final int ID_LIMIT = 260;
  private static final FieldReader<DocumentId> LETTER =
      Texts.line(ID_LIMIT).parsed(DocumentId::parse, "a letter's id");

  private LetterFields() {}

  public static Supplier<LetterRequest> of(Optional<String> key, Fields body) {
    var jurisdiction = JurisdictionFields.ref(body);
    var matter = MatterFields.ref(body, jurisdiction.map(JurisdictionRef::id));
    var from = DemandFields.from(body);
    var came = body.required("delivery", Codes.of(DeliveryMethod.class));
    var addressee = body.optional("addressee", Texts.line(DemandFields.LINE_LIMIT));
    var datedOn = body.required("datedOn", Times.DATE);
    var announcedOn = body.optional("announcedOn", Times.DATE);
    var receivedOn = body.required("receivedOn", Times.DATE);
    var demand = body.required("demand", DemandFields.DEMAND);
    var consequences =
        body.values("consequences", Consequence.values().length, Codes.of(Consequence.class));
    var grants =
        body.objects("grants", Grant.MOST_PER_LETTER).stream().map(LetterFields::grant).toList();
    var kind = body.optional("kind", Codes.of(LetterKind.class));
    var follows = body.optional("follows", LETTER);
    var response = response(body, kind.or(LetterKind.DEMAND));
    return () ->
        new LetterRequest(
            jurisdiction.get(),
            matter.get(),
            from.get(),
            came.get(),
            addressee.orNull(),
            datedOn.get(),
            announcedOn.orNull(),
            receivedOn.get(),
            demand.get(),
            all(consequences).collect(Collectors.toSet()),
            all(grants).toList(),
            kind.or(LetterKind.DEMAND),
            response.get().orElse(null),
            follows.orNull(),
            key.orElse(null));
  }

  /** A letter gives a date, or a time to answer within; a notice may leave it to the law. */
  private static Supplier<Optional<ResponseTime>> response(Fields body, LetterKind kind) {
    if (body.has("responseDue") && body.has("respondWithin")) {
      body.violate("respondWithin", "cannot be combined with responseDue: give one of them");
    }
    if (body.has("respondWithin")) {
      var within = body.object("respondWithin");
      var span = Periods.in(within);
      var from = within.optional("from", Codes.of(CountedFrom.class));
      body.ignore("responseDue");
      return () -> Optional.of(new ResponseTime.Within(span.get(), from.or(CountedFrom.LETTER)));
    }
    if (!body.has("responseDue") && kind.hasTimeOfItsOwn()) {
      return Optional::empty;
    }
    var due = DemandFields.dueOn(body, "responseDue");
    return () -> Optional.of(new ResponseTime.On(due.get()));
  }

  private static <T> Stream<T> all(List<? extends Supplier<T>> read) {
    return read.stream().map(Supplier::get);
  }

  private static Supplier<Grant> grant(Fields grant) {
    var awardNumber = grant.required("awardNumber", Texts.line(AWARD_LIMIT));
    var program = grant.required("program", Texts.line(DemandFields.LINE_LIMIT));
    var fiscalYear = grant.required("fiscalYear", Numbers.YEAR);
    var amount = grant.required("amount", Numbers.AMOUNT_OF_MONEY);
    return () -> new Grant(awardNumber.get(), program.get(), fiscalYear.get(), amount.get());
  }
}
