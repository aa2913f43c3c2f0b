package org.replyby.staffpages.history;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Coded;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.KeptText;
import org.replyby.usecases.docket.JurisdictionFile;

/**
 * A line of a city's or a matter's docket in words. Moments are in {@code zone}; {@code officials}
 * are the city's by the last part of their id.
 */
record HistoryWords(ZoneId zone, Map<String, String> officials) {
  private static final String NAME = "name";

  /**
   * They name what the line is about, which its first words do already, or are for programs. The
   * docket's export has all of them.
   */
  private static final Set<String> IDS =
      Set.of(
          "official",
          "member",
          "jurisdiction",
          "invited",
          "deadline",
          "letter",
          "subpoena",
          "document",
          "demand",
          "replyTo",
          "object",
          "version",
          "matter",
          "alert",
          "plan",
          "webhook",
          "correlationId");

  /** The whole thing that was recorded, as a program writes it. */
  private static final String WHOLE = "recorded";

  private static final String CHANGE = " -> ";
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

  /** Officials by their ids, as a line names those who are told. */
  private static final Pattern SEVERAL = Pattern.compile("o[a-z0-9]{12}( o[a-z0-9]{12})+");

  /** The hyphens within the code of a kind, such as subpoena-return. */
  private static final Pattern CODE = Pattern.compile("(?<=[a-z])-(?=[a-z])");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /** An official's id, whole or its last part. */
  private static final Pattern OFFICIAL =
      Pattern.compile("(?:[a-z0-9-]+\\.)?\\b(o[a-z0-9]{12})\\b");

  static HistoryWords of(JurisdictionFile file) {
    return new HistoryWords(
        file.jurisdiction().zone(),
        file.officials().stream().collect(Collectors.toMap(o -> o.id().name(), Official::name)));
  }

  static String what(DocketEntry line) {
    var name = line.details().getOrDefault(NAME, "");
    var is = name.contains(CHANGE) ? name.split(CHANGE, 2)[1] : name;
    return switch (line.kind()) {
      case JURISDICTION_OPENED -> say("history.opened", is);
      case JURISDICTION_CORRECTED -> say("history.corrected-what-the-city");
      case CLOSING_ADDED -> say("history.added-a-closed-day", is);
      case CLOSING_REMOVED -> say("history.removed-a-closed-day", is);
      case ESCALATION_SET -> say("history.changed-how-soon-alerts");
      case SECOND_PERSON_SET -> say("history.changed-whether-a-second");
      case CONTACT_SET -> say("history.changed-whom-to-tell");
      case OFFICIAL_REGISTERED -> say("history.added-the-official", is);
      case OFFICIAL_EDITED -> say("history.changed-the-official", is);
      case OFFICIAL_RETIRED -> say("history.retired", is);
      case LEAVE_SET -> say("history.changed-the-leave", is);
      case DIGEST_SET -> say("history.changed-the-weekly-digest", is);
      case ATTORNEY_MARKED -> say("history.changed-whether-attorney", is);
      case ADDRESSES_CHANGED -> say("history.changed-the-addresses", is);
      case TEST_ASKED_FOR -> say("history.sent-a-test", is);
      case MEMBER_INVITED -> say("history.invited", is);
      case MEMBER_JOINED -> say("history.signed-in-first", is);
      case MEMBER_CHANGED -> say("history.changed-the-member", is);
      case MEMBER_ENDED ->
          is.isEmpty()
              ? say("history.ended-a-membership")
              : say("history.ended-the-membership", is);
      case CALENDAR_OPENED -> say("history.opened-a-calendar-link");
      case CALENDAR_REVOKED -> say("history.revoked-a-calendar-link");
      case WEBHOOK_OPENED -> say("history.opened-a-webhook");
      case WEBHOOK_SECRET_CHANGED -> say("history.changed-a-webhook");
      case WEBHOOK_TESTED -> say("history.tested-a-webhook");
      case WEBHOOK_ENDED -> say("history.ended-a-webhook");
      case LETTER_RECORDED -> say("history.recorded-a-letter");
      case SUBPOENA_RECORDED -> say("history.recorded-a-subpoena");
      case DEADLINE_SET -> say("history.started-a-deadline");
      case DEADLINE_CONFIRMED -> say("history.confirmed-a-date");
      case DEADLINE_MET -> say("history.recorded-that-the-reply");
      case DEADLINE_WITHDRAWN -> say("history.recorded-that-the-demand");
      case CLOSING_RECORDED -> say("history.recorded-that-a-deadline");
      case DEADLINE_EXTENDED -> say("history.moved-a-date");
      case AGREEMENT_RECORDED -> say("history.recorded-an-agreement");
      case DEADLINE_RECALCULATED -> say("history.computed-a-date-again");
      case DEADLINE_REOPENED -> say("history.reopened-a-deadline");
      case RUNG_FIRED -> say("history.reminded-officials");
      case ESCALATED -> say("history.passed-an-alert");
      case ALERT_ACKNOWLEDGED -> say("history.acknowledged-an-alert");
      case ALERTS_SETTLED -> say("history.sent-alerts");
      case TEXT_REPORTED -> say("history.heard-about-a-text");
      case DOCUMENT_KEPT -> say("history.kept-a-document");
      case DOCUMENT_WITHDRAWN -> say("history.withdrew-a-document");
      default -> capital(Coded.code(line.kind()).replace('-', ' '));
    };
  }

