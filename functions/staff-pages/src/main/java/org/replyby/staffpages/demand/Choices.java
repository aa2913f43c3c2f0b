package org.replyby.staffpages.demand;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.replyby.deadlines.Courts;
import org.replyby.model.Calls;
import org.replyby.model.Coded;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.LetterKind;
import org.replyby.model.ResponseTime;
import org.replyby.model.ServiceOfProcess;
import org.replyby.model.SubpoenaKind;
import org.replyby.staffpages.look.Choice;

/** What can be chosen in a form, in words. */
public final class Choices {
  static final Map<String, List<Choice>> LISTS =
      Map.of(
          "letter.kind", of(LetterKind.values(), Choices::words),
          "subpoena.kind", of(SubpoenaKind.values(), Choices::words),
          "delivery", of(DeliveryMethod.values(), Choices::plain),
          "servedBy", of(ServiceOfProcess.Way.values(), Choices::words),
          "calls", of(Calls.values(), Choices::plain),
          "says", of(ResponseTime.Haste.values(), Choices::plain),
          "court", courts());

  private Choices() {}

  private interface Words<E> {
    String of(E constant);
  }

  private static <E extends Enum<E>> List<Choice> of(E[] constants, Words<E> words) {
    return Stream.of(constants).map(c -> new Choice(Coded.code(c), words.of(c))).toList();
  }

  /** The district courts by name. */
  public static List<Choice> courts() {
    return Courts.all().stream()
        .map(court -> new Choice(court.code(), court.name()))
        .sorted((a, b) -> a.words().compareTo(b.words()))
        .toList();
  }

  private static String plain(Enum<?> constant) {
    return Coded.code(constant).replace('-', ' ');
  }

  private static String words(LetterKind kind) {
    return switch (kind) {
      case DEMAND -> say("demand.a-demand-the-letter");
      case NONCOMPLIANCE_NOTICE -> say("demand.a-notice-of-noncompliance");
      case APPEALABLE_NOTICE -> say("demand.a-notice-of-an-action");
      case REMEDY_NOTICE -> say("demand.a-notice-of-a-remedy");
    };
  }

  private static String words(SubpoenaKind kind) {
    return switch (kind) {
      case ADMINISTRATIVE -> say("demand.administrative-subpoena");
      case ADMINISTRATIVE_3486 -> say("demand.administrative-subpoena-3486");
      case GRAND_JURY -> say("demand.grand-jury-subpoena");
      case CIVIL_INVESTIGATIVE_DEMAND -> say("demand.cid-without-a-statute");
      case FALSE_CLAIMS_CID -> say("demand.cid-false-claims");
      case ANTITRUST_CID -> say("demand.cid-antitrust");
      case RICO_CID -> say("demand.cid-rico");
      case RULE_45 -> say("demand.subpoena-of-a-party");
      case INSPECTOR_GENERAL -> say("demand.subpoena-of-an-inspector");
    };
  }

  private static String words(ServiceOfProcess.Way way) {
    return switch (way) {
      case IN_PERSON -> say("demand.in-person");
      case REGISTERED_OR_CERTIFIED_MAIL -> say("demand.by-registered-or-certified");
      case MAIL -> say("demand.by-other-mail");
      case EMAIL -> say("demand.by-email");
      case OTHER -> say("demand.in-another-way");
    };
  }
}
