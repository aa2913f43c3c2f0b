package org.replyby.deadlines;

/** How a deadline is set. */
public sealed interface Setting {
  /** A date certain; {@code statedBy} says who fixed it, as "the letter" or "the extension". */
  record Fixed(DueOn on, String statedBy) implements Setting {}

  /** A period after its trigger. */
  record Forward(Trigger trigger, Span span, Convention convention, Service service)
      implements Setting {
    public Forward {
      var ofRule6 = convention instanceof Convention.Rule6;
      switch (span) {
        case Span.Hours hours when trigger.time() == null ->
            throw new IllegalArgumentException("hours are counted from a moment");
        case Span.Hours hours when !ofRule6 ->
            throw new IllegalArgumentException("only Rule 6(a)(2) counts hours");
        case Span.Hours hours -> requireNothingAdded(service);
        case Span.WorkingDays days -> requireNothingAdded(service);
        case Span.Days days -> {}
        case Span.Weeks weeks -> {}
        case Span.Months months -> {}
        case Span.Years years -> {}
      }
      if (!ofRule6) {
        requireNothingAdded(service);
      }
    }

    private static void requireNothingAdded(Service service) {
      if (service instanceof Service.ThreeDaysAdded) {
        throw new IllegalArgumentException(
            "Rule 6(d) adds days to a period under Rule 6(a) in days or longer units only");
      }
    }
  }

  /** A period before an event, Rule 6(a)(5), such as 14 days before a hearing. */
  record Backward(Trigger trigger, Span span) implements Setting {
    public Backward {
      if (span instanceof Span.WorkingDays) {
        throw new IllegalArgumentException("no rule counts working days backward");
      }
      if (span instanceof Span.Hours && trigger.time() == null) {
        throw new IllegalArgumentException("hours are counted from a moment");
      }
    }
  }

  /** Before a day, which is itself too late; {@code limit} says how that day is set. */
  record Before(Setting limit) implements Setting {}

  /** Whichever of two comes first. */
  record EarlierOf(Setting one, Setting other) implements Setting {}
}
