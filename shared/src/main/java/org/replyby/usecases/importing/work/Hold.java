package org.replyby.usecases.importing.work;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.replyby.model.imports.Import;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.importing.Imports;

/**
 * One worker's hold of an import. Each save renews it. Somebody who asks to stop changes the import
 * meanwhile: the next save keeps that too. A file that comes in the place of the one that is being
 * checked takes the hold away: nothing more is saved.
 */
final class Hold {
  /** Longer than what is done between two saves, by far. */
  static final Duration LEASE = Duration.ofMinutes(3);

  private final Imports imports;
  private final InstantSource clock;
  private final String owner;
  private Import is;

  Hold(Imports imports, InstantSource clock, String owner, Import is) {
    this.imports = imports;
    this.clock = clock;
    this.owner = owner;
    this.is = is;
  }

  Import is() {
    return is;
  }

  /** One of the two ways to save. */
  private interface Saving {
    boolean save(Import was, Import now);
  }

  /** Whether it is still held. */
  boolean save(UnaryOperator<Import> change) {
    var until = Moments.now(clock).plus(LEASE);
    return save(change, (was, now) -> imports.save(was, now, owner, until));
  }

  /** Lets go of it: whoever comes next goes on from here. */
  boolean leave() {
    var now = Moments.now(clock);
    return save(same -> same, (was, next) -> imports.save(was, next, owner, now));
  }

  /** The same; there is nothing more to do. */
  boolean end(UnaryOperator<Import> change) {
    return save(change, (was, now) -> imports.end(was, now, owner));
  }

  private boolean save(UnaryOperator<Import> change, Saving saving) {
    if (trySave(is, change, saving)) {
      return true;
    }
    var there = imports.find(is.id());
    return there.isPresent() && trySave(there.get(), change, saving);
  }

  private boolean trySave(Import was, UnaryOperator<Import> change, Saving saving) {
    var next = change.apply(was);
    if (saving.save(was, next)) {
      is = next;
      return true;
    }
    return false;
  }
}
