package org.replyby.model;

/**
 * The head of a matter: its title, the end of its docket's chain, which moves with every change to
 * the matter, and whom the city may tell of it. {@code lastHash} is empty before the first entry.
 */
public record Matter(
    MatterId id, String title, long entries, String lastHash, Disclosure disclosure)
    implements DocketHead {
  /** A matter of which the city may tell anybody. */
  public Matter(MatterId id, String title, long entries, String lastHash) {
    this(id, title, entries, lastHash, new Disclosure.Open());
  }

  /** The same matter with another end of its docket. */
  public Matter endingWith(long sequence, String hash) {
    return new Matter(id, title, sequence, hash, disclosure);
  }

  /** The same matter under another title. */
  public Matter titled(String another) {
    return new Matter(id, another, entries, lastHash, disclosure);
  }

  /** The same matter, to be told to others. */
  public Matter disclosed(Disclosure another) {
    return new Matter(id, title, entries, lastHash, another);
  }
}
