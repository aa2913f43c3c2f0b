package org.replyby.staff.views;

import java.util.Map;
import org.replyby.model.Disclosure;

/** Whom the city may tell of a matter. */
final class DisclosureView {
  private DisclosureView() {}

  static Map<String, ?> of(Disclosure disclosure) {
    var basis = disclosure instanceof Disclosure.Restricted(var counsel, var b) ? b : null;
    return new JsonObject()
        .put("limited", disclosure.answer())
        .put("counsel", disclosure.namedCounsel())
        .put("basis", basis)
        .map();
  }
}
