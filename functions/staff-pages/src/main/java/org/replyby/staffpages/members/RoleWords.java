package org.replyby.staffpages.members;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Coded;
import org.replyby.model.Role;
import org.replyby.staffpages.form.Choice;

/** What the roles are for. */
final class RoleWords {
  private RoleWords() {}

  static final List<Choice> CHOICES =
      Arrays.stream(Role.values())
          .map(r -> new Choice(Coded.code(r), name(r) + ": " + what(r)))
          .toList();

  static List<String> names(Collection<Role> roles) {
    return roles.stream().sorted().map(RoleWords::name).toList();
  }

  private static String name(Role role) {
    return switch (role) {
      case VIEWER -> say("members.viewer");
      case CLERK -> say("members.clerk");
      case COUNSEL -> say("members.counsel");
      case ADMINISTRATOR -> say("members.administrator");
      case OBSERVER -> say("members.observer");
    };
  }

  private static String what(Role role) {
    return switch (role) {
      case VIEWER -> say("members.sees-everything");
      case CLERK -> say("members.records-letters-and-subpoenas");
      case COUNSEL -> say("members.confirms-dates-extends");
      case ADMINISTRATOR -> say("members.keeps-officials-addresses-settings");
      case OBSERVER -> say("members.sees-only-what");
    };
  }

  static @Nullable String done(@Nullable String code) {
    return switch (code) {
      case "invited" -> say("members.the-invitation");
      case "changed" -> say("members.saved-it-counts");
      case "removed" -> say("members.they-are-not");
      case "again" -> say("members.if-the-first-password");
      case null, default -> null;
    };
  }
}
