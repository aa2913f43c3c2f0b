package org.replyby.model;

import org.jspecify.annotations.Nullable;

/**
 * The head of a matter: its title, the end of its docket's chain, which moves with every change to
 * the matter, and whom the city may tell of it. {@code lastHash} is empty before the first entry.
 * {@code sharing} is null unless the matter is shared in a campaign. A restricted one never is.
 */
public record Matter(
    MatterId id,
    String title,
    long entries,
    String lastHash,
    Disclosure disclosure,
    @Nullable Sharing sharing)
    implements DocketHead {
  public Matter {
    if (sharing != null && disclosure.isRestricted()) {
      throw new IllegalArgumentException("a restricted matter is not shared");
    }
  }

  /** A matter that is not shared. */
  public Matter(MatterId id, String title, long entries, String lastHash, Disclosure disclosure) {
    this(id, title, entries, lastHash, disclosure, null);
  }

  /** A matter of which the city may tell anybody. */
  public Matter(MatterId id, String title, long entries, String lastHash) {
    this(id, title, entries, lastHash, new Disclosure.Open());
  }

  /** The same matter with another end of its docket. */
  public Matter endingWith(long sequence, String hash) {
    return new Matter(id, title, sequence, hash, disclosure, sharing);
  }

  /** The same matter under another title. */
  public Matter titled(String another) {
    return new Matter(id, another, entries, lastHash, disclosure, sharing);
  }

  /** The same matter, to be told to others. Once it is restricted, it is shared no more. */
  public Matter disclosed(Disclosure another) {
    var kept = another.isRestricted() ? null : sharing;
    return new Matter(id, title, entries, lastHash, another, kept);
  }

  /** The same matter, shared in another way; null if it is shared no more. */
  public Matter shared(@Nullable Sharing another) {
    return new Matter(id, title, entries, lastHash, disclosure, another);
  }
}