  List<String> details(DocketEntry line) {
    var details = new ArrayList<String>();
    line.details()
        .forEach(
            (name, value) -> {
              var isName = name.equals(NAME) && !value.contains(CHANGE);
              var isOfText = name.endsWith(KeptText.HASH) || name.endsWith(KeptText.PRIVILEGED);
              if (!isName && !isOfText && !IDS.contains(name)) {
                details.add(detail(line.kind(), name, value));
              }
            });
    line.texts().entrySet().stream()
        .filter(text -> !text.getKey().equals(WHOLE))
        .forEach(text -> details.add(label(text.getKey()) + ": " + text.getValue().text()));
    return details;
  }

  /** An address is named by the id of its subscription, which says nothing to people. */
  private String detail(EntryKind kind, String name, String value) {
    var isOfAddress = kind == EntryKind.ADDRESSES_CHANGED || kind == EntryKind.TEST_ASKED_FOR;
    var words = name.equals("kind") ? CODE.matcher(value).replaceAll(" ") : value;
    return (isOfAddress ? "" : label(name) + ": ") + changed(words);
  }

  /** What it was before and is now, where the line says both. */
  private String changed(String value) {
    var parts = value.split(CHANGE, 2);
    return parts.length == 1
        ? said(value)
        : say("history.was-and-now", said(parts[0]), said(parts[1]));
  }

  /** A moment in the city's time, a day by its name, an official by theirs, a mark as yes or no. */
  private String said(String value) {
    if (value.equals("true") || value.equals("false")) {
      return say(value.equals("true") ? "history.yes" : "history.no");
    }
    if (MOMENT.matcher(value).matches()) {
      return CityTime.full(Instant.parse(value), zone);
    }
    if (DAY.matcher(value).matches()) {
      return CityTime.day(LocalDate.parse(value));
    }
    var isListOfIds = SEVERAL.matcher(value).matches();
    return OFFICIAL
        .matcher(isListOfIds ? value.replace(" ", ", ") : value)
        .replaceAll(
            id -> Matcher.quoteReplacement(officials.getOrDefault(id.group(1), id.group())));
  }

  /** For example "Least severity". */
  private static String label(String name) {
    if (name.equals("rung")) {
      return say("history.reminder");
    }
    var words = name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('.', ' ');
    return capital(words.toLowerCase(Locale.ROOT));
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
