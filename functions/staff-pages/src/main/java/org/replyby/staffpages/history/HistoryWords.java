package org.replyby.staffpages.history;

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
          "matter",
          "alert",
          "plan",
          "correlationId");

  /** The whole thing that was recorded, as a program writes it. */
  private static final String WHOLE = "recorded";

  private static final String CHANGE = " -> ";
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

  /** Officials by their ids, as a line names those who are told. */
  private static final Pattern SEVERAL = Pattern.compile("o[a-z0-9]{12}( o[a-z0-9]{12})+");

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
      case JURISDICTION_OPENED -> "Opened " + is;
      case JURISDICTION_CORRECTED -> "Corrected what the city is";
      case CLOSING_ADDED -> "Added a closed day: " + is;
      case CLOSING_REMOVED -> "Removed a closed day: " + is;
      case ESCALATION_SET -> "Changed how soon alerts are passed on";
      case SECOND_PERSON_SET -> "Changed whether a second person confirms";
      case CONTACT_SET -> "Changed whom to tell that a reply went out";
      case OFFICIAL_REGISTERED -> "Added the official " + is;
      case OFFICIAL_EDITED -> "Changed the official " + is;
      case OFFICIAL_RETIRED -> "Retired " + is;
      case LEAVE_SET -> "Changed the leave of " + is;
      case DIGEST_SET -> "Changed the weekly digest of " + is;
      case ATTORNEY_MARKED -> "Changed whether " + is + " is a city attorney";
      case ADDRESSES_CHANGED -> "Changed the addresses of " + is;
      case TEST_ASKED_FOR -> "Sent a test to " + is;
      case MEMBER_INVITED -> "Invited " + is;
      case MEMBER_JOINED -> is + " signed in for the first time";
      case MEMBER_CHANGED -> "Changed the member " + is;
      case MEMBER_ENDED -> is.isEmpty() ? "Ended a membership" : "Ended the membership of " + is;
      case LETTER_RECORDED -> "Recorded a letter";
      case SUBPOENA_RECORDED -> "Recorded a subpoena";
      case DEADLINE_SET -> "Started a deadline";
      case DEADLINE_CONFIRMED -> "Confirmed a date";
      case DEADLINE_MET -> "Recorded that the reply went out";
      case DEADLINE_WITHDRAWN -> "Recorded that the demand was withdrawn";
      case CLOSING_RECORDED ->
          "Recorded that a deadline is over; a second person has to confirm it";
      case DEADLINE_EXTENDED -> "Moved a date";
      case AGREEMENT_RECORDED -> "Recorded an agreement that moves no date";
      case DEADLINE_RECALCULATED -> "Counted a date again";
      case DEADLINE_REOPENED -> "Reopened a deadline";
      case RUNG_FIRED -> "Reminded officials";
      case ESCALATED -> "Passed an alert on, since nobody acknowledged it";
      case ALERT_ACKNOWLEDGED -> "Acknowledged an alert";
      case ALERTS_SETTLED -> "Sent alerts";
      case TEXT_REPORTED -> "Learned from the phone company what became of a text";
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
    return (isOfAddress ? "" : label(name) + ": ") + changed(value);
  }

  /** What it was before and is now, where the line says both. */
  private String changed(String value) {
    var parts = value.split(CHANGE, 2);
    return parts.length == 1 ? said(value) : said(parts[0]) + ", now " + said(parts[1]);
  }

  /** A moment in the city's time, a day by its name, an official by theirs, a mark as yes or no. */
  private String said(String value) {
    if (value.equals("true") || value.equals("false")) {
      return value.equals("true") ? "yes" : "no";
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
    var words = name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('.', ' ');
    return capital(words.toLowerCase(Locale.ROOT));
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
