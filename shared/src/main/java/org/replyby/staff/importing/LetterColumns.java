package org.replyby.staff.importing;

import static org.replyby.staff.importing.ImportColumn.column;
import static org.replyby.staff.importing.ImportColumn.unread;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.replyby.deadlines.Unit;
import org.replyby.model.Consequence;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.LetterKind;
import org.replyby.model.ResponseTime;

/** The columns of a table of letters. */
final class LetterColumns {
  static final String EXAMPLE = "Example: replace this line with your first letter";

  private static final CellReader DELIVERY =
      Cells.code(
          DeliveryMethod.class,
          Map.ofEntries(
              Map.entry("e-mail", DeliveryMethod.EMAIL),
              Map.entry("by email", DeliveryMethod.EMAIL),
              Map.entry("certified mail", DeliveryMethod.MAIL),
              Map.entry("registered mail", DeliveryMethod.MAIL),
              Map.entry("first-class mail", DeliveryMethod.MAIL),
              Map.entry("US mail", DeliveryMethod.MAIL),
              Map.entry("USPS", DeliveryMethod.MAIL),
              Map.entry("by mail", DeliveryMethod.MAIL),
              Map.entry("FedEx", DeliveryMethod.COURIER),
              Map.entry("UPS", DeliveryMethod.COURIER),
              Map.entry("overnight", DeliveryMethod.COURIER),
              Map.entry("by courier", DeliveryMethod.COURIER),
              Map.entry("by hand", DeliveryMethod.HAND),
              Map.entry("in person", DeliveryMethod.HAND),
              Map.entry("hand delivery", DeliveryMethod.HAND),
              Map.entry("hand delivered", DeliveryMethod.HAND),
              Map.entry("by fax", DeliveryMethod.FAX),
              Map.entry("online portal", DeliveryMethod.PORTAL)));

  private static final CellReader UNIT =
      Cells.code(
          Arrays.stream(Unit.values()).map(Unit::code).toList(),
          Map.ofEntries(
              Map.entry("days", Unit.CALENDAR_DAYS.code()),
              Map.entry("day", Unit.CALENDAR_DAYS.code()),
              Map.entry("calendar day", Unit.CALENDAR_DAYS.code()),
              Map.entry("working days", Unit.BUSINESS_DAYS.code()),
              Map.entry("working day", Unit.BUSINESS_DAYS.code()),
              Map.entry("business day", Unit.BUSINESS_DAYS.code()),
              Map.entry("hour", Unit.HOURS.code()),
              Map.entry("week", Unit.WEEKS.code()),
              Map.entry("month", Unit.MONTHS.code()),
              Map.entry("year", Unit.YEARS.code())));

  private static final CellReader FROM =
      Cells.code(
          List.of("letter", "receipt"),
          Map.of(
              "date of the letter", "letter",
              "letter date", "letter",
              "date received", "receipt",
              "received", "receipt"));

  private static final CellReader SAYS =
      Cells.code(
          ResponseTime.Haste.class,
          Map.of(
              "ASAP",
              ResponseTime.Haste.AS_SOON_AS_POSSIBLE,
              "immediately",
              ResponseTime.Haste.FORTHWITH,
              "no date",
              ResponseTime.Haste.NOTHING));

  private static final CellReader KIND =
      Cells.code(
          LetterKind.class,
          Map.of(
              "letter", LetterKind.DEMAND,
              "demand letter", LetterKind.DEMAND,
              "notice of noncompliance", LetterKind.NONCOMPLIANCE_NOTICE,
              "notice that can be appealed", LetterKind.APPEALABLE_NOTICE,
              "notice of a remedy", LetterKind.REMEDY_NOTICE));

  private static final CellReader CONSEQUENCES =
      Cells.codes(
          Consequence.class,
          Map.of(
              "new grants", Consequence.NEW_GRANTS_REFUSED,
              "past grants", Consequence.PAST_GRANTS_RETURNED));

