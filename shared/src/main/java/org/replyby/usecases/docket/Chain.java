package org.replyby.usecases.docket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Disclosure;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.Sharing;
import org.replyby.model.chain.DocketEntry;

/** The lines that one transaction appends to a matter's docket, and the head that they move. */
public final class Chain {
  private final Matter was;
  private final boolean isNew;
  private final List<Write> entries = new ArrayList<>();
  private Matter is;

  private Chain(Matter was, boolean isNew) {
    this.was = was;
    this.is = was;
    this.isNew = isNew;
  }

  /** Appends to a matter that is on record. */
  public static Chain of(Matter head) {
    return new Chain(head, false);
  }

  /** Begins the docket of a matter that is opened in the same transaction. */
  public static Chain begin(Matter head) {
    return new Chain(head, true);
  }

  public Chain append(Instant at, String by, EntryKind kind, Map<String, String> details) {
    return append(DocketEntry.next(is, at, by, kind, details));
  }

  /** Appends a line with texts beside it. */
  public Chain append(
      Instant at, String by, EntryKind kind, Map<String, String> details, FreeTexts texts) {
    return append(DocketEntry.next(is, at, by, kind, texts.in(details)).with(texts.kept()));
  }

  private Chain append(DocketEntry entry) {
    entries.add(new Write.NewEntry(entry));
    is = is.endingWith(entry.sequence(), entry.hash());
    return this;
  }

  /** The same matter under another title. */
  public Chain titled(String title) {
    is = is.titled(title);
    return this;
  }

  /** The same matter, to be told to others. */
  public Chain disclosed(Disclosure disclosure) {
    is = is.disclosed(disclosure);
    return this;
  }

  /** The same matter, shared in another way; null if it is shared no more. */
  public Chain shared(@Nullable Sharing sharing) {
    is = is.shared(sharing);
    return this;
  }

  /** The same matter with a document from this office. */
  public Chain from(String office) {
    is = is.from(office);
    return this;
  }

  /** The matter as this transaction leaves it. */
  public Matter head() {
    return is;
  }

  /** The head first, so that a transaction that loses the race for it writes nothing else. */
  public List<Write> writes() {
    var writes = new ArrayList<Write>();
    writes.add(isNew ? new Write.NewMatter(is) : new Write.MovedMatter(was, is));
    writes.addAll(entries);
    var counted = !isNew && !was.disclosure().isRestricted();
    var counts = !is.disclosure().isRestricted();
    if (counted != counts) {
      writes.add(new Write.CountedMatter(is.id().jurisdiction(), counts));
    }
    return writes;
  }
}
