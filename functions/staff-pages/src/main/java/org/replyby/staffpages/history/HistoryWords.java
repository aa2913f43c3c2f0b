package org.replyby.staffpages.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.replyby.model.Coded;
import org.replyby.model.EntryKind;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.KeptText;

/** A line of a city's docket in words. */
final class HistoryWords {
  private static final String NAME = "name";

  /** They name whom the line is about, which its first words do already. */
  private static final Set<String> IDS = Set.of("official", "member", "jurisdiction", "invited");

  private static final String CHANGE = " -> ";

  private HistoryWords() {}

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
      default -> capital(Coded.code(line.kind()).replace('-', ' '));
    };
  }

  static List<String> details(DocketEntry line) {
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
    line.texts().forEach((name, kept) -> details.add(label(name) + ": " + kept.text()));
    return details;
  }

  /** An address is named by the id of its subscription, which says nothing to people. */
  private static String detail(EntryKind kind, String name, String value) {
    var isOfAddress = kind == EntryKind.ADDRESSES_CHANGED || kind == EntryKind.TEST_ASKED_FOR;
    return (isOfAddress ? "" : label(name) + ": ") + changed(value);
  }

  /** What it was before and is now, where the line says both. */
  private static String changed(String value) {
    var parts = value.split(CHANGE, 2);
    return parts.length == 1 ? value : parts[0] + ", now " + parts[1];
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
