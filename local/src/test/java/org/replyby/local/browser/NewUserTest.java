package org.replyby.local.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replyby.local.signin.LocalPool;
import org.replyby.local.signin.LocalStaff;
import org.replyby.model.Role;

/**
 * Somebody who has just started `make serve` goes all the way: a letter, its alert, its link, more
 * time, and the page to print. The time of each step is printed.
 */
@Tag("browser")
class NewUserTest {
  private static final Pattern READY = Pattern.compile("Open (http://\\S+)/ and sign in");
  private static final Pattern ALERT = Pattern.compile("alert to chicago-il\\S*: ");
  private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/acknowledge/\\S+");
  private static final Pattern SHEET = Pattern.compile("/Type */Page\\b");

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  @TempDir Path folder;

  @Test
  void fromAnEmptyMachineToThePrintedSheet() throws Exception {
    var began = System.nanoTime();
    try (var site = new NewSite(folder.resolve("data"));
        var window =
            Chromium.get().newContext(new Browser.NewContextOptions().setLocale("en-US"))) {
      var address = site.await(READY, 0).group(1);
      var start = Duration.ofNanos(System.nanoTime() - began);
      var page = window.newPage();
      var walk = new Walk(page);
      signIn(walk, address, Role.CLERK);
      walk.says("Today").step("sign in as a clerk");

      var before = site.printed();
      record(walk);
      walk.says("What you can do next").step("record a letter");
      var alert = site.await(ALERT, before);
      var link = site.await(LINK, alert.end()).group();
      walk.step("its alert is in the terminal");

      walk.open(link).button("I have seen this deadline");
      walk.says("Thank you. The alert was acknowledged").step("acknowledge it by its link");

      walk.open(address).button("Sign out");
      signIn(walk, address, Role.COUNSEL);
      walk.says("Today").step("sign in as counsel");
      walk.link("Byrne JAG of a new user");
      walk.row();
      extend(walk);
      walk.says("The change is made").step("give more time");

      walk.open(address).link("Byrne JAG of a new user").link("One page to print");
      walk.says("What to do next");
      var sheet = page.pdf();
      Files.write(folder.resolve("sheet.pdf"), sheet);
      walk.step("print the sheet");

      System.out.printf("new user: start with 23 letters: %.1f s%n", start.toMillis() / 1000.0);
      walk.lines().forEach(System.out::println);
      assertThat(SHEET.matcher(new String(sheet, ISO_8859_1)).results()).hasSize(1);
      assertThat(walk.clicks()).isLessThanOrEqualTo(20);
      assertThat(walk.fields()).isLessThanOrEqualTo(16);
      assertThat(walk.taken()).isLessThan(Duration.ofMinutes(5));
    }
  }

  private static void signIn(Walk walk, String address, Role role) {
    var city = ServedSite.CHICAGO;
    walk.open(address)
        .fill("Username", LocalStaff.email(city, Set.of(role)))
        .fill("Password", LocalPool.PASSWORD)
        .button("Sign in");
  }

  private static void record(Walk walk) {
    walk.link("Record a letter")
        .fill("Name of the matter", "Byrne JAG of a new user")
        .fill("Office that sent it", "Office of Justice Programs")
        .fill("Date on the letter", today().toString())
        .fill("Day on which the city received it", today().toString())
        .choose("It names a day")
        .fill("Day", soon().toString())
        .fill("What it asks for", "All guidance on communication.")
        .button("Show what it starts")
        .says("Nothing is on record yet")
        .button("Record the letter");
  }

  private static void extend(Walk walk) {
    walk.link("Record more time, a new date or a stay")
        .fill("New day", today().plusDays(40).toString())
        .fill("Who granted it", "Jane Roe")
        .fill("Reason", "They agreed.")
        .button("Show what changes")
        .says("Nothing is changed yet")
        .button("Apply the change");
  }

  /** So soon that the letter is told at any hour; what can wait is not told at night. */
  private static LocalDate soon() {
    return LocalDateTime.now(CHICAGO).plusHours(16).toLocalDate();
  }

  private static LocalDate today() {
    return LocalDate.now(CHICAGO);
  }
}
