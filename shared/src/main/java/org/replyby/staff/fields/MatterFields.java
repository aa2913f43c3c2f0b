package org.replyby.staff.fields;

import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.Slug;
import org.replyby.staff.reading.Field;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Texts;
import org.replyby.usecases.recording.MatterRef;

/** A matter: by its title, with the slug under which to keep it, or by its full id. */
final class MatterFields {
  private static final int TITLE_LIMIT = 200;
  static final FieldReader<String> TITLE = Texts.line(TITLE_LIMIT);
  private static final int SLUG_LIMIT = 64;
  private static final int ID_LIMIT = 2 * SLUG_LIMIT + 1;
  private static final FieldReader<MatterId> ID =
      Texts.line(ID_LIMIT)
          .parsed(MatterId::parse, "a matter's id, such as chicago-il.byrne-jag-fy2016");

  private MatterFields() {}

  static Field<MatterRef> ref(Fields body, Field<JurisdictionId> jurisdiction) {
    return body.hasText("matter") ? named(body, jurisdiction) : titled(body, jurisdiction);
  }

  private static Field<MatterRef> named(Fields body, Field<JurisdictionId> jurisdiction) {
    var id = body.required("matter", ID);
    if (id.isPresent()
        && jurisdiction.isPresent()
        && !id.get().jurisdiction().equals(jurisdiction.get())) {
      body.violate("matter", "belongs to another jurisdiction");
    }
    return id.map(matter -> new MatterRef(matter, null));
  }

  private static Field<MatterRef> titled(Fields body, Field<JurisdictionId> jurisdiction) {
    var fields = body.object("matter");
    var title = fields.required("title", TITLE);
    var slug = fields.optional("id", Texts.line(SLUG_LIMIT)).orNull();
    if (!title.isPresent()) {
      return Field.none();
    }
    var name = slug == null ? Slug.of(Texts.ascii(title.get()), SLUG_LIMIT) : slug;
    if (!JurisdictionId.isValid(name)) {
      fields.violate(
          slug == null ? "title" : "id",
          "cannot be an id: use lower-case letters, digits and hyphens");
      return Field.none();
    }
    return jurisdiction.map(j -> new MatterRef(new MatterId(j, name), title.get()));
  }
}
