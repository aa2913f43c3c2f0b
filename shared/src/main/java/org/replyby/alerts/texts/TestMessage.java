package org.replyby.alerts.texts;

/** What staff have sent to see that an address works. It says at once that nothing is due. */
public final class TestMessage {
  private static final String BEGINS = "This is a test from ReplyBy for ";
  private static final String ENDS = ". No reply is due.";

  private TestMessage() {}

  /** The text fits into one segment even after the display name that SNS puts before it. */
  public static Message of(String city, String official) {
    var name = Gsm7.of(city);
    var room = Message.TOPIC_SMS_LIMIT - BEGINS.length() - ENDS.length();
    var sms = BEGINS + PlainText.cut(name.isEmpty() ? "your city" : name, room) + ENDS;
    return new Message(
        ShortText.subject(city, ": a test from ReplyBy, no reply is due"),
        """
        %s%s%s

        Staff asked for this test to see that alerts reach %s.
        It goes to every confirmed address of that person. You do not have to do anything.
        """
            .formatted(BEGINS, PlainText.line(city), ENDS, PlainText.line(official)),
        sms);
  }
}
