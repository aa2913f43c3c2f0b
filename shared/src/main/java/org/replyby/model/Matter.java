package org.replyby.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The head of a matter: its title, the end of its docket's chain, which moves with every change to
 * the matter, and whom the city may tell of it. {@code lastHash} is empty before the first entry.
 * {@code sharing} is null unless the matter is shared in a campaign. A restricted one never is.
 * {@code offices} are those that its letters and subpoenas came from, so that a search finds it by
 * them.
 */
public record Matter(
    MatterId id,
    String title,
    long entries,
    String lastHash,
    Disclosure disclosure,
    @Nullable Sharing sharing,
    List<String> offices)
    implements DocketHead {
  /** The most bytes of all offices together, so that a head stays one unit to write. */
  public static final int MOST_OFFICE_BYTES = 400;

  public Matter {
    offices = List.copyOf(offices);
    if (sharing != null && disclosure.isRestricted()) {
      throw new IllegalArgumentException("a restricted matter is not shared");
    }
  }

  /** A matter that is not shared, and that no office has written in yet. */
  public Matter(MatterId id, String title, long entries, String lastHash, Disclosure disclosure) {
    this(id, title, entries, lastHash, disclosure, null, List.of());
  }

  /** A matter of which the city may tell anybody. */
  public Matter(MatterId id, String title, long entries, String lastHash) {
    this(id, title, entries, lastHash, new Disclosure.Open());
  }

  /** The same matter with another end of its docket. */
  public Matter endingWith(long sequence, String hash) {
    return new Matter(id, title, sequence, hash, disclosure, sharing, offices);
  }

  /** The same matter under another title. */
  public Matter titled(String another) {
    return new Matter(id, another, entries, lastHash, disclosure, sharing, offices);
  }

  /** The same matter, to be told to others. Once it is restricted, it is shared no more. */
  public Matter disclosed(Disclosure another) {
    var kept = another.isRestricted() ? null : sharing;
    return new Matter(id, title, entries, lastHash, another, kept, offices);
  }

  /** The same matter, shared in another way; null if it is shared no more. */
  public Matter shared(@Nullable Sharing another) {
    return new Matter(id, title, entries, lastHash, disclosure, another, offices);
  }

  /** The same matter with one office more, if it is a new one and there is room for it. */
  public Matter from(String office) {
    var more = Stream.concat(offices.stream(), Stream.of(office)).distinct().toList();
    var bytes = more.stream().mapToInt(o -> o.getBytes(StandardCharsets.UTF_8).length).sum();
    return bytes > MOST_OFFICE_BYTES
        ? this
        : new Matter(id, title, entries, lastHash, disclosure, sharing, more);
  }
}
