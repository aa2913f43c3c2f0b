package org.replyby.assembly;

import org.replyby.dynamodb.calendars.DynamoCalendars;
import org.replyby.dynamodb.callers.DynamoMembers;
import org.replyby.usecases.calendars.KeepCalendars;
import org.replyby.usecases.calendars.ReadCalendar;

/** Builds what keeps and reads calendar links on one table. */
public record CalendarParts(Assembly on) {
  /** {@code site} is what public addresses begin with. */
  public KeepCalendars keep(String site) {
    return new KeepCalendars(on.docket(), calendars(), site, on.clock(), on.tokens(), on.backoff());
  }

  public ReadCalendar read() {
    return new ReadCalendar(on.docket(), on.lists(), calendars(), members(), on.clock());
  }

  private DynamoMembers members() {
    return new DynamoMembers(on.dynamoDb(), on.table());
  }

  private DynamoCalendars calendars() {
    return new DynamoCalendars(on.dynamoDb(), on.table());
  }
}
