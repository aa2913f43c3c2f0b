package org.replyby.staffpages.signin;

import java.net.URI;

/**
 * Who lets people in. {@code issuer} is exactly as in its tokens; {@code discovery} is where it
 * describes itself; {@code site} is the origin of these pages, and {@code origin} that of the
 * issuer's.
 */
public record SignInSettings(
    String issuer, String client, URI discovery, String site, String origin) {

  /** For an issuer that is where its name says. */
  public static SignInSettings of(String issuer, String client, String site, String origin) {
    return new SignInSettings(issuer, client, discovery(issuer), site, origin);
  }

  /** Where an issuer describes itself, by its name. */
  public static URI discovery(String issuer) {
    var base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    return URI.create(base + "/.well-known/openid-configuration");
  }

  /** The scheme, host and port of an address. */
  public static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  String callback() {
    return site + "/signed-in";
  }

  String signedOut() {
    return site + "/signed-out";
  }
}
