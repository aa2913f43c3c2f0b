package org.replyby.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.deadlines.Closing;
import org.replyby.dynamodb.items.ClosingItem;
import org.replyby.dynamodb.items.DemandsItem;
import org.replyby.dynamodb.items.DigestItem;
import org.replyby.dynamodb.items.HeadItems;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.MattersItem;
import org.replyby.dynamodb.items.OfficialItem;
import org.replyby.dynamodb.rows.NewerSchema;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.DemandsOfDay;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionDocket;
import org.replyby.model.Official;
import org.replyby.model.SecondPerson;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.run.Journal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Builds a jurisdiction's file from its items. An official whose item cannot be read is left out
 * and reported, and the others are told. If no other official is left, or a newer version of the
 * program wrote the item, the file cannot be read.
 */
record JurisdictionFiles(Journal journal) {
  /** The file from all heads of a jurisdiction, or empty if there are none. */
  Optional<JurisdictionFile> file(List<Map<String, AttributeValue>> items) {
    Jurisdiction jurisdiction = null;
    var escalation = EscalationPolicy.DEFAULT;
    var secondPerson = SecondPerson.NOT_REQUIRED;
    var unrestricted = 0L;
    var officials = new ArrayList<Map<String, AttributeValue>>();
    var closings = new ArrayList<Closing>();
    Instant digestAt = null;
    JurisdictionDocket docket = null;
    DemandsOfDay demands = null;
    for (var item : items) {
      switch (new Stored(item).text(Row.TYPE)) {
        case HeadItems.JURISDICTION -> {
          jurisdiction = HeadItems.jurisdiction(item);
          escalation = HeadItems.escalation(item);
          secondPerson = HeadItems.secondPerson(item);
        }
        case MattersItem.TYPE -> unrestricted = MattersItem.unrestricted(item);
        case OfficialItem.TYPE -> officials.add(item);
        case ClosingItem.TYPE -> {
          if (!ClosingItem.isRemoved(item)) {
            closings.add(ClosingItem.read(item));
          }
        }
        case HeadItems.DOCKET -> docket = HeadItems.docket(item);
        case DemandsItem.TYPE -> demands = DemandsItem.read(item);
        case DigestItem.TYPE -> digestAt = DigestItem.at(item);
        default -> throw new IllegalStateException("an unknown item among a jurisdiction's heads");
      }
    }
    if (jurisdiction == null) {
      return Optional.empty();
    }
    var readable = readable(officials);
    return Optional.of(
        new JurisdictionFile(
            jurisdiction,
            escalation,
            unrestricted,
            readable.stream().filter(o -> o.retirement() == null).toList(),
            closings,
            digestAt,
            secondPerson,
            docket == null ? JurisdictionDocket.empty(jurisdiction.id()) : docket,
            demands));
  }

  private List<Official> readable(List<Map<String, AttributeValue>> items) {
    var officials = items.stream().flatMap(item -> official(item).stream()).toList();
    if (officials.isEmpty() && !items.isEmpty()) {
      throw new IllegalStateException("no official of the jurisdiction can be read");
    }
    return officials;
  }

  private Optional<Official> official(Map<String, AttributeValue> item) {
    try {
      return Optional.of(OfficialItem.read(item));
    } catch (NewerSchema newer) {
      throw newer;
    } catch (RuntimeException unreadable) {
      var stored = new Stored(item);
      journal.note(
          "official.unreadable",
          Map.of(
              "partition", stored.text(Keys.PK),
              "sort", stored.text(Keys.SK),
              "fault", unreadable.getClass().getName()));
      return Optional.empty();
    }
  }
}
