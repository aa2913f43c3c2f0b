package org.replyby.staffpages.demand;

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
      case DEMAND -> "A demand: the letter itself says when the answer is due";
      case NONCOMPLIANCE_NOTICE ->
          "A notice of noncompliance from the Office of Justice Programs (34 U.S.C. 10228(c)(2))";
      case APPEALABLE_NOTICE -> "A notice of an action that can be appealed (28 CFR 18.5)";
      case REMEDY_NOTICE -> "A notice of a remedy for noncompliance (2 CFR 200.339 to 200.342)";
    };
  }

  private static String words(SubpoenaKind kind) {
    return switch (kind) {
      case ADMINISTRATIVE -> "Administrative subpoena";
      case ADMINISTRATIVE_3486 -> "Administrative subpoena under 18 U.S.C. 3486";
      case GRAND_JURY -> "Grand jury subpoena";
      case CIVIL_INVESTIGATIVE_DEMAND -> "Civil investigative demand that names no statute";
      case FALSE_CLAIMS_CID -> "Civil investigative demand under the False Claims Act";
      case ANTITRUST_CID -> "Civil investigative demand under the Antitrust Civil Process Act";
      case RICO_CID -> "Civil investigative demand under 18 U.S.C. 1968 (RICO)";
      case RULE_45 -> "Subpoena of a party to a lawsuit (Rule 45)";
      case INSPECTOR_GENERAL -> "Subpoena of an inspector general";
    };
  }

  private static String words(ServiceOfProcess.Way way) {
    return switch (way) {
      case IN_PERSON -> "in person";
      case REGISTERED_OR_CERTIFIED_MAIL -> "by registered or certified mail";
      case MAIL -> "by other mail";
      case EMAIL -> "by email";
      case OTHER -> "in another way";
    };
  }
}
