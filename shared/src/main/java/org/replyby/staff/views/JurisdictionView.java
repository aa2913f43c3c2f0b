package org.replyby.staff.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Closing;
import org.replyby.model.Contact;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Tags;

/** A jurisdiction, alone or with its officials and closed days. */
public final class JurisdictionView {
  private static final List<String> LISTS = List.of("matters", "recalculations", "docket");

  private JurisdictionView() {}

  /** Without its officials, closed days and settings. */
  public static Map<String, ?> alone(JurisdictionFile file) {
    return tagged(file).map();
  }

  public static Map<String, ?> of(JurisdictionFile file) {
    return tagged(file)
        .put("escalation", EscalationView.described(file.escalation()).map())
        .put("secondPerson", file.secondPerson())
        .put("officials", OfficialView.of(file.officials()))
        .put("closings", file.closings().stream().map(JurisdictionView::closing).toList())
        .put("lists", lists(file.jurisdiction().id()))
        .map();
  }

  /** No matter is here, so that nobody takes the first ones for all of them. */
  private static Map<String, ?> lists(JurisdictionId id) {
    var lists = new JsonObject();
    LISTS.forEach(name -> lists.put(name, "/v1/jurisdictions/" + id + "/" + name));
    return lists.map();
  }

  /** The setting alone. */
  public static Map<String, ?> secondPerson(JurisdictionFile file) {
    return new JsonObject()
        .put("secondPerson", file.secondPerson())
        .put("etag", Tags.of(file))
        .map();
  }

  private static @Nullable Map<String, ?> contact(@Nullable Contact contact) {
    return contact == null
        ? null
        : new JsonObject().put("name", contact.name()).put("phone", contact.phone()).map();
  }

  private static Map<String, ?> closing(Closing closing) {
    return new JsonObject()
        .put("date", closing.date())
        .put("kind", closing.kind())
        .put("name", closing.name())
        .put("authority", closing.authority())
        .map();
  }

  private static JsonObject tagged(JurisdictionFile file) {
    return described(file.jurisdiction()).put("etag", Tags.of(file));
  }

  static JsonObject described(Jurisdiction jurisdiction) {
    return new JsonObject()
        .put("jurisdiction", jurisdiction.id())
        .put("name", jurisdiction.name())
        .put("kind", jurisdiction.kind())
        .put("state", jurisdiction.state())
        .put("timeZone", jurisdiction.zone())
        .put("court", CourtView.of(jurisdiction.defaultCourt()))
        .put("courtHours", jurisdiction.courtHours().stream().map(CourtView::of).toList())
        .put("contact", contact(jurisdiction.contact()));
  }
}
