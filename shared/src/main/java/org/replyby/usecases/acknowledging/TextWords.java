package org.replyby.usecases.acknowledging;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text from a phone, in capitals, without punctuation. */
record TextWords(List<String> words) {
  static final String ACKNOWLEDGE = "ACK";

  /** Each of these, among small words only, is a wish to get no more texts. */
  private static final Set<String> STOP =
      Set.of("STOP", "STOPALL", "UNSUBSCRIBE", "REVOKE", "OPTOUT");

  /** These too if they are the whole text, or are said of texts or of the sender. */
  private static final Set<String> WEAK = Set.of("CANCEL", "END", "QUIT", "REMOVE", "ARRET", "TD");

  private static final Set<String> OF_TEXTS =
      Set.of(
          "ME",
          "TEXT",
          "TEXTS",
          "TEXTING",
          "SMS",
          "MESSAGE",
          "MESSAGES",
          "ALERTS",
          "SUBSCRIPTION",
          "NUMBER",
          "PHONE",
          "LIST");

  private static final Pattern IN_WORDS =
      Pattern.compile("OPT\\s(ME\\s|US\\s)?OUT|WRONG\\sNUMBER|WRONG\\sPERSON|NO\\sMORE");

  /** Words that change nothing about what a text wants. */
  private static final Set<String> SMALL =
      Set.of(
          ("A,AGAIN,ALERT,ALERTING,ALERTS,ALL,AND,ANY,ANYMORE,CONTACTING,DEAR,FOR,FROM,"
                  + "HELLO,HERE,HI,I,ID,IM,IS,IT,ITS,JUST,KINDLY,LIKE,LIST,ME,MESSAGE,MESSAGES,"
                  + "MESSAGING,MSG,MSGS,MY,NOTIFICATIONS,NOW,NUMBER,OF,OFF,PHONE,PLEASE,PLS,PLZ,"
                  + "REMINDERS,REPLY,REPLYBY,SENDING,SERVICE,SIR,SMS,SUBSCRIPTION,TEXT,TEXTING,"
                  + "TEXTS,THANK,THANKS,THAT,THE,THEM,THESE,THIS,THOSE,TO,US,WANT,WISH,WOULD,YOU,"
                  + "YOUR")
              .split(","));

  /** A text with one of these asks, or does not agree. */
  private static final Set<String> DOUBTS =
      Set.of(
          ("WHAT,WHATS,WHY,WHO,WHOS,WHOSE,WHOM,WHEN,WHERE,HOW,WHICH,HUH,NOT,NO,NOPE,NEVER,"
                  + "NEITHER,NOR,CANT,CANNOT,COULDNT,DONT,DIDNT,DOESNT,WONT,WOULDNT,ISNT,ARENT,"
                  + "WASNT,SHOULDNT,WRONG,REFUSE,REFUSED,DECLINE,DECLINED,DENY,DISAGREE,UNABLE,"
                  + "DISLIKE,DISLIKED,QUESTIONED,REMOVED,MISTAKE,IGNORE,UNSURE,UNCLEAR,CANCEL,UNDO,"
                  + "RETRACT,STOP,STOPALL,UNSUBSCRIBE,REVOKE,OPTOUT")
              .split(","));

  private static final Pattern SURELY_CODE = Pattern.compile("(?=.*[0-9])[A-Z0-9]{5}");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018`]");

  /** Anything that is neither a letter nor a digit. */
  private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]+");

  TextWords {
    words = List.copyOf(words);
  }

  static TextWords of(String text) {
    var plain = APOSTROPHES.matcher(LookAlikes.latin(text).toUpperCase(Locale.ROOT)).replaceAll("");
    return new TextWords(Stream.of(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).toList());
  }

  /** Whether the text says nothing but that its sender wants no more texts, with a code or not. */
  boolean wantToStop(String text) {
    var whole = String.join(" ", words);
    var stopless = IN_WORDS.matcher(whole).replaceAll("STOP").split(" ");
    var said = Stream.of(stopless).filter(word -> !isBesideStop(word)).toList();
    return (words.size() == 1 || !text.contains("?"))
        && !said.isEmpty()
        && said.stream().allMatch(word -> STOP.contains(word) || isStop(word));
  }

  /** A weak word by itself could take back something else. */
  private boolean isStop(String word) {
    return WEAK.contains(word)
        && (words.size() == 1 || words.stream().anyMatch(OF_TEXTS::contains));
  }

  /** Whether the only word that says something is one of these. */
  boolean sayOnly(Set<String> wanted) {
    return wanted.contains(
        String.join(" ", words.stream().filter(word -> !SMALL.contains(word)).toList()));
  }

  /** Whether the text asks something, refuses, or wants to stop, besides what else it says. */
  boolean doubt(String text) {
    return text.contains("?")
        || text.contains("\u00bf")
        || words.stream().anyMatch(DOUBTS::contains);
  }

  boolean acknowledge() {
    return words.stream().anyMatch(word -> word.startsWith(ACKNOWLEDGE));
  }

  /** Whether a word looks like a code and like no word of a language. */
  static boolean isSurelyCode(String word) {
    return SURELY_CODE.matcher(word).matches();
  }

  private static boolean isBesideStop(String word) {
    return SMALL.contains(word) || word.equals(ACKNOWLEDGE) || isSurelyCode(word);
  }
}
