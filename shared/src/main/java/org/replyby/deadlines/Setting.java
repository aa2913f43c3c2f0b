package org.replyby.deadlines;

import java.time.LocalDate;
import java.util.List;

/** How a deadline is set. */
public sealed interface Setting {
  /**
   * A fixed date; {@code statedBy} says who fixed it, for example "the letter" or "the extension".
   */
  record Fixed(DueOn on, String statedBy) implements Setting {
    /** Nobody fixed it: it is the day on which staff recorded a demand whose time may be over. */
    public static final String RECORDED = "the day of recording";

    /** The city's own staff chose it, to review the demand on. */
    public static final String REVIEWED = "city staff";
  }

  /** A period after its trigger. */
  record Forward(Trigger trigger, Span span, Convention convention, Service service)
      implements Setting {
    public Forward {
      var ofRule6 = convention instanceof Convention.Rule6;
      if (span.unit() == Unit.HOURS) {
        requireMoment(trigger);
      }
      var daysCanBeAdded =
          ofRule6 && span.unit() != Unit.HOURS && span.unit() != Unit.BUSINESS_DAYS;
      if (service instanceof Service.ThreeDaysAdded && !daysCanBeAdded) {
        throw new IllegalArgumentException(
            "Rule 6(d) adds days to a period under Rule 6(a) in days or longer units only");
      }
    }
  }

  /** A period before an event, Rule 6(a)(5), such as 14 days before a hearing. */
  record Backward(Trigger trigger, Span span) implements Setting {
    public Backward {
      if (span.unit() == Unit.BUSINESS_DAYS) {
        throw new IllegalArgumentException("no rule counts working days backward");
      }
      if (span.unit() == Unit.HOURS) {
        requireMoment(trigger);
      }
    }
  }

  /** Before a day, which is itself too late. {@code limit} says how that day is set. */
  record Before(Setting limit) implements Setting {}

  /** Whichever of two comes first. */
  record EarlierOf(Setting one, Setting other) implements Setting {}

  /**
   * Set in one way under the prevailing reading, and in another for the safe date, which assumes
   * nothing: a fact is not known, or an agreement may not bind. {@code others} are further ways, in
   * between. {@code why} is one or more sentences for the explanation.
   */
  record Unsettled(Setting due, Setting safe, List<Alternative> others, String why)
      implements Setting {
    public Unsettled {
      others = List.copyOf(others);
    }

    public Unsettled(Setting due, Setting safe, String why) {
      this(due, safe, List.of(), why);
    }

    /** Whether both are set in the same way, so that only the explanation says more. */
    public boolean isNote() {
      return due.equals(safe);
    }
  }

  /**
   * A way in which a date may be set. {@code when} says under which assumption, such as "if the day
   * of service was Friday, November 20, 2026".
   */
  record Alternative(Setting setting, String when) {}

  /** What no period or date sets, or not alone. */
  sealed interface Uncounted extends Setting {}

  /** Nothing sets the due date of an {@link Unsettled} one; {@code why} is a clause. */
  record Unknown(String why) implements Uncounted {}

  /** No day is given: a person looks at it again on a day. {@code why} is a clause. */
  record Review(LocalDate on, String why) implements Uncounted {}

  /** A duty that lasts until it is released; it began on a day. {@code what} names it. */
  record Standing(LocalDate since, String what) implements Uncounted {}

  /** Suspended, with the way in which it was set before, until somebody looks at it again. */
  record Stayed(Setting was, LocalDate reviewOn, String why) implements Uncounted {}

  /**
   * What somebody else owes the city: due when the first is, and surely late only when the second
   * is over on the latest reading.
   */
  record Owed(Setting counted, Setting latest) implements Uncounted {}

  /** How the due date is set. */
  default Setting prevailing() {
    return this instanceof Unsettled unsettled ? unsettled.due().prevailing() : this;
  }

  /** How the safe date is set. */
  default Setting careful() {
    return this instanceof Unsettled unsettled ? unsettled.safe().careful() : this;
  }

  private static void requireMoment(Trigger trigger) {
    if (trigger.time() == null) {
      throw new IllegalArgumentException("hours are counted from a moment");
    }
  }
}
