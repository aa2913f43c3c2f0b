package org.replyby.model;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A secret address at which a calendar program reads the deadlines of a jurisdiction, or those that
 * one {@code official} may be told of; null for the jurisdiction. Only the hash of the secret is
 * known. {@code owner} is the membership as which the official opened it in person, null if
 * somebody else did: only an own link may show restricted matters, and only while that member is
 * the official. {@code pseudonymKey} makes names for events that must not tell the names of their
 * deadlines. {@code opened} says who opened it and when, {@code revoked} who revoked it, null if
 * nobody did.
 */
public record CalendarLink(
    CalendarId id,
    @Nullable OfficialId official,
    Shows shows,
    @Nullable MemberId owner,
    String secretHash,
    String pseudonymKey,
    Entered opened,
    @Nullable Entered revoked) {
  /** What its events tell. */
  public enum Shows {
    /** What is due, the title of its matter, and a link to the page. */
    TITLES,

    /** That something is due, and when. */
    DATES
  }

  /** Few of a city's people use a calendar program; each link is one more secret to look after. */
  public static final int MOST_PER_JURISDICTION = 50;

  /** So many calendar programs has a person at most, and some room for the whole city is left. */
  public static final int MOST_OF_ONES_OWN = 5;

  public CalendarLink {
    if (official != null && !official.jurisdiction().equals(id.jurisdiction())) {
      throw new IllegalArgumentException("an official of another jurisdiction");
    }
    if (owner != null && official == null) {
      throw new IllegalArgumentException("nobody's own");
    }
  }

  public boolean isOpen() {
    return revoked == null;
  }

  /** Whether the official opened it in person. */
  public boolean isOwn() {
    return owner != null;
  }

  /** Whether this is its secret. The comparison takes as long for one that is almost right. */
  public boolean isOpenedBy(String secret) {
    return isOpen()
        && MessageDigest.isEqual(Sha256.bytes(secret), HexFormat.of().parseHex(secretHash));
  }

  /** The same, revoked: its secret is of no use any more, and not even its hash stays. */
  public CalendarLink revokedBy(Entered who) {
    return new CalendarLink(id, official, shows, owner, "", "", opened, who);
  }

  /** Whether both are for the same person and show the same. */
  public boolean isLike(@Nullable OfficialId whom, Shows what) {
    return shows == what && (official == null ? whom == null : official.equals(whom));
  }
}
