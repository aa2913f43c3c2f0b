package org.replyby.staffapi.views;

import java.util.Map;
import org.replyby.model.Jurisdiction;
import org.replyby.usecases.JurisdictionFile;

/** A jurisdiction, alone or with its matters and officials. */
public final class JurisdictionView {
  private JurisdictionView() {}

  public static Map<String, ?> of(Jurisdiction jurisdiction) {
    return described(jurisdiction).map();
  }

  public static Map<String, ?> of(JurisdictionFile file) {
    return described(file.jurisdiction())
        .put("matters", file.matters().stream().map(MatterView::head).toList())
        .put("officials", OfficialView.of(file.officials()))
        .map();
  }

  private static Shown described(Jurisdiction jurisdiction) {
    return new Shown()
        .put("id", jurisdiction.id())
        .put("name", jurisdiction.name())
        .put("kind", jurisdiction.kind())
        .put("state", jurisdiction.state())
        .put("timeZone", jurisdiction.zone());
  }
}
