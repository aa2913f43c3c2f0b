package org.replyby.staffpages.change;

import java.util.List;
import java.util.stream.Stream;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Coded;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Document;
import org.replyby.model.Letter;
import org.replyby.model.Subpoena;
import org.replyby.staffpages.demand.Choices;
import org.replyby.staffpages.look.Choice;
import org.replyby.usecases.reading.ShowMatter;

/** What can be chosen in the form for a deadline that a person enters. */
final class HandLists {
  private HandLists() {}

  static ChangePage.Lists of(ShowMatter.MatterView view) {
    return new ChangePage.Lists(
        List.of(),
        view.documents().stream()
            .filter(d -> d.voided() == null)
            .map(d -> new Choice(d.id().toString(), words(d)))
            .toList(),
        Stream.of(DeadlineKind.values())
            .filter(k -> k != DeadlineKind.RESPONSE && k != DeadlineKind.SUBPOENA_RETURN)
            .map(k -> new Choice(Coded.code(k), words(k)))
            .toList(),
        Choices.courts());
  }

  private static String words(Document document) {
    return switch (document) {
      case Letter letter -> {
        var dated = letter.datedOn();
        yield "letter from %s, %s"
            .formatted(
                letter.from().office(),
                dated == null ? "not dated" : "dated " + CityTime.day(dated));
      }
      case Subpoena subpoena ->
          "subpoena from %s, issued %s"
              .formatted(subpoena.from().office(), CityTime.day(subpoena.issuedOn()));
    };
  }

  private static String words(DeadlineKind kind) {
    return switch (kind) {
      case RESPONSE -> "a reply to a letter";
      case SUBPOENA_RETURN -> "an answer to a subpoena";
      case PRESERVATION -> "keeping records";
      case PETITION -> "a petition to modify or set aside a demand";
      case OBJECTION -> "objections to a subpoena";
      case MOTION_TO_QUASH -> "a motion to quash a subpoena";
      case COMPLIANCE -> "compliance after a notice of noncompliance";
      case APPEAL -> "an appeal to the Office of Justice Programs";
      case FOIA_DETERMINATION -> "an agency's answer to a FOIA request from the city";
      case ORDERED -> "what a court ordered, or anything else";
    };
  }
}