  static final List<ImportColumn> ALL =
      List.of(
          column(Columns.MATTER, "Matter", Cells.TEXT, "Title of the matter", "Id of the matter")
              .shown(EXAMPLE, "Its name: letters with the same name are in one matter. Or its id."),
          column("from.office", "Office", Cells.TEXT, "From", "Sender", "From office", "Agency")
              .shown("Office of Justice Programs", "The federal office that wrote."),
          column("from.signatory", "Signed by", Cells.TEXT, "Signatory", "Signer")
              .shown("Director, BJA", "Who signed, if you know it."),
          column("delivery", "How it came", DELIVERY, "Delivered by", "Delivery method", "Sent by")
              .shown(
                  "certified mail",
                  "email, mail, courier, hand, fax or portal; also such as certified mail, FedEx."),
          column("addressee", "Addressed to", Cells.TEXT).saying("The city, if empty."),
          column(
                  "datedOn",
                  "Date of the letter",
                  Cells.DATE,
                  "Letter date",
                  "Date of letter",
                  "Dated")
              .shown("2018-01-24", "Such as 2018-01-24, or 1/24/2018 with the month first."),
          column("undated", "Letter has no date", Cells.FLAG, "Without a date")
              .shown("", "yes if the letter has no date."),
          column("announcedOn", "Date announced", Cells.DATE, "Date published")
              .saying("The day on which the department made it public."),
          column("mailedOn", "Date mailed", Cells.DATE, "Mailed", "Postmark")
              .saying("The day of the postmark."),
          column("receivedOn", "Date received", Cells.DATE, "Received", "Date of receipt")
              .shown("2018-01-29", "The day on which it came."),
          column("receiptUnknown", "Day received is not known", Cells.FLAG)
              .shown("", "yes if nobody knows the day."),
          column("kind", "Kind of letter", KIND, "Letter kind", "Type", "Type of letter")
              .shown("", "demand, noncompliance-notice, appealable-notice or remedy-notice."),
          column("demand", "What it asks for", Cells.TEXT, "Demands", "Request", "Summary")
              .shown(
                  "All documents about orders that limit communication with the department",
                  "In the letter's own words, up to 20,000 characters."),
          column("consequences", "What it threatens", CONSEQUENCES, "Consequence", "Threats")
              .shown(
                  "subpoena; past-grants-returned",
                  "subpoena, new-grants-refused, past-grants-returned: several with a ; between."),
          column(
                  "responseDue.date",
                  "Reply due",
                  Cells.DATE,
                  "Due",
                  "Due date",
                  "Reply by",
                  "Deadline")
              .shown("2018-02-23", "The day that the letter names."),
          column("responseDue.time", "Reply due at", Cells.TIME, "Due time", "Time due")
              .shown("", "The hour, if the letter names one: 17:00 or 5:00 PM."),
          column("responseDue.zone", "Time zone of the hour", Cells.PLAIN)
              .saying("If it is not the city's: such as America/New_York."),
          column("respondWithin.count", "Reply within", Cells.COUNT, "Within", "Number of days")
              .shown("", "If it gives a period in place of a day: the number."),
          column("respondWithin.unit", "Unit", UNIT, "Days or months")
              .shown("", "calendar days, business days, hours, weeks, months or years."),
          column("respondWithin.from", "Counted from", FROM, "From when")
              .shown("", "letter (its date) or receipt."),
          column("respondWithin.at", "Hours run from", Cells.TIME).saying("For a period of hours."),
          column("noDayGiven.says", "Says when", SAYS)
              .shown("", "If it names neither: promptly, as-soon-as-possible, forthwith, nothing."),
          column("noDayGiven.reviewOn", "Look again on", Cells.DATE)
              .shown("", "Then the day on which somebody looks at it again."),
          column("preserveSince", "Preserve records since", Cells.DATE, "Preserve since")
              .saying("The day from which records must be kept."),
          column("follows", "Follows the letter", Cells.PLAIN)
              .saying("The id of an earlier letter on record."),
          column("sharedLetter", "Shared letter", Cells.TEXT)
              .saying("A name for a letter that went to several cities."),
          column("privileged", "Keep the text from alerts", Cells.FLAG)
              .saying("yes if no alert may quote it."),
          column("another", "Another one that says the same", Cells.FLAG, "Another letter")
              .saying("yes if one that says the same is on record already."),
          column("grants.0.awardNumber", "Award number", Cells.TEXT, "Grant number", "Award")
              .shown("2016-DJ-BX-0001", "One grant, if the letter names any."),
          column("grants.0.program", "Grant program", Cells.TEXT, "Program")
              .shown("Byrne JAG", "Its program."),
          column("grants.0.fiscalYear", "Fiscal year", Cells.COUNT, "FY")
              .shown("2016", "Its fiscal year."),
          column("grants.0.amount", "Grant amount", Cells.MONEY, "Amount", "Award amount")
              .shown("2000000.00", "In dollars."),
          column(
                  Columns.ANSWERED_ON,
                  "Answered on",
                  Cells.DATE,
                  "Date answered",
                  "Reply sent",
                  "Replied")
              .shown("2018-02-20", "The day on which the reply went out; empty if it is open."),
          column("answeredHow", "How the reply went out", Cells.TEXT, "Reply sent by")
              .shown("FedEx", "Such as FedEx or email."),
          column("answeredReference", "Reference of the reply", Cells.TEXT, "Tracking number")
              .shown("7712 0000 0001", "Such as a tracking number."),
          column("answeredSent", "What was sent", Cells.TEXT)
              .shown("The reply with 212 pages", "In a few words."),
          unread("id", "Recorded as"),
          unread("problems", "What is wrong"));

  private LetterColumns() {}
}
