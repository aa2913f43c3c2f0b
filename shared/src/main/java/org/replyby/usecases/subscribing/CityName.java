package org.replyby.usecases.subscribing;

import org.replyby.model.JurisdictionId;
import org.replyby.usecases.docket.Docket;

/** A city by the name that its people know, not by its id: one query. */
final class CityName {
  private CityName() {}

  static String of(Docket docket, JurisdictionId id) {
    return docket
        .file(id)
        .map(file -> file.jurisdiction().name())
        .orElseThrow(() -> new IllegalStateException("an official of no jurisdiction"));
  }
}
