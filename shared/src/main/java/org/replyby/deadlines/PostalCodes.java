package org.replyby.deadlines;

import java.util.Set;

/** The Postal Service's codes of the 50 states, the District of Columbia, and the territories. */
public final class PostalCodes {
  private static final Set<String> ALL =
      Set.of(
          ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH"
                  + " NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR"
                  + " VI")
              .split(" ", -1));

  private PostalCodes() {}

  public static boolean isOne(String text) {
    return ALL.contains(text);
  }
}
