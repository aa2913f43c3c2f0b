package org.replyby.staffpages.officials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.texts.Fact;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Severity;
import org.replyby.model.Tier;
import org.replyby.usecases.docket.JurisdictionFile;

/** What is said of an official. */
final class PersonWords {
  private PersonWords() {}

  static String tier(Tier tier) {
    return switch (tier) {
      case PRIMARY -> "Primary";
      case DEPUTY -> "Backup (deputy)";
      case WATCHER -> "Watcher";
    };
  }

  static String when(Tier tier) {
    return switch (tier) {
      case PRIMARY -> "Alerted first, and expected to acknowledge.";
      case DEPUTY -> "Alerted if nobody acknowledges, and while a deadline is late.";
      case WATCHER -> "Hears of everything, and is not expected to do anything.";
    };
  }

  static String severity(Severity severity) {
    return switch (severity) {
      case NOTICE -> "All alerts";
      case WARNING -> "Warnings and urgent alerts";
      case URGENT -> "Urgent alerts only";
    };
  }

  static List<Fact> facts(Official official, JurisdictionFile file) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Role", official.role()));
    facts.add(new Fact("Tier", tier(official.tier()) + ". " + when(official.tier())));
    facts.add(new Fact("Gets", severity(official.leastSeverity())));
    facts.add(new Fact("City attorney", official.attorney() ? "Yes, and can confirm dates" : "No"));
    facts.add(new Fact("Weekly digest", official.digest() ? "Yes" : "No"));
    var leave = official.leave();
    if (leave != null) {
      facts.add(
          new Fact(
              "Leave",
              "Through %s. Until then %s gets the alerts."
                  .formatted(CityTime.day(leave.until()), name(file, leave.standIn()))));
    }
    var gone = official.retirement();
    if (gone != null) {
      facts.add(
          new Fact(
              "Retired",
              "%s. %s has the alerts now."
                  .formatted(
                      CityTime.full(gone.at(), file.jurisdiction().zone()),
                      name(file, gone.successor()))));
    }
    return facts;
  }

  private static String name(JurisdictionFile file, OfficialId id) {
    return file.official(id).map(Official::name).orElse("an official who has left");
  }

  /** The states of an official, the worst first. */
  static List<OfficialsPage.Mark> marks(Official official, LocalDate today) {
    var marks = new ArrayList<OfficialsPage.Mark>();
    reach(official).ifPresent(marks::add);
    var leave = official.leave();
    if (leave != null && leave.isOn(today)) {
      marks.add(
          new OfficialsPage.Mark(
              "unconfirmed", "On leave through " + CityTime.date(leave.until())));
    }
    if (official.attorney()) {
      marks.add(new OfficialsPage.Mark("done", "City attorney"));
    }
    return marks;
  }

  private static Optional<OfficialsPage.Mark> reach(Official official) {
    if (official.isReachable()) {
      return Optional.empty();
    }
    return Optional.of(
        official.isWaiting()
            ? new OfficialsPage.Mark("unreached", "Alerts do not reach them yet")
            : new OfficialsPage.Mark("unreached", "Alerts do not reach them"));
  }

  /** Whom alerts reach, in a sentence. */
  static String reached(List<Official> all) {
    var reached = all.stream().filter(Official::isReachable).count();
    if (all.isEmpty()) {
      return "This city has no official yet, so its alerts reach nobody.";
    }
    if (reached == 0) {
      return "Alerts reach nobody here: no official has a confirmed address.";
    }
    if (all.stream().noneMatch(o -> o.tier() == Tier.PRIMARY && o.isReachable())) {
      return "Alerts reach no primary official: nobody is told first.";
    }
    return reached == all.size()
        ? "Alerts reach every official."
        : "Alerts reach %d of %d officials.".formatted(reached, all.size());
  }

  static String worst(List<Official> all) {
    var isFine =
        !all.isEmpty()
            && all.stream().allMatch(Official::isReachable)
            && all.stream().anyMatch(o -> o.tier() == Tier.PRIMARY);
    return isFine ? "calm" : "unreached";
  }

  static @Nullable String done(@Nullable String code) {
    return switch (code) {
      case "added" -> "The official is on record. Add an address, so that alerts reach them.";
      case "edited" -> "Saved. The primaries, the deputies and the person are told.";
      case "leave" -> "The leave is on record. The stand-in is told of what is open.";
      case "back" -> "The leave has ended.";
      case "retired" -> "The official has retired. The successor is told of what is open.";
      case "digest" -> "The choice about the weekly digest is saved.";
      case "attorney" -> "The mark as a city attorney is saved.";
      case "address" -> "The address is on record. See below what is left to do.";
      case "confirmed" -> "The answer is on record. See the address's state below.";
      case "removed" -> "The address is removed.";
      case null, default -> null;
    };
  }
}
