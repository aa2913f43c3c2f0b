package org.replyby.staffpages.signin;

import java.util.Set;
import java.util.regex.Pattern;

/** Where somebody goes after signing in: a page of this site, whatever they were led here with. */
final class ReturnAddress {
  private static final String START = "/";

  /**
   * A path and a query in the characters of RFC 3986, without a fragment. A second slash, or a
   * backslash, would lead to another site.
   */
  private static final Pattern OF_THIS_SITE =
      Pattern.compile("/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@%/?-]{0,1000}");

  /** Who is led back there has to sign in again, or is signed out. */
  private static final Set<String> OF_SIGNING_IN =
      Set.of("/sign-in", "/signed-in", "/sign-out", "/signed-out");

  private ReturnAddress() {}

  static String of(String address) {
    var path = address.split("\\?", 2)[0];
    return OF_THIS_SITE.matcher(address).matches() && !OF_SIGNING_IN.contains(path)
        ? address
        : START;
  }
}
