package org.replyby.staffpages.imports;

import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Visit;

/**
 * A page that the browser asks for again by itself while something moves, unless its reader turned
 * that off. {@code address} is the page's own, with what it needs to know.
 */
public record Refreshing(String address, boolean isOn) {
  /** Often enough to see it move, and rarely enough to read it. */
  public static final int SECONDS = 10;

  private static final String NAME = "refresh";
  private static final String OFF = "off";

  static Refreshing of(Visit visit, String address) {
    return new Refreshing(address, !OFF.equals(visit.query().get(NAME)));
  }

  /** The same page, which stays as it is. */
  public String off() {
    return address + (address.contains("?") ? "&" : "?") + NAME + "=" + OFF;
  }

  Answer with(Answer page) {
    return isOn ? page.with("Refresh", SECONDS + ";url=" + address) : page;
  }
}
