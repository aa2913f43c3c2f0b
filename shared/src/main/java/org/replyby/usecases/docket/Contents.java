package org.replyby.usecases.docket;

import java.util.List;
import java.util.stream.Stream;
import org.replyby.model.Document;
import org.replyby.model.chain.ContentHash;

/**
 * What happens to the hash of what a document says when the document is corrected, void, or loses
 * its words. The hash may be kept under the id of another document that says the same.
 */
public record Contents(Docket docket) {
  /** It no longer says that: whoever says the same is not refused any more. */
  public List<Write> freed(Document was) {
    var hash = ContentHash.of(was);
    return docket
        .saying(was.id().jurisdiction(), hash)
        .filter(was.id()::equals)
        .<List<Write>>map(id -> List.of(new Write.FreedContent(id, hash)))
        .orElseGet(List::of);
  }

  /** It says something else now. What another one says too is no reason to refuse a correction. */
  public List<Write> moved(Document was, Document is) {
    var hash = ContentHash.of(is);
    return hash.equals(ContentHash.of(was))
        ? List.of()
        : Stream.concat(freed(was).stream(), Stream.of(new Write.NewContent(is.id(), hash, true)))
            .toList();
  }
}
