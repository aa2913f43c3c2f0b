package org.replyby.staffpages.members;

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
      case VIEWER -> "Viewer";
      case CLERK -> "Clerk";
      case COUNSEL -> "Counsel";
      case ADMINISTRATOR -> "Administrator";
      case OBSERVER -> "Observer";
    };
  }

  private static String what(Role role) {
    return switch (role) {
      case VIEWER -> "sees everything that is not restricted, and changes nothing.";
      case CLERK -> "records letters and subpoenas.";
      case COUNSEL -> "confirms dates, extends and closes deadlines, and says what others see.";
      case ADMINISTRATOR -> "keeps officials, addresses, settings, closed days and members.";
      case OBSERVER -> "sees only what the city shares in a campaign.";
    };
  }

  static @Nullable String done(@Nullable String code) {
    return switch (code) {
      case "invited" ->
          "The invitation is on record. If ReplyBy has its own sign-in, an email with a first password"
              + " is on its way; otherwise they sign in as they always do.";
      case "changed" -> "Saved. It counts from their next click on.";
      case "removed" -> "They are not a member any more, and their sessions have ended.";
      case "again" ->
          "If the first password had run out unused, an email with a new one is on its way. If not,"
              + " nothing was sent.";
      case null, default -> null;
    };
  }
}
