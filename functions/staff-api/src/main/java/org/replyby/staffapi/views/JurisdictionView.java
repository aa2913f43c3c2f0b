package org.replyby.staffapi.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Closing;
import org.replyby.model.Contact;
import org.replyby.model.Jurisdiction;
import org.replyby.model.SecondPerson;
import org.replyby.usecases.reading.ShowMatter;

/** A jurisdiction, alone or with its matters, officials and closed days. */
public final class JurisdictionView {
  private JurisdictionView() {}

  public static Map<String, ?> of(Jurisdiction jurisdiction) {
    return described(jurisdiction).map();
  }

  public static Map<String, ?> of(ShowMatter.CityView shown) {
    var file = shown.file();
    return described(file.jurisdiction())
        .put("escalation", EscalationView.of(file.escalation()))
        .put("secondPerson", file.secondPerson())
        .put("matters", shown.matters().stream().map(MatterView::head).toList())
        .put("officials", OfficialView.of(file.officials()))
        .put("closings", file.closings().stream().map(JurisdictionView::closing).toList())
        .map();
  }

  /** The setting alone. */
  public static Map<String, ?> of(SecondPerson secondPerson) {
    return new JsonObject().put("secondPerson", secondPerson).map();
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
