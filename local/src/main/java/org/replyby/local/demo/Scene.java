package org.replyby.local.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.replyby.model.JurisdictionId;

/** Something that staff do in the script, with its moment. */
record Scene(Instant at, Runnable happening) {

  /** All of them, the earliest first. */
  static List<Scene> of(
      Script script, List<Government> governments, Stage stage, Narrator narrator) {
    var scenes = new ArrayList<Scene>();
    for (var reply : script.replies()) {
      scenes.add(
          new Scene(
              instant(reply.at(), reply.city(), governments),
              () -> {
                narrator.happens(reply.city(), "the reply goes out; the reminders stop.");
                stage.recordReply(reply);
              }));
    }
    for (var confirmation : script.confirmations()) {
      var attorney = script.attorney(confirmation.city());
      scenes.add(
          new Scene(
              instant(confirmation.at(), confirmation.city(), governments),
              () -> {
                narrator.happens(
                    confirmation.city(), attorney.name() + " confirms the date of the letter.");
                stage.confirm(attorney);
              }));
    }
    var subpoena = script.subpoena();
    scenes.add(
        new Scene(
            instant(subpoena.at(), subpoena.city(), governments),
            () -> {
              narrator.happens(
                  subpoena.city(),
                  "HYPOTHETICAL: a subpoena is issued, returnable on "
                      + subpoena.returnDate()
                      + "; none is known to have followed these letters.");
              stage.recordSubpoena(subpoena);
            }));
    scenes.sort(Comparator.comparing(Scene::at));
    return scenes;
  }

  private static Instant instant(
      LocalDateTime at, JurisdictionId city, List<Government> governments) {
    var zone =
        governments.stream()
            .filter(government -> government.id().equals(city))
            .map(Government::zone)
            .findFirst()
            .orElse(ZoneId.of("UTC"));
    return at.atZone(zone).toInstant();
  }
}
