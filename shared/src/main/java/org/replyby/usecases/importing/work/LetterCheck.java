package org.replyby.usecases.importing.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.replyby.model.DeadlineState;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Letter;
import org.replyby.model.Principal;
import org.replyby.model.chain.ContentHash;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.importing.Imports;
import org.replyby.usecases.importing.TableLine;
import org.replyby.usecases.recording.AlreadyRecorded;
import org.replyby.usecases.recording.NewRecord;
import org.replyby.usecases.recording.RecordDemand;

/**
 * Checks letters as recording them would, and finds those that are on record already or twice in
 * the table: one query for the jurisdiction, one read for each matter and for each letter that one
 * follows, and one for 100 letters.
 */
final class LetterCheck implements LineCheck {
  private final Imports imports;
  private final JurisdictionId jurisdiction;
  private final Principal principal;
  private final Reasons reasons;
  private final LetterLines letters;
  private final Map<String, Integer> lines = new HashMap<>();

  LetterCheck(
      Workshop on,
      JurisdictionId jurisdiction,
      Principal principal,
      Reasons reasons,
      Function<Docket, RecordDemand> demands) {
    this.imports = on.imports();
    this.jurisdiction = jurisdiction;
    this.principal = principal;
    this.reasons = reasons;
    this.letters = new LetterLines(demands.apply(new ReadOnce(on.docket())));
  }

  /** A finding, and the hash of what the letter says: null if it cannot be recorded anyway. */
  private record Previewed(Finding finding, @Nullable String hash) {}

  @Override
  public List<Finding> check(List<TableLine> some) {
    var previewed = some.stream().map(this::preview).toList();
    var hashes = new ArrayList<String>();
    previewed.forEach(
        p -> {
          if (p.hash() != null) {
            hashes.add(p.hash());
          }
        });
    var there = imports.saying(jurisdiction, hashes);
    return previewed.stream().map(p -> once(p, there)).toList();
  }

  private Previewed preview(TableLine line) {
    return switch (line) {
      case TableLine.Bad bad -> new Previewed(Finding.bad(bad, bad.problems()), null);
      case TableLine.OfOfficial official ->
          throw new IllegalArgumentException("an official in a table of letters");
      case TableLine.OfLetter letter ->
          switch (letters.preview(principal, letter)) {
            case Outcome.Found<NewRecord<Letter>>(var shown) -> sound(letter, shown);
            case Outcome<NewRecord<Letter>> refused ->
                new Previewed(Finding.bad(letter, reasons.of(refused)), null);
          };
    };
  }

  private static Previewed sound(TableLine.OfLetter letter, NewRecord<Letter> shown) {
    var isOpen = shown.deadlines().stream().anyMatch(d -> d.state() instanceof DeadlineState.Open);
    return new Previewed(
        new Finding(letter, List.of(), isOpen, letter.answered() != null, 0),
        ContentHash.of(shown.document()));
  }

  private Finding once(Previewed previewed, Map<String, DocumentId> there) {
    var hash = previewed.hash();
    if (hash == null || !(previewed.finding().line() instanceof TableLine.OfLetter letter)) {
      return previewed.finding();
    }
    var first = lines.putIfAbsent(hash, letter.line());
    if (letter.request().another()) {
      return previewed.finding();
    }
    if (there.get(hash) != null) {
      return same(letter, there.get(hash) + ", which is on record already");
    }
    return first == null ? previewed.finding() : same(letter, "line " + first);
  }

  private Finding same(TableLine.OfLetter letter, String as) {
    var why = "says the same as %s. %s".formatted(as, AlreadyRecorded.IF_ANOTHER);
    return Finding.bad(letter, reasons.whole(why));
  }
}
