package org.replyby.staffpages.change;

import static org.replyby.staffpages.words.PageTexts.say;

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
        yield say(
            "common.letter-from",
            letter.from().office(),
            dated == null ? say("common.not-dated") : say("common.dated", CityTime.day(dated)));
      }
      case Subpoena subpoena ->
          say(
              "hand.subpoena-from-issued",
              subpoena.from().office(),
              CityTime.day(subpoena.issuedOn()));
    };
  }

  private static String words(DeadlineKind kind) {
    return switch (kind) {
      case RESPONSE -> say("hand.a-reply");
      case SUBPOENA_RETURN -> say("hand.an-answer");
      case PRESERVATION -> say("hand.keeping-records");
      case PETITION -> say("hand.a-petition-to-modify");
      case OBJECTION -> say("hand.objections-to-a-subpoena");
      case MOTION_TO_QUASH -> say("hand.a-motion-to-quash");
      case COMPLIANCE -> say("hand.compliance-after-a-notice");
      case APPEAL -> say("hand.an-appeal");
      case FOIA_DETERMINATION -> say("hand.an-agencys-answer");
      case ORDERED -> say("hand.what-a-court-ordered");
    };
  }
}
