package org.replyby.staff.fields;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.replyby.deadlines.StateZones;
import org.replyby.model.Contact;
import org.replyby.model.HoursOfCourt;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.JurisdictionKind;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.Field;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Texts;
import org.replyby.staff.reading.Times;
import org.replyby.usecases.recording.JurisdictionRef;

/** A jurisdiction: described, or named by the id under which it is on record. */
public final class JurisdictionFields {
  static final int NAME_LIMIT = 200;
  static final FieldReader<JurisdictionId> ID =
      Texts.line(NAME_LIMIT).parsed(JurisdictionId::new, "a jurisdiction's id, such as chicago-il");

  private JurisdictionFields() {}

  /** The description of the jurisdiction that a path names. */
  public static Supplier<Jurisdiction> of(JurisdictionId wanted, Fields body) {
    var described = described(body);
    if (described.isPresent() && !described.get().id().equals(wanted)) {
      body.violate(
          "name",
          "makes the id %s together with state: put that id in the path"
              .formatted(described.get().id()));
    }
    return described;
  }

  /** Whom officials tell that a reply went out. */
  public static Supplier<Contact> contact(Fields body) {
    var contact = ContactFields.of(body);
    if (!body.has("contact")) {
      body.violate("contact", "is missing");
    }
    return contact;
  }

  /** The description of one on record, whose id stays although its name may be another. */
  static Supplier<Jurisdiction> corrected(JurisdictionId id, Fields body) {
    var name = body.required("name", Texts.name(NAME_LIMIT));
    var kind = body.required("kind", Codes.of(JurisdictionKind.class));
    var state = body.required("state", Codes.STATE);
    var zone = body.required("timeZone", Times.ZONE);
    ofState(body, state, zone);
    var court = DemandFields.court(body);
    var hours = courtHours(body);
    var contact = ContactFields.of(body);
    return () ->
        new Jurisdiction(
            id,
            name.get(),
            kind.get(),
            state.get(),
            zone.get(),
            court.orNull(),
            hours,
            contact.orNull());
  }

  static Field<JurisdictionRef> ref(Fields body) {
    return body.hasText("jurisdiction")
        ? body.required("jurisdiction", ID).map(id -> new JurisdictionRef(id, null))
        : described(body.object("jurisdiction")).map(j -> new JurisdictionRef(j.id(), j));
  }

  private static Field<Jurisdiction> described(Fields fields) {
    var name = fields.required("name", Texts.name(NAME_LIMIT));
    var kind = fields.required("kind", Codes.of(JurisdictionKind.class));
    var state = fields.required("state", Codes.STATE);
    var zone = fields.required("timeZone", Times.ZONE);
    ofState(fields, state, zone);
    var court = DemandFields.court(fields);
    var hours = courtHours(fields);
    var contact = ContactFields.of(fields);
    var given = fields.optional("jurisdiction", ID);
    if (!name.isPresent() || !state.isPresent()) {
      return Field.none();
    }
    var id = id(fields, name.get(), state.get());
    if (id.isPresent() && given.isPresent() && !given.get().equals(id.get())) {
      fields.violate("jurisdiction", "must be %s, which name and state make".formatted(id.get()));
    }
    return id.isPresent() && kind.isPresent() && zone.isPresent()
        ? Field.of(
            new Jurisdiction(
                id.get(),
                name.get(),
                kind.get(),
                state.get(),
                zone.get(),
                court.orNull(),
                hours,
                contact.orNull()))
        : Field.none();
  }

  /** Every hour that officials read is in this zone, so it has to be one of the state. */
  private static void ofState(Fields fields, Field<String> state, Field<ZoneId> zone) {
    if (state.isPresent() && zone.isPresent()) {
      var zones = StateZones.of(state.get());
      if (!zones.contains(zone.get().getId())) {
        fields.violate(
            "timeZone",
            "is not a time zone of %s: give one of %s"
                .formatted(state.get(), String.join(", ", zones)));
      }
    }
  }

  /** The hours that a jurisdiction found out; empty if it gives none. */
  private static List<HoursOfCourt> courtHours(Fields body) {
    return body.objects("courtHours", Jurisdiction.MOST_COURT_HOURS).stream()
        .map(JurisdictionFields::hoursOfCourt)
        .filter(Field::isPresent)
        .map(Field::get)
        .toList();
  }

  private static Field<HoursOfCourt> hoursOfCourt(Fields fields) {
    var court = fields.required("court", Codes.COURT);
    var filedBy = fields.optional("filedBy", Times.TIME);
    var counterCloses = fields.optional("counterCloses", Times.TIME);
    var source = fields.required("source", Texts.line(DemandFields.LINE_LIMIT));
    if (!fields.has("filedBy") && !fields.has("counterCloses")) {
      fields.violate("needs filedBy, counterCloses, or both");
    }
    var hasHour = filedBy.isPresent() || counterCloses.isPresent();
    return court.isPresent() && source.isPresent() && hasHour
        ? Field.of(
            new HoursOfCourt(court.get(), filedBy.orNull(), counterCloses.orNull(), source.get()))
        : Field.none();
  }

  private static Field<JurisdictionId> id(Fields fields, String name, String state) {
    try {
      return Field.of(JurisdictionId.of(Texts.ascii(name), state));
    } catch (IllegalArgumentException nothingLeft) {
      fields.violate("name", "has no letter or digit, so no id can be made from it");
      return Field.none();
    }
  }
}
