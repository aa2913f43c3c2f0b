package org.replyby.staffpages.officials;

import static org.replyby.staffpages.words.PageTexts.say;

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
      case PRIMARY -> say("officials.primary");
      case DEPUTY -> say("officials.backup-deputy");
      case WATCHER -> say("officials.watcher");
    };
  }

  static String when(Tier tier) {
    return switch (tier) {
      case PRIMARY -> say("officials.alerted-first-and-expected");
      case DEPUTY -> say("officials.alerted-if-nobody-acknowledges");
      case WATCHER -> say("officials.hears-of-everything");
    };
  }

  static String severity(Severity severity) {
    return switch (severity) {
      case NOTICE -> say("officials.all-alerts");
      case WARNING -> say("officials.warnings-and-urgent-alerts");
      case URGENT -> say("officials.urgent-alerts-only");
    };
  }

  static List<Fact> facts(Official official, JurisdictionFile file) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(say("officials.role"), official.role()));
    facts.add(
        new Fact(say("officials.tier-of"), tier(official.tier()) + ". " + when(official.tier())));
    facts.add(new Fact(say("officials.gets"), severity(official.leastSeverity())));
    facts.add(
        new Fact(
            say("common.city-attorney"),
            official.attorney() ? say("officials.yes-and-can-confirm") : say("common.no")));
    facts.add(
        new Fact(
            say("officials.digest"), official.digest() ? say("officials.yes") : say("common.no")));
    var leave = official.leave();
    if (leave != null) {
      facts.add(
          new Fact(
              say("officials.leave"),
              say(
                  "officials.leave-through",
                  CityTime.day(leave.until()),
                  name(file, leave.standIn()))));
    }
    var gone = official.retirement();
    if (gone != null) {
      facts.add(
          new Fact(
              say("officials.retired"),
              say(
                  "officials.has-the-alerts-now",
                  CityTime.full(gone.at(), file.jurisdiction().zone()),
                  name(file, gone.successor()))));
    }
    return facts;
  }

  private static String name(JurisdictionFile file, OfficialId id) {
    return file.official(id).map(Official::name).orElse(say("officials.an-official-who-has"));
  }

  /** The states of an official, the worst first. */
  static List<OfficialsPage.Mark> marks(Official official, LocalDate today) {
    var marks = new ArrayList<OfficialsPage.Mark>();
    reach(official).ifPresent(marks::add);
    var leave = official.leave();
    if (leave != null && leave.isOn(today)) {
      marks.add(
          new OfficialsPage.Mark(
              "unconfirmed", say("officials.on-leave-through", CityTime.date(leave.until()))));
    }
    if (official.attorney()) {
      marks.add(new OfficialsPage.Mark("done", say("common.city-attorney")));
    }
    return marks;
  }

  private static Optional<OfficialsPage.Mark> reach(Official official) {
    if (official.isReachable()) {
      return Optional.empty();
    }
    return Optional.of(
        official.isWaiting()
            ? new OfficialsPage.Mark("unreached", say("officials.alerts-do-not-reach-them-yet"))
            : new OfficialsPage.Mark("unreached", say("officials.alerts-do-not-reach-them")));
  }

  /** Whom alerts reach, in a sentence. */
  static String reached(List<Official> all) {
    var reached = all.stream().filter(Official::isReachable).count();
    if (all.isEmpty()) {
      return say("officials.this-city-has-no");
    }
    if (reached == 0) {
      return say("common.alerts-reach-nobody-here");
    }
    if (all.stream().noneMatch(o -> o.tier() == Tier.PRIMARY && o.isReachable())) {
      return say("officials.alerts-reach-no-primary");
    }
    return reached == all.size()
        ? say("officials.alerts-reach-every-official")
        : say("officials.alerts-reach-of-officials", reached, all.size());
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
      case "added" -> say("officials.official-added");
      case "edited" -> say("officials.saved-the-primaries");
      case "leave" -> say("officials.leave-saved");
      case "back" -> say("officials.the-leave-has-ended");
      case "retired" -> say("officials.the-official-has-retired");
      case "digest" -> say("officials.the-choice-about");
      case "attorney" -> say("officials.mark-saved");
      case "address" -> say("officials.address-added");
      case "confirmed" -> say("officials.address-confirmed");
      case "removed" -> say("officials.the-address-is-removed");
      case null, default -> null;
    };
  }
}
