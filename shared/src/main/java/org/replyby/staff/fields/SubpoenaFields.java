package org.replyby.staff.fields;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Calls;
import org.replyby.model.Disclosure;
import org.replyby.model.DocumentId;
import org.replyby.model.ServiceOfProcess;
import org.replyby.model.SubpoenaKind;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.Field;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Texts;
import org.replyby.staff.reading.Times;
import org.replyby.usecases.recording.JurisdictionRef;
import org.replyby.usecases.recording.MatterRef;
import org.replyby.usecases.recording.SubpoenaRequest;

/** A subpoena as staff describe it; one that follows a letter belongs to that letter's matter. */
public final class SubpoenaFields {
  private static final int ID_LIMIT = 200;
  private static final FieldReader<DocumentId> LETTER =
      Texts.line(ID_LIMIT).parsed(DocumentId::parse, "a letter's id");

  private static final String NO_TIME =
      "is missing: give returnDate (a date), returnWithin (a period), noDayGiven (it says promptly,"
          + " forthwith or nothing), preserveSince (a duty to preserve), or parts";

  private SubpoenaFields() {}

  public static Supplier<SubpoenaRequest> of(Optional<String> key, Fields body) {
    return of(key, body, DisclosureFields.required(body));
  }

  /** One that is corrected: whom the city may tell is a matter's, and changed with the matter. */
  static Supplier<SubpoenaRequest> corrected(Fields body) {
    return of(Optional.empty(), body, () -> null);
  }

  private static Supplier<SubpoenaRequest> of(
      Optional<String> key, Fields body, Supplier<@Nullable Disclosure> disclosure) {
    var follows = body.optional("follows", LETTER);
    var jurisdiction = jurisdiction(body, follows);
    var matter = matter(body, jurisdiction, follows);
    if (follows.isPresent()
        && matter.isPresent()
        && !matter.get().id().equals(follows.get().matter())) {
      body.violate("follows", "is not a letter in this matter");
    }
    var kind = body.required("kind", Codes.of(SubpoenaKind.class));
    var calls = body.optional("calls", Codes.of(Calls.class));
    var from = DemandFields.from(body);
    var issuedOn = body.required("issuedOn", Times.DATE);
    var service = service(body);
    var parts = PartFields.ofSubpoena(body);
    if (!PartFields.hasTimeOfSubpoena(body)) {
      body.violate("returnDate", NO_TIME);
    }
    var court = DemandFields.court(body);
    var demand = body.required("demand", DemandFields.DEMAND);
    var another = body.optional("another", Codes.FLAG);
    var privileged = DeadlineFields.privileged(body, false);
    return () ->
        new SubpoenaRequest(
            jurisdiction.get(),
            matter.get(),
            kind.get(),
            calls.orNull(),
            from.get(),
            issuedOn.get(),
            service.get(),
            parts.get(),
            court.orNull(),
            demand.get(),
            follows.orNull(),
            key.orElse(null),
            disclosure.get(),
            privileged.get(),
            another.or(false));
  }

  private static Supplier<ServiceOfProcess> service(Fields body) {
    var servedOn = body.optional("servedOn", Times.DATE);
    var way = body.optional("servedBy", Codes.of(ServiceOfProcess.Way.class));
    var mailedOn = body.optional("mailedOn", Times.DATE);
    return () -> new ServiceOfProcess(servedOn.orNull(), way.orNull(), mailedOn.orNull());
  }

  private static Field<JurisdictionRef> jurisdiction(Fields body, Field<DocumentId> follows) {
    return body.has("follows") && !body.has("jurisdiction")
        ? follows.map(letter -> new JurisdictionRef(letter.jurisdiction(), null))
        : JurisdictionFields.ref(body);
  }

  private static Field<MatterRef> matter(
      Fields body, Field<JurisdictionRef> jurisdiction, Field<DocumentId> follows) {
    return body.has("follows") && !body.has("matter")
        ? follows.map(letter -> new MatterRef(letter.matter(), null))
        : MatterFields.ref(body, jurisdiction.map(JurisdictionRef::id));
  }
}
