package org.replyby.usecases.importing;

import org.jspecify.annotations.Nullable;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.model.imports.ImportId;
import org.replyby.usecases.docket.NewName;
import org.replyby.usecases.run.Tokens;

/** The ids of what a line puts on record: its Idempotency-Key says them before. */
public final class LineIds {
  /** A line always has a key, so nothing is drawn. */
  private static final Tokens NONE =
      new Tokens() {
        @Override
        public String name() {
          throw new IllegalStateException("a line without a key");
        }

        @Override
        public String code() {
          throw new IllegalStateException("a line has no code");
        }

        @Override
        public String secret() {
          throw new IllegalStateException("a line has no secret");
        }
      };

  private final NewName names = new NewName(NONE);

  public DocumentId letter(TableLine.OfLetter line) {
    var request = line.request();
    return new DocumentId(
        request.matter().id(), "l" + name(request.jurisdiction().id(), request.idempotencyKey()));
  }

  public OfficialId official(TableLine.OfOfficial line) {
    var request = line.request();
    return official(request.jurisdiction(), request.idempotencyKey());
  }

  /** The official whom a line of an import puts on record, if it is about an official. */
  OfficialId official(ImportId of, int line) {
    return official(of.jurisdiction(), of.key(line));
  }

  private OfficialId official(JurisdictionId jurisdiction, @Nullable String key) {
    return new OfficialId(jurisdiction, "o" + name(jurisdiction, key));
  }

  private String name(JurisdictionId jurisdiction, @Nullable String key) {
    return names.name(jurisdiction, key);
  }
}
