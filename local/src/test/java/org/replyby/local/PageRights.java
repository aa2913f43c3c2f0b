package org.replyby.local;

import java.util.Map;
import java.util.regex.Pattern;

/** What staff do at the page, so that each right of its function is used. */
final class PageRights {
  private static final Pattern LETTER = Pattern.compile("value=\"([^\"]*\\.l[0-9a-f]+)\"");

  private static final Pattern FILE = Pattern.compile("href=\"(/files/[^\"]+)\"");

  private static final Pattern IMPORT = Pattern.compile("href=\"(/imports/[^\"]+)\"");

  private PageRights() {}

  static void play(TestService service) {
    service.as("chicago-il");
    var clerk = new PageVisitor(service, "clerk");
    clerk.get("/").is(200);
    var form = clerk.send("/letters/new", StaffPagesTest.letter()).is(200).hidden();
    form.put("step", "record");
    var recorded = clerk.send("/letters/new", form).is(303).location();
    var matter = recorded.substring(0, recorded.indexOf('?'));
    recordWhatFollows(clerk, matter.substring("/matters/".length()));
    addAPaper(service, clerk, matter);
    sendATable(clerk);
    clerk.send("/sign-out", Map.of()).is(303);
    // Kept for an hour, under a key that is read for this.
    clerk.send("/letters/new", StaffPagesTest.letter()).is(401);
    service.as("*");
  }

  /** The form of a file is signed; and the link to one that the API has seen kept. */
  private static void addAPaper(TestService service, PageVisitor clerk, String matter) {
    var fields = Map.of("title", "Letter", "type", "pdf", "paper", "");
    clerk.get(clerk.fill(matter + "/files/new", fields).is(303).location()).is(200);
    var list = clerk.get("/matters/chicago-il.byrne-jag-fy2016/files").is(200);
    var kept = FILE.matcher(list.html()).results().findFirst().orElseThrow();
    clerk.get(kept.group(1) + "/content").is(303);
    var whole = Map.of("privileged", "leave-out");
    var path = "/matters/chicago-il.byrne-jag-fy2016/exports/new";
    var export = clerk.fill(path, whole).is(303).location();
    clerk.get(export).is(200);
    new Machinery(service.app).export(service.clock.instant());
    clerk.get(export + "/content").is(303);
  }

  /** The link to a table that the API has seen recorded; and the form of another is signed. */
  private static void sendATable(PageVisitor clerk) {
    var list = "/cities/chicago-il/imports";
    var recorded = IMPORT.matcher(clerk.get(list).is(200).html()).results().findFirst();
    clerk.get(recorded.orElseThrow().group(1) + "/table").is(303);
    clerk.get(clerk.send(list, Map.of("kind", "letters")).is(303).location()).is(200);
  }

  /** A subpoena that follows up on a letter, which has to stand. */
  private static void recordWhatFollows(PageVisitor clerk, String matter) {
    var page = clerk.get("/subpoenas/new?matter=" + matter).is(200);
    var form = DemandFormsTest.subpoena();
    form.remove("matter.title");
    form.put("matter", matter);
    var letter = LETTER.matcher(page.html()).results().findFirst().orElseThrow();
    form.put("follows", letter.group(1));
    form.put("step", "record");
    clerk.send("/subpoenas/new", form).is(303);
  }
}
